import { isRelative, relativeFault } from './on-site.ts';
import { webAddress } from '../../../model/address.ts';
import { compareText, type Diagnostic } from '../../../model/diagnostic.ts';
import type { Origin } from '../../../model/posting.ts';
import { fold } from '../../../text/values/plain-text.ts';
import type { FrontMatter } from '../../../text/front-matter/front-matter.ts';
import type { Configuration } from '../../../model/configuration.ts';
import { dateFacts } from './dates.ts';
import { textOf } from './entry.ts';
import { nameOf } from './meanings.ts';
import { originalName, referenceNames } from './names.ts';
import { type Head, headOf, stated, textsOf } from './head.ts';
import { peopleFacts, textFact } from './people.ts';
import { placeFacts } from './place.ts';
import { statementsOf } from './statements/statements.ts';
import { termFacts } from './terms.ts';
import type { PossibleEnd, Stated, StatedFacts } from '../../source.ts';
import { isMapping } from '../../../text/mapping.ts';

/** Why what stands where a title does may name no job. */
export interface DoubtfulTitle extends Stated<string> {
  readonly because: 'default' | 'heading of a list' | 'key of a translation' | 'template';
}

/** What front matter says about a posting, whatever the generator. */
export interface FrontMatterFacts {
  readonly title?: Stated<string>;
  /** Stands where a title does and may be none: the first heading of the text is taken before it. */
  readonly doubtfulTitle?: DoubtfulTitle;
  readonly facts: StatedFacts;
  readonly closed?: Origin;
  readonly open?: Origin;
  /** `draft: true`, `published: false`: not public at all; the file yields no posting. */
  readonly draft?: Origin;
  readonly ends?: readonly PossibleEnd[];
  readonly ats?: string;
  /** The type of the board whose id `ats` is, where the key names it. */
  readonly system?: string;
  readonly translationKey?: string;
  /** A number or key of the posting, which its translations may share. */
  readonly reference?: string;
  /** What it says that it translates: the name of another file. */
  readonly original?: string;
  readonly slug?: string;
  /** An error among them means that the posting may be closed and must be left out; a warning, that a fact is. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The names and spellings are those of docs/facts.md.
 * `ignore`: lower-case keys that mean something else to the generator and are read by its source.
 * `url`: the posting's address on its own site, against which its relative links are meant.
 * Dates without a time are meant in `configuration.timeZone`: the start of the day for `opens`, its end for `closes`.
 */
export function frontMatterFacts(
  matter: FrontMatter,
  context: {
    readonly file: string;
    readonly configuration: Configuration;
    readonly ignore?: readonly string[];
    readonly url?: string;
  },
): FrontMatterFacts {
  const head = headOf(matter, context);
  const said = statementsOf(head);
  const titles = titlesOf(head);
  const ats = atsOf(head);
  const facts: StatedFacts = {
    ...dateFacts(head, said),
    ...placeFacts(head),
    ...termFacts(head),
    ...peopleFacts(head, context.url),
    ...aboutFacts(head, context.url),
  };
  return {
    ...titles,
    facts,
    ...(said.closed && { closed: said.closed }),
    ...(said.open && { open: said.open }),
    ...(said.draft && { draft: said.draft }),
    ...(said.ends.length > 0 && { ends: said.ends }),
    ...ats,
    ...plain('translationKey', head),
    ...referenceOf(matter),
    ...originalOf(matter),
    ...plain('slug', head),
    diagnostics: head.diagnostics.toSorted(
      (a, b) => (a.where?.line ?? 0) - (b.where?.line ?? 0) || compareText(a.message, b.message),
    ),
  };
}

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

/** An id in a UUID's form is taken out of whatever address it was pasted with. */
function atsOf(head: Head): Pick<FrontMatterFacts, 'ats' | 'system'> {
  for (const { key, value } of head.entries('ats')) {
    const text = textOf(value);
    if (text === undefined || text.length > 300) continue;
    const system = systemOf(key);
    return { ats: uuid.exec(text.toLowerCase())?.[0] ?? text, ...(system !== undefined && { system }) };
  }
  return {};
}

/** `leverId` is an id of `lever`, `gh_jid` one of `greenhouse`; `atsId` may be of any. */
function systemOf(key: string): string | undefined {
  const name = fold(key)
    .replaceAll(/[^a-z]/g, '')
    .replace(/(?:posting|job|j)?(?:id|shortcode)$/, '');
  return name === '' || name === 'ats' ? undefined : name === 'gh' ? 'greenhouse' : name;
}

/** `ref: 2026-14` on one page in each language. */
function referenceOf({ data }: FrontMatter): Pick<FrontMatterFacts, 'reference'> {
  const names = new Map(Object.keys(data).map((key) => [nameOf(key), key]));
  for (const name of referenceNames) {
    const text = textOf(data[names.get(name) ?? '']);
    if (text !== undefined && text.length <= 100 && /[\p{L}\p{N}]/u.test(text)) return { reference: text };
  }
  return {};
}

function originalOf({ data }: FrontMatter): Pick<FrontMatterFacts, 'original'> {
  const key = Object.keys(data).find((one) => originalName.test(nameOf(one)));
  const text = key === undefined ? undefined : textOf(data[key]);
  return text === undefined || text.length > 200 ? {} : { original: text };
}

function plain(name: 'translationKey' | 'slug', head: Head): { readonly [Name in typeof name]?: string } {
  const text = textOf(head.entries(name)[0]?.value);
  return text === undefined ? {} : { [name]: text };
}

function aboutFacts(head: Head, base: string | undefined): StatedFacts {
  const summary = textFact(head, 'summary');
  const categories = categoriesOf(head);
  const image = imageOf(head, base);
  return { ...(summary && { summary }), ...(categories && { categories }), ...(image && { image }) };
}

/** Of all keys together, each name once. */
function categoriesOf(head: Head): Stated<readonly string[]> | undefined {
  const entries = head.entries('categories');
  const all = entries.flatMap(({ value }) => textsOf(typeof value === 'string' ? value.split(',') : value));
  const distinct = all.filter(
    (name, index) => all.findIndex((other) => fold(other) === fold(name)) === index,
  );
  return entries[0] === undefined || distinct.length === 0 ? undefined : stated(entries[0], distinct);
}

/** A file beside the posting. */
const picture = /^[\w./-]{1,200}\.(?:png|jpe?g|webp|avif|gif|svg)$/i;

function imageOf(head: Head, base: string | undefined): Stated<string> | undefined {
  for (const entry of head.entries('image')) {
    const text = textOf(
      isMapping(entry.value)
        ? (entry.value['src'] ?? entry.value['url'] ?? entry.value['image'])
        : entry.value,
    );
    const isOwn = text !== undefined && (isRelative(text) || picture.test(text));
    const url = isOwn ? base && webAddress(text, base) : text && webAddress(text);
    if (url) return stated(entry, url);
    if (isOwn && !entry.vague) head.fault(entry, 'value-invalid', ...relativeFault);
  }
  return undefined;
}

/**
 * The title that the file itself states under the first of its names (`title`, `position`, `role` …). What the site gives
 * to all pages of a folder, what is called as lists of jobs are, and what a template would make a title of, are told apart.
 */
function titlesOf(head: Head): {
  readonly title?: Stated<string>;
  readonly doubtfulTitle?: DoubtfulTitle;
} {
  let doubtfulTitle: DoubtfulTitle | undefined;
  for (const entry of head.entries('title')) {
    const [plain, ...others] = textsOf(entry.value);
    if (plain === undefined || others.length > 0) continue;
    const text = isStruck(entry.value) ? `~~${plain}~~` : plain;
    const because = doubtAbout(text, entry.origin.line === undefined && entry.origin.from === 'front-matter');
    if (because === undefined) return { title: stated(entry, text), ...(doubtfulTitle && { doubtfulTitle }) };
    if (doubtfulTitle === undefined || doubtfulTitle.because === 'template')
      doubtfulTitle = { ...stated(entry, text), because };
  }
  return doubtfulTitle === undefined ? {} : { doubtfulTitle };
}

/** Its markup goes with all other: what it says stays. */
function isStruck(title: unknown): boolean {
  return typeof title === 'string' && /^\s*<(del|s|strike)\b[^>]*>.*<\/\1>\s*$/is.test(title.slice(0, 500));
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
