import type { Publication } from '../model/document.ts';
import { byName } from './registered-beside.ts';
import * as registry from './registry.ts';

/** All publications. */
export const registeredPublications: readonly Publication[] = byName(registry);
