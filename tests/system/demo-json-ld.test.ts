import { join } from 'node:path';
import { describe } from 'vitest';
import { testEmbeddedData } from '../support/embedded-data.ts';
import { type ReadSite, readSite } from '../support/read-site.ts';

let site: Promise<ReadSite> | undefined;

describe('the JSON-LD of the demo', () => {
  /** The chart editor works from anywhere, which Google does not know. */
  testEmbeddedData(
    () => (site ??= readSite(join(import.meta.dirname, '../..'), '2026-11-22T12:00:00Z')),
    ['applicantLocationRequirements'],
  );
});
