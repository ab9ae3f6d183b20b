import type { Instant } from '../../../model/instant.ts';
import type { Language } from '../../../model/language.ts';
import {
  type Apply,
  type EmploymentType,
  employmentTypes as allTypes,
  type PostingFacts,
} from '../../../model/posting.ts';
import { instantAt } from '../../values/dates.ts';
import { namesTime } from '../../values/employment.ts';
import { closingDays, isTakenBack } from '../closed/closing-days.ts';
import type { Prose } from '../prose.ts';
import { applyIn, deadlineIn, linksByLine } from './applying.ts';
import { hoursIn, termIn, typesIn } from './conditions.ts';
import { payIn } from './pay.ts';
import * as registry from './languages/registry.ts';
import { remoteIn, residenceIn } from './whereabouts.ts';
import type { ProseRules } from './wording.ts';
import { levelled, type Sentence, sentencesOf } from '../sentences.ts';

/** The facts that rules look for in prose. */
export const proseFactNames = [
  'salary',
  'hours',
  'employmentTypes',
  'term',
  'remote',
  'closes',
  'apply',
] as const;
export type ProseFactName = (typeof proseFactNames)[number];

/** A fact that a posting's text states. */
export interface ProseFactOf<Name extends ProseFactName> {
  readonly fact: Name;
  readonly value: NonNullable<PostingFacts[Name]>;
  /** Where in the file, from 1. */
  readonly line: number;
  /** The sentence that says so. */
  readonly text: string;
}
export type ProseFact = { [Name in ProseFactName]: ProseFactOf<Name> }[ProseFactName];

/** What the rules need to know that the text does not say. */
export interface ProseContext {
  /** A title can say that the job is an internship. */
  readonly title?: { readonly text: string; readonly line: number };
  /** The zone in which deadlines are meant; UTC where absent. */
  readonly timeZone?: string;
  /** What `$` means where a sentence does not say: the site's own currency. Without it, and without a region in the language, `$` is no pay. */
  readonly currency?: string;
}

export const proseLanguages: readonly string[] = Object.keys(registry);

/**
 * The facts that the text states, at most one of each name. Where it states two different values of a fact, none:
 * the rules say no when in doubt. Costs time linear in the text.
 */
export function proseFacts(
  prose: Prose,
  language: Language,
  context: ProseContext = {},
): readonly ProseFact[] {
  const rules = rulesFor(language);
  if (rules === undefined) return [];
  const spoken = sentencesOf(prose);
  const sentences = spoken.filter(({ text }) => !text.trimEnd().endsWith('?'));
  const dollar = context.currency ?? dollars[new Intl.Locale(language).region ?? ''];
  const zone = context.timeZone ?? 'UTC';
  const found = [
    only('salary', sentences, (sentence) => payIn(sentence, rules.pay, dollar)),
    only('hours', sentences, (sentence) => one(hoursIn(sentence, rules.hours))),
    employmentTypes(sentences, rules.types, context.title),
    only('term', sentences, (sentence) => one(termIn(sentence, rules.term))),
    remote(sentences, rules.remote, [language]),
    undoubted(
      only('closes', sentences, (sentence) => one(closing(sentence, rules.deadline, zone))),
      prose,
      language,
    ),
    apply(spoken, rules.apply, prose),
  ];
  return found.filter((fact) => fact !== undefined);
}

const dollars: Readonly<Record<string, string>> = {
  US: 'USD',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  SG: 'SGD',
  HK: 'HKD',
  MX: 'MXN',
};

function rulesFor(language: Language): ProseRules | undefined {
  return (registry as Readonly<Record<string, ProseRules | undefined>>)[language.split('-')[0] ?? ''];
}

type Found<T> = { readonly value: T; readonly sentence: Sentence };

function all<T>(
  sentences: readonly Sentence[],
  find: (sentence: Sentence) => readonly T[],
): readonly Found<T>[] {
  return sentences.flatMap((sentence) => find(sentence).map((value) => ({ value, sentence })));
}

function only<Name extends ProseFactName>(
  fact: Name,
  sentences: readonly Sentence[],
  find: (sentence: Sentence) => readonly NonNullable<PostingFacts[Name]>[],
): ProseFactOf<Name> | undefined {
  const [first, ...others] = all(sentences, find);
  const differs = others.some(({ value }) => JSON.stringify(value) !== JSON.stringify(first?.value));
  return first === undefined || differs ? undefined : stated(fact, first.value, first.sentence);
}

function stated<Name extends ProseFactName>(
  fact: Name,
  value: NonNullable<PostingFacts[Name]>,
  { line, text }: Pick<Sentence, 'line' | 'text'>,
): ProseFactOf<Name> {
  return { fact, value, line, text: text.trim() };
}

