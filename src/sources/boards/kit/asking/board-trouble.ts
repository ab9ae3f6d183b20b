import type { DiagnosticCode } from '../../../../model/diagnostic-codes.ts';

export type TroubleCode = Extract<
  DiagnosticCode,
  'board-unreachable' | 'board-unknown' | 'board-answer-invalid'
>;

/** The world is down: the board as a whole could not be read. Thrown where it is noticed, caught by `refreshed`. */
export class BoardTrouble extends Error {
  override readonly name = 'BoardTrouble';
  readonly code: TroubleCode;
  readonly address: string;
  /** Seconds for which the host wants to be left alone. */
  readonly retryAfter: number | undefined;

  /** `reason` follows "could not be read: ". */
  constructor(code: TroubleCode, address: string, reason: string, retryAfter?: number) {
    super(reason);
    this.code = code;
    this.address = address;
    this.retryAfter = retryAfter;
  }
}

/** Thrown through `records` where the whole board is as it was at the last reading. */
export const unchanged = Symbol('unchanged');
