import { compareText } from '../model/diagnostic.ts';
import type { Publication } from '../model/document.ts';
import * as registry from './beside-registry.ts';

/** By name: a module's exports come in an order that depends on who loads them. */
export function byName(publications: Readonly<Record<string, Publication>>): readonly Publication[] {
  return Object.entries(publications)
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([, publication]) => publication);
}

/** The publications that a site with pages of its own gets: a Worker in front of one bundles no others. */
export const publicationsBeside: readonly Publication[] = byName(registry);
