import type { Edition } from '../model/document.ts';
import { pathKey, pathsByKey } from './document-path.ts';
import { editionLinks } from './edition-links.ts';
import { represent, type Representation, type RepresentationOptions } from './representation.ts';

/** The representations of one edition, made when they are first asked for. */
export interface Representations {
  readonly edition: Edition;
  /** `path` is a document's own path, exactly. A promise only until it is made. */
  readonly at: (path: string) => Representation | Promise<Representation> | undefined;
  /** The document's own path for any spelling of it. */
  readonly canonicalPath: (path: string) => string | undefined;
}

/** Keeps the representations of the current edition, and hands on from one edition to the next what stays the same. */
export function createRepresentations(
  options: RepresentationOptions,
  now: () => number,
): (edition: Edition) => Representations {
  let current: (Representations & { readonly made: ReadonlyMap<string, Representation> }) | undefined;
  return (edition) => {
    if (current === undefined || current.edition !== edition) {
      current = representationsOf(edition, current?.made ?? new Map(), options, now);
    }
    return current;
  };
}

function representationsOf(
  edition: Edition,
  before: ReadonlyMap<string, Representation>,
  options: RepresentationOptions,
  now: () => number,
) {
  const made = new Map([...before].filter(([path]) => edition.documents.has(path)));
  const ready = new Map<string, Representation | Promise<Representation>>();
  const linksOf = once(() => editionLinks(edition));
  const paths = once(() => pathsByKey(edition));

  const make = (path: string) => {
    const document = edition.documents.get(path);
    if (document === undefined) return undefined;
    const earlier = made.get(path);
    const making = represent(document, edition, linksOf()(document), { earlier, now: now() }, options).then(
      (representation) => {
        ready.set(path, representation);
        made.set(path, representation);
        return representation;
      },
      (error: unknown) => {
        ready.delete(path);
        throw error;
      },
    );
    ready.set(path, making);
    return making;
  };

  return {
    edition,
    made,
    at: (path: string) => ready.get(path) ?? make(path),
    canonicalPath: (path: string) => {
      const key = pathKey(path);
      return key === undefined ? undefined : paths().get(key);
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
