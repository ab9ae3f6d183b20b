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

/** A posting that closed by its date alone: its page on the site still reads as open. */
export const deadlinePassed: Rule = (catalog) =>
  catalog.closed
    .filter(
      (posting) =>
        posting.facts.status === undefined || posting.facts.status.key === posting.facts.closes?.key,
    )
    .filter(
      ({ closes, here, facts }) => closes !== undefined && !here && facts.closes?.from === 'front-matter',
    )
    .map((posting) => ({
      severity: 'info',
      code: 'deadline-passed',
      message: `The posting closed on ${posting.closes?.slice(0, 10)} by its date`,
      hint: 'Rolecast no longer offers it; see that its page on your site says so too',
      ...placeOf(posting, 'closes'),
    }));

function textOf({ description }: Posting): string {
  return (description ?? '')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
