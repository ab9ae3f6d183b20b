import type { Diagnostic } from '../../../../model/diagnostic.ts';
import type { Language } from '../../../../model/language.ts';
import { webAddress } from '../../../../model/address.ts';
import type { LanguageTeller } from '../../../../text/language/likely-language.ts';
import { htmlOfEscaped } from '../../../../text/html-text.ts';
import { wellFormed } from '../../../../text/values/plain-text.ts';
import type { Desk, Stated, StatedFacts } from '../../../source.ts';
import { idOf } from '../asking/all-pages.ts';
import type { Board, BoardPosting, Facts, ListedPosting } from '../board.ts';
import type { BoardOptions } from '../board-options.ts';
import { at } from './kept-board.ts';
import { checkedRecord } from './checked-record.ts';
import { lineOf } from '../facts/board-facts.ts';
import { languageOf } from '../facts/board-language.ts';

/** A desk with what reading a board takes beside it. */
export interface BoardDesk extends Desk {
  readonly teller: LanguageTeller;
}

/** What a board's records say. */
export interface Listed {
  readonly postings: readonly ListedPosting[];
  /** Ids of records that could not be read. */
  readonly faulty: ReadonlySet<string>;
  /** How many records could not be read, with an id or without. */
  readonly faults: number;
  /** Ids of all postings that the records hold, in whatever language. */
  readonly ids: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads every record; one with a fault costs its posting and is reported. Pure. */
export function listedPostings<Options extends BoardOptions, Rec>(
  board: Board<Options, Rec>,
  options: Options,
  records: readonly unknown[],
  { configuration, teller }: Pick<BoardDesk, 'configuration' | 'teller'>,
): Listed {
  const tags = configuration.languages.map(({ tag }) => tag);
  const postings = new Map<string, ListedPosting>();
  const faulty = new Set<string>();
  const ids = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  let faults = 0;
  for (const raw of records) {
    const id = idOf(raw, board.idField);
    const checked = checkedRecord(board.record, raw);
    if ('fault' in checked || id === undefined) {
      faults++;
      if (id !== undefined) faulty.add(id);
      const fault = 'fault' in checked ? checked.fault : `${board.idField}: there is none`;
      diagnostics.push(recordInvalid(board.title, id, fault));
      continue;
    }
    const notes = [...checked.odd];
    const found = board.postings(checked.record, {
      options,
      languages: tags,
      organization: configuration.organization.name,
      timeZone: configuration.timeZone,
      note: (field, why) => notes.push({ field, why }),
      fault(why, about) {
        faults++;
        if (about.id !== undefined) faulty.add(about.id);
        diagnostics.push({ ...recordInvalid(board.title, about.id ?? id, why), ...at(about.address) });
      },
      leaveOut: (why, { address }) => diagnostics.push({ ...leftOut(board.title, id, why), ...at(address) }),
    });
    for (const posting of found) {
      ids.add(posting.id);
      const title = lineOf(posting.title) ?? '';
      const told = languageOf(posting, { possible: options.language ?? tags, ofSite: tags }, teller);
      if (title === '') {
        faults++;
        faulty.add(posting.id);
        diagnostics.push(recordInvalid(board.title, posting.id, 'it has no title'));
      } else if (told === 'doubt') diagnostics.push(languageDoubtful(board.title, posting, tags));
      else if ('stranger' in told) diagnostics.push(languageUnknown(board.title, posting, tags));
      else {
        const { language } = told;
        const listed = { ...settled(posting), title, language };
        const key = `${language} ${posting.id}`;
        if (!postings.has(key)) postings.set(key, listed);
        diagnostics.push(...notes.map((note) => factLeftOut(board.title, listed, note)));
      }
    }
  }
  return { postings: [...postings.values()], faulty, faults, ids, diagnostics };
}

/** Whether so much of a list cannot be read that the API must have changed. */
export function isAnotherShape({ faults }: Listed, records: readonly unknown[]): boolean {
  return faults * 2 > records.length;
}

function settled({ id, html, url, job, facts }: BoardPosting): Omit<ListedPosting, 'language' | 'title'> {
  const address = typeof url === 'string' ? webAddress(url) : undefined;
  return {
    id,
    html: wellFormed(htmlOfEscaped(html)),
    ...(address !== undefined && { url: address }),
    ...(job !== undefined && { job }),
    facts: withoutGaps(facts),
  };
}

function withoutGaps(facts: Facts): StatedFacts {
  const entries = Object.entries(facts) as [string, Stated<unknown> | undefined][];
  return Object.fromEntries(entries.filter(([, fact]) => fact !== undefined)) as StatedFacts;
}

const namePosting = (title: string, id: string | undefined) =>
  `${title}'s posting ${id?.slice(0, 80) ?? 'without an id'}`;

function recordInvalid(board: string, id: string | undefined, fault: string): Diagnostic {
  return {
    severity: 'error',
    code: 'board-record-invalid',
    message: `${namePosting(board, id)} could not be read: ${fault}`,
    hint: 'It is left out, or stays as it was where it was read before; mend it at the board, or report the message to Rolecast',
  };
}

function leftOut(board: string, id: string, why: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'page-left-out',
    message: `${namePosting(board, id)} is left out: its page ${why.slice(0, 200)}`,
    hint: 'Nothing of it is offered here. Where it should be, change the page, or name the address at which it is',
  };
}

function languageUnknown(
  board: string,
  { id, language }: BoardPosting,
  tags: readonly Language[],
): Diagnostic {
  return {
    severity: 'info',
    code: 'language-unknown',
    message: `${namePosting(board, id)} is in ${language?.slice(0, 40) ?? 'a language'} that the site does not have, and is left out`,
    hint: `The site has ${tags.join(', ')}. Add the language under \`languages\` to publish it`,
  };
}

function languageDoubtful(board: string, { id, url }: BoardPosting, tags: readonly Language[]): Diagnostic {
  return {
    severity: 'warning',
    code: 'language-unknown',
    message: `${namePosting(board, id)} is left out: nothing says its language, and its text does not tell it from others for sure`,
    hint: `The site has ${tags.join(', ')}. Write \`language: ${tags[0] ?? 'en'}\` at the source where all its postings are in that language, or give the posting a longer text`,
    ...(typeof url === 'string' && at(url)),
  };
}

function factLeftOut(
  board: string,
  { id, url }: ListedPosting,
  { field, why }: { readonly field: string; readonly why: string },
): Diagnostic {
  return {
    severity: 'info',
    code: 'board-value-left-out',
    message: `${namePosting(board, id)}: ${field.slice(0, 80)} ${why.slice(0, 200)}, and is not published`,
    hint: 'Write it at the board so that it can only be understood in one way, or name it in `overrides`',
    ...(url !== undefined && { where: { file: url } }),
  };
}
