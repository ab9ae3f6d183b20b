import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Heap {
  /** Bytes after a collection. */
  readonly heap: number;
  /** Bytes outside of it. */
  readonly external: number;
}

/** `rolecast serve`, in a process of its own, which collects its garbage when it is asked to. */
const served = `
const [entry, site] = process.argv.splice(1, 2);
process.argv = [process.execPath, entry, 'serve', site, '--port', '0'];
process.on('SIGUSR2', () => {
  for (let round = 0; round < 3; round++) gc();
  process.send({ heap: process.memoryUsage().heapUsed, external: process.memoryUsage().external });
});
await import(entry);
`;

/** Resolves when the site is served. */
export async function startCollectable(site: string) {
  const rolecast = join(import.meta.dirname, '../dist/node/rolecast.js');
  const child = spawn(
    process.execPath,
    ['--expose-gc', '--input-type=module', '--eval', served, '--', rolecast, site],
    {
      env: { ...process.env, XDG_STATE_HOME: join(site, '.state') },
      stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    },
  );
  let said = '';
  const url = await new Promise<string>((resolve) => {
    child.stdout?.setEncoding('utf8').on('data', (piece: string) => {
      said += piece;
      const address = /serving (http\S+)/.exec(said)?.[1];
      if (address !== undefined && said.includes('open, ')) resolve(address);
    });
  });
  return {
    url,
    heap: () =>
      new Promise<Heap>((resolve) => {
        child.once('message', (message) => resolve(message as Heap));
        child.kill('SIGUSR2');
      }),
    /** Bytes. */
    resident: () =>
      1024 * Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]),
    end: () => void child.kill('SIGKILL'),
  };
}
