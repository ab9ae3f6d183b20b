/**
 * From a file written until its new text is served, by a real `rolecast serve` to a real HTTP client that asks all the
 * time: a posting's page, and the language's Atom feed. At a tenth of the postings and at all of them, in one run:
 * the ratio says whether the cost grows with their number. `npm run bench:edit -- 10000`.
 */
import { spawn } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeGeneratedSite } from './generated-site.ts';
import { median } from './measure.ts';

const count = Number(process.argv[2] ?? 1000);
const rounds = Number(process.argv[3] ?? 15);
const rolecast = join(import.meta.dirname, '../dist/node/rolecast.js');
const agent = new Agent({ keepAlive: true });

function fetched(url: string): Promise<string> {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (piece) => (text += piece));
      answer.on('end', () => resolve(text));
    }).on('error', reject);
  });
}

interface Measured {
  readonly page: number;
  readonly feed: number;
  readonly megabytes: number;
}

async function measure(postings: number): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'rolecast-bench-'));
  writeGeneratedSite(folder, postings);
  const environment = { ...process.env, XDG_STATE_HOME: join(folder, '.state') };
  const server = spawn(process.execPath, [rolecast, 'serve', folder, '--port', '0'], { env: environment });
  let said = '';
  const url = await new Promise<string>((resolve) => {
    server.stdout.setEncoding('utf8').on('data', (piece: string) => {
      said += piece;
      const address = /serving (http\S+)/.exec(said)?.[1];
      if (address !== undefined && said.includes('open, ')) resolve(address);
    });
  });
  const [newest] = (JSON.parse(await fetched(`${url}en/feed.json`)) as { items: { url: string }[] }).items;
  const name = /([^/]+)\/$/.exec(newest?.url ?? '')?.[1] ?? '';
  const file = join(folder, `content/en/careers/positions/${name}.md`);
  const times: Record<'page' | 'feed', number[]> = { page: [], feed: [] };
  for (let round = 0; round < 2 * rounds; round++) {
    const what = round % 2 === 0 ? 'page' : 'feed';
    const address = what === 'page' ? `${url}en/jobs/${name}/` : `${url}en/atom.xml`;
    await fetched(address);
    // Longer than the second look, so that each change is one by itself.
    await new Promise((resolve) => setTimeout(resolve, 2500));
    const begin = performance.now();
    appendFileSync(file, `\nRound ${round} of the watch.\n`);
    while (!(await fetched(address)).includes(`Round ${round} of`)) continue;
    times[what].push(performance.now() - begin);
  }
  const status = readFileSync(`/proc/${server.pid}/status`, 'utf8');
  const megabytes = Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? Number.NaN) / 1024;
  server.kill();
  await new Promise((resolve) => server.once('exit', resolve));
  rmSync(folder, { recursive: true, force: true });
  return { page: median(times.page), feed: median(times.feed), megabytes };
}

const few = await measure(Math.round(count / 10));
const many = await measure(count);
console.log(`one file changed until served, medians of ${rounds}; what waiting for quiet takes is in it`);
for (const what of ['page', 'feed'] as const) {
  const ratio = (many[what] / few[what]).toFixed(2);
  console.log(
    `${what}  ${few[what].toFixed(0)} ms of ${Math.round(count / 10)} postings, ${many[what].toFixed(0)} ms of ${count}: ${ratio} times as long`,
  );
}
console.log(`memory  ${few.megabytes.toFixed(0)} MB, ${many.megabytes.toFixed(0)} MB`);
agent.destroy();
