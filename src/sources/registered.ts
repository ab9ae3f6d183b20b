import { compareText } from '../model/diagnostic.ts';
import type { SourceOptions } from '../model/configuration.ts';
import * as registry from './registry.ts';
import type { Source } from './source.ts';

const all = Object.values(registry) as readonly unknown[] as readonly Source[];

/** All sources, by name and the last resorts last (a module's exports have no order of their own): the order in which they are asked whether they recognise a site. */
export const registeredSources = all.toSorted(
  (a, b) => Number(a.lastResort === true) - Number(b.lastResort === true) || compareText(a.type, b.type),
);

/** The kind of a configured source. Throws where there is none, which the configuration's schema does not let through. */
export function kindOf({ type }: Pick<SourceOptions, 'type'>): Source {
  const kind = registeredSources.find((one) => one.type === type);
  if (kind === undefined) throw new Error(`no source of type ${type}`);
  return kind;
}
