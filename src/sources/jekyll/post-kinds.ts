import { compareText, type Diagnostic } from '../../model/diagnostic.ts';
import { readsLikeAdvert } from '../files/folders/advert.ts';
import type { PostingFile } from '../files/folders/posting-files.ts';
import { isPostingKind, rankOfFolder } from '../files/folders/section-names.ts';
import { headOf } from '../files/folders/spoken-languages.ts';
import type { Files } from '../source.ts';
import type { JekyllDocument } from './documents.ts';

/** How many posts' heads are looked at where it is not known whether any is a posting, at the most. */
const sample = 500;

/**
 * What a post says that it is: postings have `layout: job`, `categories: [vacancies]` or `permalink: /jobs/baker/`, news
 * another category or none.
 */
function kindsOf(file: string, files: Files): readonly string[] {
  const head = headOf(file, files);
  return ['layout', 'type', 'category', 'categories', 'permalink'].flatMap((key) =>
    [head[key]].flat().flatMap((value) => {
      if (typeof value !== 'string') return [];
      if (key === 'permalink')
        return value
          .split('/')
          .slice(0, -1)
          .filter((part) => /^[^:.]+$/.test(part));
      return key === 'categories' ? value.split(/\s+/) : [value];
    }),
  );
}

/** Most of the posts in a folder say that they are postings; or some do, and read like adverts: all that counts beside folders of postings. */
export function holdsPostings(
  folder: string,
  posts: readonly JekyllDocument[],
  files: Files,
  isBeside: boolean,
): boolean {
  const inside = posts
    .filter(({ file }) => file.startsWith(`${folder}/`))
    .slice(-sample)
    .map(({ file }) => ({ file, kinds: kindsOf(file, files) }));
  const saying = inside.filter(({ kinds }) => kinds.some(isPostingKind));
  if (!isBeside && saying.length * 2 > inside.length) return true;
  const plainly = saying.filter(({ kinds }) => kinds.some((kind) => rankOfFolder(kind) === 2));
  const adverts = plainly.filter(({ file }) => isAdvert(file, files));
  return adverts.length > 0 && adverts.length * 2 >= plainly.length;
}

function isAdvert(file: string, files: Files): boolean {
  const found = files.read(file);
  return found.ok && readsLikeAdvert(found.text);
}

/**
 * Without the posts of other categories, where all posts of a site lie in one folder and some say that they are postings.
 * Beside folders of postings each must read like an advert too: the news of who was hired has that category as well.
 */
export function withoutOtherPosts(
  postings: readonly PostingFile[],
  sections: readonly string[],
  documents: ReadonlyMap<string, JekyllDocument>,
  files: Files,
): { readonly kept: readonly PostingFile[]; readonly diagnostics: readonly Diagnostic[] } {
  const isOfPosts = (section: string) => /(?:^|\/)_posts$/.test(section);
  const isBeside = !sections.every(isOfPosts);
  const isMixed = (file: string) =>
    documents.get(file)?.type === 'posts' &&
    sections.some((section) => file.startsWith(`${section}/`) && isOfPosts(section)) &&
    !file.split('/').some((part) => rankOfFolder(part) > 0);
  const kinds = new Map(
    postings.flatMap(({ file }) => (isMixed(file) ? [[file, kindsOf(file, files)] as const] : [])),
  );
  const isSaid = [...kinds.values()].some((own) => own.some(isPostingKind));
  if (!isSaid && !isBeside) return { kept: postings, diagnostics: [] };
  const isOther = (file: string) => {
    const own = kinds.get(file);
    if (own === undefined) return false;
    if (!isSaid) return own.some((kind) => news.test(kind));
    return !own.some(isPostingKind) || (isBeside && !isAdvert(file, files));
  };
  const others = postings.filter(({ file }) => isOther(file));
  const named = [...new Set(others.flatMap(({ file }) => kinds.get(file) ?? []))].toSorted(compareText);
  return {
    kept: postings.filter(({ file }) => !isOther(file)),
    diagnostics: others.length === 0 ? [] : [otherPosts(others, named)],
  };
}

/** Posts that say this are no postings, also after the last post that was one has gone. */
const news =
  /^(?:news|blog|press|events?|updates?|announcements?|articles?|actualites|actualités|actus?|aktuelles|neuigkeiten|presse|noticias|notícias|novedades|nieuws|nyheter|nyheder|notizie|aktualnosci|aktualności|uutiset)$/i;

function otherPosts(others: readonly PostingFile[], kinds: readonly string[]): Diagnostic {
  const files = others.slice(0, 3).map(({ file }) => file);
  const of =
    kinds.length === 0 ? '' : `: their layout, categories and addresses are ${kinds.slice(0, 5).join(', ')}`;
  return {
    severity: 'info',
    code: 'page-no-posting',
    message: `${others.length === 1 ? 'One post is' : `${others.length} posts are`} left out as no postings (${files.join(', ')}${others.length > 3 ? ' …' : ''})${of}`,
    hint: 'Where one of them is a posting, give it the category of the others (`categories: jobs`)',
    where: { file: others[0]?.file ?? '.' },
  };
}

/** Pages in folders that `include` takes in again and no usual name marks: where one reads like an advert, it must be told. */
export function letInByInclude(
  documents: ReadonlyMap<string, JekyllDocument>,
  postings: readonly PostingFile[],
  files: Files,
): readonly Diagnostic[] {
  const taken = new Set(postings.map(({ file }) => file));
  const found = [...documents.values()].filter(
    ({ file, type, relative }) =>
      type === 'pages' && /(?:^|\/)_[^/]*\//.test(relative) && !taken.has(file) && isAdvert(file, files),
  );
  const [first] = found;
  if (first === undefined) return [];
  const listed = found.slice(0, 5).map(({ file }) => file);
  return [
    {
      severity: 'warning',
      code: 'folder-passed-over',
      message: `Jekyll makes pages of what \`include\` takes in, and these read like adverts and are not read: ${listed.join(', ')}${found.length > 5 ? ' …' : ''}`,
      hint: 'Name all folders of postings with --section or as `section` of the source; where these are none, name the others',
      where: { file: first.file },
    },
  ];
}
