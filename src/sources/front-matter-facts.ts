import type { Diagnostic } from '../model/diagnostic.ts';
import type { Origin } from '../model/posting.ts';
import type { FrontMatter } from '../text/front-matter.ts';
import type { Configuration } from './configuration.ts';
import type { Stated, StatedFacts } from './source.ts';

/** What front matter says about a posting, whatever the generator. */
export interface FrontMatterFacts {
  readonly title?: Stated<string>;
  readonly facts: StatedFacts;
  readonly closed?: Origin;
  readonly open?: Origin;
  /** `draft: true`, `published: false`: not public at all; the file yields no posting. */
  readonly draft?: Origin;
  readonly ats?: string;
  readonly translationKey?: string;
  readonly slug?: string;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * `ignore`: lower-case keys that mean something else to the generator and are read by its source.
 * Dates without a time are meant in `configuration.timeZone`: the start of the day for `opens`, its end for `closes`.
 */
export function frontMatterFacts(
  _matter: FrontMatter,
  _context: {
    readonly file: string;
    readonly configuration: Configuration;
    readonly ignore?: readonly string[];
  },
): FrontMatterFacts {
  throw new Error('being written');
}
