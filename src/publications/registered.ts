import { compareText } from '../model/diagnostic.ts';
import type { Publication } from '../model/document.ts';
import * as registry from './registry.ts';

/** All publications, by name: a module's exports come in an order that depends on who loads them. */
export const registeredPublications: readonly Publication[] = Object.entries(registry)
  .toSorted(([a], [b]) => compareText(a, b))
  .map(([, publication]) => publication);
