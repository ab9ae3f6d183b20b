import * as v from 'valibot';
import type { Configuration } from '../../../model/configuration.ts';
import { digestOf } from '../../../text/digest.ts';
import { languageTeller } from '../../../text/language/likely-language.ts';
import type { Desk, Source } from '../../source.ts';
import type { Board } from './board.ts';
import { boardHarvest } from './board-harvest.ts';
import { boardOptionEntries, type BoardOptions } from './board-options.ts';
import { keptBoardText, parseKeptBoard } from './keeping/kept-board.ts';
import type { BoardDesk } from './keeping/listed.ts';
import { dueAt, refreshed } from './keeping/refreshed.ts';
import { sameBoard } from './same-board.ts';

/** A source of a board: `refresh` asks it, `read` gives what is known of it and never waits for the network. */
export function boardSource<Options extends object, Rec>(
  board: Board<Options, Rec>,
): Source<Options & BoardOptions> {
  type All = Options & BoardOptions;
  const whole = board as unknown as Board<All, Rec>;
  const keyOf = (options: All, { tag }: Configuration) =>
    [tag.name, tag.date, board.type, board.name(options), ...hostIn(options)].join(' ');
  const kept = async (options: All, desk: Desk) => {
    const text = await desk.store.get(keyOf(options, desk.configuration));
    return { text: text ?? '', board: parseKeptBoard(text) };
  };
  return {
    type: board.type,
    isElsewhere: true,
    readTwice: board.readTwice ?? sameBoard,
    options: v.strictObject({ ...board.options, ...boardOptionEntries }) as unknown as Source<All>['options'],
    async refresh(options, desk) {
      const before = (await kept(options, desk)).board;
      const after = await refreshed(whole, options, await equipped(desk), before);
      await desk.store.put(keyOf(options, desk.configuration), keptBoardText(after));
    },
    async dueAt(options, desk) {
      const jitter = parseInt(digestOf(keyOf(options, desk.configuration)).slice(0, 4), 16) / 0xffff;
      return dueAt((await kept(options, desk)).board, options, { jitter, now: desk.now });
    },
    async read(options, desk) {
      const { text, board: known } = await kept(options, desk);
      const harvest = boardHarvest(whole, options, await equipped(desk), known, text);
      return {
        ...harvest,
        diagnostics: [...harvest.diagnostics],
      };
    },
  };
}

const equipped = async (desk: Desk): Promise<BoardDesk> => ({ ...desk, teller: await languageTeller() });

/** Companies of one name may be on two hosts of a vendor. */
const hostIn = (options: object) =>
  'host' in options && typeof options.host === 'string' ? [options.host] : [];
