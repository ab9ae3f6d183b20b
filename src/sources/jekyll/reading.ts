import type { Desk } from '../source.ts';
import type { JekyllConfig } from './config.ts';
import type { JekyllDocument } from './documents.ts';

/** What one reading of a site works with. */
export interface JekyllReading {
  readonly config: JekyllConfig;
  readonly documents: ReadonlyMap<string, JekyllDocument>;
  readonly desk: Desk;
}
