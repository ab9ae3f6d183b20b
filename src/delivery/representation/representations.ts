import type { Edition } from '../../model/document.ts';
import { pathKey, pathsByKey } from './document-path.ts';
import { editionLinks } from './edition-links.ts';
import { type FormerAddress, formerAddresses } from './former-addresses.ts';
import { represent, type Representation, type RepresentationOptions } from './representation.ts';

/** The representations of one edition, made when they are first asked for. */
export interface Representations {
  readonly edition: Edition;
  /** `path` is a document's own path, exactly. A promise only until it is made. */
  readonly at: (path: string) => Representation | Promise<Representation> | undefined;
  /** The same, where it is made already. */
  readonly ready: (path: string) => Representation | undefined;
  /** The document's own path for any spelling of it. */
  readonly canonicalPath: (path: string) => string | undefined;
  /** What is where a posting was before, by any spelling of its path. */
  readonly formerAddress: (path: string) => FormerAddress | undefined;
}

export interface RepresentationsOptions extends RepresentationOptions {
  /**
   * The most bytes that are kept; what was made first goes first, and is made again when asked for. What would take
   * more than an eighth and can be had in pieces is not kept, and made anew for each answer, a piece at a time.
   */
  readonly memory: number;
}

type Made = Map<string, Representation>;

/** Keeps the representations of the current edition, and hands on from one edition to the next what stays the same. */
export function createRepresentations(
  options: RepresentationsOptions,
): (edition: Edition) => Representations {
  let current: { readonly up: Representations; readonly made: Made } | undefined;
  const limited = { ...options, most: options.memory / 8 };
  return (edition) => {
    if (current === undefined || current.up.edition !== edition) {
      const made = new Map([...(current?.made ?? [])].filter(([path]) => edition.documents.has(path)));
      current = { up: representationsOf(edition, made, limited), made };
    }
    return current.up;
  };
}

/** `made` holds what was made of earlier editions, and then of this one. */
function representationsOf(edition: Edition, made: Made, options: RepresentationsOptions): Representations {
  const ready = new Map<string, Representation | Promise<Representation>>();
  const linksOf = once(() => editionLinks(edition));
  const paths = once(() => pathsByKey(edition));
  const former = once(() => formerAddresses(edition));
  let held = 0;
  for (const representation of made.values()) held += sizeOf(representation);

  const forget = (path: string) => {
    const representation = made.get(path);
    if (representation !== undefined) held -= sizeOf(representation);
    made.delete(path);
    ready.delete(path);
  };

  const keep = (path: string, representation: Representation) => {
    forget(path);
    ready.set(path, representation);
    made.set(path, representation);
    held += sizeOf(representation);
    for (const oldest of made.keys()) {
      if (held <= options.memory) break;
      forget(oldest);
    }
    return representation;
  };

  const make = (path: string) => {
    const document = edition.documents.get(path);
    if (document === undefined) return undefined;
    const making = represent(document, edition, linksOf()(document), made.get(path), options).then(
      (representation) => keep(path, representation),
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
    at: (path) => ready.get(path) ?? make(path),
    ready: (path) => {
      const found = ready.get(path);
      return found instanceof Promise ? undefined : found;
    },
    canonicalPath: (path) => {
      const key = pathKey(path);
      return key === undefined ? undefined : paths().get(key);
    },
    formerAddress: (path) => {
      const key = pathKey(path);
      return key === undefined ? undefined : former().get(key);
    },
  };
}

function sizeOf({ identity, coded }: Representation): number {
  return Object.values(coded).reduce((bytes, form) => bytes + form.bytes.length, identity.bytes.length);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
