import { type Catalog, catalogAt, type Snapshot } from '../../model/catalog.ts';
import { type Edition, editionOf, type Publication } from '../../model/document.ts';
import { epoch } from '../../model/instant.ts';

export interface PressOptions {
  /** The snapshot that is up. A new value, not a changed one, makes a new edition. */
  readonly snapshot: () => Snapshot;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly publications: Iterable<Publication>;
}

/** Keeps the current edition: the same value until the snapshot is another or something opens or closes by itself. */
export function createPress({ snapshot, now, publications }: PressOptions): () => Edition {
  const all = [...publications];
  let up: { readonly snapshot: Snapshot; readonly at: number; readonly edition: Edition } | undefined;
  return () => {
    const current = snapshot();
    const at = now();
    if (up === undefined || up.snapshot !== current || isStale(up.edition.catalog, at)) {
      up = { snapshot: current, at, edition: editionOf(catalogAt(at, current), all) };
    }
    if (at < up.at) {
      // The clock was put back: between the two moments something may have opened or closed.
      const catalog = catalogAt(at, current);
      const isSame = catalog.staleAt === up.edition.catalog.staleAt;
      up = { snapshot: current, at, edition: isSame ? up.edition : editionOf(catalog, all) };
    }
    return up.edition;
  };
}

function isStale(catalog: Catalog, at: number): boolean {
  return catalog.staleAt !== undefined && at >= epoch(catalog.staleAt);
}
