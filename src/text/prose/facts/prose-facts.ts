import { onceEachText } from '../../../model/once-each.ts';
import { endOfDay, type Instant, isCalendarDate } from '../../../model/instant.ts';
import type { Language } from '../../../model/language.ts';
import {
  type Apply,
  type EmploymentType,
  employmentTypes as allTypes,
  type PostingFacts,
  type Remote,
} from '../../../model/posting.ts';
import { instantAt } from '../../values/dates.ts';
import { namesTime } from '../../values/employment.ts';
import { closingDays } from '../closed/days/closing-days.ts';
import { isTakenBack } from '../closed/days/day-rules.ts';
import type { ClosingDay } from '../closed/days/last-day.ts';
import type { Prose } from '../prose.ts';
import { applyIn, deadlineIn, linksByLine } from './applying.ts';
import { hoursIn, termIn, typesIn } from './conditions.ts';
import { elsewhereIn, zones } from './elsewhere/elsewhere.ts';
import { payQualifier, qualifiedFault } from '../../values/pay/qualified-pay.ts';
import { payIn } from './pay.ts';
import { type LabelledValue, labelledValues, linesOnApplying } from './labelled.ts';
import * as registry from './languages/registry.ts';
import { boundsRemote, remoteIn, residenceIn } from './whereabouts.ts';
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
  'locations',
  'opens',
] as const;
export type ProseFactName = (typeof proseFactNames)[number];

/** Behind a label that announces it (`Salary: …`, a table, a heading), or in a sentence. */
export type ProseForm = 'label' | 'sentence';

/** A fact that a posting's text states. */
export interface ProseFactOf<Name extends ProseFactName> {
  readonly fact: Name;
  readonly value: NonNullable<PostingFacts[Name]>;
  /** Where in the file, from 1. */
  readonly line: number;
  /** The sentence that says so. */
  readonly text: string;
  readonly form: ProseForm;
  /** Of its label, where that is in another of the site's languages than the text. */
  readonly language?: Language;
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
  /** Those of the site, in which labels may stand too. */
  readonly languages?: readonly Language[];
}

/** A label announces a fact, and what stands behind it cannot be read. */
export interface ProseUnread {
  readonly fact: ProseFactName;
  /** Follows "which": `names no country`. */
  readonly fault: string;
  readonly line: number;
  readonly text: string;
}

export interface ProseReading {
  readonly facts: readonly ProseFact[];
  readonly unread: readonly ProseUnread[];
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
  return proseReading(prose, language, context).facts;
}

/** As `proseFacts`, with what was seen and could not be read. */
export function proseReading(prose: Prose, language: Language, context: ProseContext = {}): ProseReading {
  const rules = rulesFor(language);
  const spoken = sentencesOf(prose);
  const sentences = rules === undefined ? [] : spoken.filter(({ text }) => !text.trimEnd().endsWith('?'));
  const dollar = context.currency ?? dollars[regionOf(language)];
  const zone = context.timeZone ?? 'UTC';
  const others = (context.languages ?? []).filter((other) => other !== language);
  const labelled = labelledValues(prose, { language, others, timeZone: zone, dollar });
  const behind = <Name extends ProseFactName>(fact: Name) => behindLabels(labelled, fact);
  // Few sentences name a pay, so what qualifies it is looked for in those alone.
  const paid = rules === undefined ? [] : sentences.filter((one) => payIn(one, rules.pay, dollar).length > 0);
  const isPlain = ({ plain }: Sentence) => payQualifier(plain) === undefined;
  const payOf = (one: Sentence) => rules && payIn(one, rules.pay, dollar);
  const found = [
    only('salary', behind('salary'), paid.filter(isPlain), payOf),
    only('hours', behind('hours'), sentences, (sentence) => rules && one(hoursIn(sentence, rules.hours))),
    employmentTypes(behind('employmentTypes'), sentences, rules?.types, context.title),
    only('term', behind('term'), sentences, (sentence) => rules && one(termIn(sentence, rules.term))),
    remote(behind('remote'), sentences, rules?.remote, language, prose),
    closes(sentences, rules?.deadline, prose, language, zone),
    apply(spoken, rules?.apply, prose, { language, others }),
    only('locations', behind('locations'), [], () => []),
    only('opens', behind('opens'), [], () => []),
  ];
  const facts = found.filter((fact) => fact !== undefined);
  const unread = [
    ...labelled,
    ...paid
      .filter((one) => !isPlain(one))
      .map(({ line, text, plain }) => ({
        fact: 'salary' as const,
        line,
        text,
        fault: qualifiedFault(payQualifier(plain) ?? ''),
      })),
  ]
    .filter(({ fact }) => !facts.some((known) => known.fact === fact))
    .map(({ fact, line, text, fault = 'is stated in several ways' }) => ({ fact, line, text, fault }));
  return {
    facts,
    unread: unread.filter(({ fact }, at) => unread.findIndex((one) => one.fact === fact) === at),
  };
}

