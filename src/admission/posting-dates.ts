import type { Instant } from '../model/instant.ts';
import type { Candidate } from './candidate.ts';
import { digestOf } from '../text/digest.ts';
import type { Ledger } from './ledger/ledger.ts';
import type { Stated } from '../sources/source.ts';

/** When a posting was opened, stated or committed; not first seen. What its text says comes behind what git knows. */
export function statedOpening({ facts, history, file }: Candidate): Stated<Instant> | undefined {
  const { opens } = facts;
  if (history === undefined || (opens !== undefined && opens.origin.from !== 'prose')) return opens;
  return { value: history.added, origin: { from: 'git', ...(file !== undefined && { file }) } };
}

/** When a posting was opened and last changed: stated, from its original, committed, or first seen. */
export function datesOf(
  candidate: Candidate,
  lead: Candidate,
  ledger: Ledger,
): { opens: Stated<Instant>; updated: Stated<Instant> } {
  const { facts, history, id } = candidate;
  const original = candidate === lead ? undefined : statedOpening(lead);
  const inherited =
    original && facts.opens === undefined
      ? { value: original.value, origin: { ...original.origin, from: 'translation' as const } }
      : undefined;
  const opens = inherited ?? statedOpening(candidate);
  const changed = history && { value: history.changed, origin: { from: 'git' as const } };
  // Of what is on no disk, and of what a board took away, only the ledger knows when it changed.
  const isElsewhere = candidate.draft.file === undefined || candidate.draft.closed?.from === 'ats';
  const updated = facts.updated ?? (isElsewhere ? undefined : (changed ?? opens));
  if (opens !== undefined && updated !== undefined) return { opens, updated };
  const seen = ledger.seen(
    id,
    digestOf(`${candidate.draft.title?.value ?? ''}\n${candidate.status}\n${candidate.draft.body.raw}`),
  );
  const sinceSeen = seen.changed === seen.first ? opens : undefined;
  return {
    opens: opens ?? { value: seen.first, origin: { from: 'ledger' } },
    updated: updated ?? sinceSeen ?? { value: seen.changed, origin: { from: 'ledger' } },
  };
}
