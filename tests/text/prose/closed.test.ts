import { describe, expect, test } from 'vitest';
import { language } from '../../../src/model/language.ts';
import { closedInProse, closedInTitle } from '../../../src/text/prose/closed/closed.ts';
import { readText } from '../../../src/text/markdown/markdown.ts';
import type { Block, Prose } from '../../../src/text/prose/prose.ts';
import { closedWordings } from './closed-wordings.ts';

function prose(...blocks: readonly Partial<Block>[]): Prose {
  return {
    blocks: blocks.map((block, index) => ({
      kind: 'paragraph',
      text: '',
      line: index + 1,
      lead: false,
      emphasised: [],
      ...block,
    })),
    links: [],
  };
}

const english = language('en');

describe.each(closedWordings)('in $language', ({ language: tag, titles, labels, leads, not }) => {
  const spoken = language(tag);

  test.each([...titles])('the admonition title or heading “%s” closes the posting', (text) => {
    for (const kind of ['admonition-title', 'heading'] as const) {
      const found = closedInProse(prose({ kind, text, lead: true, line: 7 }), spoken);
      expect(found).toMatchObject({ line: 7, text });
    }
  });

  test.each([...labels])('the labelled line “%s” closes the posting, wherever it stands', (text) => {
    expect(closedInProse(prose({ text: 'x' }, { text }), spoken)).toMatchObject({ line: 2 });
  });

  test.each([...leads])('“%s” as the lead closes the posting', (text) => {
    expect(closedInProse(prose({ text, lead: true }), spoken)).toMatchObject({ line: 1 });
  });

  test.each([...leads])('“%s” in bold closes the posting however long the paragraph is', (text) => {
    const long = `${text} ${'Lanternworks keeps the lights of forty harbours burning. '.repeat(20)}`;
    expect(closedInProse(prose({ text: long, lead: true, emphasised: [text] }), spoken)).toMatchObject({
      line: 1,
    });
    expect(closedInProse(prose({ text: long, lead: true }), spoken)).toBeUndefined();
  });

  test.each([...not])('“%s” closes nothing', (text) => {
    const kinds = ['heading', 'admonition-title', 'paragraph', 'item', 'cell'] as const;
    const closing = kinds.filter(
      (kind) =>
        closedInProse(prose({ kind, text, lead: true, level: 1, emphasised: [text] }), spoken) !== undefined,
    );
    expect(closing).toEqual([]);
  });

  test('there are at least as many negatives as positives', () => {
    expect(not.length).toBeGreaterThanOrEqual(Math.max(titles.length, labels.length, leads.length));
    expect(not.length * 2).toBeGreaterThanOrEqual(titles.length + labels.length + leads.length);
  });
});

describe('across languages', () => {
  test.each(['fr', 'ar', 'ja', 'fi', 'zh-Hant-TW'])('an English title left on a page in %s counts', (tag) => {
    const page = prose({ kind: 'admonition-title', text: 'Position Closed', lead: true });
    expect(closedInProse(page, language(tag))).toMatchObject({ phrase: 'position closed' });
    expect(closedInProse(prose({ text: 'Status: Filled' }), language(tag))).toBeDefined();
  });

  test('an English lead above a text in another language counts', () => {
    const page = prose({ text: 'This position is closed.', lead: true });
    expect(closedInProse(page, language('de'))).toBeDefined();
  });

  test('a regional variety is read as its language', () => {
    expect(closedInProse(prose({ text: 'Vaga encerrada.', lead: true }), language('pt-BR'))).toBeDefined();
    expect(closedInProse(prose({ text: '職位已關閉。', lead: true }), language('zh-TW'))).toBeDefined();
    expect(closedInProse(prose({ text: '该职位已关闭。', lead: true }), language('zh-CN'))).toBeDefined();
  });
});

