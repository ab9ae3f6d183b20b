import { tagIn } from '../text/values/plain-text.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Posting } from '../model/posting.ts';
import { eachOpen, placeOf } from './rule.ts';

/** What Google does not want in a title, each with the words for people. */
const faults: readonly { readonly what: string; readonly found: (posting: Posting) => string | undefined }[] =
  [
    {
      what: 'pay',
      found: ({ title }) =>
        /(?:[$€£¥]\s?\d|\d[\d.,\s]*\s?(?:[$€£¥]|k€|USD|CAD|EUR|GBP|CHF)(?![A-Za-z]))[^)]*/.exec(title)?.[0],
    },
    { what: 'a place', found: placeIn },
    {
      what: 'the employer',
      found: ({ title, organization }) =>
        organization.name.length > 3 && containsWord(title, organization.name)
          ? organization.name
          : undefined,
    },
    {
      what: 'what looks like HTML',
      // `<C++>` and `<m/f/d>` are what the employer wrote.
      found: ({ title }) => tagIn(title) ?? /&(?:[a-z]{2,8}|#x?[0-9a-f]{2,6});/i.exec(title)?.[0],
    },
    { what: 'a date', found: ({ title }) => /\b20\d\d-\d\d(?:-\d\d)?\b/.exec(title)?.[0] },
    { what: 'a job code', found: ({ title }) => /(?:#\s?\d{3,}|\b[A-Z]{2,}-\d{3,}\b)/.exec(title)?.[0] },
    { what: 'shouting', found: shouted },
  ];

export const titleUnfit = eachOpen((posting) =>
  faults.flatMap(({ what, found }): Diagnostic[] => {
    const text = found(posting)?.trim();
    if (text === undefined || text === '') return [];
    return [
      {
        severity: 'warning',
        code: 'title-unfit',
        message: `The title holds ${what}: ${text}`,
        hint: 'Google wants the name of the job alone; put the rest into fields of its own',
        ...placeOf(posting, 'title'),
      },
    ];
  }),
);

function placeIn({ title, locations, remote }: Posting): string | undefined {
  const places = (locations ?? []).flatMap(({ name, address }) => [name, address?.addressLocality ?? '']);
  const words = remote === undefined ? places : [...places, 'remote', 'télétravail', 'Homeoffice'];
  return words.find((word) => word.length > 2 && atEdge(title, word));
}

/** In brackets or behind a dash or comma: "Baker (Remote)" is a place, "Remote Sensing Analyst" is none. */
function atEdge(title: string, word: string): boolean {
  const at = title.toLowerCase().indexOf(word.toLowerCase());
  if (at <= 0) return false;
  return (
    /[([,–—|-]\s*$/.test(title.slice(Math.max(0, at - 3), at)) &&
    !/^\p{L}/u.test(title.slice(at + word.length))
  );
}

function containsWord(text: string, word: string): boolean {
  const at = text.toLowerCase().indexOf(word.toLowerCase());
  return at !== -1 && !/\p{L}$/u.test(text.slice(0, at)) && !/^\p{L}/u.test(text.slice(at + word.length));
}

function shouted({ title }: Posting): string | undefined {
  if (/!{1,}/.test(title)) return '!';
  const words = title.split(/[^\p{L}]+/u).filter((word) => word.length > 3);
  const loud = words.filter((word) => word === word.toUpperCase() && word !== word.toLowerCase());
  return words.length >= 2 && loud.length === words.length ? title : undefined;
}
