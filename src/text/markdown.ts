import type { Diagnostic } from '../model/diagnostic.ts';
import type { SafeHtml } from '../model/posting.ts';
import type { Prose } from './prose.ts';

/** What differs between the generators' Markdown. */
export interface Dialect {
  /** Admonitions (`!!! info "…"`, `??? note`), `markdown` attributes in HTML, attribute lists, icon shortcodes (`:material-x:`). */
  readonly python: boolean;
  /** Hugo shortcodes: `{{< … >}}` and `{{% … %}}` are taken out before parsing (the text between a pair stays). */
  readonly shortcodes: boolean;
}

export interface MarkdownText {
  readonly format: 'markdown' | 'html';
  readonly text: string;
  readonly file: string;
  /** The file's line on which `text` begins, from 1. */
  readonly line: number;
  readonly dialect: Dialect;
  /** Maps a link as written to a reference that is right on the web (`../jobs.md` to `../jobs/`), before it is made absolute. */
  readonly link?: (href: string) => string;
}

/** HTML that is safe, with closed tags and links absolute against `base` (left out where they cannot be). */
export function renderText(
  _source: MarkdownText,
  _base: string | undefined,
): { html: SafeHtml; diagnostics: Diagnostic[] } {
  throw new Error('being written');
}

/** The text in blocks, for rules about prose. */
export function proseOf(_source: MarkdownText): Prose {
  throw new Error('being written');
}
