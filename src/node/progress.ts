import type { Console } from './console.ts';

/** Names the files that are read, on a terminal, so that people see that something goes on; undefined elsewhere. */
export function countedFiles({ status }: Console): ((file: string) => void) | undefined {
  if (status === undefined) return undefined;
  let count = 0;
  return (file) => {
    count++;
    if (count % 20 === 1) status(`Reading file ${count}: ${file}`.slice(0, 78));
  };
}

/** The same for files that are written, of which it is known how many there will be. */
export function writtenFiles({ status }: Console): ((done: number, all: number) => void) | undefined {
  return status && ((done, all) => status(`Writing file ${done + 1} of ${all}`));
}
