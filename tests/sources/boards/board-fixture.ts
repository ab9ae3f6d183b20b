import type { FactName } from '../../../src/model/posting.ts';
import type { Api } from '../../support/board-reader.ts';

export type Json = Readonly<Record<string, unknown>>;

export interface UnknownBoard {
  readonly status: number;
  readonly body?: string;
  readonly location?: string;
}

/**
 * What the conformance suite needs to know of a board: its API as a function of what it lists, and what must come of
 * the fixture's own records. Written from the vendor's documents, for the invented employer Lanternworks.
 */
export interface BoardFixture {
  /** The source's options, as in rolecast.yaml, without `type`. */
  readonly options: Json;
  /**
   * What the board lists, as its API has it (of an API with XML or with details, what `serve` makes it from). At least:
   * one posting in English with all that can be stated, one in French, one with pay that must not be published.
   */
  readonly records: readonly Json[];
  /** The API that lists these: lists, pages, details. Undefined for what it does not know. */
  readonly serve: (records: readonly Json[]) => Api;
  /** What the API answers to the name of a board that it does not have. Where witnesses disagree, all that they saw. */
  readonly unknown: readonly UnknownBoard[];
  /** The same record under another id; `number` tells. */
  readonly copy: (record: Json, number: number) => Json;
  /** Of one posting, by its title: what its text must hold, in this order; all parts of it. */
  readonly text: { readonly title: string; readonly parts: readonly string[] };
  /** Facts that the API never states. */
  readonly lacks: readonly FactName[];
  /** Titles of records that are not public and must not appear. */
  readonly unlisted: readonly string[];
  /** Titles of postings whose pay must not be published, because its period or currency is not stated or it cannot be meant. */
  readonly unpaid: readonly string[];
}
