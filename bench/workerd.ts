import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

/** A workerd of its own, which nothing stands in front of. Linux only, because its cost is read from /proc. */
export interface Running {
  readonly child: ChildProcess;
  readonly port: number;
  /** Until it listened. */
  readonly started: Cost;
}

export interface Cost {
  readonly wall: number;
  /** Milliseconds of CPU of the whole process. */
  readonly cpu: number;
}

export interface WorkerParts {
  readonly v8Flags?: readonly string[];
  /** Files in the folder of the module that it imports as bytes, by the same name. */
  readonly data?: readonly string[];
  /** Further services, as workerd's configuration has them, and bindings of the Worker to them. */
  readonly services?: string;
  readonly bindings?: string;
}

/** Of `getconf CLK_TCK` in milliseconds, which is 100 on every Linux that Node runs on. */
const tick = 10;

/** A module for workerd, minified as it is deployed; its file. `contents` imports from the root of the checkout. */
export async function bundle(folder: string, name: string, contents: string, external: string[] = []) {
  const outfile = join(folder, `${name}.js`);
  await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    conditions: ['workerd', 'worker', 'browser'],
    external,
    outfile,
    logLevel: 'warning',
  });
  return outfile;
}

/** Starts workerd with a module, which may fetch from this machine; it says on descriptor 3 where it listens. */
export function spawnWorkerd(
  module: string,
  parts: WorkerParts = {},
  stderr: 'inherit' | 'pipe' = 'inherit',
) {
  const workerd = createRequire(import.meta.url)('workerd') as { readonly default: string };
  const config = `${module}.capnp`;
  writeFileSync(config, configOf(module, parts));
  return spawn(workerd.default, ['serve', config, '--control-fd=3'], {
    stdio: ['ignore', stderr === 'pipe' ? 'ignore' : 'inherit', stderr, 'pipe'],
  });
}

/** Where it listens. Rejects where it ends before, with what `stderr` gives. */
export async function portOf(child: ChildProcess, stderr = () => ''): Promise<number> {
  const control = child.stdio[3] as NodeJS.ReadableStream;
  const ended = once(child, 'exit').then(() => {
    throw new Error(`workerd did not start: ${stderr()}`);
  });
  const [line] = (await Promise.race([once(control, 'data'), ended])) as [Buffer];
  return (JSON.parse(line.toString()) as { readonly port: number }).port;
}

function configOf(module: string, parts: WorkerParts): string {
  const { v8Flags = [], data = [], services = '', bindings = '' } = parts;
  const modules = [
    `(name = "worker", esModule = embed ${JSON.stringify(basename(module))})`,
    ...data.map((file) => `(name = ${JSON.stringify(file)}, data = embed ${JSON.stringify(file)})`),
  ];
  return `using Workerd = import "/workerd/workerd.capnp";
     const config :Workerd.Config = (
       v8Flags = ${JSON.stringify(v8Flags)},
       services = [
         (name = "internet", network = (allow = ["public", "private"])),
         ${services}
         (name = "main", worker = (
           modules = [${modules.join(', ')}],
           bindings = [${bindings}],
           compatibilityDate = "2026-05-03"))],
       sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")]);`;
}

export async function start(module: string, parts: WorkerParts = {}): Promise<Running> {
  const from = performance.now();
  const child = spawnWorkerd(module, parts);
  const port = await portOf(child);
  return { child, port, started: { wall: performance.now() - from, cpu: cpuOf(child) } };
}

/** utime and stime of a process with all its threads (proc_pid_stat(5)), in milliseconds. */
export function cpuOf({ pid }: ChildProcess): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * tick;
}

/** The most memory that a process had resident, in MB. */
export function peakOf({ pid }: ChildProcess): number {
  return Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1000;
}

/**
 * Microseconds of CPU a request, of every worker in turn, so that all see the same machine: of each round but the
 * first, which warms up. `ask` makes so many requests.
 */
export async function costs<Name extends string>(
  workers: Readonly<Record<Name, Running>>,
  { rounds, requests }: { readonly rounds: number; readonly requests: number },
  ask: (port: number, count: number) => Promise<void>,
): Promise<Readonly<Record<Name, readonly number[]>>> {
  const names = Object.keys(workers) as Name[];
  const all = Object.fromEntries(names.map((name) => [name, []])) as unknown as Record<Name, number[]>;
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const { child, port } = workers[name];
      const before = cpuOf(child);
      await ask(port, requests);
      if (round > 0) all[name].push(((cpuOf(child) - before) * 1000) / requests);
    }
  }
  return all;
}