function one<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}

function closing(sentence: Sentence, rules: ProseRules['deadline'], zone: string): Instant | undefined {
  const reading = deadlineIn(sentence, rules);
  return reading === undefined || reading.kind === 'fault' ? undefined : instantAt(reading, zone, 'end');
}

/** What makes the other kind of working time a choice. */
const open =
  /possib|option|can be|may be|moglich|flexib|denkbar|envisag|consider|available|negotiable|kann|konnen|posible|opcion|welcome|open to|alternativ/;
/** No fact where the text takes the day back (`priority`, `extended`) or names another, as read for whether it has passed. */
function undoubted(
  fact: ProseFactOf<'closes'> | undefined,
  prose: Prose,
  language: Language,
): ProseFactOf<'closes'> | undefined {
  if (fact === undefined) return undefined;
  const days = closingDays(prose, language);
  if (days.length === 0 && isTakenBack(fact.text, language)) return undefined;
  const day = Date.parse(`${fact.value.slice(0, 10)}T00:00:00Z`);
  const isSame = days.every(({ last }) => {
    const apart = last === undefined ? Number.NaN : Date.parse(`${last}T00:00:00Z`) - day;
    return apart === 0 || apart === 86_400_000;
  });
  return isSame ? fact : undefined;
}

/** Full-time in one sentence and part-time in another leave doubt about both. */
function employmentTypes(
  sentences: readonly Sentence[],
  rules: ProseRules['types'],
  title: ProseContext['title'],
): ProseFactOf<'employmentTypes'> | undefined {
  const found = all(sentences, (sentence) => one(typesIn(sentence, rules))).filter(
    ({ value }) => value.length > 0,
  );
  const times = found.map(({ value }) =>
    value
      .filter((type) => type === 'FULL_TIME' || type === 'PART_TIME')
      .toSorted()
      .join(' '),
  );
  const types = new Set<EmploymentType>(found.flatMap(({ value }) => value));
  const other = types.has('FULL_TIME') ? 'PART_TIME' : 'FULL_TIME';
  const doubt =
    new Set(times.filter((time) => time !== '')).size > 1 ||
    (times.some((time) => time !== '') &&
      !types.has(other) &&
      sentences.some(({ plain }) => open.test(plain) && namesTime(plain, other)));
  if (doubt) for (const type of ['FULL_TIME', 'PART_TIME'] as const) types.delete(type);
  const intern = title !== undefined && rules.intern.test(levelled(title.text.normalize('NFC')));
  if (intern) types.add('INTERN');
  const where =
    found.find(({ value }) => value.some((type) => types.has(type)))?.sentence ??
    (intern ? title : undefined);
  return where === undefined || types.size === 0
    ? undefined
    : stated(
        'employmentTypes',
        allTypes.filter((type) => types.has(type)),
        where,
      );
}

/** Who must live in a country says from where a remote job can be done; alone it says nothing of remote work. */
function remote(
  sentences: readonly Sentence[],
  rules: ProseRules['remote'],
  languages: readonly string[],
): ProseFactOf<'remote'> | undefined {
  const found = all(sentences, (sentence) => one(remoteIn(sentence, rules, languages)));
  if (found.length === 0) return undefined;
  const bounded = found.filter(({ value }) => value.areas.length > 0);
  const lived =
    bounded.length > 0 ? bounded : all(sentences, (sentence) => one(residenceIn(sentence, rules, languages)));
  const areas = new Set(
    lived.map(({ value }) => value.areas.map(({ country, name }) => country ?? name).join()),
  );
  const [first, area] = [found[0], lived[0]];
  if (first === undefined || areas.size > 1) return undefined;
  return stated('remote', area?.value ?? first.value, (bounded[0] ?? first).sentence);
}

function apply(
  sentences: readonly Sentence[],
  rules: ProseRules['apply'],
  prose: Prose,
): ProseFactOf<'apply'> | undefined {
  const links = linksByLine(prose.links);
  const found = sentences.map((sentence) => ({ sentence, ...applyIn(sentence, rules, links) }));
  const emails = new Map(
    found.flatMap((one) => one.emails.map((email) => [email.toLowerCase(), email] as const)),
  );
  const urls = new Set(found.flatMap((one) => one.urls));
  const value: Apply = {
    ...(urls.size === 1 ? { url: [...urls][0] as string } : {}),
    ...(emails.size === 1 ? { email: [...emails.values()][0] as string } : {}),
  };
  const where = found.find((one) => one.emails.length + one.urls.length > 0)?.sentence;
  return where === undefined || (value.url ?? value.email) === undefined
    ? undefined
    : stated('apply', value, where);
}
