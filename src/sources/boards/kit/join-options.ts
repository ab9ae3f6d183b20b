import * as v from 'valibot';
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

const side = v.exactOptional(v.picklist(['board', 'file'], 'board or file'));

export const joinOption = v.exactOptional(
  described(
    v.union(
      [
        v.literal(false, 'false'),
        mapping({
          status: v.exactOptional(v.picklist(['either', 'board', 'file'], 'either, board or file')),
          ...(Object.fromEntries(joinedFacts.map((name) => [name, side])) as Record<JoinedFact, typeof side>),
        }),
      ],
      `false, or a mapping of status (either, board or file) and ${joinedFacts.join(', ')} (board or file)`,
    ),
    'Whose word counts where a file of the site names a posting of the board (`leverId` and such): by fact `board` or `file`; `false` keeps the two apart.',
  ),
);
