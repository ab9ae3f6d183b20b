import { compareText, type Diagnostic } from '../../model/diagnostic.ts';
import type { Language } from '../../model/language.ts';
import type { Desk, Files } from '../source.ts';
import { type Addresses, addressesOf } from './addresses.ts';
import { type ChosenPage, type Choice, type Choosing, chosenPages } from './chosen-pages.ts';
import { isWholePage } from '../../text/page-text.ts';
import { constantLanguage, pageLanguage, type PageLanguage } from './page-language.ts';
import { type PageTitle, pageTitles } from './page-titles.ts';
import { postingText, type PostingText } from './page/posting-text.ts';
import { postingsInData, postingsOn } from './page/shared-page.ts';
import { readSitePage, type SitePage } from './page/site-page.ts';

const pageName = /\.x?html?$/i;

/** A built site, as far as its postings go. */
export interface BuiltSite {
  readonly pages: readonly SitePage[];
  readonly addresses: Addresses;
  readonly choice: Choice;
  readonly constant: Language | undefined;
  readonly titles: ReadonlyMap<SitePage, PageTitle>;
  /** Pages that cannot be read. */
  readonly problems: readonly Diagnostic[];
  readonly isCommon: (block: number) => boolean;
}

type Memo = Pick<Desk, 'memo'>;

export function builtSite(
  files: Files,
  wish: Choosing & { readonly url: string | undefined },
  memo: Memo['memo'] = (_key, _input, make) => make(),
): BuiltSite | undefined {
  const pages: SitePage[] = [];
  const problems: Diagnostic[] = [];
  const names = files.list('');
  const exports = ownExports(names);
  for (const file of names) {
    if (!pageName.test(file) || exports.some((folder) => file.startsWith(folder))) continue;
    const found = files.read(file);
    if (!found.ok) problems.push(found.problem);
    else if (isWholePage(found.text))
      pages.push(memo('built page', [found.text], () => readSitePage(file, found.text), file));
  }
  if (pages.length === 0 && problems.length === 0) return undefined;
  const addresses = addressesOf(pages, files, wish.url);
  const textOf = ({ file }: SitePage) => {
    const found = files.read(file);
    return found.ok ? found.text : '';
  };
  const choice = chosenPages(pages, addresses, wish, {
    on: (page, isListItself) => postingsOn(page, textOf(page), isListItself),
    inData: (page, nodes) => postingsInData(page, textOf(page), nodes),
  });
  const postings = choice.postings.map(({ page }) => page);
  return {
    pages,
    addresses,
    choice,
    problems,
    constant: constantLanguage(pages),
    titles: pageTitles(postings, pages, addresses),
    isCommon: commonBlocks(postings, pages),
  };
}

/** The folders that `rolecast build` wrote: what came of the postings is no place where they are kept. */
function ownExports(names: readonly string[]): readonly string[] {
  const there = new Set(names);
  return names
    .filter((name) => /(?:^|\/)feeds\.opml$/.test(name))
    .map((name) => name.slice(0, -'feeds.opml'.length))
    .filter((folder) => there.has(`${folder}jobs-list.xml`));
}

/** What stands on pages that are no postings, and on several that are. */
function commonBlocks(postings: readonly SitePage[], pages: readonly SitePage[]): (block: number) => boolean {
  const chosen = new Set(postings);
  const others = new Set(pages.filter((page) => !chosen.has(page)).flatMap(({ blocks }) => blocks));
  const counts = new Map<number, number>();
  for (const { blocks } of postings)
    for (const block of new Set(blocks)) counts.set(block, (counts.get(block) ?? 0) + 1);
  const least = Math.min(2, postings.length);
  return (block) => others.has(block) && (counts.get(block) ?? 0) >= least;
}

export interface TextAndLanguage extends PageLanguage {
  readonly text: PostingText;
}

/** The text of a posting's page and the language that it is in. */
export function textOfPosting(site: BuiltSite, chosen: ChosenPage, html: string): TextAndLanguage {
  const text = postingText(chosen.page.part ?? html, site.titles.get(chosen.page)?.heading, site.isCommon);
  return { text, ...pageLanguage(chosen, text.html, site.constant) };
}

/** What pages that name each other as translations share, directly or by way of others: the first of their files. */
export function jobsOf({ choice, addresses }: BuiltSite): ReadonlyMap<SitePage, string> {
  const postings = choice.postings.map(({ page }) => page).toSorted((a, b) => compareText(a.file, b.file));
  const named = new Map(
    postings.map((page) => [
      page,
      new Set(page.head.alternates.flatMap((href) => addresses.target(page, href) ?? [])),
    ]),
  );
  const jobs = new Map<SitePage, string>();
  for (const first of postings) {
    const waiting = jobs.has(first) ? [] : [first];
    for (let page = waiting.pop(); page !== undefined; page = waiting.pop()) {
      const own = page;
      const others = [...(named.get(own) ?? [])].filter(
        (other) => other !== own && named.get(other)?.has(own),
      );
      if (others.length > 0) jobs.set(own, first.file);
      waiting.push(...others.filter((other) => !jobs.has(other)));
    }
  }
  return jobs;
}
