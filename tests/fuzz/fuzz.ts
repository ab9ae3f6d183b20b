/**
 * Coverage-guided fuzzing: `npm run fuzz [-- TARGET…] [--runs N] [--seed N]`. What takes a new way through the code is
 * kept and changed further. A broken promise or an input that takes longer than thirty seconds is written to
 * artifacts/fuzz/ and ends with exit code 1; make a test of it. Own code because what npm has is native code fetched
 * from elsewhere, or no longer kept.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { FuzzMessage, FuzzTask } from './fuzz-worker.ts';
import * as registry from './registry.ts';

/** Milliseconds; an input of at most 6,000 characters that takes longer hangs. */
const patience = 30_000;

interface Outcome {
  readonly line: string;
  readonly failed: boolean;
}

function runTarget(task: FuzzTask): Promise<Outcome> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./fuzz-worker.js', import.meta.url), { workerData: task });
    let current = '';
    const fault = (text: string, error: string) => {
      const file = keep(task.name, text);
      resolve({ failed: true, line: `${task.name}: FAULT, input in ${file}\n${error}` });
      void worker.terminate();
    };
    const late = () => fault(current, `took longer than ${patience / 1000} s`);
    // What it takes to load the program is no input's fault.
    let timer: NodeJS.Timeout | undefined;
    worker.on('error', (error) => fault(current, String(error)));
    worker.on('message', (message: FuzzMessage) => {
      clearTimeout(timer);
      if (message.kind === 'fault') return fault(message.text, message.error);
      if (message.kind === 'done') {
        const { runs, kept, ways } = message;
        return resolve({
          failed: false,
          line: `${task.name}: ${runs} inputs, ${kept} kept, ${ways} ways through the code`,
        });
      }
      current = message.text;
      timer = setTimeout(late, patience);
    });
  });
}

/** Well-formed Unicode is written as it is, anything else as a JSON string. */
function keep(name: string, text: string): string {
  const folder = join('artifacts', 'fuzz');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}-${createHash('sha256').update(text).digest('hex').slice(0, 12)}.json`);
  writeFileSync(file, `${JSON.stringify(text)}\n`);
  return file;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '2000' }, seed: { type: 'string', default: '20261125' } },
});
const names = positionals.length > 0 ? positionals : Object.keys(registry).toSorted();
let failed = 0;
for (const name of names) {
  const outcome = await runTarget({ name, runs: Number(values.runs), seed: Number(values.seed) });
  console.log(outcome.line);
  if (outcome.failed) failed++;
}
process.exitCode = failed === 0 ? 0 : 1;
