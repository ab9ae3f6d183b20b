import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';

/** Whether tests that need a program of Debian are skipped: on a user's machine that has none. In CI it must be there. */
export function isAbsent(program: string): boolean {
  return spawnSync(program, ['-v']).error !== undefined && process.env['CI'] === undefined;
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/** Starts a server and waits until it answers. Gives what ends it. Rejects where it ends by itself. */
export async function startServer(
  command: readonly [string, ...string[]],
  url: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<() => Promise<void>> {
  const [program, ...args] = command;
  const child = spawn(program, args, { env: { ...process.env, ...environment } });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (piece: Buffer) => (said += piece.toString()));
  const ended = new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => resolve());
  });
  while (!(await answers(url))) {
    if (child.exitCode !== null) throw new Error(`${command.join(' ')} ended:\n${said}`);
  }
  return () => stop(child, ended);
}

async function answers(url: string): Promise<boolean> {
  const asked = await fetch(url, { redirect: 'manual' }).catch(() => undefined);
  await asked?.arrayBuffer();
  return asked !== undefined;
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.kill('SIGTERM');
  await ended;
}
