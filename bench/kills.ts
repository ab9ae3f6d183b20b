/**
 * Ends `rolecast build` and `rolecast publish` with `kill -9` at moments drawn at random, and looks each time what is
 * there for readers: the export or edition of before, or the new one, whole; and whether the next run makes it good.
 * `npm run bench:kills -- [--times 200] [--seed 1]`. Ends with 1 and what was wrong.
 */
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { folderStore } from '../src/node/stores/folder-store.ts';
import { digestOf } from '../src/text/digest.ts';
import { fromStore } from '../tests/stored/served.ts';

const number = (value: string) => ({ type: 'string', default: value }) as const;
const { values } = parseArgs({ options: { times: number('200'), seed: number('1') } });
const [times, seed] = [Number(values.times), Number(values.seed)];

const origin = 'https://jobs.lanternworks.example/';
const home = mkdtempSync(join(tmpdir(), 'rolecast-kills-'));
const at = (...names: readonly string[]) => join(home, ...names);
const posting = (name: string, closed: boolean) =>
  writeFileSync(
    at('site/jobs', `${name}.md`),
    `---\ntitle: ${name}\ndate: 2026-01-02\nclosed: ${closed}\n---\n\nYou are the ${name}.\n`,
  );
mkdirSync(at('site/jobs'), { recursive: true });
writeFileSync(
  at('site/rolecast.yaml'),
  `organization: Lanternworks\nurl: ${origin}\nlanguages: {en: {title: Jobs}}\nsources: [{type: markdown, path: jobs, links: here}]\n`,
);
for (let index = 0; index < 40; index++) posting(`keeper-${index}`, index % 3 === 0);

interface Run {
  readonly code: number | null;
  readonly took: number;
}

/** Runs the program; `after`: milliseconds until it is killed. */
function run(args: readonly string[], after?: number): Promise<Run> {
  const rolecast = join(import.meta.dirname, '../dist/node/rolecast.js');
  const began = performance.now();
  const child = spawn(process.execPath, [rolecast, ...args], {
    cwd: home,
    env: { PATH: process.env['PATH'], HOME: home, XDG_STATE_HOME: at('state') },
    stdio: 'ignore',
  });
  const timer = after === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), after);
  return new Promise((resolve) =>
    child.once('exit', (code) => {
      clearTimeout(timer);
      resolve({ code, took: performance.now() - began });
    }),
  );
}

function exported(folder: string): string {
  if (!existsSync(folder)) return 'nothing';
  const names = (readdirSync(folder, { recursive: true }) as string[]).toSorted();
  return digestOf(
    names
      .filter((name) => statSync(join(folder, name)).isFile())
      .map((name) => `${name} ${digestOf(readFileSync(join(folder, name), 'latin1'))}`)
      .join('\n'),
  );
}

const paths = ['en/', 'en/jobs/keeper-1/', 'en/jobs/keeper-2/', 'en/jobs/cook/', 'en/rss.xml', 'jobs.xml'];

async function published(folder: string): Promise<string> {
  const ask = fromStore(folderStore(folder), Date.now());
  const answers = [];
  for (const path of paths) {
    const { status, body } = await ask(`/${path}`);
    answers.push(`${path} ${status} ${body}`);
  }
  return digestOf(answers.join('\n'));
}

const kinds = [
  { name: 'build', args: (out: string) => ['build', 'site', '--out', out], look: exported },
  {
    name: 'build --link',
    args: (out: string) => ['build', 'site', '--out', out, '--link'],
    look: exported,
  },
  {
    name: 'publish',
    args: (out: string) => ['publish', 'site', '--to', 'assets', '--out', out, '--url', origin],
    look: published,
  },
] as const;

/** A linear congruential generator: the same moments for the same seed. */
let state = seed;
const random = () => (state = (state * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31;

const wrong: string[] = [];
for (const { name, args, look } of kinds) {
  rmSync(at('work'), { recursive: true, force: true });
  posting('cook', true);
  posting('keeper-2', false);
  await run(args('work/old'));
  const keep = (from: string, to: string) => {
    rmSync(at(to), { recursive: true, force: true });
    cpSync(at(from), at(to), { recursive: true, verbatimSymlinks: true });
  };
  keep('work', 'kept');
  const before = await look(at('work/old'));
  posting('cook', false);
  posting('keeper-2', true);
  const { took } = await run(args('work/old'));
  const after = await look(at('work/old'));
  if (before === after) wrong.push(`${name}: the new one is the old one, so nothing would be seen`);
  const count = { killed: 0, before: 0, after: 0, nothing: 0 };
  for (let time = 0; time < Math.round(times / kinds.length); time++) {
    keep('kept', 'work');
    const moment = Math.round(took * (0.2 + 0.9 * random()));
    const { code } = await run(args('work/old'), moment);
    if (code === null) count.killed++;
    const seen = await look(at('work/old'));
    if (seen === before) count.before++;
    else if (seen === after) count.after++;
    else if (seen === 'nothing' && name === 'build') count.nothing++;
    else wrong.push(`${name}, killed after ${moment} ms: neither the old one nor the new one`);
    const next = await run(args('work/old'));
    if (next.code !== 0)
      wrong.push(`${name}, killed after ${moment} ms: the next run ends with ${next.code}`);
    if ((await look(at('work/old'))) !== after)
      wrong.push(`${name}, killed after ${moment} ms: the next run does not make it good`);
  }
  console.log(
    `${name.padEnd(14)}${count.killed} killed: ${count.before} times the old one, ${count.after} times the new one, ${count.nothing} times no folder`,
  );
}
rmSync(home, { recursive: true, force: true });
for (const one of wrong) console.error(`wrong         ${one}`);
process.exit(wrong.length === 0 ? 0 : 1);
