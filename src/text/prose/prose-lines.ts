import type { Block, Prose, ProseImage, ProseLink } from './prose.ts';

/** `continues`: the next line of a paragraph that is broken by hand. */
export type Found = Omit<Block, 'lead'> & { readonly continues?: true };

/** Everything that was found, in order. */
export function proseWith(
  found: readonly Found[],
  links: readonly ProseLink[],
  images: readonly ProseImage[],
): Prose {
  return { blocks: withLead(found), links, ...(images.length > 0 && { images }) };
}

/** How many paragraphs, at the most, open a text. */
const leadParagraphs = 3;

function withLead(found: readonly Found[]): Block[] {
  let paragraphs = 0;
  let over = false;
  return found.map((block) => {
    if (block.kind === 'heading' && paragraphs > 0) over = true;
    const { continues, ...rest } = block;
    if (rest.kind === 'paragraph' && continues === undefined) paragraphs++;
    return { ...rest, lead: !over && rest.kind === 'paragraph' && paragraphs <= leadParagraphs };
  });
}

/** A block with more than this emphasises nothing; each is looked for in each line. */
const mostEmphasised = 100;

/** Stands for a break made by hand (a hard line break, `<br>`): what stands on a line of its own is read as one. */
export const lineBreak = '\u2028';

/** The lines of a block, each with the emphasis that stands in it. */
export function linesOf(
  text: string,
  emphasised: readonly string[],
  place: Pick<Found, 'kind' | 'line' | 'level'>,
): Found[] {
  return text
    .split(lineBreak)
    .map(tidy)
    .filter((line) => line !== '')
    .map((line, index) => ({
      ...place,
      text: line,
      emphasised: emphasised.slice(0, mostEmphasised).filter((part) => line.includes(part)),
      ...(index > 0 && { continues: true as const }),
    }));
}

/** Runs of white space as one blank. */
export function tidy(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/g, ' ').trim();
}
