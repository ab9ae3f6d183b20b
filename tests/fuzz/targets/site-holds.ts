import assert from 'node:assert/strict';
import { loadConfiguration } from '../../../src/configuration/load-configuration.ts';
import { gatherSite, memoryFiles } from '../../support/memory-site.ts';

/** A site is read or refused whatever its files hold: nothing throws, no source fails, and the snapshot is plain JSON. */
export async function siteHolds(files: Readonly<Record<string, string>>): Promise<void> {
  const { configuration, diagnostics } = loadConfiguration({ files: () => memoryFiles(files), wish: {} });
  if (configuration === undefined) return assert.ok(diagnostics.length > 0);
  const snapshot = await gatherSite({
    files,
    configuration: {
      ...configuration,
      organization: { name: 'Lanternworks' },
      tag: { name: 'lanternworks.example', date: '2026' },
    },
  });
  assert.deepEqual(
    snapshot.diagnostics.filter(({ code }) => code === 'source-failed'),
    [],
  );
  assert.deepEqual(JSON.parse(JSON.stringify(snapshot)), snapshot);
}
