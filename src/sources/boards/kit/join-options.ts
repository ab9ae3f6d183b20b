import * as v from 'valibot';
import { meaningOf } from '../../key-descriptions.ts';
import { described, mapping } from '../../schema-parts.ts';

/** Facts that a board and a file may both state, in which one of the two is asked first. */
const joinedFacts = [
  'opens',
  'closes',
  'updated',
  'department',
  'locations',
  'remote',
  'employmentTypes',
  'salary',
  'hours',
  'apply',
  'identifier',
] as const;
export type JoinedFact = (typeof joinedFacts)[number];
type Side = 'board' | 'file';

/** Whose word counts where a file of the site names a posting of the board. */
export type JoinOptions = { readonly [Name in JoinedFact]?: Side } & {
  /** `either`: it is closed where one of the two says so. */
  readonly status?: Side | 'either';
};

/** Who is asked first; the other where that one says nothing. */
export const joinDefaults: Readonly<Record<JoinedFact, Side>> & { readonly status: 'either' } = {
  status: 'either',
  opens: 'board',
  closes: 'board',
  updated: 'file',
  department: 'file',
  locations: 'board',
  remote: 'board',
  employmentTypes: 'file',
  salary: 'file',
  hours: 'file',
  apply: 'board',
  identifier: 'file',
};

const sideOf = (name: JoinedFact) =>
  v.exactOptional(
    described(
      v.picklist(['board', 'file'], 'board or file'),
      `Who is believed about ${meaningOf(name)}, \`board\` or \`file\`; \`${joinDefaults[name]}\` where absent.`,
    ),
  );

export const joinOption = v.exactOptional(
  described(
    v.union(
      [
        v.literal(false, 'false'),
        mapping({
          status: v.exactOptional(
            described(
              v.picklist(['either', 'board', 'file'], 'either, board or file'),
              'Who is believed about whether it is closed, `board` or `file`; `either` where absent: one of the two that says so is enough.',
            ),
          ),
          ...(Object.fromEntries(joinedFacts.map((name) => [name, sideOf(name)])) as Record<
            JoinedFact,
            ReturnType<typeof sideOf>
          >),
        }),
      ],
      `false, or a mapping of status (either, board or file) and ${joinedFacts.join(', ')} (board or file)`,
    ),
    'Whose word counts where a file of the site names a posting of the board (`leverId` and such), by fact: `board` or `file`, for `status` also `either`; `false` keeps the two apart. See docs/boards.md#joined-with-the-sites-own-files.',
  ),
);
