import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Configuration } from '../../../model/configuration.ts';
import { noPostings } from '../../no-postings.ts';
import type { Harvest } from '../../source.ts';
import { organizationMissing } from '../../unnamed-organization.ts';

/** Where a site generator's postings were looked for, and what was noticed about its configuration on the way. */
export interface SiteLook {
  readonly configuration: Configuration;
  readonly noticed: readonly Diagnostic[];
  readonly postings: readonly unknown[];
  readonly sections: readonly string[];
  /** The generator's configuration file, for messages. */
  readonly file: string;
}

/** A harvest with all that there is to say about the site it is of. */
export function siteHarvest(harvest: Harvest, look: SiteLook): Harvest {
  const { configuration, noticed, postings, sections, file } = look;
  return {
    ...harvest,
    diagnostics: [
      ...organizationMissing(configuration),
      ...noticed,
      ...(postings.length === 0 ? [noPostings(sections, file)] : []),
      ...harvest.diagnostics,
    ],
  };
}
