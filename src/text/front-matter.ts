import type { Diagnostic } from '../model/diagnostic.ts';

/** The head of a file, split from its body and read. Keys are lower-case; values as the format gives them, dates as text. */
export interface FrontMatter {
  /** Null-prototype; keys lower-cased (the first of two spellings wins). Plain JSON values. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Each top-level key as written and its place in the file, by lower-cased key. */
  readonly keys: Readonly<Record<string, KeyPlace>>;
  readonly body: string;
  /** The file's line on which the body begins, from 1. */
  readonly bodyLine: number;
}

export interface KeyPlace {
  readonly key: string;
  readonly line: number;
  readonly column: number;
}

/** `matter` is absent where the head is faulty: the file is then left out, and the diagnostics say why. */
export interface FrontMatterResult {
  readonly matter?: FrontMatter;
  readonly diagnostics: readonly Diagnostic[];
}

/** Splits YAML (`---`), TOML (`+++`) or JSON (`{`) front matter. A file without any has an empty head. Never throws, never runs content. */
export function splitFrontMatter(_text: string, _file: string): FrontMatterResult {
  throw new Error('being written');
}
