#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { type CommandLine, parseCommandLine } from './command-line.ts';
import { build } from './commands/build.ts';
import { check } from './commands/check.ts';
import { collect } from './commands/collect.ts';
import { init } from './commands/init.ts';
import { inject } from './commands/inject.ts';
import { prose } from './commands/prose.ts';
import { serve } from './commands/serve.ts';
import { consoleOn } from './console.ts';
import { helpText } from './help-text.ts';
import { exitCodes, type World } from './world.ts';

const world: World = {
  out: consoleOn(process.stdout, process.env),
  err: consoleOn(process.stderr, process.env),
  write: (text) => new Promise((resolve) => void process.stdout.write(text, () => resolve())),
  environment: process.env,
  home: homedir(),
  platform: process.platform,
  now: Date.now,
};

async function run(args: readonly string[]): Promise<number> {
  const line = parseCommandLine(args);
  if ('message' in line) {
    world.err.line(`${world.err.paint('red', 'error')} ${line.message}`);
    world.err.line(`      ${line.hint}`);
    return exitCodes.couldNotRun;
  }
  return command(line);
}

function command(line: CommandLine): number | Promise<number> {
  switch (line.command) {
    case 'help':
      world.out.line(helpText);
      return exitCodes.done;
    case 'version':
      world.out.line(versionOfThis());
      return exitCodes.done;
    case 'serve':
      return serve(line, world, endOfProgram());
    case 'check':
      return check(line, world);
    case 'collect':
      return collect(line, world);
    case 'init':
      return init(line, world);
    case 'prose':
      return prose(world);
    case 'build':
      return build(line, world);
    case 'inject':
      return inject(line, world);
  }
}

function versionOfThis(): string {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** The second signal ends the program at once. */
function endOfProgram(): AbortSignal {
  const end = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => end.abort());
  return end.signal;
}

/** Whoever reads our output may stop reading (`| head`). */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(exitCodes.done);
});

process.exitCode = await run(process.argv.slice(2)).catch((error: unknown) => {
  world.err.line('Rolecast failed, and the fault is its own:');
  world.err.line(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return exitCodes.couldNotRun;
});
