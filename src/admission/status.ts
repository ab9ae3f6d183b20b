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
  /** What says that it is open all the same. */
  readonly contradicts?: Origin;
}

/**
 * Whether a posting is open at `now` (milliseconds since the epoch). In order: an override; the front matter's or
 * the source's word that it is closed; a closing date that has passed; the title and the prose; an opening date to come;
 * the word that it is open. That word is often forgotten when somebody writes "filled" above the text, so it does not win
 * against the text, and somebody is told. Prose is asked late because it is dear.
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
  const said = saidInText(draft);
  if (said !== undefined)
    return {
      status: 'closed',
      origin: said,
      ...(draft.open !== undefined && { contradicts: draft.open }),
    };
  if (opens !== undefined && now < epoch(opens.value)) return { status: 'scheduled', origin: opens.origin };
  return draft.open === undefined ? { status: 'open' } : { status: 'open', origin: draft.open };
}

function saidInText({ title, language, body, file }: Draft): Origin | undefined {
  if (title !== undefined && closedInTitle(title.value, language) !== undefined) return title.origin;
  const said = body.find(`closed ${language}`, (prose) => closedInProse(prose, language));
  return said && { from: 'prose', key: said.text, ...(file !== undefined && { file }), line: said.line };
}
