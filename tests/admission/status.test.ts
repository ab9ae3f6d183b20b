import { describe, expect, test } from 'vitest';
import { language } from '../../src/model/language.ts';
import type { Draft } from '../../src/sources/source.ts';
import { judge } from '../../src/admission/status.ts';

const now = Date.parse('2026-05-03T12:00:00Z');

function draft(title: string, more: Partial<Draft> = {}): Draft {
  return {
    language: language('en'),
    key: 'baker',
    slug: 'baker',
    title: { value: title, origin: { from: 'front-matter', key: 'title', file: 'baker.md', line: 2 } },
    facts: {},
    pairing: { path: 'baker' },
    body: {
      raw: '',
      find: (_name, rules) => rules({ blocks: [], links: [] }),
      html: () => {
        throw new Error('nobody asks a posting’s status for its HTML');
      },
    },
    ...more,
  };
}

describe('a title that says so closes the posting', () => {
  test.each(['[Closed] Baker', 'Baker (position filled)', 'CLOSED: Baker'])('%s', (title) => {
    expect(judge(draft(title), {}, [], now)).toEqual({
      status: 'closed',
      origin: { from: 'front-matter', key: 'title', file: 'baker.md', line: 2 },
    });
  });

  test.each(['Baker', 'Closed Captioning Editor', 'Baker – closed on Mondays'])('%s does not', (title) => {
    expect(judge(draft(title), {}, [], now)).toEqual({ status: 'open' });
  });

  test('also against the word of the front matter that it is open, which somebody may have forgotten', () => {
    const open = { from: 'front-matter', key: 'status' } as const;
    expect(judge(draft('[Closed] Baker', { open }), {}, [], now)).toMatchObject({
      status: 'closed',
      contradicts: open,
    });
    expect(judge(draft('Baker', { open }), {}, [], now)).toEqual({ status: 'open', origin: open });
    const override = { key: 'baker', override: { status: 'open' as const } };
    expect(judge(draft('[Closed] Baker', { open }), {}, [override], now).status).toBe('open');
  });
});
