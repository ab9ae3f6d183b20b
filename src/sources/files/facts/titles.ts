import type { Stated } from '../../source.ts';
import { type Head, stated, textsOf } from './head.ts';

/** Why what stands where a title does may name no job. */
export interface DoubtfulTitle extends Stated<string> {
  readonly because: 'default' | 'heading of a list' | 'key of a translation' | 'template';
}

/**
 * The title that the file itself states under the first of its names (`title`, `position`, `role` …). What the site gives
 * to all pages of a folder, what is called as lists of jobs are, and what a template would make a title of, are told apart.
 */
export function titlesOf(head: Head): {
  readonly title?: Stated<string>;
  readonly doubtfulTitle?: DoubtfulTitle;
} {
  let doubtfulTitle: DoubtfulTitle | undefined;
  for (const entry of head.entries('title')) {
    const [text, ...others] = textsOf(entry.value);
    if (text === undefined || others.length > 0) continue;
    const because = doubtAbout(text, entry.origin.line === undefined && entry.origin.from === 'front-matter');
    if (because === undefined) return { title: stated(entry, text), ...(doubtfulTitle && { doubtfulTitle }) };
    if (doubtfulTitle === undefined || doubtfulTitle.because === 'template')
      doubtfulTitle = { ...stated(entry, text), because };
  }
  return doubtfulTitle === undefined ? {} : { doubtfulTitle };
}

function doubtAbout(title: string, isDefault: boolean): DoubtfulTitle['because'] | undefined {
  const text = title.trim();
  if (/\{\{|\{%|<%|\$\{/.test(text)) return 'template';
  if (isDefault) return 'default';
  if (translationKey.test(text)) return 'key of a translation';
  return listHeading.test(text) ? 'heading of a list' : undefined;
}

/** `jobs.keeper.title`, `t.keeper`; "Node.js", "ASP.NET" and "socket.io" are names. */
const translationKey =
  /^(?:[a-z\d_-]{1,60}(?:\.[a-z\d_-]{1,60}){2,6}|(?:t|i18n|translations?|jobs?|careers?|positions?|roles?|titles?|site|strings?|messages?|labels?)\.[a-z\d_-]{1,60})$/;

/** What pages that list jobs are called, or the frame of one, in the singular too: no job is. */
const listHeading =
  /^(?:(?:our |open |current |new )?(?:jobs?|careers?|vacanc(?:y|ies)|(?:job )?openings?)(?: (?:openings?|offers?|postings?|details?|descriptions?|page))?|(?:open|current|vacant) (?:positions?|roles?)|we(?:['’]re| are) hiring|join (?:us|our team)|work with us|(?:offene )?stellen(?:angebote?|anzeigen?|ausschreibung(?:en)?)?|karriere|jobs? ?(?:&|und|and) ?karriere|wir stellen ein|offres? d['’]emploi|emplois?|carrières?|(?:nous )?recrut(?:ons|ement)|rejoignez-nous|ofertas? de (?:empleo|trabajo)|empleos?|trabaja con nosotros|vacatures?|werken bij(?: ons)?|lavora con noi|offert[ae] di lavoro|posizioni aperte|vagas?|lediga? (?:jobb|tjänster)|ledige? stillinger?|oferty pracy)$/i;
