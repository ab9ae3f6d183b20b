import { epoch } from '../model/instant.ts';
import type { Origin, Status } from '../model/posting.ts';
import { closedInProse, closedInTitle } from '../text/prose/closed/closed.ts';
import type { Override } from '../model/configuration.ts';
import type { Draft, StatedFacts } from '../sources/source.ts';

/** An override and the name under which the configuration has it. */
export interface NamedOverride {
  readonly key: string;
  readonly override: Override;
}

/** What a posting's status is, and who said so. */
export interface Verdict {
  readonly status: Status;
  readonly origin?: Origin;
}

/**
 * Whether a posting is open at `now` (milliseconds since the epoch). In order: an override; the front matter's or
 * the source's word that it is closed; a closing date that has passed; the word that it is open; the title
 * and the prose; an opening date to come. Prose is asked late because it is dear.
 */
export function judge(
  draft: Draft,
  facts: StatedFacts,
  overrides: readonly NamedOverride[],
  now: number,
): Verdict {
  const forced = overrides.find(({ override }) => override.status === 'open' || override.status === 'closed');
  if (forced?.override.status !== undefined) {
    return { status: forced.override.status, origin: { from: 'override', key: forced.key } };
  }
  if (draft.closed !== undefined) return { status: 'closed', origin: draft.closed };
  const { closes, opens } = facts;
  if (closes !== undefined && now >= epoch(closes.value) + 1000)
    return { status: 'closed', origin: closes.origin };
  const { title } = draft;
  if (
    draft.open === undefined &&
    title !== undefined &&
    closedInTitle(title.value, draft.language) !== undefined
  )
    return { status: 'closed', origin: title.origin };
  const said =
    draft.open === undefined
      ? draft.body.find('closed', (prose) => closedInProse(prose, draft.language))
      : undefined;
  if (said !== undefined) {
    const file = draft.file === undefined ? {} : { file: draft.file };
    return { status: 'closed', origin: { from: 'prose', key: said.text, ...file, line: said.line } };
  }
  if (opens !== undefined && now < epoch(opens.value)) return { status: 'scheduled', origin: opens.origin };
  return draft.open === undefined ? { status: 'open' } : { status: 'open', origin: draft.open };
}
