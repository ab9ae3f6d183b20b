import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { consoleOn, countDiagnostics, printDiagnostics } from '../../../src/node/console.ts';

const fault: Diagnostic = {
  severity: 'error',
  code: 'date-invalid',
  message: 'The date is "tomorrow"',
  hint: 'Write it as 2026-12-31',
  where: { file: 'jobs/keeper.md', line: 3, column: 7 },
};

function printed(
  diagnostics: readonly Diagnostic[],
  { isTTY = false, environment = {}, most = Infinity } = {},
): string {
  let text = '';
  const to = consoleOn({ write: (more) => (text += more), isTTY }, environment);
  printDiagnostics(to, diagnostics, most);
  return text;
}

describe('printDiagnostics', () => {
  test('says where, what, and what to do', () => {
    expect(printed([fault])).toBe(
      'error jobs/keeper.md:3:7: The date is "tomorrow" [date-invalid]\n      Write it as 2026-12-31\n',
    );
  });

  test('prints the worst first, leaves notes out, and counts what it does not print', () => {
    const warning: Diagnostic = { severity: 'warning', code: 'date-unknown', message: 'No date' };
    const note: Diagnostic = { severity: 'info', code: 'history-absent', message: 'No history' };
    const text = printed([note, warning, warning, { ...fault, hint: '' }], { most: 2 });
    expect(text.split('\n').map((line) => line.split(' ')[0])).toEqual(['error', '', 'warning', '…', '']);
    expect(text).toContain('… and 1 more');
    expect(countDiagnostics([note, warning, warning, fault])).toBe('1 error, 2 warnings, 1 note');
    expect(countDiagnostics([])).toBeUndefined();
  });

  test('does not let a file’s text speak to the terminal', () => {
    const hostile = { ...fault, message: 'The title is "\u001B[2J\u009B1m\u202Eevil"', hint: '\r\n\u0007' };
    expect(printed([hostile])).not.toMatch(/[^\P{Cc}\n]|\u202E/u);
  });

  test.each([
    ['a terminal', true, {}, true],
    ['a file', false, {}, false],
    ['a terminal of someone who wants no colours', true, { NO_COLOR: '1' }, false],
    ['a dumb terminal', true, { TERM: 'dumb' }, false],
    ['a log that shows colours, as CI says', false, { FORCE_COLOR: '1' }, true],
    ['whoever forces them before refusing them', true, { FORCE_COLOR: '3', NO_COLOR: '1' }, true],
    ['a terminal of someone who forces none', true, { FORCE_COLOR: '0' }, false],
  ])('colours for %s', (_, isTTY, environment, coloured) => {
    expect(printed([fault], { isTTY, environment }).includes('\u001B[')).toBe(coloured);
  });
});
