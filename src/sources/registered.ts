import * as registry from './registry.ts';
import type { Source } from './source.ts';

/** All sources, in the order of the registry: the order in which they are asked whether they recognise a site. */
export const registeredSources = Object.values(registry) as readonly unknown[] as readonly Source[];
