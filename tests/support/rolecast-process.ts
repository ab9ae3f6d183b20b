import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export const bin = join(import.meta.dirname, '../../dist/node/rolecast.js');

export interface ProcessOptions {
  readonly cwd: string;
  /** The folder for the user's state: the ledger. */
  readonly state: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** The descriptor of a socket that is handed over as systemd does it. */
  readonly socket?: number;
}

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command line as a user runs it, from the built `dist/`. */
function start(args: readonly string[], { cwd, state, environment = {}, socket }: ProcessOptions) {
  if (!existsSync(bin)) throw new Error('dist/ is not built: npm run build');
  const env = { PATH: process.env['PATH'], HOME: state, XDG_STATE_HOME: state, ...environment };
  const program = [process.execPath, bin, ...args];
  if (socket === undefined) return spawn(process.execPath, program.slice(1), { cwd, env });
  // Only the process itself knows its number before it runs the program.
  const child = spawn('sh', ['-c', 'LISTEN_FDS=1 LISTEN_PID=$$ exec "$@"', 'sh', ...program], {
    cwd,
    env,
    stdio: ['pipe', 'pipe', 'pipe', socket],
  });
  return child as ChildProcessWithoutNullStreams;
}

export async function rolecast(args: readonly string[], options: ProcessOptions): Promise<Ended> {
  const child = start(args, options);
  const [stdout, stderr] = [collected(child.stdout), collected(child.stderr)];
  const code = await exitOf(child);
  return { code, stdout: stdout(), stderr: stderr() };
}

export interface Serving {
  /** With its final `/`. */
  readonly url: string;
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** Resolves when what was printed from now on, on either stream, matches. */
  readonly says: (pattern: RegExp) => Promise<void>;
  /** Ends it as a machine that fails does. */
  readonly kill: () => Promise<unknown>;
  /** Asks it to end, and gives its exit code. */
  readonly stop: () => Promise<number | null>;
}

/** Starts `rolecast serve` and waits until it says its address. Rejects with what it printed where it ends before. */
export async function serving(args: readonly string[], options: ProcessOptions): Promise<Serving> {
  const child = start(['serve', ...args], options);
  const [stdout, stderr] = [collected(child.stdout), collected(child.stderr)];
  const ended = exitOf(child);
  const says = (pattern: RegExp, from = [stdout().length, stderr().length] as const) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        if (!pattern.test(stdout().slice(from[0])) && !pattern.test(stderr().slice(from[1]))) return;
        child.stdout.off('data', look);
        child.stderr.off('data', look);
        resolve();
      };
      child.stdout.on('data', look);
      child.stderr.on('data', look);
      void ended.then(() => reject(new Error(`rolecast serve ended:\n${stdout()}${stderr()}`)));
    });
  await says(/^Postings +\d.*\n/m, [0, 0]);
  const url = /^Rolecast is serving (\S+)$/m.exec(stdout() + stderr())?.[1];
  if (url === undefined) throw new Error(`no address in:\n${stdout()}`);
  return {
    url,
    stdout,
    stderr,
    says: (pattern) => says(pattern),
    kill: () => {
      child.kill('SIGKILL');
      return ended;
    },
    stop: () => {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

function collected(stream: NodeJS.ReadableStream): () => string {
  let text = '';
  stream.setEncoding('utf8');
  stream.on('data', (piece: string) => (text += piece));
  return () => text;
}

function exitOf(child: ChildProcessWithoutNullStreams): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
}
