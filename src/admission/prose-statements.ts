import { placeToWrite } from '../model/posting.ts';
import { homeOfDraft, whereIn } from './sifting/home-of-draft.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { epoch } from '../model/instant.ts';
import { earned } from '../text/prose/facts/prose-earned.ts';
import {
  type ProseContext,
  type ProseFact,
  proseReading,
  type ProseUnread,
} from '../text/prose/facts/prose-facts.ts';
import type { Configuration } from '../model/configuration.ts';
import type { Draft, StatedFacts } from '../sources/source.ts';
import { shortened } from '../text/values/plain-text.ts';

/** What a posting's text adds to what its source states. */
export interface ProseStatements {
  /** To be published. */
  readonly facts: StatedFacts;
  /** For the owner, who may write them into the front matter. */
  readonly suggestions: readonly Diagnostic[];
}

/**
 * The facts in a draft's text that nothing stronger (`stated`) states. The configuration's `prose` chooses what becomes
 * of each; where it says nothing, what the rules have earned in that language (src/text/prose/facts/prose-earned.ts). A day
 * of opening that is still to come is only suggested: a text never hides its posting.
 */
export function proseStatements(
  draft: Draft,
  stated: StatedFacts,
  configuration: Configuration,
  now: number,
): ProseStatements {
  const context = contextOf(draft, configuration);
  const { facts, unread } = draft.body.find(`facts ${draft.language}`, (prose) =>
    proseReading(prose, draft.language, context),
  );
  const found = facts
    .filter(({ fact }) => stated[fact] === undefined)
    .map((fact) => ({
      fact,
      policy:
        fact.fact === 'opens' && epoch(fact.value) > now
          ? 'suggest'
          : (configuration.prose[fact.fact] ?? earned(fact.fact, fact.form, fact.language ?? draft.language)),
    }));
  const published = found.filter(({ policy }) => policy === 'publish');
  return {
    facts: Object.fromEntries(
      published.map(({ fact }) => [
        fact.fact,
        { value: fact.value, origin: { from: 'prose', ...placeOf(draft, fact) } },
      ]),
    ),
    suggestions: [
      ...found.filter(({ policy }) => policy === 'suggest').map(({ fact }) => suggestion(draft, fact)),
      ...unread
        .filter(({ fact }) => stated[fact] === undefined && configuration.prose[fact] !== 'off')
        .map((seen) => unreadable(draft, seen)),
    ],
  };
}

function contextOf({ title }: Draft, { timeZone, defaults, languages }: Configuration): ProseContext {
  return {
    timeZone,
    languages: languages.map(({ tag }) => tag),
    ...(title === undefined ? {} : { title: { text: title.value, line: title.origin.line ?? 1 } }),
    ...(defaults.salary === undefined ? {} : { currency: defaults.salary.currency }),
  };
}

function placeOf({ file }: Draft, { line }: ProseFact): { readonly file?: string; readonly line: number } {
  return { ...(file === undefined ? {} : { file }), line };
}

/** The front matter key under which each fact is written. */
const keys: Readonly<Record<ProseFact['fact'], string>> = {
  salary: 'salary',
  hours: 'hours',
  employmentTypes: 'employment_type',
  term: 'term',
  remote: 'remote',
  closes: 'closes',
  apply: 'apply',
  locations: 'location',
  opens: 'date',
};

/** Something that the text states behind its label, and that only the owner can say. */
function unreadable(draft: Draft, seen: ProseUnread): Diagnostic {
  return {
    severity: 'info',
    code: 'fact-suggested',
    message: `The text states ${seen.fact}, which ${seen.fault}: “${shortened(seen.text, 120)}”`,
    hint:
      homeOfDraft(draft) === 'board'
        ? 'State it in its field at the board'
        : `Write it as \`${keys[seen.fact]}\` ${placeToWrite[homeOfDraft(draft)]}, with ${wanted[seen.fact] ?? 'what is missing'}`,
    ...whereIn(draft, seen.line),
  };
}

const wanted: Readonly<Partial<Record<ProseFact['fact'], string>>> = {
  salary: 'its currency (ISO 4217) and its period',
  locations: 'its country: `City, Region, Country`',
};

function suggestion(draft: Draft, fact: ProseFact): Diagnostic {
  return {
    severity: 'info',
    code: 'fact-suggested',
    message: `The text states ${fact.fact}, and no field does: “${shortened(fact.text, 120)}”`,
    hint: `${whereToWrite(draft, fact)}, or write \`prose: {${fact.fact}: publish}\` into the configuration`,
    ...whereIn(draft, fact.line),
  };
}

function whereToWrite(draft: Draft, fact: ProseFact): string {
  const line = `${keys[fact.fact]}: ${written(fact)}`;
  const home = homeOfDraft(draft);
  return home === 'board'
    ? `State it in its field at the board, or write \`"${draft.key}": {${line}}\` under \`overrides\``
    : `Write \`${line}\` ${placeToWrite[home]}`;
}

function written(fact: ProseFact): string {
  if (fact.fact === 'apply') return fact.value.url ?? fact.value.email ?? `tel:${fact.value.telephone}`;
  if (fact.fact === 'remote')
    return fact.value.areas.length === 0
      ? 'true'
      : `[${fact.value.areas.map(({ name }) => name).join(', ')}]`;
  if (fact.fact === 'employmentTypes') return `[${fact.value.join(', ')}]`;
  if (fact.fact === 'hours')
    return fact.value.min === fact.value.max ? String(fact.value.min) : `${fact.value.min}-${fact.value.max}`;
  if (fact.fact === 'salary')
    return `{${Object.entries(fact.value)
      .map(([name, value]) => `${name}: ${value}`)
      .join(', ')}}`;
  if (fact.fact === 'locations') return fact.value.map(({ name }) => name).join('; ');
  return fact.value;
}
