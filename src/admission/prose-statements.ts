import type { Diagnostic } from '../model/diagnostic.ts';
import { earned } from '../text/prose/facts/prose-earned.ts';
import { type ProseContext, type ProseFact, proseFacts } from '../text/prose/facts/prose-facts.ts';
import type { Configuration } from '../model/configuration.ts';
import type { Draft, StatedFacts } from '../sources/source.ts';

/** What a posting's text adds to what its source states. */
export interface ProseStatements {
  /** To be published. */
  readonly facts: StatedFacts;
  /** For the owner, who may write them into the front matter. */
  readonly suggestions: readonly Diagnostic[];
}

/**
 * The facts in a draft's text that nothing stronger (`stated`) states. The configuration's `prose` chooses what becomes
 * of each; where it says nothing, what the rules have earned in that language (src/text/prose/facts/prose-earned.ts).
 */
export function proseStatements(
  draft: Draft,
  stated: StatedFacts,
  configuration: Configuration,
): ProseStatements {
  const context = contextOf(draft, configuration);
  const found = draft.body
    .find(`facts ${draft.language}`, (prose) => proseFacts(prose, draft.language, context))
    .filter(({ fact }) => stated[fact] === undefined)
    .map((fact) => ({ fact, policy: configuration.prose[fact.fact] ?? earned(fact.fact, draft.language) }));
  const published = found.filter(({ policy }) => policy === 'publish');
  return {
    facts: Object.fromEntries(
      published.map(({ fact }) => [
        fact.fact,
        { value: fact.value, origin: { from: 'prose', ...placeOf(draft, fact) } },
      ]),
    ),
    suggestions: found
      .filter(({ policy }) => policy === 'suggest')
      .map(({ fact }) => suggestion(draft, fact)),
  };
}

function contextOf({ title }: Draft, { timeZone, defaults }: Configuration): ProseContext {
  return {
    timeZone,
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
};

function suggestion(draft: Draft, fact: ProseFact): Diagnostic {
  const quoted = fact.text.length > 120 ? `${fact.text.slice(0, 119)}…` : fact.text;
  const { file, line } = placeOf(draft, fact);
  return {
    severity: 'info',
    code: 'fact-suggested',
    message: `The text states ${fact.fact}, and no field does: “${quoted}”`,
    hint: `${whereToWrite(draft, fact)}, or write \`prose: {${fact.fact}: publish}\` into the configuration`,
    ...(file === undefined
      ? draft.url === undefined
        ? {}
        : { where: { file: draft.url } }
      : { where: { file, line } }),
  };
}

function whereToWrite({ file, key }: Draft, fact: ProseFact): string {
  const line = `${keys[fact.fact]}: ${written(fact)}`;
  return file === undefined
    ? `State it in its field at the board, or write \`"${key}": {${line}}\` under \`overrides\``
    : `Write \`${line}\` into the front matter`;
}

function written(fact: ProseFact): string {
  if (fact.fact === 'apply') return fact.value.url ?? fact.value.email ?? '';
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
  return fact.value;
}
