import type { Diagnostic } from '../model/diagnostic.ts';
import type { Language } from '../model/language.ts';
import type { FrontMatter } from '../text/front-matter.ts';
import type { Dialect } from '../text/markdown.ts';
import type { Desk, Draft, StatedFacts } from './source.ts';

/** What a file-based source knows beside the file's own head and text. */
export interface DraftFile {
  readonly file: string;
  readonly matter: FrontMatter;
  readonly format: 'markdown' | 'html';
  readonly dialect: Dialect;
  readonly language: Language;
  readonly key: string;
  readonly slug: string;
  readonly url?: string;
  readonly aliases?: readonly string[];
  /** The path that translations share. */
  readonly path: string;
  readonly link?: (href: string) => string;
  /** Facts by the generator's own rules (Hugo's front matter dates); they win over the general reading. */
  readonly facts?: StatedFacts;
  /** Keys that the source has read itself. */
  readonly ignore?: readonly string[];
}

/** Reads the facts in the head, takes the title from the head or the first H1, and leaves the text for later. No draft for `draft: true` or without a title. */
export function fileDraft(
  _file: DraftFile,
  _desk: Pick<Desk, 'configuration' | 'memo'>,
): { draft?: Draft; diagnostics: readonly Diagnostic[]; leftOut: boolean } {
  throw new Error('being written');
}
