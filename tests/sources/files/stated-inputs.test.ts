import { describe, expect, test } from 'vitest';
import { language } from '../../../src/model/language.ts';
import type { PostingFacts } from '../../../src/model/posting.ts';
import { frontMatterFacts } from '../../../src/sources/files/facts/front-matter-facts.ts';
import { splitFrontMatter } from '../../../src/text/front-matter/front-matter.ts';
import type { Configuration } from '../../../src/model/configuration.ts';
import { compared, statedTexts } from '../../prose/stated-texts.ts';

const configuration: Configuration = {
  languages: ['en', 'fr', 'de', 'es', 'ar'].map((tag) => ({ tag: language(tag), title: 'Jobs' })),
  organization: { name: 'Lanternworks' },
  timeZone: 'UTC',
  tag: { name: 'lanternworks.example', date: '2024' },
  sources: [],
  defaults: {},
  overrides: {},
  frontMatter: {},
  prose: {},
  feeds: { entries: 50 },
};

/** The facts that are compared, all of them for each input, so that none is made up. */
const kinds = 'opens closes locations remote employmentTypes salary hours term apply identifier'.split(' ');

function factsOf(yaml: string): PostingFacts {
  const { matter } = splitFrontMatter(`---\n${yaml}\n---\nText\n`, 'jobs/a.md');
  if (matter === undefined) throw new Error(`not YAML: ${yaml}`);
  const { facts } = frontMatterFacts(matter, {
    file: 'jobs/a.md',
    configuration,
    url: 'https://lanternworks.example/jobs/keeper/',
  });
  const found: PostingFacts = Object.fromEntries(
    Object.entries(facts).flatMap(([name, fact]) => (kinds.includes(name) ? [[name, fact.value]] : [])),
  );
  return compared(found);
}

/** `at=?` in a table: a place, whatever it is called. */
function withoutName({
  locations,
  ...facts
}: PostingFacts): PostingFacts & { readonly isSomewhere: boolean } {
  return { ...facts, isSomewhere: locations !== undefined };
}

/** Written by somebody who had not looked at the rules; half of them state nothing that may be published. */
describe.each(['employment', 'pay', 'places', 'dates-apply-identifiers'])('front matter on %s', (table) => {
  const rows = statedTexts(new URL(`inputs/${table}.txt`, import.meta.url));

  test.each(rows.map(({ text, facts }) => [text, facts] as const))('%s', (yaml, facts) => {
    const wanted = compared(facts);
    const seen = wanted.locations?.[0]?.name === '?' ? withoutName : (all: PostingFacts) => all;
    expect(seen(factsOf(yaml))).toEqual(seen(wanted));
  });
});
