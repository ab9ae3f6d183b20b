import { outboxFolder } from '../../../src/node/notify/outbox-folder.ts';
import { removeFoldersAfterwards, temporaryFolder } from '../../support/corpus.ts';
import { outboxConformance } from '../../support/outbox-conformance.ts';

removeFoldersAfterwards();

outboxConformance('a folder', async () => {
  const folder = temporaryFolder();
  return { store: outboxFolder(folder), again: () => outboxFolder(folder) };
});
