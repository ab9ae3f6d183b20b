import { describe, expect, test } from 'vitest';
import type { OutboxStore } from '../../src/notifiers/queue/outbox.ts';

/** What keeps outboxes does all of this. `make` gives an empty one each time, and `again` another one at the same place. */
export function outboxConformance(
  name: string,
  make: () => Promise<{ readonly store: OutboxStore; readonly again: () => OutboxStore }>,
): void {
  describe(`outboxes in ${name}`, () => {
    test('are not there before they were put', async () => {
      const { store } = await make();
      expect(await store.get('google')).toBeUndefined();
    });

    test('are read as they were put last, also by another run', async () => {
      const { store, again } = await make();
      const text = 'a line\nÄ – 灯台\n'.repeat(50_000);
      await store.put('google', '{}');
      await again().put('google', text);
      expect(await store.get('google')).toBe(text);
      expect(await again().get('google')).toBe(text);
    });

    test('are kept apart by every character of their names', async () => {
      const { store } = await make();
      const names = [
        'indexnow https://a.example/b',
        'indexnow https://a.example/B',
        'indexnow https-a.example-b',
      ];
      for (const one of names) await store.put(one, one);
      for (const one of names) expect(await store.get(one)).toBe(one);
    });
  });
}
