import type { Block, Prose, ProseImage, ProseLink } from './prose.ts';

/** `continues`: the next line of a paragraph that is broken by hand. */
export type Found = Omit<Block, 'lead'> & { readonly continues?: true };

/** Everything that was found, in order. */
export function proseWith(
  found: readonly Found[],
  links: readonly ProseLink[],
  images: readonly ProseImage[],
  struck: readonly Struck[] = [],
): Prose {
  const over = struckOut(found, struck);
  return {
    blocks: withLead(found),
    links,
    ...(images.length > 0 && { images }),
    ...(over !== undefined && { struckOut: { line: over.line, text: over.text } }),
  };
}

/** A text that is struck through: `~~…~~`, `<del>`. */
export interface Struck {
  readonly text: string;
  readonly line: number;
  /** It is all of the heading with which the text begins. */
  readonly isTitle: boolean;
}

/** Shorter ones are a day or a sum that was put right. */
const fewWords = 40;

/** The title where it is struck through, or the first of a text of which hardly anything is not. */
function struckOut(found: readonly Found[], struck: readonly Struck[]): Struck | undefined {
  const title = struck.find(({ isTitle }) => isTitle);
  if (title !== undefined || struck.length === 0) return title;
  const lengthOf = (texts: readonly { readonly text: string }[]) =>
    texts.reduce((sum, { text }) => sum + text.length, 0);
  const over = lengthOf(struck);
  return over >= fewWords && over >= 9 * lengthOf(found.filter(({ kind }) => kind !== 'heading'))
    ? struck[0]
    : undefined;
}

/** How many paragraphs, at the most, open a text. */
const leadParagraphs = 3;

function withLead(found: readonly Found[]): Block[] {
  let paragraphs = 0;
  let over = false;
  return found.map((block) => {
    if (block.kind === 'heading' && paragraphs > 0) over = true;
    const { continues, kind, text, line, level, emphasised } = block;
    if (kind === 'paragraph' && continues === undefined) paragraphs++;
    const lead = !over && kind === 'paragraph' && paragraphs <= leadParagraphs;
    return { kind, text, line, emphasised, lead, ...(level !== undefined && { level }) };
  });
}

/** A block with more than this emphasises nothing; each is looked for in each line. */
const mostEmphasised = 100;

/** Stands for a break made by hand (a hard line break, `<br>`): what stands on a line of its own is read as one. */
export const lineBreak = '\u2028';

/** Whether a line begins with a label: `Pay: …`, `📅 Posted – …`. */
const isLabelled = (line: string) => line.length <= 160 && labelled.test(line);
const labelled = /^[^\p{L}\p{N}\n]{0,8}\p{L}[^.:：!\n]{0,48}?(?:[:：](?!\/\/)| [–—·-] )/u;

/** A short labelled line that ends as a value does, with a line behind it that begins anew. */
const isWhole = (line: string, next: string) =>
  line.length <= 60 &&
  /(?:[\p{N})€$£%]|\p{L}{5}|\p{Lu}\p{L}*)$/u.test(line) &&
  /^[^\p{L}\p{N}\n]{0,8}[\p{Lu}\p{N}]/u.test(next);

/**
 * The lines of a block, each with the emphasis that stands in it. People write labels one below the other without the marks
 * that would break the line: where a line and the next begin with one, each is read as a line of its own.
 */
export function linesOf(
  text: string,
  emphasised: readonly string[],
  place: Pick<Found, 'kind' | 'line' | 'level'>,
): Found[] {
  const lines: { text: string; line: number }[] = [];
  let line = place.line;
  let before = '';
  for (const written of text.split(/(?<=\n)/)) {
    const parts = written.split(lineBreak);
    const joins = before !== '' && !(isLabelled(before) && (isLabelled(written) || isWhole(before, written)));
    for (const [index, part] of parts.entries()) {
      const last = lines.at(-1);
      if (last !== undefined && index === 0 && joins) last.text += part;
      else lines.push({ text: part, line });
    }
    if (written.endsWith('\n')) line++;
    before = parts.at(-1)?.trim() ?? '';
  }
  const found: Found[] = [];
  for (const one of lines) {
    const tidied = tidy(one.text);
    if (tidied === '') continue;
    found.push({
      ...place,
      line: one.line,
      text: tidied,
      emphasised: emphasised.slice(0, mostEmphasised).filter((part) => tidied.includes(part)),
      ...(found.length > 0 && { continues: true as const }),
    });
  }
  return found;
}

/** Runs of white space as one blank. */
export function tidy(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/g, ' ').trim();
}
