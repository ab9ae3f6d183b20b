import { compareText, type Diagnostic } from '../../model/diagnostic.ts';
import { type Language, lookup, nativeName, primarySubtag } from '../../model/language.ts';
import { onceEach } from '../../model/once-each.ts';
import type { SiteLanguage } from '../../model/site.ts';
import type { Draft } from '../../sources/source.ts';
import { foreignLanguage, plainLanguage } from '../../text/language/language-words.ts';
import { pair } from '../pair.ts';
import { diagnosticInFolder } from '../source-path.ts';
import { whereIn } from '../sifting/home-of-draft.ts';
import { shortTexts } from './short-texts.ts';
import { runningLines } from './untranslated.ts';

/** The drafts of one source, and its folder. */
export interface SourceDrafts {
  readonly drafts: readonly Draft[];
  readonly path: string;
}

export interface Filed {
  /** In the order of the sources. */
  readonly drafts: readonly (readonly Draft[])[];
  /** The site's, and those of postings that are in none of them. */
  readonly languages: readonly SiteLanguage[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Item {
  readonly draft: Draft;
  readonly source: number;
  readonly id: string;
  readonly language: Language;
  readonly closed: boolean;
  readonly pairing: Draft['pairing'];
}

/**
 * Files each draft under the language that its text plainly is in. A text in the language of one of its translations is a
 * copy of that one and stays where it is, for `admit` to leave out; any other is a posting in its own language, whatever
 * folder it lies in. A short text whose language nothing states goes with most of its neighbours.
 */
export async function filed(sources: readonly SourceDrafts[], site: readonly SiteLanguage[]): Promise<Filed> {
  const known = site.map(({ tag }) => tag);
  const wishes = new Map<Draft, Language>();
  const short = await shortTexts(sources.flatMap(({ drafts }) => drafts));
  for (const { drafts } of sources)
    for (const [draft, tag] of wishesOf(drafts, known, short)) wishes.set(draft, tag);
  if (wishes.size === 0)
    return { drafts: sources.map(({ drafts }) => drafts), languages: site, diagnostics: [] };
  const items = sources.flatMap(({ drafts }, source) =>
    drafts.map((draft, index): Item => {
      const { language, pairing, closed, key } = draft;
      return {
        draft,
        source,
        id: `${language}/${key} ${source} ${index}`,
        language,
        closed: closed !== undefined,
        pairing,
      };
    }),
  );
  const moves = new Map(
    pair(items)
      .groups.flatMap((group) => movesIn(group, wishes, known))
      .map(({ draft, tag }) => [draft, tag]),
  );
  withoutCopies(moves, items);
  const drafts = sources.map(({ drafts }) =>
    drafts.map((draft) => {
      const tag = moves.get(draft);
      return tag === undefined ? draft : refiled(draft, tag);
    }),
  );
  return {
    drafts,
    languages: withMore(site, [...moves.values()]),
    diagnostics: items.flatMap(({ draft, source }) => {
      const tag = moves.get(draft);
      const isTold = spokenIn(draft).tag !== undefined || (short.get(draft) ?? 'unclear') !== 'unclear';
      const found =
        tag !== undefined && isTold
          ? elsewhere(draft, tag)
          : draft.isLanguageAssumed && short.get(draft) === 'unclear'
            ? unclear(draft, tag ?? draft.language)
            : undefined;
      return found === undefined ? [] : [diagnosticInFolder(sources[source]?.path ?? '.', found)];
    }),
  };
}

/** The language that a draft plainly is in where that is another one than it is filed under. */
export const spokenIn = onceEach(({ language, body }: Draft) => ({
  tag: foreignLanguage({ language, raw: body.raw }),
}));

/** Where texts that are not at home belong, by the site's own tags. */
function wishesOf(
  drafts: readonly Draft[],
  known: readonly Language[],
  short: ReadonlyMap<Draft, Language | 'unclear'>,
): Map<Draft, Language> {
  const tagFor = (tag: Language) => lookup(tag, known) ?? tag;
  const wishes = new Map<Draft, Language>();
  for (const draft of drafts) {
    const few = short.get(draft);
    const tag = spokenIn(draft).tag ?? (few === 'unclear' || few === draft.language ? undefined : few);
    if (tag !== undefined) wishes.set(draft, tagFor(tag));
  }
  const assumed = drafts.filter(({ isLanguageAssumed }) => isLanguageAssumed);
  const counts = new Map<Language, number>();
  for (const draft of assumed) {
    const tag = wishes.get(draft);
    if (tag !== undefined) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([a, one], [b, two]) => two - one || compareText(a, b));
  if (most === undefined) return wishes;
  const staying = assumed.filter((draft) => !wishes.has(draft));
  const decided = staying.filter(
    (draft) => plainLanguage(draft.body.raw) !== undefined || short.get(draft) === draft.language,
  );
  const undecided = staying.filter((one) => !decided.includes(one));
  if (most[1] > decided.length && most[1] >= undecided.length)
    for (const draft of undecided) wishes.set(draft, most[0]);
  return wishes;
}

interface Move {
  readonly draft: Draft;
  readonly tag: Language;
}

/** Of a group's members that are not at home: those that no other has in the language that they are in. */
function movesIn(
  group: readonly Item[],
  wishes: ReadonlyMap<Draft, Language>,
  known: readonly Language[],
): readonly Move[] {
  const away = group.filter(({ draft }) => wishes.has(draft));
  const taken = new Set(
    group.filter((item) => !away.includes(item)).map(({ language }) => primarySubtag(language)),
  );
  const rank = ({ language }: Item) => (known.includes(language) ? known.indexOf(language) : known.length);
  const moves: Move[] = [];
  for (const { draft } of away.toSorted((a, b) => rank(a) - rank(b) || compareText(a.id, b.id))) {
    const tag = wishes.get(draft) as Language;
    if (taken.has(primarySubtag(tag))) continue;
    taken.add(primarySubtag(tag));
    moves.push({ draft, tag });
  }
  return moves;
}

/** A text that stands in another posting of its language nearly word for word is that one's, whatever the two are called. */
function withoutCopies(moves: Map<Draft, Language>, items: readonly Item[]): void {
  const places = new Map<string, Set<Draft>>();
  const wanted = new Set([...moves.values()].map(primarySubtag));
  for (const { draft } of items) {
    if (moves.has(draft) || !wanted.has(primarySubtag(draft.language)) || draft.closed !== undefined)
      continue;
    for (const line of runningLines(draft.body.raw)) {
      const place = places.get(line);
      if (place === undefined) places.set(line, new Set([draft]));
      else place.add(draft);
    }
  }
  for (const [draft, tag] of moves) {
    const lines = runningLines(draft.body.raw);
    const total = lines.reduce((sum, line) => sum + line.length, 0);
    const shared = new Map<Draft, number>();
    for (const line of lines)
      for (const other of places.get(line) ?? [])
        if (primarySubtag(other.language) === primarySubtag(tag))
          shared.set(other, (shared.get(other) ?? 0) + line.length);
    if (Math.max(0, ...shared.values()) > 0.8 * total) moves.delete(draft);
  }
}

/** The same value in every reading: what was made of a draft before is looked up by it. */
const refiledBefore = new WeakMap<Draft, Draft>();

function refiled(draft: Draft, language: Language): Draft {
  const before = refiledBefore.get(draft);
  if (before?.language === language) return before;
  const moved = { ...draft, language };
  refiledBefore.set(draft, moved);
  return moved;
}

function withMore(site: readonly SiteLanguage[], tags: readonly Language[]): readonly SiteLanguage[] {
  const more = [...new Set(tags)].filter((tag) => !site.some((one) => one.tag === tag)).toSorted(compareText);
  return [...site, ...more.map((tag) => ({ tag, title: site[0]?.title ?? nativeName(tag) }))];
}

/** Where its title stands, in a file of its own or one of records. */
function whereOf(draft: Draft): Pick<Diagnostic, 'where'> {
  const { file, title } = draft;
  const line = title?.origin.line;
  return file !== undefined && line === undefined ? { where: { file } } : whereIn(draft, line ?? 1);
}

/** A record has no file to be named after, and shares its own with others. */
const textOf = ({ file, title }: Draft) =>
  file === undefined && title !== undefined ? `The text of “${title.value.slice(0, 100)}”` : 'The text';
/** `written`: what the example says in its head. */
const cureFor = ({ file }: Draft, tag: Language, written: string = tag) =>
  file === undefined
    ? `give the record a key or column \`lang\` with \`${tag}\``
    : `name the file or its folder after the language (\`name.${tag}.md\`), or write \`lang: ${written}\` in the front matter`;

function unclear(draft: Draft, tag: Language): Diagnostic {
  return {
    severity: 'info',
    code: 'language-unknown',
    message: `${textOf(draft)} is too short to tell its language, and others are in another: it is offered in ${nativeName(tag)} (${tag})`,
    hint: `Where that is wrong, ${cureFor(draft, tag, '…')}`,
    ...whereOf(draft),
  };
}

function elsewhere(draft: Draft, tag: Language): Diagnostic {
  const { language } = draft;
  return {
    severity: 'info',
    code: 'language-differs',
    message: `${textOf(draft)} is in ${nativeName(tag)} (${tag}), and nothing about ${draft.file === undefined ? 'its record' : 'the file'} says so: it would be in ${language}. It is offered in ${tag}`,
    hint: `${cureFor(draft, tag).replace(/^./, (first) => first.toUpperCase())}, whichever the site uses`,
    ...whereOf(draft),
  };
}
