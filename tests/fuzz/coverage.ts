import { Session } from 'node:inspector/promises';

/** Tells whether what just ran took a way through the code that nothing before it took. */
export interface Coverage {
  readonly isNew: () => Promise<boolean>;
  readonly ways: () => number;
}

/**
 * V8's own block coverage (https://chromedevtools.github.io/devtools-protocol/v8/Profiler/): every function that ran,
 * with the blocks of it that did not. Each such pattern counts as a way; nothing is instrumented, packages count too.
 */
export async function openCoverage(): Promise<Coverage> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: false, detailed: true });
  const seen = new Set<string>();
  return {
    async isNew() {
      const before = seen.size;
      const { result } = await session.post('Profiler.takePreciseCoverage');
      for (const { url, functions } of result) {
        if (!url.startsWith('file:')) continue;
        for (const { ranges } of functions)
          if (ranges[0]?.count === 1)
            seen.add(`${url} ${ranges.map(({ startOffset, count }) => `${startOffset}:${count}`).join()}`);
      }
      return seen.size > before;
    },
    ways: () => seen.size,
  };
}
