import type { Origin } from '../../../model/posting.ts';
import { saysNoStatus, statusOf } from '../../../text/values/status-words.ts';
import { yesOrNo } from '../../../text/values/yes-no.ts';
import { looksLikeDate } from './dates.ts';
import { type Entry, type Head, textOf } from './head.ts';

export interface StatusFacts {
  readonly closed?: Origin;
  readonly open?: Origin;
  readonly draft?: Origin;
  /** Flags that hold a date instead: `archived: 2024-03-01`. */
  readonly closedOn: readonly Entry[];
  readonly openedOn: readonly Entry[];
}

type Says = 'closed' | 'open' | 'draft' | 'closing-date' | 'opening-date' | 'nothing' | 'unknown';

/**
 * Whether the head says that the posting is open, closed or no posting yet. Closed wins over open.
 * A flag whose value is neither yes nor no might say "closed": an error, and the posting is not offered.
 */
export function statusFacts(head: Head): StatusFacts {
  const said = new Map<Says, Entry[]>();
  const hear = (entries: readonly Entry[], read: (entry: Entry) => Says) => {
    for (const entry of entries) {
      const says = read(entry);
      said.set(says, [...(said.get(says) ?? []), entry]);
    }
  };
  hear(head.entries('closed'), ({ value }) => flag(value, 'closed', 'nothing', 'closing-date'));
  hear(head.entries('open'), ({ value }) => flag(value, 'open', 'closed', 'opening-date'));
  hear(head.entries('status'), word);
  hear(head.entries('draft'), ({ value }) => flag(value, 'draft', 'nothing', 'unknown'));
  hear(head.entries('published'), ({ value }) => flag(value, 'nothing', 'draft', 'opening-date'));
  const unknown = (said.get('unknown') ?? []).filter((entry) => !entry.vague);
  for (const entry of unknown)
    head.fault(
      entry,
      'value-invalid',
      'does not say whether the posting is open',
      `Write \`${entry.key}: true\` or \`${entry.key}: false\`, or a known word such as open, closed or filled. Until then the posting is left out.`,
      said.has('closed') || said.has('draft') ? 'warning' : 'error',
    );
  const closed = [...(said.get('closed') ?? []), ...unknown][0];
  const open = said.get('open')?.[0];
  if (closed !== undefined && open !== undefined && !unknown.includes(closed))
    head.fault(
      open,
      'value-invalid',
      `contradicts \`${closed.key}: ${textOf(closed.value) ?? String(closed.value)}\`; the posting counts as closed`,
      'Make both say the same.',
    );
  return {
    ...origin('closed', closed),
    ...origin('open', closed === undefined ? open : undefined),
    ...origin('draft', said.get('draft')?.[0]),
    closedOn: said.get('closing-date') ?? [],
    openedOn: said.get('opening-date') ?? [],
  };
}

function flag(value: unknown, ifYes: Says, ifNo: Says, ifDate: Says): Says {
  const answer = yesOrNo(value);
  if (answer !== undefined) return answer ? ifYes : ifNo;
  if (looksLikeDate(value)) return ifDate;
  return (typeof value === 'string' ? statusOf(value) : undefined) ?? 'unknown';
}

function word({ value, vague }: Entry): Says {
  if (typeof value === 'boolean') return 'unknown';
  const texts = (Array.isArray(value) ? value : [value]).map((item) => textOf(item) ?? '');
  const words = texts.map((text) => statusOf(text) ?? (saysNoStatus(text) ? 'nothing' : 'unknown'));
  const found = (['closed', 'draft', 'open'] as const).find((status) => words.includes(status));
  return found ?? (vague || words.every((status) => status === 'nothing') ? 'nothing' : 'unknown');
}

function origin<Name extends 'closed' | 'open' | 'draft'>(
  name: Name,
  entry: Entry | undefined,
): { readonly [N in Name]?: Origin } {
  return entry === undefined ? {} : ({ [name]: entry.origin } as { [N in Name]: Origin });
}
