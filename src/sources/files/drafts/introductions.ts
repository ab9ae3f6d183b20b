import type { Diagnostic } from '../../../model/diagnostic.ts';
import { language } from '../../../model/language.ts';
import type { Configuration } from '../../../model/configuration.ts';
import { keyMeaning } from '../../../text/ends/key-meaning.ts';
import { type FrontMatter, splitFrontMatter } from '../../../text/front-matter/front-matter.ts';
import { readText } from '../../../text/markdown/markdown.ts';
import { proseFacts } from '../../../text/prose/facts/prose-facts.ts';
import { meaningsFor, nameOf } from '../facts/meanings.ts';
import { readsLikeAdvert } from '../folders/advert.ts';
import { folderOf, type PostingFile, postingName } from '../folders/posting-files.ts';
import type { Desk } from '../../source.ts';

/** What a page says of a job, and a list of jobs seldom says. */
const ofJobs: ReadonlyMap<string, string> = new Map([
  ...['salary', 'hours', 'employmentTypes', 'term', 'locations', 'remote', 'closes', 'apply'].map(
    (fact) => [fact, fact] as const,
  ),
  ['city', 'locations'],
  ['salaryMin', 'salary'],
  ['salaryMax', 'salary'],
  ['applyEmail', 'apply'],
]);

/**
 * Pages among the postings that by their names alone introduce a folder or are hidden (`jobs/index.md` beside others,
 * `_index.md`, `README.md`, `_gardener.md`), or are HTML that the generator copies as it is. Where one states two facts of
 * a job, whoever wrote a posting there is warned; where it only reads like an advert, it is said.
 */
export function introductions(
  sections: readonly string[],
  postings: readonly Pick<PostingFile, 'file'>[],
  desk: Desk,
): readonly Diagnostic[] {
  const all = desk.files.list('');
  const taken = new Set(postings.map(({ file }) => file));
  const folders = new Set([...sections, ...[...taken].map(folderOf)]);
  return all
    .filter(
      (file) =>
        postingName.test(file) && isPassedOver.test(file) && !taken.has(file) && isBelow(file, folders),
    )
    .flatMap((file) => {
      const read = desk.files.read(file);
      if (!read.ok) return [];
      return desk.memo(`introduction ${file}`, [read], () => noticesOf(read.text, file, desk));
    });
}

const isPassedOver =
  /(?:^|\/)(?:(?:index|readme|_(?!template)[^/]*?)(?:\.[a-z]{2,3}(?:[-_][a-z]{2,4})?)?\.[^./]+|[^/]+\.html?)$/i;

/** In code units. A line that leads to the list is no advert. */
const fewWords = 200;

function isBelow(file: string, folders: ReadonlySet<string>): boolean {
  for (let folder = folderOf(file); folder !== ''; folder = folderOf(folder))
    if (folders.has(folder)) return true;
  return false;
}

function noticesOf(text: string, file: string, { configuration }: Desk): readonly Diagnostic[] {
  const { matter } = splitFrontMatter(text, file);
  if (matter?.data['draft'] === true) return [];
  const facts = matter === undefined ? [] : factsOf(matter, file, configuration);
  return facts.length > 1 || (text.length > fewWords && readsLikeAdvert(text)) ? [notice(file, facts)] : [];
}

function factsOf(matter: FrontMatter, file: string, configuration: Configuration): readonly string[] {
  const meanings = meaningsFor(configuration);
  const inHead = Object.keys(matter.data).flatMap((key) => [
    ...(meanings.get(nameOf(key)) ?? []).map(({ fact }) => fact),
    ...(keyMeaning(key)?.date === 'end' ? ['closes'] : []),
  ]);
  const format = /\.html?$/i.test(file) ? ('html' as const) : ('markdown' as const);
  const dialect = { python: true, shortcodes: true };
  const { prose } = readText({ format, text: matter.body, file, line: matter.bodyLine, dialect });
  const [first = language('en'), ...others] = configuration.languages.map(({ tag }) => tag);
  const inText = proseFacts(prose, first, { languages: others });
  const found = [...inHead, ...inText.map(({ fact }) => fact)].map((fact) => ofJobs.get(fact));
  return [...new Set(found.filter((fact) => fact !== undefined))];
}

function notice(file: string, facts: readonly string[]): Diagnostic {
  return {
    severity: facts.length > 1 ? 'warning' : 'info',
    code: 'page-no-posting',
    message: `This page is left out as no posting: by its name it introduces its folder, is hidden or is copied as it is${facts.length > 1 ? `, but it states facts of a job (${facts.join(', ')})` : ''}`,
    hint: 'Where it is a posting, give it a name of its own, in Markdown',
    where: { file },
  };
}
