import * as v from 'valibot';
import type { Language } from '../../../model/language.ts';
import { parseLanguage } from '../../../model/language.ts';
import { joinOption, type JoinOptions } from './join-options.ts';
import { nameFault } from '../../network/host-name.ts';
import { described, oneOrMany, parsed } from '../../schema-parts.ts';

/** The options that every board has, with what is meant where they are absent. */
export interface BoardOptions {
  /** The language of postings about which the board does not say; several where it holds several. */
  readonly language?: readonly Language[];
  /** Minutes between two readings. */
  readonly refresh?: number;
  /** The part of a board, from 0 to 1, that may close at one reading; more is believed when it is seen twice. */
  readonly closeAtOnce?: number;
  /** Days for which the last good reading may serve while the board cannot be read. */
  readonly keep?: number;
  /** Whose word counts where a file of the site names a posting of the board; `false` keeps the two apart. */
  readonly join?: JoinOptions | false;
}

export const boardDefaults = { refresh: 30, closeAtOnce: 0.5, keep: 3 } as const;

const number = (allowed: string, least: number, most: number) =>
  v.pipe(v.number(allowed), v.minValue(least, allowed), v.maxValue(most, allowed));

export const boardOptionEntries = {
  join: joinOption,
  language: v.exactOptional(
    described(
      oneOrMany(
        parsed('a language tag such as en or fr-CA', parseLanguage),
        'a language tag such as en or fr-CA, or a list of them',
      ),
      'The language of postings where the board does not say it, or a list: each text then tells; the `languages` of the site where absent.',
    ),
  ),
  refresh: v.exactOptional(
    described(
      number('minutes, from 5 to 1440', 5, 1440),
      'Minutes between two readings, from 5 to 1440; 30 where absent.',
    ),
  ),
  closeAtOnce: v.exactOptional(
    described(
      number('a part from 0 to 1, such as 0.5', 0, 1),
      'The part of the board, from 0 to 1, that may close at one reading (three postings always may); more is believed when it is seen at a second one; 0.5 where absent.',
    ),
  ),
  keep: v.exactOptional(
    described(
      number('days, from 0 to 30', 0, 30),
      'Days, from 0 to 30, for which the last good reading serves while the board cannot be read; 3 where absent.',
    ),
  ),
};

const slugAllowed = 'the name in the board’s address: letters, digits, `.`, `_` and `-`';

const isSlug = (text: string) => /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9])?$/.test(text);

/** A board's name, fit to stand in an address. */
export const boardName = (description: string) =>
  described(
    parsed(slugAllowed, (text) => (isSlug(text) ? text : undefined)),
    description,
  );

const hostAllowed = `${slugAllowed}; or a host of its own on the public network, such as careers.lanternworks.example`;

/** The same for a board that may be on a host of its own (`boardHost`). */
export const boardNameOrHost = (description: string) =>
  described(
    parsed(hostAllowed, (text) =>
      isSlug(text) && (!text.includes('.') || nameFault(text) === undefined) ? text : undefined,
    ),
    description,
  );

/** The host of a board's careers site: its name at the vendor, or, where it has dots, a host of its own. */
export function boardHost(board: string, vendor: string): string {
  return board.includes('.') ? board : `${board}.${vendor}`;
}
