import type { Language } from '../../../model/language.ts';
import { onceEach } from '../../../model/once-each.ts';
import { type Labelled, labelsAndValues } from '../labels.ts';
import type { Block, Prose } from '../prose.ts';
import { type Asked, grammarsAsked } from './asked.ts';
import { isEndLabel } from './closing-days.ts';
import { fragments, type Grammar } from './grammar.ts';
import { aside, headlineIn, inCapitals } from './headlines.ts';
import { longest, plain } from './plain.ts';
import { closedSentence } from './sentences.ts';
import { labelSays, stateInLine } from './states.ts';
import { firstFound } from '../../values/first-found.ts';

/** Where a text says that its posting is closed. */
export interface ClosedStatement {
  /** In the file, from 1. */
  readonly line: number;
  /** The heading, line or sentence that says so, as plain text. */
  readonly text: string;
  /** The words that decided, in lower case. */
  readonly phrase: string;
}

/**
 * The first place where a heading, the title of an admonition, a labelled line or the lead says that the posting is
 * closed. Of the body only short paragraphs are asked that point at this very posting, and what stands below a heading
 * on applying. All the `site`'s languages count, and English: a translation leaves them behind, and whoever closes a
 * posting may write in another one than its author. Of the others only what points at this very posting.
 */
export function closedInProse(
  prose: Prose,
  language: Language,
  site: readonly Language[] = [],
): ClosedStatement | undefined {
  return closedStatements(prose, language, site).next().value;
}

/** All such places, in order. */
export function* closedStatements(
  prose: Prose,
  language: Language,
  site: readonly Language[] = [],
): Generator<ClosedStatement, undefined> {
  const asked = grammarsAsked(language, site);
  const opening = prose.blocks.findIndex((block) => block.kind === 'paragraph');
  const labelled = labelsAndValues(prose);
  let applying = false;
  for (const [index, block] of prose.blocks.entries()) {
    const isFirst = opening === -1 || index < opening;
    if (block.kind === 'heading') {
      if (isLabelOf(block, prose.blocks[index + 1], labelled, asked)) continue;
      applying = isAboutApplying(block.text, asked);
    }
    const found =
      inLine(block, labelled.get(block) ?? [], asked, isFirst) ??
      (isHeadline(block) || block.kind === 'cell' ? undefined : inText(block, asked, applying));
    if (found !== undefined) yield found;
  }
}

/** The same for a title: `[Closed] Baker`, `Baker – position filled`, `CLOSED Baker`. */
export function closedInTitle(
  title: string,
  language: Language,
  site: readonly Language[] = [],
): string | undefined {
  if (/^\s*(?:~~.*~~|<(?:del|s)>.*<\/(?:del|s)>)\s*$/s.test(title.slice(0, longest.headline)))
    return title.trim();
  const asked = grammarsAsked(language, site);
  return (
    headlineIn(title, asked, true) ??
    firstFound(asked.all, (grammar) => inCapitals(title, grammar, asked) ?? aside(title, grammar))
  );
}

/** What a block says as a headline, as a labelled line, or together with the block before it. */
function inLine(
  block: Block,
  labelled: readonly Labelled[],
  asked: Asked,
  isFirst: boolean,
): ClosedStatement | undefined {
  const alone = block.kind !== 'heading' || block.level === 1 || isFirst;
  const phrase = isHeadline(block)
    ? firstFound([block.text, ...block.emphasised.slice(0, 5)], (text) => headlineIn(text, asked, alone))
    : stateInLine(block.text, asked);
  if (phrase !== undefined)
    return stated(block.line, block.text.slice(0, isHeadline(block) ? undefined : longest.label), phrase);
  const pair = labelled.find(({ label, value }) => labelSays(label, value, asked));
  if (pair === undefined) return undefined;
  const text = `${pair.label}: ${pair.value}`;
  return stated(block.line, text, plain(text));
}

/** A short paragraph is read sentence by sentence; of a long one in the lead only its opening in bold or italics. */
function inText(block: Block, asked: Asked, applying: boolean): ClosedStatement | undefined {
  const isLead = (block.lead && block.kind === 'paragraph') || applying;
  const opening = isLead ? block.emphasised[0] : undefined;
  const texts = [
    ...(block.text.length > (isLead ? longest.lead : longest.sentence) ? [] : [block.text]),
    ...(opening !== undefined && block.text.trimStart().startsWith(opening) ? [opening] : []),
  ];
  return firstFound(texts, (text) => {
    const found = closedSentence(plain(text.slice(0, longest.lead)), asked, isLead);
    // `**Closed:** 30 June` is a label with its value.
    const isLabel = found?.says === 'bare' && /[:：]\s*$/.test(text);
    return found && !isLabel ? stated(block.line, text, found.text) : undefined;
  });
}

/** `締切` above a day is no state, though the word is one. */
function isLabelOf(
  { text }: Block,
  next: Block | undefined,
  labelled: ReturnType<typeof labelsAndValues>,
  { all }: Asked,
): boolean {
  if (next === undefined || text.length > longest.label) return false;
  const unspaced = all.filter(({ parts }) => parts.unspaced === true);
  if (unspaced.length === 0) return false;
  const label = plain(text).replace(/[\s:：]+$/, '');
  return (
    unspaced.some((grammar) => isEndLabel(label, grammar)) &&
    (labelled.get(next) ?? []).some((pair) => plain(pair.label) === label)
  );
}

function isHeadline({ kind }: Block): boolean {
  return kind === 'heading' || kind === 'admonition-title';
}

function isAboutApplying(text: string, { all }: Asked): boolean {
  if (text.length > longest.label) return false;
  const heading = plain(text);
  return all.some((grammar) => applyingIn(grammar).test(heading));
}

const applyingIn = onceEach(({ parts: { apply, requests, status } }: Grammar) => {
  const words = [apply, requests, status].flatMap(fragments).join('|');
  return new RegExp(`(?:^|[^\\p{L}])(?:${words})`, 'u');
});

function stated(line: number, text: string, phrase: string): ClosedStatement {
  return { line, text: text.trim(), phrase };
}
