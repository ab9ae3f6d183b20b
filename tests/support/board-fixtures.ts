import { registeredSources } from '../../src/sources/registered.ts';
import type { BoardFixture } from '../sources/boards/board-fixture.ts';

/** Every registered board with its fixture, by type. */
export const boardFixtures: ReadonlyMap<string, BoardFixture> = new Map(
  await Promise.all(
    registeredSources
      .filter(({ isElsewhere }) => isElsewhere)
      .map(async ({ type }) => {
        const file = `../sources/boards/fixtures/${type}/fixture.ts`;
        return [type, ((await import(file)) as { readonly fixture: BoardFixture }).fixture] as const;
      }),
  ),
);