describe('where it may stand', () => {
  test('the first statement wins and names its line', () => {
    const page = prose(
      { text: 'Baker', kind: 'heading', level: 1, lead: true },
      { text: 'Status: filled', line: 9 },
      { text: 'Status: closed', line: 12 },
    );
    expect(closedInProse(page, english)).toEqual({
      line: 9,
      text: 'Status: filled',
      phrase: 'status: filled',
    });
  });

  test('a row of a table is a labelled line', () => {
    const cell = (text: string) => ({ kind: 'cell', text, line: 4 }) as const;
    expect(closedInProse(prose(cell('Status'), cell('Filled')), english)).toMatchObject({ line: 4 });
    expect(closedInProse(prose(cell('Status'), cell('Open')), english)).toBeUndefined();
    expect(closedInProse(prose(cell('Filled'), cell('Status')), english)).toBeUndefined();
  });

  test('a label may share its line with others', () => {
    expect(
      closedInProse(prose({ text: 'Location: Remote | Status: Closed | Type: full-time' }), english),
    ).toBeDefined();
    expect(closedInProse(prose({ text: 'Location: Remote · Status: Open' }), english)).toBeUndefined();
  });

  test('a bare state is enough in a title of the page, not in a heading further down', () => {
    const heading = (level: number) =>
      prose({ text: 'We bake.' }, { kind: 'heading', text: 'Closed', level });
    expect(closedInProse(heading(1), english)).toBeDefined();
    expect(closedInProse(heading(3), english)).toBeUndefined();
  });

  test.each([
    '[Closed] Baker',
    'Baker (filled)',
    'Baker – position filled',
    'CLOSED: Baker',
    'Baker | Applications closed',
  ])('the title “%s” says so', (title) => {
    expect(closedInTitle(title, english)).toBeDefined();
    expect(closedInTitle(title, language('hu'))).toBeDefined();
  });

  test.each([
    'Closed Captioning Editor',
    'Filled Pastry Baker',
    'Engineer, closed-source tools',
    'Closing Manager (m/f/d)',
    'Baker – closed on Mondays',
  ])('the title “%s” does not', (title) => {
    expect(closedInTitle(title, english)).toBeUndefined();
  });
});

describe('in Markdown as people write it', () => {
  const closedIn = (text: string, python = false) =>
    closedInProse(
      readText({
        format: 'markdown',
        text,
        file: 'baker.md',
        line: 5,
        dialect: { python, shortcodes: false },
      }).prose,
      english,
    );

  test.each([
    ['an admonition', '!!! info "Position Closed"\n\n    Thank you all.\n\nWe bake.', 5],
    [
      'an admonition in HTML',
      '[Jobs](../jobs.md)\n\n<div class="admonition info" markdown>\n<p class="admonition-title">Position Closed</p>\n\nThanks.\n\n</div>',
      8,
    ],
    ['a bold opening', '**This position has been filled.** We bake.', 5],
    ['an italic lead', '*No longer accepting applications*\n\nWe bake.', 5],
    ['a labelled line in bold', '**Location:** Halifax\n**Status:** Filled\n**Type:** Full-time', 6],
    ['a labelled line that opens a paragraph', 'Status: Filled\nLocation: Halifax', 5],
    ['a labelled item', '- Location: Halifax\n- Position status: Closed', 6],
    ['a row of a table', '| | |\n|-|-|\n| Place | Halifax |\n| Status | Closed |', 8],
    ['a first heading', '## Closed\n\nWe bake.', 5],
    ['a paragraph below a heading on applying', 'We bake.\n\n## How to apply\n\nApplications are closed.', 9],
    [
      'a short paragraph on this very posting, anywhere',
      'We bake.\n\n## Us\n\nThis position has been filled.',
      9,
    ],
    ['a title that is struck through', '# ~~Baker~~\n\nWe bake.', 5],
    ['a title in an element of what is no more', '# <del>Baker</del>\n\nWe bake.', 5],
    ['a title of HTML that is struck through', '<h1><s>Baker</s></h1>\n\nWe bake.', 5],
    [
      'a text that is struck through',
      '# Baker\n\n~~We bake bread for the whole town, every day.~~\n\n- ~~You rise early.~~\n',
      7,
    ],
  ])('%s', (_name, text, line) => {
    expect(closedIn(text, true)).toMatchObject({ line });
  });

  test.each([
    ['the body', 'We bake.\n\n## Our town\n\nThe position of mayor has been filled.'],
    [
      'a long paragraph',
      `We bake.\n\n## Us\n\n${'We bake bread for the whole town. '.repeat(10)}This position has been filled.`,
    ],
    ['a struck sentence', '~~This position has been filled.~~ Reopened!'],
    [
      'a struck deadline',
      '# Baker\n\n~~Apply by 1 October 2026 to the bakery on the square.~~ We still take letters.',
    ],
    ['a struck part of a title', '# Baker ~~(night)~~\n\nWe bake.'],
    ['a struck heading below', '# Baker\n\nWe bake.\n\n## ~~Bonus~~\n\nNone.'],
    ['a struck sum', '# Baker\n\n~~€ 12 an hour~~'],
    ['a comment', '<!-- **Status:** closed -->\n\nWe bake.'],
    ['code', '```\nStatus: closed\n```\n\nWe bake.'],
    ['a section on privacy', 'We bake.\n\nAfter this position is filled, your application will be deleted.'],
  ])('%s says nothing', (_name, text) => {
    expect(closedIn(text, true)).toBeUndefined();
  });
});

