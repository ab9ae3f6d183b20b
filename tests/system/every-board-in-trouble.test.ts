import { beforeAll, describe, expect, test } from 'vitest';
import type { Snapshot } from '../../src/model/catalog.ts';
import { boardFaults, type NamedFault } from '../support/board-faults.ts';
import { boardFixtures } from '../support/board-fixtures.ts';
import { boardNetwork } from '../support/board-network.ts';
import { answers } from '../support/board-server.ts';
import { type Fault, playedBoard } from '../support/played-board.ts';

const day = (number: number, time = '12:00') => `2026-11-${String(number).padStart(2, '0')}T${time}:00Z`;
/** So much later every answer is asked for anew. */
const next = day(2, '13:00');

const { server, plays, addressesAsked, stateFolder, network, started } = boardNetwork();
const openIn = ({ postings }: Snapshot) => postings.filter(({ status }) => status === 'open');
const statusesIn = ({ postings }: Snapshot) =>
  Object.fromEntries(postings.map(({ id, status }) => [id, status]));
/** One of each kind, for each single answer in turn. */
const ofOne = [
  'an error of the server',
  'a connection that breaks in the middle',
  'no answer',
  '304 to nothing',
  'half a page',
  'a page for people',
  'another schema',
].map((name) => [name, boardFaults[name] as NamedFault] as const);
const codesIn = ({ diagnostics }: Snapshot) => diagnostics.map(({ code }) => code);

describe.each([...boardFixtures])('%s, asked over HTTP,', (type, fixture) => {
  const healthy = () => plays(playedBoard(fixture, fixture.records));
  const withFault = (fault: Fault, at: (address: string) => boolean = () => true) =>
    plays(playedBoard(fixture, fixture.records, (address) => (at(address) ? fault : undefined)));

  /** What a healthy first day leaves, read once for all tests of a board. */
  let good: { readonly state: string; readonly before: Snapshot; readonly asked: readonly string[] };
  beforeAll(async () => {
    server().forget();
    healthy();
    const state = stateFolder();
    const before = await started(type, fixture, state).refresh(day(1));
    good = { state, before, asked: addressesAsked() };
  });

  /** Recovers in a new process, without the first record: closes that, and nothing else. */
  async function recovers(state: string): Promise<void> {
    const left = fixture.records.slice(1);
    plays(playedBoard(fixture, left));
    const anew = await started(type, fixture, stateFolder()).refresh(day(3));
    const after = await started(type, fixture, state).refresh(day(3));
    const still = new Set(openIn(anew).map(({ id }) => id));
    const expected = good.before.postings.map(({ id }) => [id, still.has(id) ? 'open' : 'closed']);
    expect(statusesIn(after)).toMatchObject(Object.fromEntries(expected) as object);
    expect(openIn(after).length).toBeLessThan(openIn(good.before).length);
    expect(after.sources[0]?.staleSince).toBeUndefined();
  }

  test.each(Object.entries(boardFaults))(
    '%s leaves up what was there, says since when, in a new process too, and closes what is gone after it',
    async (_, { fault, code, says, timeout }) => {
      const state = stateFolder(good.state);
      withFault(fault);
      const during = await started(type, fixture, state, network(timeout)).refresh(next);
      expect(during.postings).toEqual(good.before.postings);
      expect(during.sources[0]?.staleSince).toBe(day(1));
      const said = during.diagnostics.find((one) => one.code === code);
      expect([codesIn(during), said?.message, said?.hint]).toEqual([
        expect.arrayContaining([code]),
        expect.stringMatching(says),
        expect.stringContaining(`What it had at ${day(1)} stays up until`),
      ]);
      const restarted = await started(type, fixture, state).read(next);
      expect(restarted).toEqual(during);
      await recovers(state);
    },
  );

  test.each(ofOne)('%s at any single answer closes nothing', async (_, { fault, timeout }) => {
    for (const address of good.asked) {
      const state = stateFolder(good.state);
      withFault(fault, (asked) => asked === address);
      const during = await started(type, fixture, state, network(timeout)).refresh(next);
      expect([address, statusesIn(during)]).toEqual([address, statusesIn(good.before)]);
      expect(during.postings.map(({ description }) => description)).toEqual(
        good.before.postings.map(({ description }) => description),
      );
      expect(await started(type, fixture, state).read(next)).toEqual(during);
    }
  });

  test.each(
    fixture.unknown.map((answer) => [answer.location ?? answer.body ?? answer.status, answer] as const),
  )(
    'what it answers to names that it does not know (%s) closes nothing',
    async (_, { status, body = '', location }) => {
      const state = stateFolder(good.state);
      plays(answers(status, body, location === undefined ? {} : { Location: location }));
      const during = await started(type, fixture, state).refresh(next);
      expect(openIn(during)).toEqual(openIn(good.before));
      const code =
        status === 200 ? 'board-closed-too-many' : status < 400 ? 'board-unreachable' : 'board-unknown';
      expect(codesIn(during)).toContain(code);
      expect(await started(type, fixture, state).read(next)).toEqual(during);
      await recovers(state);
    },
  );

  test('a list that is suddenly empty is believed when it is seen twice', async () => {
    const state = stateFolder(good.state);
    plays(playedBoard(fixture, []));
    const held = await started(type, fixture, state).refresh(next);
    expect(openIn(held)).toEqual(openIn(good.before));
    expect(codesIn(held)).toContain('board-closed-too-many');
    const again = await started(type, fixture, state).refresh(day(3));
    expect(openIn(again)).toEqual([]);
    expect(again.postings).toHaveLength(held.postings.length);
  });

  test('who asks for an hour’s peace has it, from the first such answer on', async () => {
    const tired: Fault = () => answers(429, '', { 'Retry-After': '3600' });
    for (const address of good.asked) {
      const reader = started(type, fixture, stateFolder(good.state));
      server().forget();
      withFault(tired, (asked) => asked === address);
      await reader.refresh(next);
      const [last] = server().asked.slice(-1);
      expect([`https:/${last}`, server().asked.filter((one) => `https:/${one}` === address)]).toEqual([
        address,
        [last],
      ]);
      expect(await reader.dueAt()).toBeGreaterThanOrEqual(Date.parse(next) + 3_600_000);
    }
  });

  test('down for longer than `keep` says, it offers nothing, and all when it is back', async () => {
    const state = stateFolder(good.state);
    withFault(() => answers(500, ''));
    await started(type, fixture, state).refresh(day(3));
    const last = await started(type, fixture, state).refresh(day(4));
    expect(openIn(last)).toEqual(openIn(good.before));
    const late = await started(type, fixture, state).refresh(day(4, '12:01'));
    expect([openIn(late), codesIn(late)]).toEqual([[], expect.arrayContaining(['board-too-old'])]);
    expect(await started(type, fixture, state).read(day(4, '12:01'))).toEqual(late);
    healthy();
    const back = await started(type, fixture, state).refresh(day(5));
    expect(back.postings).toEqual(good.before.postings);
  });
});
