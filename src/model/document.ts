import type { Catalog } from './catalog.ts';
import type { Instant } from './instant.ts';
import type { Language } from './language.ts';
import type { Posting } from './posting.ts';

/** One thing that can be asked for: a page, a feed, a file. */
export interface Document {
  /** Percent-encoded, begins with `/`, relative to the service's base path; unique in an edition. A page's ends with `/`. */
  readonly path: string;
  /** With charset where the type takes one: `text/html; charset=utf-8`. */
  readonly mediaType: string;
  readonly language?: Language;
  /** For people: distinct among the documents of a language. */
  readonly title: string;
  /** When the content last changed; undefined where nothing says so. Never later than the catalog's moment. */
  readonly updated: Instant | undefined;
  readonly role: 'page' | 'feed' | 'data' | 'file';
  /** 410 for the page of a closed posting; 200 where absent. */
  readonly status?: 200 | 410;
  /** Absolute; for the `Link: rel=canonical` header and the sitemap. Present where the canonical page is another. */
  readonly canonical?: string;
  /** Documents that say the same in other languages share this. */
  readonly group?: string;
  /** Whether the sitemap lists it. */
  readonly indexed?: boolean;
  /** The posting on which, with its translations, those `beside` it and the site, its text depends; absent where it may depend on any. */
  readonly posting?: Posting;
  /** Other open postings of which its text tells: with one of them it is no longer true. */
  readonly beside?: (catalog: Catalog) => readonly Posting[];
  /** Lazy and deterministic: the same edition gives the same text, at any hour, on any machine. */
  readonly render: (edition: Edition) => string;
  /** The same text in pieces, one after the other, where it grows with every posting and may be too large to hold. */
  readonly pieces?: (edition: Edition) => Iterable<string>;
  /** What it is where it is no text: `render` then gives nothing. */
  readonly bytes?: () => Uint8Array<ArrayBuffer>;
}

/** Turns a catalog into documents. Pure. */
export type Publication = (catalog: Catalog) => Iterable<Document>;

/** All documents of a catalog, by path. */
export interface Edition {
  readonly catalog: Catalog;
  readonly documents: ReadonlyMap<string, Document>;
}

/** Two publications that claim one path are our mistake: throws. */
export function editionOf(catalog: Catalog, publications: Iterable<Publication>): Edition {
  const documents = new Map<string, Document>();
  for (const publication of publications) {
    for (const document of publication(catalog)) {
      if (documents.has(document.path)) throw new Error(`two documents at ${document.path}`);
      documents.set(document.path, document);
    }
  }
  return { catalog, documents };
}
