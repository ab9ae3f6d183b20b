import { tagUri } from '../../model/identity.ts';
import { onceEach } from '../../model/once-each.ts';
import type { TagAuthority } from '../../model/site.ts';
import { formerKey } from '../../sources/files/drafts/former-key.ts';
import type { Draft, History } from '../../sources/source.ts';
import { digestOf } from '../../text/digest.ts';
import type { Candidate } from '../candidate.ts';
import type { Ledger, NamedPosting } from './ledger.ts';

interface Known {
  readonly tag: TagAuthority;
  readonly history: History;
  readonly ledger: Ledger;
  /** The name of the source that the drafts are of. */
  readonly source: string;
}

/**
 * The ids of drafts: by the names of their files, unless git shows that a file had another name, or the ledger that its
 * address or its board's id was another's, which is gone. Only what says its address itself can have moved: `slug`, `url`,
 * `permalink`, a board's id.
 */
export function keptIds(drafts: readonly Draft[], known: Known): (draft: Draft) => string {
  const { tag, history, ledger, source } = known;
  const byName = new Map(drafts.map((draft) => [tagUri(tag, draft.language, draft.key), draft] as const));
  const shared = repeated(drafts.flatMap((draft) => namesOf(draft, tag, source)));

  /** Who had one of its names before; a board's id names the job, an address may be given to another. */
  function remembered(draft: Draft, own: string): string | undefined {
    if (ledger.named(own)?.id === own) return undefined;
    const names = namesOf(draft, tag, source).filter((name) => !shared.has(name));
    for (const name of names) {
      const noted = ledger.named(name);
      if (noted === undefined || noted.id === own) continue;
      const holder = byName.get(noted.id);
      const isMoved = isBoards(name) || isSameJob(noted, draft);
      if (isMoved && (holder === undefined || !isSameJob(noted, holder))) return noted.id;
    }
    return undefined;
  }

  return (draft) => {
    const own = tagUri(tag, draft.language, draft.key);
    if (namesOf(draft, tag, source).length === 0) return own;
    const names = draft.file === undefined ? undefined : history.of(draft.file)?.names;
    const former = names && formerKey(draft, names);
    const id = former === undefined ? own : tagUri(tag, draft.language, former);
    if (id !== own) return byName.has(id) ? own : id;
    return remembered(draft, own) ?? own;
  };
}

/** Notes under which id each posting is published, by its own names; where several have one, that each has its own id. */
export function noteNames(candidates: readonly Candidate[], tag: TagAuthority, ledger: Ledger): void {
  const named = candidates.map((candidate) => namesOf(candidate.draft, tag, candidate.sourceName));
  const shared = repeated(named.flat());
  for (const [index, { id, draft }] of candidates.entries())
    for (const name of named[index] ?? [])
      ledger.name(shared.has(name) ? id : name, { id, ...contentOf(draft) });
}

/** What a posting is called beside its file, as the ledger has it. */
function namesOf({ pairing, statedAddress, url, language }: Draft, tag: TagAuthority, source: string) {
  const prefix = `${tag.name},${tag.date}:${language}`;
  return [
    ...(pairing.ats === undefined ? [] : [`${prefix} ${boards}${pairing.system ?? ''} ${pairing.ats}`]),
    ...(statedAddress === undefined ? [] : [`${prefix} ${url ?? `${source} ${statedAddress}`}`]),
  ];
}

const boards = 'board ';

function isBoards(name: string): boolean {
  return name.includes(` ${boards}`);
}

function isSameJob(noted: NamedPosting, draft: Draft): boolean {
  const { title, text } = contentOf(draft);
  return noted.title === title || noted.text === text;
}

/** Where one of the two is missing, the other stands for it: nothing is not the same as nothing. */
const contentOf = onceEach(({ title, body }: Draft) => {
  const text = body.raw.trim();
  return { title: digestOf(title?.value ?? text), text: digestOf(text || (title?.value ?? '')) };
});

function repeated(names: readonly string[]): ReadonlySet<string> {
  const once = new Set<string>();
  return new Set(names.filter((name) => once.has(name) || !once.add(name)));
}
