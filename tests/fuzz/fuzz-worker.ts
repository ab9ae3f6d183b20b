import { parentPort, workerData } from 'node:worker_threads';
import { openCoverage } from './coverage.ts';
import { mutated, numbersFrom } from './mutation.ts';
import * as registry from './registry.ts';
import type { FuzzTarget } from './fuzz-target.ts';

/** What a worker is told. */
export interface FuzzTask {
  readonly name: string;
  readonly runs: number;
  readonly seed: number;
}

/** What it says: which input is next, so that one that never ends is known; then how it went. */
export type FuzzMessage =
  | { readonly kind: 'input'; readonly text: string }
  | { readonly kind: 'fault'; readonly text: string; readonly error: string }
  | { readonly kind: 'done'; readonly runs: number; readonly kept: number; readonly ways: number };

async function fuzz({ name, runs, seed }: FuzzTask, say: (message: FuzzMessage) => void): Promise<void> {
  const target = (registry as Readonly<Record<string, FuzzTarget>>)[name];
  if (target === undefined) throw new Error(`no target ${name}`);
  const number = numbersFrom(seed);
  const kept: string[] = [...target.seeds];
  const coverage = await openCoverage();
  for (let run = 0; run < runs; run++) {
    const base = kept[number(kept.length)] ?? '';
    const other = kept[number(kept.length)] ?? '';
    const text = target.seeds[run] ?? mutated(base, other, target.words, number);
    say({ kind: 'input', text });
    try {
      await target.run(text);
    } catch (error) {
      const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
      return say({ kind: 'fault', text, error: told });
    }
    if ((await coverage.isNew()) && run >= target.seeds.length) kept.push(text);
  }
  say({ kind: 'done', runs, kept: kept.length, ways: coverage.ways() });
}

const port = parentPort;
if (port !== null) await fuzz(workerData as FuzzTask, (message) => port.postMessage(message));
