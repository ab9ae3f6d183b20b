import { inOneCase, tagUri } from '../../model/identity.ts';
import { onceEach } from '../../model/once-each.ts';
import type { TagAuthority } from '../../model/site.ts';
import { formerKey } from '../../sources/files/drafts/former-key.ts';
import type { Draft, History, StatedFacts } from '../../sources/source.ts';
import { digestOf } from '../../text/digest.ts';
import type { PlaceLedger, NamedPosting } from './ledger.ts';

interface Known {
  readonly tag: TagAuthority;
  readonly history: History;
  readonly ledger: PlaceLedger;
  /** The name of the source that the drafts are of. */
  readonly source: string;
}

interface SaidContent {
  readonly draft: Draft;
  readonly facts: StatedFacts;
  readonly closed: boolean;
}

interface Published {
  readonly id: string;
  readonly draft: Draft;
  readonly sourceName: string;
}

/**
 * The ids of drafts: by the names of their files, unless the ledger or git shows that a file had another name. Only what
 * says its address itself can have moved: `slug`, `url`, `permalink`, a board's id; letter case is no other name.
 */
export function keptIds(drafts: readonly Draft[], known: Known): (draft: Draft) => string {
  const { tag, history, ledger, source } = known;
  const ownId = ({ language, key }: Draft) => tagUri(tag, language, key);
  const byName = new Map(drafts.map((draft) => [ownId(draft), draft] as const));
  const cases = new Map<string, number>();
  for (const id of byName.keys()) cases.set(inOneCase(id), (cases.get(inOneCase(id)) ?? 0) + 1);
  const holders = new Map<string, Draft[]>();
  for (const draft of drafts)
    for (const { name } of namesOf(draft, tag, source)) {
      const before = holders.get(name);
      if (before === undefined) holders.set(name, [draft]);
      else before.push(draft);
    }
  const noted = (draft: Draft) =>
    namesOf(draft, tag, source).flatMap((one) => {
      const posting = ledger.named(one.name, isTheVery(draft));
      return posting === undefined ? [] : [{ ...one, posting }];
    });

  /** Who had one of its names at the last reading, and is gone; a board's id names the job, an address may be given to another. */
  function movedFrom(draft: Draft): string | undefined {
    if (ledger.named(ownId(draft), isTheVery(draft))?.id === ownId(draft)) return undefined;
    const found = noted(draft).find(({ name, isOfJob, posting }) => {
      const { id, key } = posting;
      const all = holders.get(name) ?? [];
      // What so many have is nobody's address.
      const rivals = all.length > 20 ? all : all.filter((one) => one !== draft);
      const isHeld =
        rivals.length > 20 ||
        rivals.some((one) => one.key === key || ownId(one) === id || isSameJob(posting, one));
      const holder = byName.get(id);
      return (
        !isHeld &&
        (isOfJob || isSameJob(posting, draft)) &&
        (holder === undefined || !isSameJob(posting, holder))
      );
    });
    return found?.posting.id;
  }

  /** The same name in another case, unless it is another file now. */
  function writtenBefore({ file }: Draft, own: string): string | undefined {
    const isOnly = file !== undefined && cases.get(inOneCase(own)) === 1;
    return isOnly && !ledger.knows(own) ? ledger.inOtherCase(own) : undefined;
  }

  return (draft) => {
    const own = ownId(draft);
    const still = noted(draft).find(({ posting }) => posting.key === draft.key);
    if (still !== undefined) return still.posting.id;
    const names = draft.file === undefined ? undefined : history.of(draft.file)?.names;
    const former = formerKey(draft, names);
    const id = former === undefined ? own : ownId({ ...draft, key: former });
    if (id !== own && !byName.has(id)) return id;
    return movedFrom(draft) ?? writtenBefore(draft, own) ?? own;
  };
}

/**
 * Notes under which id each posting is published, by its own names. Where several have one name it stays with whose it was,
 * and of the others it is noted that they have their own ids.
 */
export function noteNames(candidates: readonly Published[], tag: TagAuthority, ledger: PlaceLedger): void {
  const owners = new Map<string, string>();
  const named = candidates.flatMap(({ draft, sourceName, id }) =>
    namesOf(draft, tag, sourceName).map(({ name }) => ({ name, id, draft })),
  );
  for (const { name, id, draft } of named)
    if (ledger.named(name, isTheVery(draft))?.id === id) owners.set(name, id);
  for (const { name, id, draft } of named) {
    const owner = owners.get(name) ?? id;
    owners.set(name, owner);
    ledger.name(owner === id ? name : id, { id, key: draft.key, ...contentOf(draft) });
  }
}

/** What a posting is called beside its file, as the ledger has it; a board's id is of the job, whatever is said of it. */
function namesOf({ pairing, statedAddress, language }: Draft, tag: TagAuthority, source: string) {
  const named = (kind: string, of: string, name: string) =>
    `${tag.name},${tag.date}:${language} ${kind} ${of} ${name}`;
  return [
    ...(pairing.ats === undefined
      ? []
      : [{ name: named('board', pairing.system ?? '', pairing.ats), isOfJob: true }]),
    ...(statedAddress === undefined
      ? []
      : [{ name: named('address', source, statedAddress), isOfJob: false }]),
  ];
}

function isSameJob(noted: NamedPosting, draft: Draft): boolean {
  const { title, text } = contentOf(draft);
  return noted.title === title || noted.text === text;
}

const isTheVery = (draft: Draft) => (noted: NamedPosting) => {
  const { title, text } = contentOf(draft);
  return noted.title === title && noted.text === text;
};

/** Where one of the two is missing, the other stands for it: nothing is not the same as nothing. */
const contentOf = onceEach(({ title, body }: Draft) => {
  const text = body.raw.trim();
  return { title: digestOf(title?.value ?? text), text: digestOf(text || (title?.value ?? '')) };
});

/**
 * Names all that a posting says beside its dates; whether it is closed is part of it. Of HTML it is the words: tokens and
 * the names of files in it change with every build. A board knows itself when it changed what.
 */
export const contentDigest = onceEach(({ draft, facts, closed }: SaidContent) =>
  facts.updated?.origin.from === 'ats'
    ? ''
    : digestOf(`${wordsOf(draft)}${draft.head?.says ?? ''}${closed ? 'closed' : ''}`),
);

const wordsOf = onceEach(({ title, body }: Draft) =>
  digestOf(`${title?.value ?? ''}\n${body.raw.replace(/<[^<>]*>/g, ' ')}`),
);
