import type { Document } from '../../../model/document.ts';
import { literalPattern } from './path-spellings.ts';

/**
 * Files by their last names: of one name, with one ending (`.jsonld`), or numbered (`rss-2.xml`, `rss-3.xml`: what is
 * before the number, and the ending).
 */
export type NamePattern =
  | { readonly kind: 'name'; readonly name: string; readonly deep: boolean }
  | { readonly kind: 'ending'; readonly ending: string }
  | { readonly kind: 'numbered'; readonly stem: string; readonly ending: string; readonly deep: boolean };

export interface TypedPattern {
  readonly pattern: NamePattern;
  readonly mediaType: string;
}

/**
 * Few patterns that say the media type of every document; a document fits one of them and no more. `deep`: the file lies
 * in a folder, not beside the sitemap. A host may take a pattern for every folder.
 */
export function patternsOf(documents: readonly Document[]): readonly TypedPattern[] {
  const typesOf = new Map<string, Set<string>>();
  for (const { path, mediaType } of documents) {
    const ending = endingOf(path);
    typesOf.set(ending, (typesOf.get(ending) ?? new Set()).add(mediaType));
  }
  const patterns = new Map<string, TypedPattern>();
  for (const { path, mediaType } of documents) {
    const ending = endingOf(path);
    const pattern: NamePattern =
      ending !== '' && typesOf.get(ending)?.size === 1 ? { kind: 'ending', ending } : named(path, ending);
    patterns.set(JSON.stringify(pattern), { pattern, mediaType });
  }
  return [...patterns.values()];
}

function named(path: string, ending: string): NamePattern {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const deep = path.lastIndexOf('/') > 0;
  const stem = /^(.*-)\d+$/.exec(name.slice(0, name.length - ending.length))?.[1];
  return stem === undefined ? { kind: 'name', name, deep } : { kind: 'numbered', stem, ending, deep };
}

function endingOf(path: string): string {
  return /\.[^./]+$/.exec(path)?.[0] ?? '';
}

/** A regular expression for the last part of a path. */
export function nameExpression(pattern: NamePattern): string {
  switch (pattern.kind) {
    case 'ending':
      return `[^/]+${literalPattern(pattern.ending)}`;
    case 'name':
      return literalPattern(pattern.name);
    case 'numbered':
      return `${literalPattern(pattern.stem)}[0-9]+${literalPattern(pattern.ending)}`;
  }
}
