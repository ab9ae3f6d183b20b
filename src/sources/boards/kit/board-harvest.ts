import type { Diagnostic } from '../../../model/diagnostic.ts';
import { epoch, fromEpoch, type Instant } from '../../../model/instant.ts';
import type { Draft, Harvest } from '../../source.ts';
import { keyOf } from './keeping/absence.ts';
import { idOf } from './asking/all-pages.ts';
import type { Board, ListedPosting } from './board.ts';
import { boardDraft } from './board-draft.ts';
import { boardDefaults, type BoardOptions } from './board-options.ts';
import { at, type HeldPosting, type KeptBoard, type KeptTrouble } from './keeping/kept-board.ts';
import { type BoardDesk, type Listed, listedPostings } from './keeping/listed.ts';

const aDay = 86_400_000;

/** What a board has to offer by what is known of it: nothing where that is too old, for promises may have been broken since. */
export function boardHarvest<Options extends BoardOptions, Rec>(
  board: Board<Options, Rec>,
  options: Options,
  desk: BoardDesk,
  kept: KeptBoard | undefined,
  text: string,
): Harvest {
  const name = `${board.title}'s board "${board.name(options)}"`;
  if (kept?.readAt === undefined) return neverRead(name, kept?.trouble);
  const until = epoch(kept.readAt) + (options.keep ?? boardDefaults.keep) * aDay;
  const tooOld = kept.trouble !== undefined && desk.now > until;
  // The same values as long as nothing changed: what is made of drafts is remembered by the very draft.
  const { drafts, listed, held, ids } = desk.memo(
    `board ${board.type} ${board.name(options)}`,
    [text, tooOld],
    () => draftsOf(board, options, desk, kept, tooOld),
  );
  return {
    drafts,
    diagnostics: [
      ...(tooOld ? [] : listed.diagnostics),
      ...(kept.trouble === undefined ? [] : [unreadable(name, kept.trouble, kept.readAt, until, tooOld)]),
      ...(kept.missing ?? []).map((trouble) => lacking(name, trouble)),
      ...heldBack(
        name,
        held.flatMap(({ missed }) => missed ?? []),
      ),
      ...(!tooOld && listed.postings.length + held.length === 0 && kept.trouble === undefined
        ? [empty(name)]
        : []),
    ],
    leftOut: listed.faults,
    isBoard: true,
    ...(!tooOld && { listed: ids }),
    ...(kept.trouble !== undefined && { stale: { since: kept.readAt } }),
  };
}

interface Known {
  readonly drafts: readonly Draft[];
  readonly listed: Listed;
  readonly held: readonly HeldPosting[];
  readonly ids: ReadonlySet<string>;
}

function draftsOf<Options extends BoardOptions, Rec>(
  board: Board<Options, Rec>,
  options: Options,
  desk: BoardDesk,
  kept: KeptBoard,
  tooOld: boolean,
): Known {
  const listed = listedPostings(board, options, kept.records, desk);
  const present = new Set(listed.postings.map(keyOf));
  const held = kept.held.filter(({ posting }) => !present.has(keyOf(posting)));
  const offered = tooOld ? [] : [...listed.postings, ...held.map(({ posting }) => posting)];
  const draft = (posting: ListedPosting, missed?: Instant) =>
    boardDraft(
      {
        type: board.type,
        board: board.name(options),
        posting,
        firstTitle: kept.firstTitles?.[keyOf(posting)],
        ...(missed && { missed }),
      },
      desk,
    );
  return {
    drafts: [
      ...offered.map((posting) => draft(posting)),
      ...kept.closed.map(({ posting, missed }) => draft(posting, missed)),
    ],
    listed,
    held,
    ids: new Set([
      ...kept.records.flatMap((record) => idOf(record, board.idField) ?? []),
      ...listed.ids,
      ...held.map(({ posting }) => posting.id),
    ]),
  };
}

function neverRead(name: string, trouble: KeptTrouble | undefined): Harvest {
  if (trouble === undefined) return { ...nothing, diagnostics: [] };
  const diagnostic: Diagnostic = {
    severity: 'error',
    code: trouble.code,
    message: `${name} could not be read: ${trouble.reason}`,
    hint:
      trouble.code === 'board-unknown'
        ? 'Write its name as it stands in the address of its page; it was never read, and has no postings until then'
        : 'It was never read, and has no postings until it can be',
    ...at(trouble.address),
  };
  return { ...nothing, diagnostics: [diagnostic] };
}

const nothing = { drafts: [], leftOut: 0, stale: {}, isBoard: true } as const;

function unreadable(
  name: string,
  { code, reason, address }: KeptTrouble,
  readAt: Instant,
  until: number,
  tooOld: boolean,
): Diagnostic {
  return {
    severity: 'error',
    code: tooOld ? 'board-too-old' : code,
    message: `${name} could not be read: ${reason}`,
    hint: tooOld
      ? `It was last read at ${readAt}: nobody knows what is still open, and nothing of it is offered. \`keep\` says for how many days an old reading may serve`
      : `What it had at ${readAt} stays up until ${fromEpoch(until)}, unless it can be read again before`,
    ...at(address),
  };
}

function lacking(name: string, { code, reason, address }: KeptTrouble): Diagnostic {
  return {
    severity: 'warning',
    code,
    message: `A part of ${name} could not be read: ${reason}`,
    hint: 'Its postings are published with what the other parts say and this one said before; it is asked for again at the next reading',
    ...at(address),
  };
}

function heldBack(name: string, missed: readonly Instant[]): readonly Diagnostic[] {
  if (missed.length === 0) return [];
  return [
    {
      severity: 'warning',
      code: 'board-closed-too-many',
      message: `${name} suddenly lacks ${missed.length} postings; they are still offered`,
      hint: 'They close when the next reading lacks them too. `closeAtOnce` says what part of a board may close at once',
    },
  ];
}

function empty(name: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'board-empty',
    message: `${name} has no postings`,
    hint: 'Some boards answer like this to a name that they do not know: check the name if there should be postings',
  };
}
