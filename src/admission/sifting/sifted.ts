import { hasClosedRules } from '../../text/prose/closed/grammar/languages.ts';
import { compareText, type Diagnostic } from '../../model/diagnostic.ts';
import { type Language, nativeName } from '../../model/language.ts';
import type { Candidate } from '../candidate.ts';

/** Candidates that may be offered, and those of which nobody can say that they are open. */
export interface Sifted {
  readonly kept: readonly Candidate[];
  /** By the source's name. */
  readonly leftOut: ReadonlyMap<string, number>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Leaves out what may be closed and what only keeps the place of a posting, and says in which languages nobody looked. */
export function sifted(candidates: readonly Candidate[]): Sifted {
  const doubtful = candidates.filter(({ doubt }) => doubt !== undefined);
  const placeholders = placeholdersAmong(candidates.filter(mayHoldAPlace));
  const out = new Set([...doubtful, ...placeholders.flat().filter(({ closed }) => !closed)]);
  const leftOut = new Map<string, number>();
  for (const { sourceName } of out) leftOut.set(sourceName, (leftOut.get(sourceName) ?? 0) + 1);
  const kept = out.size === 0 ? candidates : candidates.filter((candidate) => !out.has(candidate));
  return {
    kept,
    leftOut,
    diagnostics: [
      ...doubtful.flatMap(({ doubt }) => doubt ?? []),
      ...placeholders.map(placeholder),
      ...rulesMissing(kept),
    ],
  };
}

/** A text of this many characters or more describes something. */
const longestPlaceholder = 200;
/** Two files may be one job in two places. */
const fewestAlike = 3;

/** Postings of one folder and language whose short text is the same word for word: it says nothing of any of them. */
function placeholdersAmong(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const alike = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const { file, draft, language } = candidate;
    if (file === undefined || isDescribed(candidate) || draft.body.raw.length > 2 * longestPlaceholder)
      continue;
    const text = onOneLine(candidate);
    if (text === '' || text.length >= longestPlaceholder || !/\p{L}{2}/u.test(text)) continue;
    const key = JSON.stringify([file.slice(0, file.lastIndexOf('/') + 1), language, text]);
    const there = alike.get(key);
    if (there === undefined) alike.set(key, [candidate]);
    else there.push(candidate);
  }
  return [...alike.values()].filter((group) => new Set(group.map(({ file }) => file)).size >= fewestAlike);
}

/** Not where somebody says outright that it is open, or closed but for its text. */
function mayHoldAPlace({ closed, doubt, draft, statusOrigin }: Candidate): boolean {
  if (doubt !== undefined || draft.open !== undefined || statusOrigin?.from === 'override') return false;
  return !closed || statusOrigin?.from === 'prose';
}

/** Fields that say what the work is, where, or for how much. */
const describing = [
  'locations',
  'remote',
  'salary',
  'employmentTypes',
  'apply',
  'hours',
  'term',
  'starts',
  'closes',
  'department',
  'summary',
] as const;

/** What its fields say of the work is enough. */
function isDescribed({ draft: { facts } }: Candidate): boolean {
  return describing.some((fact) => facts[fact] !== undefined);
}

function onOneLine({ draft }: Candidate): string {
  return draft.body.raw.replace(/\s+/g, ' ').trim();
}

function placeholder(group: readonly Candidate[]): Diagnostic {
  const isOffered = group.some(({ closed }) => !closed);
  const files = group.map(({ file }) => file ?? '').toSorted(compareText);
  const text = group[0] === undefined ? '' : onOneLine(group[0]);
  return {
    severity: isOffered ? 'error' : 'info',
    code: 'posting-placeholder',
    message: `${files.length} postings hold the same short text and nothing else: “${text.slice(0, 80)}”. ${isOffered ? 'They are left out' : 'It closes them'}: ${files.slice(0, 20).join(', ')}${files.length > 20 ? ' …' : ''}`,
    hint: 'Such a text mostly stands where a job was. Close them (`status: closed`), or describe each job',
    where: { file: files[0] ?? '' },
  };
}

/** Said once a language. */
function rulesMissing(candidates: readonly Candidate[]): readonly Diagnostic[] {
  const open = candidates.filter(({ closed, language }) => !closed && !hasClosedRules(language));
  return [...new Set(open.map(({ language }) => language))]
    .toSorted(compareText)
    .map((language: Language) => ({
      severity: 'warning',
      code: 'closed-rules-missing',
      message: `No rules know how a text in ${nativeName(language)} (${language}) says that its posting is closed: only front matter, dates and what English or another of the site’s languages says close postings in it`,
      hint: 'State `status: closed` or `closes: YYYY-MM-DD` in the front matter of what is over',
    }));
}
