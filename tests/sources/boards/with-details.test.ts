import { expect, test } from 'vitest';
import { type Api, boardReader } from '../../support/board-reader.ts';

const post = (id: number, updated = 'monday') => ({
  id,
  internal_job_id: id,
  title: `Job ${id}`,
  content: '&lt;p&gt;You look after the light.&lt;/p&gt;',
  first_published: '2026-09-09T22:50:29-04:00',
  updated_at: updated,
});
const pay = (cents: number) =>
  JSON.stringify({
    pay_input_ranges: [{ min_cents: cents, max_cents: cents, currency_type: 'CAD', title: 'Annual Salary' }],
  });
const down = { kind: 'trouble', reason: 'it answered 500', status: 500 } as const;

/** A board of these posts; `details` by id. */
const api =
  (posts: readonly object[], details: Readonly<Record<number, ReturnType<Api>>>): Api =>
  (url) => {
    const id = /jobs\/(\d+)\?/.exec(url)?.[1];
    return id === undefined ? JSON.stringify({ jobs: posts }) : details[Number(id)];
  };
const reader = () => boardReader('greenhouse', { board: 'lanternworks', host: 'us', pay: true });
const paid = ({ postings }: Awaited<ReturnType<ReturnType<typeof reader>['read']>>) =>
  postings.map(({ title, status, salary }) => `${title} ${status} ${salary?.min ?? '–'}`).join(', ');
const detailsAsked = (asked: readonly string[]) => asked.filter((url) => url.includes('/jobs/')).length;

test('each posting is asked about when it is new or changed, and once a day', async () => {
  const board = reader();
  const details = { 1: pay(6_000_000), 2: pay(7_000_000) };
  expect(paid(await board.refresh('2026-11-01T12:00:00Z', api([post(1), post(2)], details)))).toBe(
    'Job 1 open 60000, Job 2 open 70000',
  );
  await board.refresh('2026-11-01T13:00:00Z', api([post(1), post(2)], details));
  expect(detailsAsked(board.asked)).toBe(2);
  const changed = [post(1, 'tuesday'), post(2)];
  await board.refresh('2026-11-01T14:00:00Z', api(changed, details));
  expect(detailsAsked(board.asked)).toBe(3);
  await board.refresh('2026-11-02T13:00:00Z', api(changed, details));
  expect(detailsAsked(board.asked)).toBe(4);
});

test('one that cannot be had stays as it was and is reported, and one that is not known any more is gone', async () => {
  const board = reader();
  await board.refresh(
    '2026-11-01T12:00:00Z',
    api([post(1), post(2)], { 1: pay(6_000_000), 2: pay(7_000_000) }),
  );
  const changed = [post(1, 'tuesday'), post(2, 'tuesday')];
  const partly = await board.refresh('2026-11-01T13:00:00Z', api(changed, { 1: down }));
  expect(paid(partly)).toBe('Job 1 open 60000, Job 2 closed 70000');
  expect(partly.diagnostics.map(({ code, where }) => [code, where?.file])).toEqual([
    ['board-unreachable', expect.stringContaining('/jobs/1?')],
  ]);
});

test('where none can be had the board is down, and all stays', async () => {
  const board = reader();
  const posts = (day: string) => [1, 2, 3, 4].map((id) => post(id, day));
  const sound = Object.fromEntries([1, 2, 3, 4].map((id) => [id, pay(6_000_000)]));
  const before = await board.refresh('2026-11-01T12:00:00Z', api(posts('monday'), sound));
  const during = await board.refresh(
    '2026-11-01T13:00:00Z',
    api(posts('tuesday'), { 1: down, 2: down, 3: down, 4: down }),
  );
  expect(during.postings).toEqual(before.postings);
  expect(during.diagnostics.map(({ code }) => code)).toEqual(['board-unreachable']);
  expect(detailsAsked(board.asked)).toBe(7);
});

test('where its host asks to be left alone it is, at once', async () => {
  const board = reader();
  const posts = (day: string) => [1, 2, 3, 4].map((id) => post(id, day));
  const sound = Object.fromEntries([1, 2, 3, 4].map((id) => [id, pay(6_000_000)]));
  const before = await board.refresh('2026-11-01T12:00:00Z', api(posts('monday'), sound));
  const tired = { ...down, status: 429, retryAfter: 3600 };
  const during = await board.refresh('2026-11-01T13:00:00Z', api(posts('tuesday'), { ...sound, 1: tired }));
  expect(during.postings).toEqual(before.postings);
  expect(detailsAsked(board.asked)).toBe(5);
  expect(await board.dueAt()).toBe(Date.parse('2026-11-01T14:00:00Z'));
});

test('where most of what it lists is unknown when asked for, the API has moved: nothing closes', async () => {
  const board = reader();
  const posts = (day: string) => [1, 2, 3, 4, 5].map((id) => post(id, day));
  const sound = Object.fromEntries([1, 2, 3, 4, 5].map((id) => [id, pay(6_000_000)]));
  const before = await board.refresh('2026-11-01T12:00:00Z', api(posts('monday'), sound));
  for (const at of ['2026-11-01T13:00:00Z', '2026-11-01T14:00:00Z']) {
    const during = await board.refresh(at, api(posts('tuesday'), {}));
    expect(during.postings).toEqual(before.postings);
    expect(during.diagnostics.map(({ code }) => code)).toEqual(['board-answer-invalid']);
  }
});
