import { compareText } from '../model/diagnostic.ts';
import * as registry from './registry.ts';
import type { Source } from './source.ts';

const all = Object.values(registry) as readonly unknown[] as readonly Source[];

/** All sources, by name and the last resorts last (a module's exports have no order of their own): the order in which they are asked whether they recognise a site. */
export const registeredSources = all.toSorted(
  (a, b) => Number(a.lastResort === true) - Number(b.lastResort === true) || compareText(a.type, b.type),
);
