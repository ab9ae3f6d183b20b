import * as v from 'valibot';
import { compareText } from '../../model/diagnostic.ts';
import { language as tagOf, type Language, nativeName, parseLanguage } from '../../model/language.ts';
import { plainLanguage } from '../../text/language/language-words.ts';
import type { DraftResult } from '../files/drafts/file-draft.ts';
import { unreadDraft } from '../files/drafts/file-draft.ts';
import type { GeneratorOptions } from '../files/generator-source.ts';
import { detectionOf } from '../files/site/detected-site.ts';
import { languageOption, sectionOption, urlOption } from '../files/site/site-options.ts';
import { given } from '../files/site/site-values.ts';
import { configuredLanguage } from '../files/folders/stated-language.ts';
import { noPostings } from '../no-postings.ts';
import type { Desk, Detection, Draft, Files, Source, Withheld } from '../source.ts';
import type { ChosenPage } from './chosen-pages.ts';
import { pageDraft } from './page-draft.ts';
import { type BuiltSite, builtSite, jobsOf, textOfPosting } from './site.ts';

/** Into which folders generators build a site. */
const builtFolders = ['public', 'dist', '_site', 'build', 'out', 'output', 'site', 'www', 'docs'];

/** The pages of a site that is built, whatever built it. */
export const pages: Source<GeneratorOptions> = {
  type: 'pages',
  lastResort: true,
  looksFor:
    'built pages with postings, here or in public/, dist/, _site/, build/, out/ or output/ (any other site; one of VitePress is built into docs/.vitepress/dist)',
  options: v.strictObject({
    section: sectionOption(
      'a folder such as `jobs`, a page that lists the postings, or a list of them',
      'The folder of the postings’ pages, or the page that links to them, or several; looked for where absent.',
    ),
    language: languageOption('The language of pages that do not say theirs.'),
    url: urlOption('The address of the site, where its pages do not say it.'),
  }),
  detect(files, { section }) {
    // A folder with a home page is a site itself, whatever its parts are called.
    const isSite = files.list('').some((name) => /^index\.x?html?$/i.test(name));
    for (const folder of isSite ? ['', ...builtFolders] : [...builtFolders, '']) {
      const found = detected(files, folder, section);
      if (found !== undefined) return found;
    }
    return undefined;
  },
  async read(options, desk) {
    const { configuration, files } = desk;
    const known = configuration.languages.map(({ tag }) => tag);
    const fallback = parseLanguage(options.language ?? '') ?? known[0] ?? tagOf('en');
    const site = builtSite(files, { section: options.section, url: options.url, fallback, known }, desk.memo);
    const sections = [options.section ?? ''].flat();
    if (site === undefined) return { drafts: [], diagnostics: [noPostings(sections, '')], leftOut: 0 };
    const jobs = jobsOf(site);
    const results = site.choice.postings
      .toSorted((a, b) => compareText(a.page.file, b.page.file))
      .map((chosen) => resultOf(chosen, site, jobs.get(chosen.page), fallback, desk));
    return {
      drafts: results.flatMap(({ draft }): readonly Draft[] => (draft === undefined ? [] : [draft])),
      withheld: results.flatMap(({ withheld }): readonly Withheld[] =>
        withheld === undefined ? [] : [withheld],
      ),
      leftOut: site.choice.doubtful + results.filter(({ leftOut }) => leftOut).length,
      diagnostics: [
        ...site.problems,
        ...site.choice.diagnostics,
        ...(results.length === 0 ? [noPostings(sections, '')] : []),
        ...results.flatMap(({ diagnostics }) => diagnostics),
      ],
    };
  },
};

