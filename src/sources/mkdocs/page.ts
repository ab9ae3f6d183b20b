import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Language } from '../../model/language.ts';

/** One language of a MkDocs site. */
export interface SiteTree {
  /** As the site writes it. */
  readonly code: string;
  readonly language: Language;
  readonly title?: string;
  readonly description?: string;
  /** What this language's addresses are relative to: absolute, ends with `/`; absent where the site does not say. */
  readonly base?: string;
  readonly default: boolean;
  /** Where this language begins below `base`: `''` or `fr/`. */
  readonly home: string;
}

/** A page of the site. Paths are without extension. */
export interface SitePage {
  readonly file: string;
  readonly tree: SiteTree;
  /** What translations share: below the language's folder, without language suffix. */
  readonly path: string;
  /** Where the site builds it, below the tree's `base`. */
  readonly built: string;
  /** The folder whose files the site builds below `prefix`. */
  readonly root: string;
  readonly prefix: string;
}

export interface Arrangement {
  readonly trees: readonly SiteTree[];
  readonly pages: readonly SitePage[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A page file and its path below the folder, without extension. */
export interface PageFile {
  readonly file: string;
  readonly path: string;
}
