/**
 * Cold reading and publishing of generated postings (two languages, 70 % archived, about 5 KB of Markdown each),
 * beside Hugo on the same files, and Eleventy where `ROLECAST_GENERATORS` names a folder that `.ci/generators` filled.
 * `npm run bench:build -- 10000`. Prints medians and ratios, never absolutes alone.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeEleventySite } from './eleventy-site.ts';
import { writeGeneratedSite } from './generated-site.ts';
import { median } from './measure.ts';

const count = Number(process.argv[2] ?? 1000);
const rounds = Number(process.argv[3] ?? 3);
const folder = mkdtempSync(join(tmpdir(), 'rolecast-bench-'));
const site = join(folder, 'site');
writeGeneratedSite(site, count);
writeEleventySite(site, join(folder, 'eleventy-out'));
const eleventy = join(process.env['ROLECAST_GENERATORS'] ?? '', 'node_modules/@11ty/eleventy/cmd.cjs');

interface Run {
  /** Wall time. */
  readonly seconds: number;
  /** Of all threads: what compares on a machine that is busy with other things. */
  readonly cpu: number;
  readonly megabytes: number;
}

/** What a whole process takes; processor time and peak memory by `/usr/bin/time` where there is one. */
function run(command: readonly string[]): Run {
  const timed = existsSync('/usr/bin/time');
  const [program = '', ...rest] = timed ? ['/usr/bin/time', '-f', '%U %S %M', ...command] : command;
  const start = performance.now();
  const { status, stderr } = spawnSync(program, rest, {
    encoding: 'utf8',
    cwd: site,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`${command.join(' ')}: ${stderr}`);
  const [user, system, kilobytes] = timed
    ? (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number)
    : [];
  return {
    seconds,
    cpu: (user ?? Number.NaN) + (system ?? Number.NaN),
    megabytes: (kilobytes ?? Number.NaN) / 1024,
  };
}

const rolecast = join(import.meta.dirname, '../dist/node/rolecast.js');
const contenders: Record<string, readonly string[]> = {
  'rolecast collect': [process.execPath, rolecast, 'collect', site, '--no-cache'],
  'rolecast build': [
    process.execPath,
    rolecast,
    'build',
    site,
    '--out',
    join(folder, 'rolecast-out'),
    '--no-cache',
  ],
  ...(spawnSync('hugo', ['version']).status === 0 && {
    hugo: ['hugo', '--quiet', '-d', join(folder, 'hugo-out')],
  }),
  ...(existsSync(eleventy) && { eleventy: [process.execPath, eleventy, '--quiet'] }),
};

const runs: Record<string, Run[]> = {};
for (let round = 0; round < rounds; round++) {
  for (const [name, command] of Object.entries(contenders)) {
    for (const out of ['hugo-out', 'rolecast-out', 'eleventy-out'])
      rmSync(join(folder, out), { recursive: true, force: true });
    (runs[name] ??= []).push(run(command));
  }
}

function medians(all: readonly Run[]): Run {
  return {
    seconds: median(all.map((one) => one.seconds)),
    cpu: median(all.map((one) => one.cpu)),
    megabytes: median(all.map((one) => one.megabytes)),
  };
}

const beside = runs['hugo'] && medians(runs['hugo']);
console.log(`${count} postings, median of ${rounds} cold runs`);
for (const [name, all] of Object.entries(runs)) {
  const { seconds, cpu, megabytes } = medians(all);
  const ratio =
    beside === undefined
      ? 'no hugo here to compare with'
      : `${(seconds / beside.seconds).toFixed(2)} of Hugo's time, ${(cpu / beside.cpu).toFixed(2)} of its CPU, ${(megabytes / beside.megabytes).toFixed(2)} of its memory`;
  console.log(
    `${name.padEnd(18)} ${seconds.toFixed(2)} s  ${cpu.toFixed(2)} s CPU  ${megabytes.toFixed(0)} MB  ${ratio}`,
  );
}
rmSync(folder, { recursive: true, force: true });