describe('a state until some day is so now', () => {
  const said = (tag: string, text: string) => {
    const dialect = { python: true, shortcodes: true };
    const { prose: read } = readText({ format: 'markdown', text, file: 'a.md', line: 1, dialect });
    return closedInProse(read, language(tag), [language(tag)]);
  };
  test.each([
    ['en', 'This role is on hold until spring 2027.'],
    ['en', 'Hiring for this position is suspended until our next round of funding.'],
    ['de', 'Die Stelle ist bis Sommer 2027 auf Eis gelegt.'],
    ['de', 'Das Verfahren ist bis Ende Mai 2027 ausgesetzt.'],
    ['de', 'Das Verfahren ruht bis Sommer 2027.'],
    ['fr', 'Le recrutement est suspendu jusqu’en septembre 2027.'],
    ['es', 'El proceso está suspendido hasta septiembre de 2027.'],
    ['nl', 'De werving is opgeschort tot september 2027.'],
    ['nl', 'De werving ligt stil.'],
    ['it', 'La selezione è sospesa fino a settembre 2027.'],
    ['pl', 'Rekrutacja jest wstrzymana do września 2027.'],
    ['hu', '{{< badge szoveg="Betöltve" szin="szurke" >}}'],
    ['es', '¿Sigue libre el puesto?\n\nNo, ya contratamos a un compañero.'],
    ['en', 'We will not be reviewing candidates for this role.'],
  ])('%s: “%s” closes', (tag, text) => {
    expect(said(tag, text)).toBeDefined();
  });

  test.each([
    ['en', 'The position stays open until filled.'],
    ['en', 'This role is not filled until the contract is signed.'],
    ['en', 'Our shop is closed until spring.'],
    ['en', 'Applications will not be considered until all papers are here.'],
    ['en', 'We will not be considering applications without a letter.'],
    ['en', 'The pool is paused until the pump is mended.'],
    ['de', 'Die Stelle ist bis Ende Mai 2027 befristet.'],
    ['de', 'Der Betrieb ruht bis Ende Mai.'],
    ['de', 'Die Stelle ist bis zum 15. Januar 2027 ausgeschrieben.'],
    ['fr', 'Le poste est ouvert jusqu’en septembre 2027.'],
    ['nl', 'Het water ligt stil tot de ochtend.'],
    ['es', '¿Sigue libre el puesto?\n\nSí, escríbenos.'],
    ['hu', '{{< badge szoveg="Új" szin="zold" >}}'],
  ])('%s: “%s” does not', (tag, text) => {
    expect(said(tag, text)).toBeUndefined();
  });
});

describe('hostile text', () => {
  const long = 200_000;
  test.each([
    ['digits', '1'.repeat(long)],
    ['spaces', `status${' '.repeat(long)}:closed`],
    ['clauses', 'the position is '.repeat(long / 16)],
    ['openings', 'but, '.repeat(long / 5)],
    ['adverbs', `this position is ${'already '.repeat(long / 8)}`],
    ['lines', 'status:\n'.repeat(long / 8)],
    ['brackets', '[('.repeat(long / 2)],
    ['one emphasis', '*'.repeat(long)],
  ])('%s say nothing and finish', (_name, text) => {
    for (const kind of ['heading', 'paragraph', 'cell'] as const) {
      expect(
        closedInProse(prose({ kind, text, lead: true, emphasised: [text] }, { kind, text }), english),
      ).toBeUndefined();
    }
  });
});
