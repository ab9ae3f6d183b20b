import { describe, expect, test } from 'vitest';
import { language } from '../../src/model/language.ts';
import type { Draft } from '../../src/sources/source.ts';
import { doubtOfText, judge } from '../../src/admission/status.ts';
import { readText } from '../../src/text/markdown/markdown.ts';

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

/** A draft with a text. */
function written(text: string, tag = 'en', more: Partial<Draft> = {}): Draft {
  const { prose } = readText({
    format: 'markdown',
    text,
    file: 'x.md',
    line: 1,
    dialect: { python: false, shortcodes: false },
  });
  const { body } = draft('Baker');
  return draft('Baker', {
    language: language(tag),
    body: { ...body, find: (_name, rules) => rules(prose) },
    ...more,
  });
}

const bread = 'You bake the bread of the island in an oven of stone.';

describe('a doubtful text closes where nothing invites, and is a note beside a day to come', () => {
  test.each([
    ['en', 'The grant was not renewed, so the post will not be going ahead.', 'closed'],
    ['en', 'Thank you to the 40 bakers who applied. Ada accepted the post.', 'closed'],
    ['de', 'Wegen des Einstellungsstopps nehmen wir keine Bewerbungen an.', 'closed'],
    ['en', 'Thanks to everyone who applied. Send your letter to oven@bread.example.', 'warning'],
    ['en', 'Thanks to everyone who applied. Call us on 0123 456 7890.', 'warning'],
    ['en', 'Thanks to everyone who applied. Questions go to oven@bread.example.', 'closed'],
    ['en', 'Thanks to everyone who applied so far. Apply by 1 August 2026 at oven@bread.example.', 'info'],
    ['es', 'Todavía no hemos cubierto la plaza: escríbenos a horno@bread.example.', 'open'],
    ['en', 'We are still looking. The other bakery has found someone.', 'open'],
    ['en', bread, 'open'],
  ])('%s “%s”: %s', (tag, text, is) => {
    const one = written(`${text}\n\n${bread}`, tag);
    const found = doubtOfText(one, {}, now, [language(tag)]);
    const isClosed =
      judge(one, {}, [], now, [language(tag)]).status === 'closed' || found?.closes !== undefined;
    expect(isClosed ? 'closed' : (found?.diagnostic.severity ?? 'open')).toBe(is);
  });
});

describe('what is over beside a day to come is something else where it has another name', () => {
  test.each([
    ['en', 'The search for a gardener is over. Apply by 1 August 2026.', 'open'],
    ['en', 'The search for a baker is over. Apply by 1 August 2026.', 'closed'],
    ['en', 'The position has been filled. Apply by 1 August 2026.', 'closed'],
    ['en', 'The search for a gardener is over. Apply by 1 April 2026.', 'closed'],
    ['it', 'La selezione per il giardino è chiusa. Candidature entro il 1 agosto 2026.', 'open'],
    ['en', '- 2 March 2026: advert published\n- 11 April 2026: position filled', 'closed'],
    ['en', '- 2 March 2026: advert published\n- 11 August 2026: position filled', 'open'],
    ['fr', '- 11 avril 2026 : poste pourvu', 'closed'],
    ['de', '- 11. April 2026: Stelle besetzt', 'closed'],
    ['de', '- 11. April 2026: Stelle ausgeschrieben', 'open'],
  ])('%s “%s”: %s', (tag, text, is) => {
    expect(
      judge(written(`${bread}\n\n${text}`.replace(/^(.*)\n\n((?!-).*)$/s, '$2\n\n$1'), tag), {}, [], now, [
        language(tag),
      ]).status,
    ).toBe(is);
  });
});

describe('a folder called archive closes, unless it is where somebody works', () => {
  const closed = { from: 'file-name', key: 'archive', file: 'archive/baker.md' } as const;
  const open = { from: 'front-matter', key: 'status' } as const;
  const live = 'Apply by 1 August 2026.';
  test.each([
    ['a day to come and the word that it is open', live, { open }, 'open'],
    ['a day to come alone', live, {}, 'closed'],
    ['the word that it is open alone', bread, { open }, 'closed'],
    ['a day that has passed', 'Apply by 1 April 2026.', { open }, 'closed'],
  ])('%s', (_name, text, more, is) => {
    expect(judge(written(text, 'en', { closed, ...more }), {}, [], now, [language('en')]).status).toBe(is);
  });
});
