import { describe, expect, test } from 'vitest';
import { configuredPaths } from '../../src/configuration/configured-paths.ts';

const written = {
  built: 'public',
  ledger: '.rolecast/seen.json',
  notify: { indexnow: { key: 'a-key-of-ours' }, outbox: 'told' },
  sources: [
    { type: 'hugo', path: 'site' },
    { type: 'records', section: 'jobs.csv' },
    { type: 'markdown', path: 'web' },
  ],
};

describe('the paths of a configuration', () => {
  test('are found by the schema, each with what is done there', () => {
    const found = configuredPaths(written).map(({ at, value, use }) => [
      at.map(({ key }) => key).join('.'),
      value,
      use,
    ]);
    expect(found.toSorted()).toEqual([
      ['built', 'public', 'read'],
      ['ledger', '.rolecast/seen.json', 'written'],
      ['notify.outbox', 'told', 'written'],
      ['sources.0.path', 'site', 'read'],
      ['sources.2.path', 'web', 'read'],
    ]);
  });
});