function resultOf(
  chosen: ChosenPage,
  site: BuiltSite,
  job: string | undefined,
  fallback: Language,
  desk: Desk,
): DraftResult {
  const { page, path } = chosen;
  const found = desk.files.read(page.file);
  const none = { file: page.file, language: chosen.language ?? fallback, key: path, path };
  if (!found.ok) return { diagnostics: [found.problem], leftOut: true, withheld: unreadDraft(none) };
  const url = site.addresses.of(page);
  const { text, tag, fault } = textOfPosting(site, chosen, found.text);
  if (fault !== undefined) return { diagnostics: [fault], leftOut: true, withheld: unreadDraft(none) };
  const language = configuredLanguage(tag ?? fallback, desk);
  const title = site.titles.get(page);
  return desk.memo(
    'page draft',
    [JSON.stringify([path, language, url, job, title, text, page.nodes, page.head.unavailableAfter])],
    () => pageDraft({ chosen, text, title, language, isAssumed: tag === undefined, url, job }, desk),
    page.file,
  );
}

function detected(files: Files, folder: string, section: GeneratorOptions['section']): Detection | undefined {
  const below = folder === '' ? files : within(files, folder);
  const names = below.list('');
  if (!names.some((name) => /\.x?html?$/i.test(name))) return undefined;
  const named = [section ?? []]
    .flat()
    .map((one) => (one.startsWith(`${folder}/`) ? one.slice(folder.length + 1) : one));
  const wished = named.length === 0 ? undefined : named;
  const fallback = tagOf('en');
  const site = builtSite(below, { section: wished, url: undefined, fallback, known: [] });
  if (site === undefined || site.choice.postings.length + site.choice.doubtful === 0) return undefined;
  const spoken = new Map<Language, number>();
  for (const chosen of site.choice.postings) {
    const found = below.read(chosen.page.file);
    if (!found.ok) continue;
    const { tag, text } = textOfPosting(site, chosen, found.text);
    const language = tag ?? plainLanguage(text.html.replace(/<[^<>]*>/g, ' ')) ?? fallback;
    spoken.set(language, (spoken.get(language) ?? 0) + 1);
  }
  if (spoken.size === 0) spoken.set(site.constant ?? fallback, 0);
  const languages = [...spoken].toSorted(([a, one], [b, two]) => two - one || compareText(a, b));
  const home = site.pages.find(({ path }) => path === '');
  const addresses = site.choice.postings.flatMap(({ page }) => site.addresses.of(page) ?? []);
  const [first] = addresses;
  const lies = site.addresses.home ?? (first === undefined ? undefined : new URL('/', first).href);
  const name = home?.head.metas.get('og:site_name') ?? home?.head.title;
  const detection = detectionOf({
    type: 'pages',
    kind: 'Built pages',
    ...given({ name, home: lies }),
    languages: languages.map(([tag]) => tag),
    sections: wished ?? site.choice.sections,
    postings: [],
    addressKey: { file: folder === '' ? '.' : folder, key: 'link rel="canonical"' },
    notes: [
      `Built pages${folder === '' ? '' : ` in ${folder}/`}: ${counted(site.choice.postings.length, 'posting')}${site.choice.sections.map((one) => `, ${one}/`).join('')}`,
      ...languages.map(([tag, count]) => `${nativeName(tag)} (${tag}): ${counted(count, 'page')}`),
    ],
    diagnostics: [],
    isSound: true,
    here: lies === undefined,
  });
  const [source] = detection.configuration.sources;
  return {
    ...detection,
    diagnostics: detection.diagnostics.filter(
      ({ code }) => code !== 'site-no-postings-found' || site.choice.postings.length === 0,
    ),
    configuration: {
      ...detection.configuration,
      sources: source === undefined ? [] : [{ ...source, path: folder === '' ? '.' : folder }],
    },
  };
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** The files of a folder, as if nothing were beside it. */
function within(files: Files, folder: string): Files {
  return {
    list: (inner) =>
      files.list(inner === '' ? folder : `${folder}/${inner}`).map((path) => path.slice(folder.length + 1)),
    read: (path) => files.read(`${folder}/${path}`),
  };
}