function behindLabels<Name extends ProseFactName>(
  labelled: readonly LabelledValue[],
  fact: Name,
): readonly Found<NonNullable<PostingFacts[Name]>>[] {
  return labelled.flatMap((one) =>
    one.fact === fact && one.value !== undefined
      ? [
          {
            value: one.value as NonNullable<PostingFacts[Name]>,
            sentence: { text: one.text, plain: levelled(one.text), line: one.line },
            form: 'label' as const,
            ...(one.language !== undefined && { language: one.language }),
          },
        ]
      : [],
  );
}

const regionOf = onceEachText((language) => new Intl.Locale(language).region ?? '');

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

interface Found<T> {
  readonly value: T;
  readonly sentence: Sentence;
  readonly form: ProseForm;
  readonly language?: Language;
}

/** What a label announces, and what the sentences of other lines say. */
function all<T>(
  labelled: readonly Found<T>[],
  sentences: readonly Sentence[],
  find: (sentence: Sentence) => readonly T[] | undefined,
): readonly Found<T>[] {
  const lines = new Set(labelled.map(({ sentence }) => sentence.line));
  return [
    ...labelled,
    ...sentences
      .filter(({ line }) => !lines.has(line))
      .flatMap((sentence) =>
        (find(sentence) ?? []).map((value) => ({ value, sentence, form: formOf(sentence) })),
      ),
  ];
}

/** A line that begins with a few words and a colon says what it is about. */
function formOf({ text }: Pick<Sentence, 'text'>): ProseForm {
  return /^[^:.,;!?]{2,40}: ?\S/u.test(text) && text.length <= 160 ? 'label' : 'sentence';
}

function only<Name extends ProseFactName>(
  fact: Name,
  labelled: readonly Found<NonNullable<PostingFacts[Name]>>[],
  sentences: readonly Sentence[],
  find: (sentence: Sentence) => readonly NonNullable<PostingFacts[Name]>[] | undefined,
): ProseFactOf<Name> | undefined {
  const [first, ...others] = all(labelled, sentences, find);
  const differs = others.some(({ value }) => JSON.stringify(value) !== JSON.stringify(first?.value));
  return first === undefined || differs ? undefined : stated(fact, first.value, first.sentence, first);
}

