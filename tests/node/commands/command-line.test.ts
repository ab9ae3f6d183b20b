import { describe, expect, test } from 'vitest';
import { boardNames } from '../../../src/checks/board-names.ts';
import { parseCommandLine } from '../../../src/node/commands/command-line.ts';

const parse = (line: string) => parseCommandLine(line.split(' ').filter((word) => word !== ''));

describe('parseCommandLine', () => {
  test.each([
    ['serve', { command: 'serve', force: false }],
    ['serve site', { command: 'serve', path: 'site', force: false }],
    ['serve --port 0 site', { command: 'serve', path: 'site', port: 0, force: false }],
    ['serve --port=8080 --host ::1', { command: 'serve', port: 8080, host: '::1', force: false }],
    [
      'serve --url https://lanternworks.example/jobs',
      { command: 'serve', url: 'https://lanternworks.example/jobs/', force: false },
    ],
    [
      'collect --section careers --ledger seen.json --config other.yaml',
      { command: 'collect', section: 'careers', ledger: 'seen.json', config: 'other.yaml', force: false },
    ],
    ['serve --log json', { command: 'serve', log: 'json', force: false }],
    [
      'check --boards jooble,indeed site',
      { command: 'check', path: 'site', boards: ['indeed', 'jooble'], force: false },
    ],
    ['check --boards all', { command: 'check', boards: boardNames, force: false }],
    ['init --force site', { command: 'init', path: 'site', force: true }],
    ['build . --out public', { command: 'build', path: '.', out: 'public', force: false }],
    ['collect -- -odd-name', { command: 'collect', path: '-odd-name', force: false }],
    ['--help', { command: 'help', force: false }],
    ['serve -h', { command: 'help', force: false }],
    ['help', { command: 'help', force: false }],
    ['--version', { command: 'version', force: false }],
  ])('rolecast %s', (line, expected) => {
    expect(parse(line)).toEqual(expected);
  });

  test.each([
    ['', 'No command was given', 'The commands are serve'],
    ['sreve', 'There is no command "sreve"', 'Did you mean serve?'],
    ['../site', 'There is no command "../site"', 'To serve a folder: rolecast serve ../site.'],
    ['frobnicate', 'There is no command "frobnicate"', 'The commands are serve'],
    ['serve --prot 80', 'There is no option --prot', 'Did you mean --port?'],
    ['serve -x', 'There is no option -x', 'See rolecast --help'],
    ['serve --port', '--port has no value', 'Write --port VALUE'],
    ['serve --port --host x', '--port has no value', 'Write --port VALUE'],
    ['serve --port 65536', '--port is "65536"', '0 chooses a free port'],
    ['serve --port http', '--port is "http"', 'a whole number up to 65535'],
    ['serve --log xml', '--log is "xml"', 'Allowed: json, text, off'],
    ['check --boards indeed,monster', '--boards is "monster"', 'Allowed: indeed, talent'],
    ['serve --url lanternworks', '--url is "lanternworks"', 'an absolute address'],
    ['serve --force=yes', '--force takes no value', 'Write --force alone'],
    ['serve --force', 'rolecast serve has no option --force', 'It has --port, --host'],
    ['collect --port 1', 'rolecast collect has no option --port', 'It has --section'],
    ['serve a b', 'rolecast serve takes one folder, not "a" and "b"', 'Name one folder'],
    ['build', 'rolecast build needs a folder to write to', '--out DIR'],
  ])('rolecast %s is refused with a hint', (line, message, hint) => {
    expect(parse(line)).toEqual({ message, hint: expect.stringContaining(hint) });
  });
});
