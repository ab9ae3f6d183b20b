import type { Diagnostic } from '../model/diagnostic.ts';
import type { Posting } from '../model/posting.ts';
import type { Judgement } from './judged-postings.ts';
import type { Refusal } from './page-with.ts';

export function pageNotFound(posting: Posting, folder: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'inject-page-not-found',
    message: posting.here
      ? `"${posting.title}" has no page on this site`
      : `The page of "${posting.title}" is not in ${folder}: ${posting.url}`,
    hint: posting.here
      ? 'Let the site say its address (baseURL, site_url) and the source say `links: there`; or publish the pages of Rolecast: rolecast build'
      : 'Build the site first, with the address that it has in public, and name the folder it was built into',
    ...at(posting),
  };
}

/** What the built pages say that the site's sources did not. */
export function judgementDiagnostics(
  { missing, elsewhere, otherwise }: Judgement,
  folder: string,
): readonly Diagnostic[] {
  return [
    ...missing.map((posting) => pageNotFound(posting, folder)),
    ...elsewhere.map(({ posting, file }) => pageRefused('another-page', `${folder}/${file}`, posting)),
    ...otherwise.map(({ posting, file, language }): Diagnostic => ({
      severity: 'warning',
      code: 'page-language-differs',
      message: `The page of "${posting.title}" says that it is in ${language.slice(0, 40)}, and the posting is in ${posting.language}`,
      hint: 'Let the site’s template write the language of each page: <html lang="…">; or correct the language of the file',
      where: { file: `${folder}/${file}` },
      posting: posting.id,
    })),
  ];
}

function at({ id, source: { file } }: Posting): Partial<Diagnostic> {
  return { posting: id, ...(file === undefined ? {} : { where: { file } }) };
}

const refusals = {
  'foreign-json-ld': {
    code: 'inject-foreign-json-ld',
    message: 'The page has a JobPosting of its own and is left as it is',
    hint: 'Take it out of the site’s template, or leave the page to the site',
  },
  'no-head': {
    code: 'inject-no-head',
    message: 'The page has no head that anything could be put into',
    hint: 'Let the site’s template write <head> and </head>',
  },
  'other-charset': {
    code: 'file-not-utf8',
    message: 'The page is not UTF-8 and is left as it is',
    hint: 'Let the site’s template write UTF-8 and say so: <meta charset="utf-8">',
  },
  'another-page': {
    code: 'inject-page-not-found',
    message: 'What is built at the posting’s address leads to another page, or calls it the canonical one',
    hint: 'Correct the link rel="canonical" in the site’s template, or build the site with the address that it has in public',
  },
  unreadable: {
    code: 'file-unreadable',
    message: 'The page cannot be read',
    hint: 'Let Rolecast read it',
  },
} as const satisfies Readonly<Record<Refusal, Partial<Diagnostic>>>;

/** `file` as a person would name it. */
export function pageRefused(refusal: Refusal, file: string, posting?: Posting): Diagnostic {
  return {
    severity: 'warning',
    ...refusals[refusal],
    where: { file },
    ...(posting === undefined ? {} : { posting: posting.id }),
  };
}

export function fileInTheWay(file: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'inject-file-in-the-way',
    message: 'The site has a file of its own where a document of Rolecast would be',
    hint: 'Write another `url` into rolecast.yaml, below which the site has nothing: https://lanternworks.example/jobs/',
    where: { file },
  };
}
