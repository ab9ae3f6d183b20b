import { describe, expect, test } from 'vitest';
import { diagnosticCodes } from '../../src/model/diagnostic-codes.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { printFindings } from '../../src/node/report/text-report.ts';
import { check } from '../../src/node/commands/check.ts';
import { excerpt } from '../../src/node/report/excerpt.ts';
import { consoleOn } from '../../src/node/console.ts';

const at = (file: string, line: number, rest: Partial<Diagnostic> = {}): Diagnostic => ({
  severity: 'warning',
  code: 'title-unfit',
  message: `line ${line}`,
  hint: 'Write less',
  where: { file, line },
  ...rest,
});

function printed(diagnostics: readonly Diagnostic[], terminal = false, silenced = 0): string {
  let text = '';
  const stream = { write: (more: string) => (text += more), isTTY: terminal };
  const counts = { open: 1, closed: 0, scheduled: 0, eligible: 1, leftOut: 0 };
  printFindings(consoleOn(stream, {}), { diagnostics, counts, silenced });
  return text;
}

describe('the report for people', () => {
  const report = printed([
    at('a.md', 1, { severity: 'info' }),
    at('a.md', 2),
    at('a.md', 9, { severity: 'error', code: 'google-required-missing', hint: 'Write a place' }),
    at('b.md', 3),
  ]);

  test('has each file once, with its errors first', () => {
    expect(report.match(/^\S+\.md$/gm)).toEqual(['a.md', 'b.md']);
    expect(report.match(/line \d/g)).toEqual(['line 9', 'line 2', 'line 1', 'line 3']);
  });

  test('says once what to write where that is the same', () => {
    expect(report.match(/Write less/g)).toHaveLength(1);
    expect(report).toContain('Write a place');
  });

  test('names the place as editors and terminals open it', () => expect(report).toContain('a.md:9\n'));

  test('says how much it keeps to itself, and why', () => {
    expect(printed([], false, 1)).toContain('1 more is not shown: `check` in rolecast.yaml says so');
    expect(printed([], false, 2)).toContain('2 more are not shown');
    expect(report).not.toContain('not shown');
  });

  test('is coloured on a terminal alone', () => {
    const escapes = '\u001B[';
    expect(report).not.toContain(escapes);
    expect(printed([at('a.md', 1)], true)).toContain(`${escapes}33mwarning`);
  });
});

describe('the line under a finding', () => {
  const long = `${'a'.repeat(120)}!${'b'.repeat(120)}`;
  test.each<[string, Parameters<typeof excerpt>, readonly string[]]>([
    ['has a mark at the column', ['title: Keeper', 3, 8], ['3 | title: Keeper', '  |        ^']],
    ['has none where nothing says the column', ['title: Keeper', 12], ['12 | title: Keeper']],
    ['has a tab as a space, so that the mark stands right', ['\ttitle', 1, 2], ['1 |  title', '  |  ^']],
    ['obeys nothing that it holds', ['a\u001B[2Jb', 1], ['1 | a [2Jb']],
    [
      'is the part around the column where it is long',
      [long, 1, 121],
      [`1 | …${'a'.repeat(30)}!${'b'.repeat(59)}…`, `  | ${' '.repeat(31)}^`],
    ],
  ])('%s', (_, args, expected) => expect(excerpt(...args)).toEqual(expected));
});

describe('the line that shows that something goes on', () => {
  test('is there on a terminal, and gives way to what comes after it', () => {
    let text = '';
    const on = consoleOn({ write: (more) => (text += more), isTTY: true }, {});
    on.status?.('Reading file 1: a\nb.md');
    on.status?.('');
    expect(text).toBe('\r\u001B[KReading file 1: a b.md\r\u001B[K');
  });

  test.each([
    ['into a file', { isTTY: false }, {}],
    ['on a terminal that knows no escapes', { isTTY: true }, { TERM: 'dumb' }],
  ])('is not there %s', (_, stream, environment) => {
    expect(consoleOn({ write: () => true, ...stream }, environment).status).toBeUndefined();
  });
});

describe('--explain', () => {
  async function explained(code: string): Promise<{ exit: number; text: string; error: string }> {
    let [text, error] = ['', ''];
    const paint = (_: string, plain: string) => plain;
    const exit = await check(
      { explain: code },
      {
        out: { line: (more = '') => void (text += `${more}\n`), paint },
        err: { line: (more = '') => void (error += `${more}\n`), paint },
        write: (more) => Promise.resolve(void (text += more)),
        environment: {},
        home: '/nowhere',
        platform: 'linux',
        now: () => 0,
      },
    );
    return { exit, text, error };
  }

  test.each(Object.entries(diagnosticCodes))('%s', async (code, sentence) => {
    const { exit, text } = await explained(code);
    expect(exit).toBe(0);
    expect(text).toContain(`## \`${code}\``);
    expect(text).toContain(`**${sentence}.**`);
    expect(text.match(/^## /gm)).toHaveLength(1);
  });

  test.each(['nothing', 'constructor', ''])(
    'of "%s" there is none, and it is said where they stand',
    async (code) => {
      const { exit, error } = await explained(code);
      expect(exit).toBe(2);
      expect(error).toContain(
        'A code stands in brackets behind each finding: [date-unknown]. docs/diagnostics.md',
      );
    },
  );

  test('of a slip the code that was meant is named, and no other', async () => {
    const { exit, error } = await explained('date-unknwon');
    expect(exit).toBe(2);
    expect(error).toContain('Did you mean date-unknown?');
    expect(error).not.toContain('title-unfit');
  });
});
