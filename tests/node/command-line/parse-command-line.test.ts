import { describe, expect, test } from 'vitest';
import { boardNames } from '../../../src/checks/board-names.ts';
import { allOf } from '../../../src/node/command-line/command.ts';
import { helpOf, helpOfAll } from '../../../src/node/command-line/help.ts';
import { parseCommandLine } from '../../../src/node/command-line/parse-command-line.ts';
import { commands } from '../../../src/node/commands/registry.ts';

const parse = (line: string) =>
  parseCommandLine(
    line.split(' ').filter((word) => word !== ''),
    commands,
  );

describe('parseCommandLine', () => {
  test.each([
    ['serve', 'serve', {}],
    ['serve site', 'serve', { path: 'site' }],
    ['serve --port 0 site', 'serve', { path: 'site', port: 0 }],
    ['serve --port=8080 --host ::1', 'serve', { port: 8080, host: '::1' }],
    ['serve --url https://lanternworks.example/jobs', 'serve', { url: 'https://lanternworks.example/jobs/' }],
    [
      'collect --section careers --ledger seen.json --config other.yaml',
      'collect',
      { section: ['careers'], ledger: 'seen.json', config: 'other.yaml' },
    ],
    ['collect --section jobs --section=emplois', 'collect', { section: ['jobs', 'emplois'] }],
    ['collect --no-cache', 'collect', { noCache: true }],
    ['serve --log json', 'serve', { log: 'json' }],
    ['check --boards jooble,indeed site', 'check', { path: 'site', boards: ['indeed', 'jooble'] }],
    ['check --boards all', 'check', { boards: boardNames }],
    ['check --fail-on warning', 'check', { failOn: 'warning' }],
    ['init --force site', 'init', { path: 'site', force: true }],
    ['build . --out public', 'build', { path: '.', out: 'public' }],
    ['build --out build', 'build', { out: 'build' }],
    ['publish . --to kv --ahead 7', 'publish', { path: '.', to: 'kv', ahead: 7 }],
    ['collect -- -odd-name', 'collect', { path: '-odd-name' }],
    ['collect -- --help', 'collect', { path: '--help' }],
  ])('rolecast %s', async (line, name, given) => {
    expect(await parse(line)).toEqual({ command: expect.objectContaining({ name }), given });
  });

  test.each([
    ['--help', { help: 'all' }],
    ['help', { help: 'all' }],
    ['serve -h', { help: expect.objectContaining({ name: 'serve' }) }],
    ['help serve', { help: expect.objectContaining({ name: 'serve' }) }],
    ['build --help', { help: expect.objectContaining({ name: 'build' }) }],
    ['--version', { version: true }],
    ['version', { version: true }],
    ['-V', { version: true }],
    ['-v', { version: true }],
  ])('rolecast %s prints', async (line, asked) => {
    expect(await parse(line)).toEqual(asked);
  });

  test.each([
    ['', 'No command was given', 'The commands are serve'],
    ['--port', 'No command was given, only --port', 'Options follow a command'],
    ['sreve', 'There is no command "sreve"', 'Did you mean serve?'],
    ['help sreve', 'There is no command "sreve"', 'Did you mean serve?'],
    ['../site', 'There is no command "../site"', 'To serve a folder: rolecast serve ../site.'],
    ['frobnicate', 'There is no command "frobnicate"', 'The commands are serve'],
    ['constructor', 'There is no command "constructor"', 'The commands are serve'],
    ['serve --prot 80', 'There is no option --prot', 'Did you mean --port?'],
    ['serve -x', 'There is no option -x', 'See rolecast serve --help'],
    ['serve --constructor', 'There is no option --constructor', 'See rolecast serve --help'],
    ['serve --port', '--port has no value', 'Write --port NUMBER'],
    ['serve --port --host x', '--port has no value', 'Write --port NUMBER'],
    ['serve --port 65536', '--port is "65536"', '0 chooses a free port'],
    ['serve --port http', '--port is "http"', 'a whole number up to 65535'],
    ['serve --log xml', '--log is "xml"', 'Allowed: json, text, off'],
    ['check --boards indeed,monster', '--boards is "monster"', 'Allowed: indeed, talent'],
    ['serve --url lanternworks', '--url is "lanternworks"', 'an absolute address'],
    ['init --force=yes', '--force takes no value', 'Write --force alone'],
    ['serve --force', 'rolecast serve has no option --force', '--force is one of init, publish'],
    ['collect --port 1', 'rolecast collect has no option --port', 'It has --section'],
    ['serve a b', 'rolecast serve takes one folder, not "a" and "b"', 'Name one folder'],
    ['build', 'rolecast build needs --out: the folder to write', 'rolecast build PATH --out DIR'],
    ['inject', 'rolecast inject needs --out: the folder that the site was built into', '--out DIR'],
    ['publish', 'rolecast publish needs --to', '--to STORE'],
    ['publish --to assets', '--to assets needs a folder to write to', '--to assets --out DIR'],
    ['publish --to kv --out x', '--to kv takes no --out', '--to assets --out DIR'],
    ['publish --to ftp', '--to is "ftp"', 'kv, r2, assets'],
    ['publish --to kv --ahead 9999', '--ahead is "9999"', 'up to 3650'],
    ['serve --port 1 --port 2', '--port is given twice, and the second time it is "2"', 'Write it once'],
    ['build --out a --out a', '--out is given twice', 'Write it once'],
    ['collect --no-cache --no-cache', '--no-cache is given twice', 'Write it once'],
    ['completions', 'rolecast completions needs --shell', 'Write it: rolecast completions --shell SHELL'],
    ['completions bash', 'rolecast completions takes no "bash"', 'rolecast completions --help'],
  ])('rolecast %s is refused with a hint', async (line, message, hint) => {
    expect(await parse(line)).toEqual({
      misuse: { message: expect.stringContaining(message), hint: expect.stringContaining(hint) },
    });
  });
});

