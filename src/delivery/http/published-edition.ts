import { listingPath } from '../../model/address.ts';
import type { Edition } from '../../model/document.ts';
import { deliver } from './answers.ts';
import type { Coding } from '../representation/content-coding.ts';
import { health } from './health.ts';
import type { Published, PublishedLanguage, Sight } from './published.ts';
import type { PlainHeaders } from '../representation/representation.ts';
import type { Representations } from '../representation/representations.ts';

export interface PublishedEditionOptions {
  readonly codings: readonly Coding[];
  readonly extra: PlainHeaders;
  readonly cacheControl: string;
  /** Seconds since the sources were read. */
  readonly snapshotAge?: (() => number) | undefined;
}

/** An edition in memory. */
export function publishedEdition(up: Representations, options: PublishedEditionOptions): Published {
  const { edition } = up;
  const { codings, extra, cacheControl, snapshotAge } = options;
  return {
    languages: publishedLanguages(edition),
    home: edition.documents.has('/'),
    extra,
    cacheControl,
    at: (path) => {
      const role = edition.documents.get(path)?.role;
      return role === undefined
        ? elsewhere(up, path)
        : { document: { role, answer: answerAt(up, path, codings) } };
    },
    health: () => health(edition.catalog, snapshotAge?.(), extra),
  };
}

export function publishedLanguages({ catalog, documents }: Edition): readonly PublishedLanguage[] {
  return catalog.site.languages.map(({ tag, title }) => ({
    tag,
    title,
    listed: documents.has(listingPath(tag)),
  }));
}

function answerAt(up: Representations, path: string, codings: readonly Coding[]) {
  return (request: Request) => {
    const found = up.at(path);
    if (found instanceof Promise) return found.then((made) => deliver(request, made, codings));
    return found && deliver(request, found, codings);
  };
}

function elsewhere(up: Representations, path: string): Sight {
  const canonical = up.canonicalPath(path);
  if (canonical !== undefined) return { canonical };
  const former = up.formerAddress(path);
  if (former === undefined) return {};
  const { posting, target } = former;
  return posting.status === 'open' ? { moved: target } : { gone: posting.language };
}
