import type { Document } from '../../model/document.ts';
import type { Language } from '../../model/language.ts';
import type { PlainHeaders } from '../representation/representation.ts';

/** An edition as requests are answered from it, wherever it is kept. */
export interface Published {
  /** The site's languages, the default first. */
  readonly languages: readonly PublishedLanguage[];
  /** Whether a document stands at `/`. */
  readonly home: boolean;
  /** For every answer: `Strict-Transport-Security` and such. */
  readonly extra: PlainHeaders;
  /** `Cache-Control` of documents and of what leads to them. */
  readonly cacheControl: string;
  /** `path` is below the base, as it was sent. A promise where the answer is not at hand. */
  readonly at: (path: string) => Sight | Promise<Sight>;
  readonly health: () => Response;
}

export interface PublishedLanguage {
  readonly tag: Language;
  readonly title: string;
  /** Whether it has a list of openings. */
  readonly listed: boolean;
}

/** What is at a path. No more than one of these, or nothing. */
export interface Sight {
  /** The document whose own path it is. */
  readonly document?: {
    readonly role: Document['role'];
    readonly answer: (request: Request) => Answered | Promise<Answered>;
  };
  /** The path of which it is another spelling. */
  readonly canonical?: string;
  /** Where an open posting is now that was here before: a path of ours, which begins with `/`, or an absolute address. */
  readonly moved?: string;
  /** A posting was here that has closed: the language in which it is said. */
  readonly gone?: Language;
  /** Nothing true can be said of it for now. */
  readonly unavailable?: true;
}

/** Undefined where a precondition failed; `unavailable` where its bytes cannot be had for now. */
export type Answered = Response | 'unavailable' | undefined;
