#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { type CommandLine, parseCommandLine } from './commands/command-line.ts';
import { consoleOn } from './console.ts';
import { helpText } from './commands/help-text.ts';
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

/** Each command loads what it needs and no more. */
async function command(line: CommandLine): Promise<number> {
  switch (line.command) {
    case 'help':
      world.out.line(helpText);
      return exitCodes.done;
    case 'version':
      world.out.line(versionOfThis());
      return exitCodes.done;
    case 'serve': {
      const end = endOfProgram();
      return (await import('./commands/serve.ts')).serve(line, world, end);
    }
    case 'check':
      return (await import('./commands/check.ts')).check(line, world);
    case 'collect':
      return (await import('./commands/collect.ts')).collect(line, world);
    case 'init':
      return (await import('./commands/init.ts')).init(line, world);
    case 'prose':
      return (await import('./commands/prose.ts')).prose(world);
    case 'build':
      return (await import('./commands/build.ts')).build(line, world);
    case 'notify': {
      const end = endOfProgram();
      return (await import('./commands/notify.ts')).notify(line, world, end);
    }
    case 'inject':
      return (await import('./commands/inject.ts')).inject(line, world);
    case 'publish':
      return (await import('./commands/publish.ts')).publishSite(line, world);
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
