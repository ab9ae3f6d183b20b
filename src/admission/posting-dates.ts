import type { Instant } from '../model/instant.ts';
import type { Candidate } from './candidate.ts';
import type { PlaceLedger } from './ledger/ledger.ts';
import type { Stated } from '../sources/source.ts';

/** When a posting was opened, stated or committed; not first seen. What its text says comes behind what git knows. */
export function statedOpening({ facts, history, file }: Candidate): Stated<Instant> | undefined {
  const { opens } = facts;
  if (history === undefined || (opens !== undefined && opens.origin.from !== 'prose')) return opens;
  return { value: history.added, origin: { from: 'git', ...(file !== undefined && { file }) } };
}

/** When a posting was opened and last changed, as far as it is stated: from its original, committed, or first seen. */
export function datesOf(
  candidate: Candidate,
  lead: Candidate,
  ledger: PlaceLedger,
): { opens: Stated<Instant>; updated: Stated<Instant> } {
  const { facts, history, id } = candidate;
  const original = candidate === lead ? undefined : statedOpening(lead);
  const inherited =
    original && facts.opens === undefined
      ? { value: original.value, origin: { ...original.origin, from: 'translation' as const } }
      : undefined;
  const opens = inherited ??
    statedOpening(candidate) ?? { value: ledger.firstSeen(id), origin: { from: 'ledger' } };
  // The commit that adds a file changes nothing, also where it comes later than the date that the file states.
  const isEdited = history !== undefined && history.changed !== history.added;
  const changed = isEdited ? { value: history.changed, origin: { from: 'git' as const } } : undefined;
  // Of what is on no disk, and of what a board took away, only the ledger knows when it changed.
  const isElsewhere = candidate.draft.file === undefined || candidate.draft.closed?.from === 'ats';
  return { opens, updated: facts.updated ?? (isElsewhere ? undefined : changed) ?? opens };
}
