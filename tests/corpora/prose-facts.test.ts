import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { language } from '../../src/model/language.ts';
import { splitFrontMatter } from '../../src/text/front-matter/front-matter.ts';
import { readText } from '../../src/text/markdown/markdown.ts';
import { proseFacts } from '../../src/text/prose/facts/prose-facts.ts';
import { corpora, describeCorpus, git, removeFoldersAfterwards, temporaryFolder } from '../support/corpus.ts';

removeFoldersAfterwards();

function factsOf(text: string, tag: string) {
  const { matter } = splitFrontMatter(text, 'a.md');
  if (matter === undefined) throw new Error('no front matter');
  const { prose } = readText({
    format: 'markdown',
    text: matter.body,
    file: 'a.md',
    line: matter.bodyLine,
    dialect: { python: true, shortcodes: false },
  });
  const title = { text: String(matter.data['title']), line: 2 };
  return Object.fromEntries(
    proseFacts(prose, language(tag), { title }).map(({ fact, value }) => [fact, value]),
  );
}

function opened(name: string): string {
  const folder = join(temporaryFolder(), 'site');
  execFileSync('git', ['clone', '-q', '-b', 'main', join(corpora, 'privacy-guides-history.bundle'), folder], {
    stdio: 'ignore',
  });
  const commit = git(folder, ['log', '--format=%H', '--grep', 'Post three job openings']).trim();
  return git(folder, ['show', `${commit}:docs/about/jobs/${name}.md`]);
}

const translated = (name: string) =>
  readFileSync(join(corpora, `privacy-guides/i18n/fr/about/jobs/${name}.md`), 'utf8');

const internship = {
  salary: { currency: 'USD', min: 15, max: 15, unit: 'HOUR' },
  hours: { min: 10, max: 20 },
  employmentTypes: ['PART_TIME', 'INTERN'],
  term: 'P6M',
};
const job = {
  salary: { currency: 'USD', min: 20, max: 25, unit: 'HOUR' },
  hours: { min: 40, max: 40 },
  employmentTypes: ['FULL_TIME'],
};
/** The way to apply left with the closing; the translations are of the closed pages. */
const apply = { email: expect.stringMatching(/^jobs@privacyguides\.org$/) as string };

describeCorpus('facts in the prose of the MkDocs site', () => {
  test('the internship at its open commit: pay, hours, types, term, the way to apply, and no place that nobody stated', () =>
    expect(factsOf(opened('intern-news'), 'en')).toEqual({ ...internship, apply }));

  test('its French translation states the same', () =>
    expect(factsOf(translated('intern-news'), 'fr')).toEqual(internship));

  test.each(['journalist', 'content-creator'])('%s, in English and French', (name) => {
    expect(factsOf(opened(name), 'en')).toEqual({ ...job, apply });
    expect(factsOf(translated(name), 'fr')).toEqual(job);
  });
});
