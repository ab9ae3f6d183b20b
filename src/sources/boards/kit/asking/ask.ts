import * as v from 'valibot';
import type { Fetch, FetchAnswer } from '../../../network/fetching.ts';
import { BoardTrouble, unchanged } from './board-trouble.ts';

type Schema<T> = v.BaseSchema<unknown, T, v.BaseIssue<unknown>>;

/** How a board asks its API. Every call gives a sound answer or throws what is wrong with it. */
export interface Ask {
  /** A JSON answer of this shape. */
  readonly json: <T>(url: string, shape: Schema<T>) => Promise<T>;
  /** The same for a board that is one single answer: where that has not changed, nothing is read again. */
  readonly wholeJson: <T>(url: string, shape: Schema<T>) => Promise<T>;
  /** XML and the like. `looksRight` tells it from a page for people: `(text) => text.includes('<workzag-jobs')`. */
  readonly text: (url: string, accept: string, looksRight: (text: string) => boolean) => Promise<string>;
  readonly wholeText: Ask['text'];
  /** A page for people; undefined where it is the one that `known` came from. */
  readonly page: (url: string, known?: Omit<Validators, 'url'>) => Promise<FoundPage | undefined>;
  /** What `read` gives for the first host that knows the board (the others answer 404). */
  readonly firstHost: <T>(hosts: readonly string[], read: (host: string) => Promise<T>) => Promise<T>;
  /** The record that this id had at the last reading: spares a call for details where nothing changed. */
  readonly before: (id: string) => unknown;
  /** Says that a part of the board could not be read which it can do without: reported, and nothing is held back. */
  readonly without: (trouble: BoardTrouble) => void;
  /** The moment of this asking, in milliseconds since the epoch. */
  readonly now: number;
}

export type FoundPage = Extract<FetchAnswer, { kind: 'sound' }>;

/** The answer that what is kept came from. */
export interface Validators {
  readonly url: string;
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

export interface Asking {
  readonly ask: Ask;
  /** Of the whole answer, where there was one. */
  readonly validators: () => Validators | undefined;
  /** What could not be read of a board that could. */
  readonly missing: () => readonly BoardTrouble[];
}

export function asking(
  fetch: Fetch,
  signal: AbortSignal,
  kept: { readonly validators?: Validators } & Pick<Ask, 'before' | 'now'>,
): Asking {
  let found: Validators | undefined;
  const missing: BoardTrouble[] = [];

  async function answerTo(
    url: string,
    accept: string,
    { etag, lastModified }: Omit<Validators, 'url'>,
    instead: (url: string, answer: FetchAnswer) => FoundPage | undefined = () => undefined,
  ): Promise<FoundPage | undefined> {
    const answer = await fetch({
      url,
      accept,
      signal,
      ...(etag !== undefined && { etag }),
      ...(lastModified !== undefined && { lastModified }),
    });
    if (answer.kind === 'unchanged') return undefined;
    if (answer.kind === 'sound') return answer;
    const other = instead(url, answer);
    if (other !== undefined) return other;
    const gone = answer.status === 404 || answer.status === 410;
    throw new BoardTrouble(
      gone ? 'board-unknown' : 'board-unreachable',
      url,
      answer.reason,
      answer.retryAfter,
    );
  }

  async function textOf(url: string, accept: string, whole: boolean): Promise<string> {
    const known = whole && kept.validators?.url === url ? kept.validators : {};
    const answer = await answerTo(url, accept, known);
    if (answer === undefined) {
      if (isConditional(known)) throw unchanged;
      throw new BoardTrouble(
        'board-answer-invalid',
        url,
        'it answered 304, and was not asked whether anything changed',
      );
    }
    if (whole)
      found = {
        url,
        ...(answer.etag !== undefined && { etag: answer.etag }),
        ...(answer.lastModified !== undefined && { lastModified: answer.lastModified }),
      };
    return answer.text;
  }

  const jsonOf = async <T>(url: string, shape: Schema<T>, whole: boolean): Promise<T> =>
    shaped(url, parsed(url, await textOf(url, 'application/json', whole)), shape);

  const checkedText = async (
    url: string,
    accept: string,
    looksRight: (text: string) => boolean,
    whole: boolean,
  ): Promise<string> => {
    const text = await textOf(url, accept, whole);
    if (looksRight(text)) return text;
    throw new BoardTrouble(
      'board-answer-invalid',
      url,
      `its answer is not what was asked for (${startOf(text)})`,
    );
  };

  return {
    validators: () => found,
    missing: () => missing,
    ask: {
      json: (url, shape) => jsonOf(url, shape, false),
      wholeJson: (url, shape) => jsonOf(url, shape, true),
      text: (url, accept, looksRight) => checkedText(url, accept, looksRight, false),
      wholeText: (url, accept, looksRight) => checkedText(url, accept, looksRight, true),
      page: (url, known = {}) => answerTo(url, 'text/html, application/xhtml+xml', known, movedAway),
      without: (trouble) => missing.push(trouble),
      before: kept.before,
      now: kept.now,
      async firstHost(hosts, read) {
        for (const host of hosts.slice(0, -1)) {
          try {
            return await read(host);
          } catch (error) {
            if (!(error instanceof BoardTrouble) || error.code !== 'board-unknown') throw error;
          }
        }
        return read(hosts.at(-1) as string);
      },
    },
  };
}

/**
 * A page that leads to another host is an answer: it is no more here. Not where it leads to the same path: then the
 * site itself has moved, and the configuration does not know yet.
 */
function movedAway(url: string, answer: FetchAnswer): FoundPage | undefined {
  if (answer.kind !== 'trouble' || answer.leadsTo === undefined) return undefined;
  const [from, to] = [new URL(url), new URL(answer.leadsTo)];
  const plain = ({ pathname }: URL) => pathname.replace(/\/$/, '');
  if (from.hostname === to.hostname || plain(from) === plain(to)) return undefined;
  return { kind: 'sound', text: '', mediaType: '', movedTo: to.href };
}

function isConditional({ etag, lastModified }: Omit<Validators, 'url'>): boolean {
  return etag !== undefined || lastModified !== undefined;
}

function parsed(url: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new BoardTrouble('board-answer-invalid', url, `its answer is not JSON (${startOf(text)})`);
  }
}

function shaped<T>(url: string, value: unknown, shape: Schema<T>): T {
  const result = v.safeParse(shape, value, { abortEarly: true });
  if (result.success) return result.output;
  throw new BoardTrouble(
    'board-answer-invalid',
    url,
    `its answer has another shape than documented (${describeIssue(result.issues[0])})`,
  );
}

/** `jobs: expected Array, found Object`. */
export function describeIssue(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  const said = `expected ${issue.expected ?? 'something else'}, found ${issue.received}`.slice(0, 200);
  return path === null ? said : `${path}: ${said}`;
}

function startOf(text: string): string {
  const start = text.slice(0, 60).replace(/\s+/g, ' ').trim();
  return start === '' ? 'it is empty' : `it begins “${start}”`;
}
