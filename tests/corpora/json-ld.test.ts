import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { testEmbeddedData } from '../support/embedded-data.ts';
import {
  commitAll,
  copyOf,
  describeCorpus,
  privacyGuidesAt,
  removeFoldersAfterwards,
} from '../support/corpus.ts';
import { type ReadSite, readSite } from '../support/read-site.ts';

removeFoldersAfterwards();

let cds: Promise<ReadSite> | undefined;
let privacyGuides: Promise<ReadSite> | undefined;

function cdsWithHistory(): Promise<ReadSite> {
  const folder = copyOf('cds');
  // Its title is "Blog", which is nobody who hires.
  writeFileSync(join(folder, 'rolecast.yaml'), 'organization: {name: Canadian Digital Service}\n');
  commitAll(folder, '2023-01-16T09:30:00-05:00');
  return readSite(folder, '2023-02-01T12:00:00Z');
}

describeCorpus('the JSON-LD of the Hugo site', () => {
  testEmbeddedData(() => (cds ??= cdsWithHistory()), ['jobLocation', 'jobLocation.address.addressCountry']);
});

describeCorpus('the JSON-LD of the MkDocs site while its postings were open', () => {
  testEmbeddedData(
    () => (privacyGuides ??= readSite(privacyGuidesAt('Post three job openings'), '2024-10-22T12:00:00Z')),
    ['jobLocation'],
  );
});
