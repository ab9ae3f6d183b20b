import { expect, test } from 'vitest';
import { logLine } from '../../../src/node/server/request-log.ts';
import { moment } from '../../fixtures/catalog.ts';

const answered = {
  method: 'GET',
  target: '/en/atom.xml?token=secret#x',
  status: 200,
  bytes: 2048,
  milliseconds: 1.2,
  remote: '192.0.2.7',
};

test('a line of JSON says what was asked and answered, without the query and the reader', () => {
  expect(JSON.parse(logLine('json', answered, moment))).toEqual({
    time: '2026-11-22T12:00:00.000Z',
    method: 'GET',
    path: '/en/atom.xml',
    status: 200,
    bytes: 2048,
    milliseconds: 1.2,
  });
});

test('a line of text says the same', () => {
  expect(logLine('text', answered, moment)).toBe(
    '2026-11-22T12:00:00.000Z 200 GET /en/atom.xml 2048 B 1.2 ms',
  );
});

test.each([
  ['http://user:secret@jobs.example/en/?q=1', '/en/'],
  ['http://jobs.example', ''],
  ['*', '*'],
  ['/a\u0085"\n', '/a\u0085"\n'],
])('the path of %j is %j, on one line', (target, path) => {
  const line = logLine('json', { ...answered, target }, moment);
  expect(line).not.toContain('\n');
  expect(JSON.parse(line)).toMatchObject({ path });
  expect(logLine('text', { ...answered, target }, moment)).not.toMatch(/\p{Cc}/u);
});
