import { describe, expect, test } from 'vitest';
import { gatherSite } from '../support/memory-site.ts';

const files = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `keeper-${index}.md`,
      `---\ntitle: Keeper ${index}\ndate: 2026-01-05\n---\nYou keep lamp ${index} lit.\n`,
    ]),
  );

describe('a source with more postings than are allowed', () => {
  const limits = { postings: 3 };

  test('is read up to that number', async () => {
    const { postings, diagnostics } = await gatherSite({ files: files(3), configuration: { limits } });
    expect(postings).toHaveLength(3);
    expect(diagnostics).toEqual([]);
  });

  test('keeps what it had, and closes and offers nothing else', async () => {
    const previous = await gatherSite({ files: files(3), configuration: { limits } });
    const snapshot = await gatherSite({ files: files(4), configuration: { limits }, previous });
    expect(snapshot.postings).toEqual(previous.postings);
    expect(snapshot.diagnostics).toMatchObject([
      {
        severity: 'error',
        code: 'source-failed',
        message: expect.stringContaining('more than 3 postings, the most that `limits.postings`'),
      },
    ]);
    expect(snapshot.sources).toMatchObject([{ postings: 3, staleSince: expect.any(String) }]);
  });

  test('is not read to its end', async () => {
    const { postings, diagnostics } = await gatherSite({ files: files(1100), configuration: { limits } });
    expect(postings).toEqual([]);
    expect(diagnostics).toMatchObject([{ message: expect.stringContaining('more than 3 files') }]);
  });
});
