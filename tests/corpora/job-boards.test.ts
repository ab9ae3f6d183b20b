import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readItems } from '../fixtures/read-boards.ts';
import { faultsByGrammar, skipWithoutJing, writeBoardFiles } from '../support/board-grammars.ts';
import {
  commitAll,
  copyOf,
  describeCorpus,
  privacyGuidesAt,
  removeFoldersAfterwards,
  temporaryFolder,
} from '../support/corpus.ts';
import { readSite } from '../support/read-site.ts';

removeFoldersAfterwards();

const sites = {
  'the Hugo site': () => {
    const folder = copyOf('cds');
    // Its title is "Blog", which is nobody who hires.
    writeFileSync(join(folder, 'rolecast.yaml'), 'organization: {name: Canadian Digital Service}\n');
    commitAll(folder, '2023-01-16T09:30:00-05:00');
    return readSite(folder, '2023-02-01T12:00:00Z');
  },
  'the MkDocs site while its postings were open': () =>
    readSite(privacyGuidesAt('Post three job openings'), '2024-10-22T12:00:00Z'),
};

describeCorpus('what job boards are given of the real sites', () => {
  test.each(Object.entries(sites))('%s: every open posting, in both dialects', async (_name, read) => {
    const { catalog } = await read();
    const open = new Set(catalog.open.map(({ url }) => url));
    expect(open.size).toBeGreaterThan(0);
    expect(new Set(readItems(catalog).map(({ url }) => url))).toEqual(open);
    expect(new Set(readItems(catalog, '/jobs-list.xml').map(({ url }) => url))).toEqual(open);
  });

  test.skipIf(skipWithoutJing()).each(Object.entries(sites))(
    '%s: as the boards’ documents ask',
    async (_name, read) => {
      const files = writeBoardFiles((await read()).catalog, temporaryFolder());
      expect(faultsByGrammar('jobs-xml', files.jobsXml)).toEqual([]);
      expect(faultsByGrammar('jobs-list', files.jobsList)).toEqual([]);
    },
  );
});
