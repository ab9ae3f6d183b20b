import assert from 'node:assert/strict';
import { registeredSources } from '../../../src/sources/registered.ts';
import { boardReader } from '../../support/board-reader.ts';
import type { BoardFixture, Json } from '../../sources/boards/board-fixture.ts';
import type { FuzzTarget } from '../fuzz-target.ts';
import * as fixtures from './board-fixtures.ts';

const known = fixtures as Readonly<Record<string, BoardFixture>>;
const boards = registeredSources.map(({ type }) => type).filter((type) => type in known);
const day = '2026-11-01T12:00:00Z';

/** What an ATS answers: a record of whatever shape costs its own posting at most. */
export const boardRecord: FuzzTarget = {
  seeds: boards.map((type) => JSON.stringify({ type, record: known[type]?.records[0] })),
  words:
    '"id": "title": "name": "text": null true false {} [] [[]] "" 0 -1 1e999 "\\ud800" "<script>alert(1)</script>" "javascript:alert(1)" "2026-02-30" "10000-01-01" "USD" "$" "1 YEAR" "__proto__": "constructor": "language": "fr" "remote":'.split(
      ' ',
    ),
  run: async (text) => {
    let found: { readonly type?: unknown; readonly record?: unknown };
    try {
      found = JSON.parse(text) as typeof found;
    } catch {
      return;
    }
    const type = String(found?.type);
    const fixture = boards.includes(type) ? known[type] : undefined;
    if (fixture === undefined || typeof found.record !== 'object' || found.record === null) return;
    const others = fixture.records.slice(1);
    const listed = [found.record as Json, ...others];
    const snapshot = await boardReader(type, fixture.options).refresh(day, fixture.serve(listed));
    assert.deepEqual(JSON.parse(JSON.stringify(snapshot)), snapshot);
    const alone = await boardReader(type, fixture.options).refresh(day, fixture.serve(others));
    const titles = new Set(snapshot.postings.map(({ title }) => title));
    for (const { title } of alone.postings) assert.ok(titles.has(title), `${title} is gone`);
  },
};
