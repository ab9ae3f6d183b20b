import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { build } from 'esbuild';
import { instant } from '../../src/model/instant.ts';
import { language } from '../../src/model/language.ts';
import { defaultLedgerFile, openLedger } from '../../src/node/reading/ledger.ts';

let base = '';
let file = '';

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'rolecast-ledger-'));
  file = join(base, 'state/rolecast/first-seen.json');
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

const at = (day: number) => () => Date.UTC(2026, 0, day, 12);
const onDay = (day: number) => `2026-01-${String(day).padStart(2, '0')}T12:00:00Z`;
const baker = 'tag:lanternworks.example,2020:notices/en/baker';
const cook = 'tag:lanternworks.example,2020:notices/en/cook';

describe('what was seen', () => {
  test('keeps its day', () => {
    const first = openLedger(file, at(1));
    expect(first.at('here').firstSeen(baker)).toBe(onDay(1));
    expect(first.save()).toEqual([]);
    const second = openLedger(file, at(5));
    expect(second.at('here').firstSeen(baker)).toBe(onDay(1));
    expect(second.at('here').firstSeen(baker)).toBe(onDay(1));
    expect(second.at('here').firstSeen(cook)).toBe(onDay(5));
    second.save();
    const third = openLedger(file, at(9));
    expect(third.at('here').firstSeen(baker)).toBe(onDay(1));
    expect(third.at('here').firstSeen(cook)).toBe(onDay(5));
  });

  test('is written sorted by id, as JSON that says its version, and only where something changed', () => {
    const ledger = openLedger(file, at(1));
    ledger.at('here').firstSeen(cook);
    ledger.at('here').firstSeen(baker);
    ledger.save();
    const text = readFileSync(file, 'utf8');
    expect(JSON.parse(text)).toEqual({
      version: 1,
      postings: {
        [baker]: { first: onDay(1) },
        [cook]: { first: onDay(1) },
      },
    });
    expect(text.indexOf(baker)).toBeLessThan(text.indexOf(cook));
    utimesSync(file, 1, 1);
    const again = openLedger(file, at(2));
    again.at('here').firstSeen(baker);
    again.save();
    expect(statSync(file).mtimeMs).toBe(1000);
    expect(readdirSync(join(base, 'state/rolecast'))).toEqual(['first-seen.json']);
  });

  test('nothing is written where nothing was asked', () => {
    expect(openLedger(file, at(1)).save()).toEqual([]);
    expect(existsSync(file)).toBe(false);
  });

  test('names that mean something to JavaScript are only names', () => {
    const ledger = openLedger(file, at(1));
    for (const id of ['__proto__', 'constructor']) ledger.at('here').firstSeen(id);
    ledger.save();
    const again = openLedger(file, at(2));
    for (const id of ['__proto__', 'constructor']) expect(again.at('here').firstSeen(id)).toBe(onDay(1));
  });
});

describe('two processes', () => {
  test('keep each other’s entries, and the earlier of two first days', () => {
    const [one, other] = [openLedger(file, at(1)), openLedger(file, at(3))];
    other.at('here').firstSeen(baker);
    other.at('here').firstSeen('tag:b');
    other.save();
    one.at('here').firstSeen(baker);
    one.at('here').firstSeen('tag:a');
    one.save();
    const after = openLedger(file, at(9));
    expect(after.at('here').firstSeen('tag:a')).toBe(onDay(1));
    expect(after.at('here').firstSeen('tag:b')).toBe(onDay(3));
    expect(after.at('here').firstSeen(baker)).toBe(onDay(1));
    other.at('here').firstSeen(baker);
    other.save();
    expect(openLedger(file, at(9)).at('here').firstSeen(baker)).toBe(onDay(1));
  });

  test('tell a closing with the moment of who saw it first', () => {
    let day = 1;
    const clock = () => at(day)();
    const [one, other] = [openLedger(file, clock), openLedger(file, clock)];
    const [open, closed] = [true, false].map((isOpen) => ({
      isOpen,
      title: 'Baker',
      page: '/en/jobs/baker/',
      organization: 'Lanternworks',
      opened: instant(onDay(1)),
    }));
    const sight = (ledger: typeof one, sighting: typeof open) => {
      if (sighting === undefined) throw new Error('nothing to see');
      ledger.refresh();
      const events = ledger.at('here').sighted(baker, sighting, {
        language: language('en'),
        content: { digest: '', stated: instant(onDay(1)) },
        changed: instant(onDay(1)),
      });
      ledger.save();
      return events.map(({ kind, at: moment }) => `${kind} ${moment}`);
    };
    for (const ledger of [one, other]) sight(ledger, open);
    day = 5;
    const told = sight(one, closed);
    day = 6;
    expect([sight(other, closed), sight(one, closed)]).toEqual([told, told]);
    expect(told).toEqual([`opened ${onDay(1)}`, `closed ${onDay(5)}`]);
    writeFileSync(file, '{"version": 1, "post');
    day = 7;
    expect(sight(other, closed)).toEqual(told);
  });

  test('that write at the very same time lose nothing', async () => {
    const script = join(base, 'writer.mjs');
    await build({
      stdin: {
        contents: `import { openLedger } from ${JSON.stringify(join(import.meta.dirname, '../../src/node/reading/ledger.ts'))};
          for (let round = 0; round < 25; round++) {
            const ledger = openLedger(process.argv[2], () => 0);
            ledger.at('here').firstSeen('tag:' + process.argv[3] + '-' + round);
            if (ledger.save().length > 0) process.exitCode = 1;
          }`,
        resolveDir: base,
      },
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: script,
    });
    const writer = (name: string) =>
      new Promise((resolve) =>
        spawn(process.execPath, [script, file, name], { stdio: 'inherit' }).on('close', resolve),
      );
    expect(await Promise.all(['a', 'b', 'c'].map(writer))).toEqual([0, 0, 0]);
    const written: { postings: object } = JSON.parse(readFileSync(file, 'utf8'));
    expect(Object.keys(written.postings)).toHaveLength(75);
  });

  test('a lock of the future, left behind before the clock was put back, does not hold for ever', () => {
    mkdirSync(join(base, 'state/rolecast'), { recursive: true });
    writeFileSync(`${file}.lock`, '');
    utimesSync(`${file}.lock`, 4e9, 4e9);
    const ledger = openLedger(file, at(1));
    ledger.at('here').firstSeen(baker);
    expect(ledger.save()).toEqual([]);
  });

  test('a lock that a dead process left behind does not hold for ever', () => {
    mkdirSync(join(base, 'state/rolecast'), { recursive: true });
    writeFileSync(`${file}.lock`, '');
    utimesSync(`${file}.lock`, 1, 1);
    const ledger = openLedger(file, at(1));
    ledger.at('here').firstSeen(baker);
    expect(ledger.save()).toEqual([]);
    expect(existsSync(`${file}.lock`)).toBe(false);
  });
});

