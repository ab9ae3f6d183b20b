import type { Snapshot } from '../../model/catalog.ts';
import type { Edition } from '../../model/document.ts';
import { epoch } from '../../model/instant.ts';
import { sha256Url } from '../../delivery/representation/digest.ts';
import type { Holdings } from './inventory.ts';
import type { EditionMark } from '../stored-edition.ts';

/** So long (milliseconds) a mark saves the work. After that all is looked at again, and what is retired can be deleted. */
const trustedFor = 86_400_000;

/** About so many characters are digested at a time. */
const together = 2 ** 20;

const encoder = new TextEncoder();

/** `how`: whatever else than the snapshot decides what is rendered. Plain JSON. */
export async function digestOfAll(snapshot: Snapshot, how: unknown): Promise<string> {
  const { version, site, sources, postings } = snapshot;
  const digests: string[] = [];
  let text = JSON.stringify([how, version, site, sources]);
  for (const posting of postings) {
    text += `\n${JSON.stringify(posting)}`;
    if (text.length < together) continue;
    digests.push(await digest(text));
    text = '';
  }
  return digest([...digests, text].join('\n'));
}

export function markOf(of: string, { catalog: { staleAt }, documents }: Edition, now: number): EditionMark {
  const until = staleAt === undefined ? {} : { until: epoch(staleAt) };
  return { of, at: now, ...until, documents: documents.size };
}

/** What to report of an edition that is up, whole, and what would be published now; undefined where it is not. */
export function upToDate({ root, named, listed }: Holdings, of: string, now: number) {
  if (root?.mark?.of !== of) return undefined;
  const { at, until = Infinity, documents } = root.mark;
  const isTrue = at <= now && now < until && now < at + trustedFor;
  const isWhole = listed === undefined || [...named].every((name) => listed.has(name));
  if (!isTrue || !isWhole) return undefined;
  return {
    documents,
    values: named.size + 1,
    written: 0,
    bytes: 0,
    deleted: 0,
    moments: root.counts.length - 1,
    ...(root.lasts === undefined ? {} : { lasts: root.lasts }),
  };
}

function digest(text: string): Promise<string> {
  return sha256Url(encoder.encode(text));
}
