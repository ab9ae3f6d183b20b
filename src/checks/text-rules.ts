import { closingOf } from '../model/catalog.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Posting } from '../model/posting.ts';
import { eachOpen, placeOf, type Rule } from './rule.ts';

/** A text shorter than this cannot hold responsibilities, qualifications and how to apply. In characters. */
const thin = 300;

export const descriptionThin = eachOpen((posting) => {
  const length = textOf(posting).length;
  if (length === 0 || length >= thin) return [];
  return [
    {
      severity: 'warning',
      code: 'description-thin',
      message: `The description has ${length} characters`,
      hint: 'Say what the work is, what it takes, the hours and how to apply; Google hides postings with incomplete descriptions',
      ...placeOf(posting),
    },
  ];
});

/** Two open postings of one language with the same title and text: one job posted twice. */
export const duplicates: Rule = (catalog) => {
  const first = new Map<string, Posting>();
  return catalog.open.flatMap((posting): Diagnostic[] => {
    const key = `${posting.language}\n${posting.title}\n${textOf(posting)}\n${JSON.stringify(posting.locations ?? [])}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, posting);
    if (other === undefined) return [];
    return [
      {
        severity: 'warning',
        code: 'posting-duplicate',
        message: `The same title, text and place as ${other.source.file ?? other.id}`,
        hint: 'Close one of the two; Google treats repeated postings as spam',
        ...placeOf(posting),
      },
    ];
  });
};

/** For so long a closing by date is worth a line of its own, in milliseconds. */
const recently = 31 * 24 * 3600_000;

/** Postings that closed by their date alone: their pages on the site still read as open. Those of long ago in one line. */
export const deadlinePassed: Rule = (catalog, now) => {
  const passed = catalog.closed.filter(
    ({ closes, here, facts }) =>
      closes !== undefined &&
      !here &&
      facts.closes?.from === 'front-matter' &&
      (facts.status === undefined || facts.status.key === facts.closes.key),
  );
  const isRecent = (posting: Posting) => closingOf(posting) > now - recently;
  const old = passed.filter((posting) => !isRecent(posting));
  return [
    ...passed.filter(isRecent).map((posting) => ({
      ...note(`The posting closed on ${posting.closes?.slice(0, 10)} by its date`, 'its page'),
      ...placeOf(posting, 'closes'),
    })),
    ...(old.length === 0
      ? []
      : [
          note(
            `${old.length} ${old.length === 1 ? 'posting' : 'postings'} closed by date more than a month ago`,
            'each page',
          ),
        ]),
  ];
};

function note(message: string, page: string) {
  return {
    severity: 'info',
    code: 'deadline-passed',
    message,
    hint: `Rolecast no longer offers it; see that ${page} on your site says so too`,
  } as const;
}

function textOf({ description }: Posting): string {
  return (description ?? '')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
