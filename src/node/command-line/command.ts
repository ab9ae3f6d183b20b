import type { World } from '../world.ts';
import type { Given, Misuse, Options } from './option.ts';

/** A command of the program: a file in `node/commands`, and a line in its registry. */
export interface Command<O extends Options = Options> {
  readonly name: string;
  /** A line of `rolecast --help`. */
  readonly summary: string;
  /** What its help says beneath the usage. */
  readonly about: string;
  readonly options: O;
  /** What takes the place of PATH, the folder to read. */
  readonly operand?: string;
  /** Command lines that people type, each with what it does. */
  readonly examples: readonly (readonly [line: string, does: string])[];
  /** What is wrong with options that are each right by itself. */
  misuse?(given: Given<O>): Misuse | undefined;
  /** The exit code. `end` is aborted when the user wants the program to end; asking for it keeps signals from ending it at once. */
  run(given: Given<O>, world: World, end: () => AbortSignal): number | Promise<number>;
}

export function command<O extends Options>(parts: Command<O>): Command {
  return parts as unknown as Command;
}

/** The commands by name, in the order of `rolecast --help`. Each is loaded when it is wanted: a start should be quick. */
export type Registry = Readonly<Record<string, () => Promise<Command>>>;

export const allOf = (registry: Registry): Promise<readonly Command[]> =>
  Promise.all(Object.values(registry).map((load) => load()));
