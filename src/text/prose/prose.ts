/** A run of plain text with its place in the file: what rules about prose read. Markup, shortcodes and icons are gone. */
export interface Block {
  readonly kind: 'heading' | 'admonition-title' | 'paragraph' | 'item' | 'cell';
  readonly text: string;
  /** In the file, from 1. */
  readonly line: number;
  /** For headings, 1 to 6. */
  readonly level?: number;
  /** The opening of the text: before the first heading that has prose before it, and within the first few paragraphs. */
  readonly lead: boolean;
  /** The texts in bold or italics, in order. */
  readonly emphasised: readonly string[];
}

export interface ProseLink {
  /** As written. */
  readonly href: string;
  readonly text: string;
  readonly line: number;
}

export interface ProseImage {
  readonly src: string;
  /** What stands in for it. */
  readonly alt?: string;
  readonly line: number;
}

export interface Prose {
  readonly blocks: readonly Block[];
  readonly links: readonly ProseLink[];
  /** The addresses of images, as written; absent where there are none. */
  readonly images?: readonly ProseImage[];
  /** What is struck through, where that is the heading with which the text begins, or nearly all of the text. */
  readonly struckOut?: { readonly line: number; readonly text: string };
}
