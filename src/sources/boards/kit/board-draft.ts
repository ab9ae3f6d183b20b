import type { Instant } from '../../../model/instant.ts';
import { lazyBody } from '../../files/drafts/lazy-body.ts';
import type { Desk, Draft, Stated } from '../../source.ts';
import type { ListedPosting } from './board.ts';

export interface BoardDraft {
  readonly type: string;
  readonly board: string;
  readonly posting: ListedPosting;
  /** Its address is made of this title where that is another than the posting's. */
  readonly firstTitle?: string | undefined;
  /** Set where the posting is gone from its board: since when. */
  readonly missed?: Instant;
}

/** A board's posting as a draft; its text goes through the sanitiser when somebody asks for it. */
export function boardDraft(
  { type, board, posting, firstTitle, missed }: BoardDraft,
  desk: Pick<Desk, 'memo'>,
): Draft {
  const { id, language, title, html, url, job, facts } = posting;
  const key = `${type}/${id}`;
  const text = {
    format: 'html',
    text: html,
    file: url ?? key,
    line: 1,
    dialect: { python: false, shortcodes: false },
    title,
  } as const;
  return {
    language,
    key,
    slug: firstTitle ?? title,
    title: { value: title, origin: { from: 'ats', key: 'title' } },
    facts: missed === undefined ? facts : { ...facts, updated: gone(missed) },
    ...(missed !== undefined && { closed: gone(missed).origin }),
    ...(url !== undefined && { url }),
    pairing: {
      ats: id,
      ...(job !== undefined && { translationKey: `${type}/${board}/${job}` }),
      path: `${type}/${board}/${id}`,
    },
    body: lazyBody(text, `${key} ${language}`, desk),
  };
}

/** The moment at which it was first missed is its last change. */
function gone(missed: Instant): Stated<Instant> {
  return { value: missed, origin: { from: 'ats', key: 'absent' } };
}
