import type { YAMLException } from 'js-yaml';
import { contentStart } from './content-start.ts';

/** Why a text is no YAML, in words for who wrote it. Offsets are of the text. */
export interface SyntaxFault {
  /** Where what has to be changed begins. */
  readonly offset: number;
  /** Inside of the outermost part that is at fault. */
  readonly part: number;
  /** A sentence without a full stop. */
  readonly found: string;
  readonly advice: string;
}

type Said = Pick<SyntaxFault, 'found' | 'advice'> & { readonly offset?: number };

/**
 * The parser names the place where it could not go on; a person has to look where the value begins.
 * `open`: the offsets from which the parser was reading, outermost first. `last`: where the part read before began.
 */
export function syntaxFault(
  error: YAMLException,
  text: string,
  open: readonly number[],
  last: number | undefined,
): SyntaxFault {
  const mark = Math.min(error.mark?.position ?? 0, Math.max(text.length - 1, 0));
  const starts = open.map((from) => behindProperties(text, contentStart(text, from)));
  const said = inWords(error.reason, text, mark, { starts, last });
  const multiline = /multiline key/.test(error.reason);
  return { offset: mark, part: open[1] ?? (multiline ? last : undefined) ?? mark, ...said };
}

function inWords(
  reason: string,
  text: string,
  mark: number,
  { starts, last }: { readonly starts: readonly number[]; readonly last: number | undefined },
): Said {
  if (/within a (?:double|single) quoted/.test(reason))
    return {
      found: 'The quoted text that begins here is never closed',
      advice: 'End the text with the quote that it begins with',
      ...at(starts.at(-1)),
    };
  const bracket = starts.findLast((start) => text[start] === '[' || text[start] === '{');
  const isOpen = /within a flow collection/.test(reason);
  if (bracket !== undefined && (isOpen || text.slice(bracket, mark).includes('\n')))
    return {
      found: `The ${text[bracket] === '[' ? 'list' : 'mapping'} that begins here with ${text[bracket]} is not closed, or lacks a comma`,
      advice: `Close it with ${text[bracket] === '[' ? ']' : '}'}, and put a comma between its parts`,
      offset: bracket,
    };
  if (/bad indentation/.test(reason) && text[mark] === ':')
    return {
      found: 'A colon with a blank behind it stands inside of this value',
      advice: 'Put the value in quotes',
      ...(last !== undefined && !text.slice(last, mark).includes('\n') && at(last)),
    };
  if (/bad indentation/.test(reason) && /[@`%]/.test(text[mark] ?? ''))
    return { found: `A value cannot begin with ${text[mark]}`, advice: 'Put the value in quotes' };
  if (reason.startsWith('tab characters'))
    return { found: 'A tab stands in the indentation', advice: 'Indent with blanks' };
  const [, alias] = /^unidentified alias "(.{1,60})/.exec(reason) ?? [];
  if (alias !== undefined)
    return {
      found: `The alias *${alias.replace(/"$/, '')} names nothing that stands before it`,
      advice: 'Put a value that begins with * in quotes',
      offset: text.lastIndexOf('*', mark),
    };
  return {
    found: `This is not valid YAML: ${reason.slice(0, 200)}`,
    advice: 'Look at the indentation, the quotes and the brackets on this line and the one before it',
  };
}

/** A tag or an anchor is not what is faulty. */
function behindProperties(text: string, start: number): number {
  return start + (/^(?:[!&]\S{0,200} {1,100}){0,2}/.exec(text.slice(start, start + 700))?.[0].length ?? 0);
}

function at(offset: number | undefined): { readonly offset?: number } {
  return offset === undefined ? {} : { offset };
}
