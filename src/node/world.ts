import type { Console } from './console.ts';

/** What a command may touch beside the files it is given. */
export interface World {
  /** Standard output for people. */
  readonly out: Console;
  /** Standard error for people. */
  readonly err: Console;
  /** Standard output for data; resolves when it has gone out. */
  readonly write: (text: string) => Promise<void>;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The user's home folder. */
  readonly home: string;
  readonly platform: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** The program's exit code: it did what it was asked to, it found something to put right, or it could not run at all. */
export const exitCodes = { done: 0, found: 1, couldNotRun: 2 } as const;

/** Says why a command does nothing and what to do about it. Gives the exit code. */
export function refused(err: Console, message: string, hint?: string): number {
  err.line(`${err.paint('red', 'error')} ${message}`);
  if (hint !== undefined) err.line(`      ${hint}`);
  return exitCodes.couldNotRun;
}
