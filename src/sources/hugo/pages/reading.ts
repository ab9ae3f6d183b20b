import type { Desk } from '../../source.ts';
import type { Content } from './content.ts';
import type { PageIndex } from '../addresses/page-index.ts';
import type { PageReader } from './page-reader.ts';
import type { HugoSite } from '../config/site.ts';

/** What one reading of a site works with. */
export interface Reading {
  readonly content: Content;
  readonly site: HugoSite;
  readonly desk: Desk;
  readonly reader: PageReader;
  readonly index: PageIndex;
  /** Front matter names that the configuration gives a meaning of its own, lower-case. */
  readonly claimed: ReadonlySet<string>;
}
