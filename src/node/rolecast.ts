#!/usr/bin/env node
import { homedir } from 'node:os';
import { allOf } from './command-line/command.ts';
import { helpOf, helpOfAll } from './command-line/help.ts';
import { parseCommandLine } from './command-line/parse-command-line.ts';
import { commands } from './commands/registry.ts';
import { consoleOn } from './console.ts';
import { reason } from './disk/file-faults.ts';
import { packageText } from './package-text.ts';
import { exitCodes, refused, type World } from './world.ts';

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
  const asked = await parseCommandLine(args, commands);
  if ('command' in asked) return asked.command.run(asked.given, world, endOfProgram);
  if ('misuse' in asked) return refused(world.err, asked.misuse.message, asked.misuse.hint);
  if ('version' in asked) world.out.line(versionOfThis());
  else world.out.line(asked.help === 'all' ? helpOfAll(await allOf(commands)) : helpOf(asked.help));
  return exitCodes.done;
}

function versionOfThis(): string {
  return (JSON.parse(packageText('package.json')) as { version: string }).version;
}

/** Milliseconds that the answers on their way have when the program is to end; a server waits for eight seconds of them. */
const mercy = 12_000;

/** The second signal ends the program at once, and so does the first after a while: something may be waited for in vain. */
function endOfProgram(): AbortSignal {
  const end = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      end.abort();
      setTimeout(() => process.exit(exitCodes.couldNotRun), mercy).unref();
    });
  return end.signal;
}

/**
 * Whoever reads our output may stop reading (`| head`): the command goes on, so that its exit code says what it found. What
 * cannot be written for another reason is missing, and whoever asked for it must not take the rest for the whole.
 */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') return;
  refused(
    world.err,
    `What was to be printed could not be written: ${reason(error)}`,
    'What was written of it is not whole',
  );
  process.exit(exitCodes.couldNotRun);
});
process.stderr.on('error', () => {});

process.exitCode = await run(process.argv.slice(2)).catch((error: unknown) => {
  world.err.line('Rolecast failed, and the fault is its own:');
  world.err.line(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return exitCodes.couldNotRun;
});
