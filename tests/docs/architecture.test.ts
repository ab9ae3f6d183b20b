import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8');

test('docs/architecture.md has every room in its table, and no other', () => {
  const rows = [...page.matchAll(/^\| `(\w+)\/` \|/gm)].map(([, room]) => room);
  const rooms = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  expect(rows.toSorted()).toEqual(rooms.map(({ name }) => name).toSorted());
});

test('the files that it names are there', () => {
  const named = [...page.matchAll(/(?<![\w/.-])(?:src\/)?((?:\w[\w-]*\/)+[\w-]+\.tsx?)\b/g)].map(
    ([, file]) => file ?? '',
  );
  expect(named.length).toBeGreaterThan(25);
  expect(
    named.filter((file) => !existsSync(join(root, file.startsWith('tests/') ? '' : 'src', file))),
  ).toEqual([]);
});

test('so are those that CONTRIBUTING.md names', () => {
  const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
  const named = [...text.matchAll(/`((?:src|tests|docs|bench)\/[\w./-]+)`/g)].map(([, file]) => file ?? '');
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([]);
});