describe('a file that is no ledger', () => {
  test.each([
    '',
    '{',
    'null',
    '[]',
    '{"version":1}',
    '{"version":1,"postings":[]}',
    '{"postings":{}}',
    '"x"',
  ])('such as %j is kept aside, said, and a new one begun', (text) => {
    mkdirSync(join(base, 'state/rolecast'), { recursive: true });
    writeFileSync(file, text);
    const ledger = openLedger(file, at(1));
    expect(ledger.at('here').firstSeen(baker)).toBe(onDay(1));
    expect(ledger.save()).toMatchObject([{ severity: 'warning', code: 'ledger-corrupt' }]);
    expect(ledger.save()).toEqual([]);
    expect(readFileSync(`${file}.corrupt`, 'utf8')).toBe(text);
    expect(openLedger(file, at(2)).at('here').firstSeen(baker)).toBe(onDay(1));
  });

  test('keeps its sound entries', () => {
    mkdirSync(join(base, 'state/rolecast'), { recursive: true });
    const good = { first: onDay(1) };
    writeFileSync(
      file,
      JSON.stringify({
        version: 1,
        postings: { [baker]: good, [cook]: { ...good, first: 'yesterday' }, 'tag:c': null },
      }),
    );
    const ledger = openLedger(file, at(7));
    expect(ledger.at('here').firstSeen(baker)).toBe(onDay(1));
    expect(ledger.at('here').firstSeen(cook)).toBe(onDay(7));
    expect(ledger.save()[0]?.message).toMatch(/1 of its entries could be read$/);
    expect(openLedger(file, at(9)).at('here').firstSeen(baker)).toBe(onDay(1));
  });

  test('keeps its sound entries even where nothing is new', () => {
    mkdirSync(join(base, 'state/rolecast'), { recursive: true });
    writeFileSync(
      file,
      JSON.stringify({
        version: 1,
        postings: { [baker]: { first: onDay(1) }, x: 1 },
      }),
    );
    openLedger(file, at(6)).save();
    expect(openLedger(file, at(7)).at('here').firstSeen(baker)).toBe(onDay(1));
  });

  test('but one of a newer Rolecast is left as it is', () => {
    mkdirSync(join(base, 'state/rolecast'), { recursive: true });
    writeFileSync(file, '{"version":2}');
    const ledger = openLedger(file, at(1));
    expect(ledger.at('here').firstSeen(baker)).toBe(onDay(1));
    expect(ledger.save()).toMatchObject([{ code: 'ledger-unwritable' }]);
    expect(readFileSync(file, 'utf8')).toBe('{"version":2}');
  });
});

describe('where it cannot be written', () => {
  test.each([
    ['its folder is a file', () => writeFileSync(join(base, 'state'), '')],
    ['it is a folder', () => mkdirSync(file, { recursive: true })],
  ])('because %s, the values live in memory and a warning says so', (_, prepare) => {
    prepare();
    let day = 1;
    const ledger = openLedger(file, () => at(day)());
    expect(ledger.at('here').firstSeen(baker)).toBe(onDay(1));
    expect(ledger.save()).toMatchObject([{ severity: 'warning', code: 'ledger-unwritable' }]);
    day = 2;
    expect(ledger.at('here').firstSeen(baker)).toBe(onDay(1));
    expect(ledger.at('here').firstSeen(cook)).toBe(onDay(2));
  });
});

test.each([
  ['in XDG_STATE_HOME', { XDG_STATE_HOME: '/state' }, 'linux', '/state/rolecast/first-seen.json'],
  ['in the home folder', {}, 'linux', '/home/ada/.local/state/rolecast/first-seen.json'],
  [
    'not in a relative XDG_STATE_HOME, as its specification says',
    { XDG_STATE_HOME: 'x' },
    'darwin',
    '/home/ada/.local/state/rolecast/first-seen.json',
  ],
  ['in LOCALAPPDATA on Windows', { LOCALAPPDATA: '/local' }, 'win32', '/local/rolecast/first-seen.json'],
])('the ledger is %s', (_, environment, platform, expected) => {
  expect(defaultLedgerFile(environment, '/home/ada', platform)).toBe(expected);
});