describe('an option given twice', () => {
  const value: Readonly<Record<string, string>> = {
    ADDRESS: 'https://lanternworks.example/',
    NUMBER: '1',
    DAYS: '1',
    WHAT: 'error',
  };
  test.each(Object.entries(commands))('of %s is refused, unless it is a list', async (name, load) => {
    const { options } = await load();
    for (const [option, { placeholder, offers, isList }] of Object.entries(options)) {
      const own = typeof offers === 'string' ? undefined : offers[0];
      const args = placeholder === undefined ? [] : [own ?? value[placeholder] ?? 'x'];
      const twice = await parseCommandLine([name, `--${option}`, ...args, `--${option}`, ...args], commands);
      const said = 'misuse' in twice ? twice.misuse.message : '';
      expect(`${option} ${said.includes(`--${option} is given twice`)}`).toBe(`${option} ${isList !== true}`);
    }
  });
});

describe('the help', () => {
  test.each(Object.entries(commands))(
    'of %s has each of its options, and examples that it takes',
    async (name, load) => {
      const command = await load();
      expect(command.name).toBe(name);
      const help = helpOf(command);
      for (const option of Object.keys(command.options)) expect(help).toContain(`  --${option}`);
      expect(command.examples.length).toBeGreaterThan(0);
      for (const [line] of command.examples) {
        const own = line.slice(line.indexOf(`rolecast ${name}`)).replace(/ [>&|].*$/, '');
        expect(await parse(own.replace('rolecast ', ''))).toHaveProperty('given');
      }
    },
  );

  test('of all has a line for each, and no option', async () => {
    const help = helpOfAll(await allOf(commands));
    for (const name of Object.keys(commands))
      expect(help).toMatch(new RegExp(`^  rolecast ${name} .*\\S`, 'm'));
    expect(help).not.toContain('--no-cache');
  });
});
