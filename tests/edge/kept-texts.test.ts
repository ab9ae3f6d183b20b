import { describe, expect, test } from 'vitest';
import { keptLedger } from '../../src/edge/boards/kept-ledger.ts';
import { keptTexts } from '../../src/edge/boards/kept-texts.ts';
import { memoryStore } from '../fixtures/memory-store.ts';

const noon = Date.parse('2026-11-25T12:00:00Z');
const full = () => {
  throw new Error('429 Too Many Requests');
};

describe('what a Worker keeps of boards', () => {
  test('is there for the next run, beside what is published and not among it', async () => {
    const store = memoryStore();
    await keptTexts(store).put('lever Lanternworks', 'Ж');
    expect(await keptTexts(store).get('lever Lanternworks')).toBe('Ж');
    expect(await keptTexts(store).get('lever lanternworks')).toBeUndefined();
    expect([...store.values.keys()].filter((name) => name.startsWith('rolecast/'))).toEqual([]);
  });

  test('lasts for the run where it cannot be written, which is reported once', async () => {
    const texts = keptTexts(memoryStore(full));
    await texts.put('lever', 'list');
    expect(await texts.get('lever')).toBe('list');
    expect(texts.diagnostics()).toMatchObject([
      { code: 'board-store-failed', message: expect.stringContaining('429 Too Many Requests') },
    ]);
    expect(texts.diagnostics()).toEqual([]);
  });

  test('is not taken for lost where the store cannot be read', async () => {
    const texts = keptTexts({ get: () => Promise.reject(new Error('KV is away')), put: async () => {} });
    await expect(texts.get('lever')).rejects.toThrow('KV is away');
  });

  test('says of a posting when it was first seen', async () => {
    const store = memoryStore();
    const run = async (now: number) => {
      const ledger = await keptLedger(keptTexts(store), now);
      const first = ledger.at('').firstSeen('tag:a');
      await ledger.save();
      return first;
    };
    expect([await run(noon), await run(noon + 60_000)]).toEqual([
      '2026-11-25T12:00:00Z',
      '2026-11-25T12:00:00Z',
    ]);
  });

  test('of a newer Rolecast is left as it is', async () => {
    const store = memoryStore();
    const newer = '{"version": 2, "postings": {}}';
    await keptTexts(store).put('first seen', newer);
    const ledger = await keptLedger(keptTexts(store), noon);
    ledger.at('').firstSeen('tag:a');
    await ledger.save();
    expect(await keptTexts(store).get('first seen')).toBe(newer);
  });
});