function stated<Name extends ProseFactName>(
  fact: Name,
  value: NonNullable<PostingFacts[Name]>,
  { line, text }: Pick<Sentence, 'line' | 'text'>,
  { form, language }: Pick<Found<unknown>, 'form' | 'language'>,
): ProseFactOf<Name> {
  return { fact, value, line, text: text.trim(), form, ...(language !== undefined && { language }) };
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
/**
 * The last day to apply, as a sentence states it, or as it is read for whether it has passed (closing-days.ts). No fact where
 * the text takes the day back (`priority`, `extended`) or names another.
 */
function closes(
  sentences: readonly Sentence[],
  rules: ProseRules['deadline'] | undefined,
  prose: Prose,
  language: Language,
  zone: string,
): ProseFactOf<'closes'> | undefined {
  const said = only('closes', [], sentences, (sentence) => rules && one(closing(sentence, rules, zone)));
  const days = closingDays(prose, language);
  if (said === undefined) {
    const [first] = days;
    const day = first?.last;
    if (
      day === undefined ||
      !isCalendarDate(day) ||
      !days.every((one) => one.last === day && isPlainDay(one, language))
    )
      return undefined;
    return {
      fact: 'closes',
      value: endOfDay(day, zone),
      line: first?.line ?? 1,
      text: first?.text ?? '',
      form: 'label',
    };
  }
  if (days.length === 0 && isTakenBack(said.text, language)) return undefined;
  const day = Date.parse(`${said.value.slice(0, 10)}T00:00:00Z`);
  const isSame = days.every(({ last }) => {
    const apart = last === undefined ? Number.NaN : Date.parse(`${last}T00:00:00Z`) - day;
    return apart === 0 || apart === 86_400_000;
  });
  return isSame ? said : undefined;
}

/** A day that can mean no other, without an hour, and not the first on which it is too late. */
function isPlainDay({ how, anywhere, text }: ClosingDay, language: Language): boolean {
  return (
    how === 'exact' &&
    anywhere !== true &&
    formOf({ text }) === 'label' &&
    !isTakenBack(text, language) &&
    !hourOrBefore.test(levelled(text.normalize('NFC')))
  );
}

const hourOrBefore =
  /\d ?(?::|h\b|uhr|am\b|pm\b)|noon|mid-?day|midnight|midi\b|minuit|mitternacht|mittags?\b|mediodia|medianoche|\bcob\b|\beod\b|close of|end of|business|before|avant|\bvor\b|antes|prima|\bvoor\b|قبل|الساعة/u;

/** Full-time in one sentence and part-time in another leave doubt about both. */
function employmentTypes(
  labelled: readonly Found<readonly EmploymentType[]>[],
  sentences: readonly Sentence[],
  rules: ProseRules['types'] | undefined,
  title: ProseContext['title'],
): ProseFactOf<'employmentTypes'> | undefined {
  const found = all(labelled, sentences, (sentence) => rules && one(typesIn(sentence, rules))).filter(
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
  const intern = title !== undefined && rules?.intern.test(levelled(title.text.normalize('NFC'))) === true;
  if (intern) types.add('INTERN');
  if (types.size > 0 && sentences.some(({ plain }) => endsByLabel.test(plain))) types.add('TEMPORARY');
  const first = found.find(({ value }) => value.some((type) => types.has(type)));
  const where = first?.sentence ?? (intern ? title : undefined);
  if (where === undefined || types.size === 0) return undefined;
  const value = allTypes.filter((type) => types.has(type));
  return stated('employmentTypes', value, where, first ?? { form: 'label' });
}

/** Behind a label of its own: a job that is full time is still one that ends. */
const endsByLabel =
  /^[\p{L} ]{3,24}: ?(?:[\p{L}-]+, )?(?:befristet|fixed[- ]term|temporary|temporaire|cdd|contrat a duree determinee|temporal|(?:contrato )?a plazo fijo|duracion determinada)(?!\p{L})(?! ?(?:oder|or|ou|o|\/|und|and|et|y) ?(?:un|perman|cdi|indef))/u;

/**
 * Who must live in a country says from where a remote job can be done; alone it says nothing of remote work. What only the words
 * of a sentence say of remote work counts where the countries are told too: it is never the whole world.
 */
function remote(
  labelled: readonly Found<Remote>[],
  sentences: readonly Sentence[],
  rules: ProseRules['remote'] | undefined,
  language: Language,
  prose: Prose,
): ProseFactOf<'remote'> | undefined {
  const languages = [language];
  const found = all(labelled, sentences, (sentence) => rules && one(remoteIn(sentence, rules, languages)));
  const { said, bounds, doubt, isThere } = elsewhereIn(prose, sentences, language, found.length > 0);
  const first = found[0] ?? (said && { ...said, value: { areas: [] } });
  if (first === undefined || isThere) return undefined;
  const bounded = found.filter(({ value }) => value.areas.length > 0);
  const told = bounds.map(({ remote, ...where }) => ({ ...where, value: remote }));
  const lived =
    bounded.length > 0
      ? bounded
      : [...all([], sentences, (sentence) => rules && one(residenceIn(sentence, rules, languages))), ...told];
  const countries = new Set(
    lived.map(({ value }) =>
      value.areas
        .map(({ country, name }) => country ?? name)
        .toSorted()
        .join(),
    ),
  );
  const [area] = lived;
  if (countries.size > 1) return undefined;
  if (area === undefined) {
    // Who may do it from some countries alone is not told that the whole world may.
    const isBound = (sentence: Sentence) => rules !== undefined && boundsRemote(sentence, rules, languages);
    if (
      found.length === 0 ||
      doubt ||
      sentences.some((sentence) => isBound(sentence) || zones.test(sentence.plain)) ||
      found.some(({ sentence }) => isBound(sentence))
    )
      return undefined;
  } else if (doubt && bounded.length === 0) return undefined;
  const shown = bounded[0] ?? first;
  const isLabelled =
    found.length > 0 || (first.form === 'label' && lived.every(({ form }) => form === 'label'));
  return stated('remote', area?.value ?? first.value, shown.sentence, {
    ...shown,
    form: isLabelled ? shown.form : 'sentence',
  });
}

function apply(
  sentences: readonly Sentence[],
  rules: ProseRules['apply'] | undefined,
  prose: Prose,
  languages: { readonly language: Language; readonly others: readonly Language[] },
): ProseFactOf<'apply'> | undefined {
  const links = linksByLine(prose.links);
  const below = linesOnApplying(prose, languages);
  const found = sentences.map((sentence) => {
    const inSection = below.get(sentence.line);
    const form = inSection === undefined ? formOf(sentence) : ('label' as const);
    const language = inSection === languages.language ? undefined : inSection;
    const ways = applyIn(sentence, rules, links, inSection !== undefined);
    return { sentence, form, ...(language !== undefined && { language }), ...ways };
  });
  const emails = new Map(
    found.flatMap((one) => one.emails.map((email) => [email.toLowerCase(), email] as const)),
  );
  const urls = new Set(found.flatMap((one) => one.urls));
  const telephones = new Set(found.flatMap((one) => one.telephones));
  const value: Apply = {
    ...(urls.size === 1 ? { url: [...urls][0] as string } : {}),
    ...(emails.size === 1 ? { email: [...emails.values()][0] as string } : {}),
    ...(telephones.size === 1 ? { telephone: [...telephones][0] as string } : {}),
  };
  const first = found.find((one) => one.emails.length + one.urls.length + one.telephones.length > 0);
  return first === undefined || Object.keys(value).length === 0
    ? undefined
    : stated('apply', value, first.sentence, first);
}
