import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { collect } from '../../src/node/commands/collect.ts';
import { inject } from '../../src/node/commands/inject.ts';
import { notify } from '../../src/node/commands/notify.ts';
import type { World } from '../../src/node/world.ts';
import { epoch, instant } from '../../src/model/instant.ts';
import { temporaryFolder } from './corpus.ts';

export interface Run {
  readonly code: number;
  /** What people were told, on either stream. */
  readonly said: string;
}

/** Runs `rolecast inject` at a moment. */
export async function runInject(
  line: { readonly path: string; readonly out: string; readonly url?: string },
  at = '2026-11-22T12:00:00Z',
): Promise<Run> {
  const { world, said } = worldAt(at);
  const code = await inject(line, world);
  return { code, said: said() };
}

/** Runs `rolecast notify` at a moment. */
export async function runNotify(
  line: { readonly path: string; readonly dryRun?: true },
  environment: World['environment'],
  at = '2026-11-22T12:00:00Z',
): Promise<Run> {
  const { world, said } = worldAt(at);
  const told = { ...world, environment: { ...world.environment, ...environment } };
  const code = await notify(line, told, new AbortController().signal);
  return { code, said: said() };
}

/** What `rolecast collect` prints at a moment. */
export async function runCollect(path: string, at: string): Promise<string> {
  let printed = '';
  const write = (text: string) => {
    printed += text;
    return Promise.resolve();
  };
  await collect({ path }, { ...worldAt(at).world, write });
  return printed;
}

function worldAt(at: string): { readonly world: World; readonly said: () => string } {
  const lines: string[] = [];
  const out = {
    line: (text = '') => void lines.push(text),
    paint: (_style: string, text: string) => text,
  };
  const state = temporaryFolder();
  const world: World = {
    out,
    err: out,
    write: () => Promise.resolve(),
    environment: { XDG_STATE_HOME: state },
    home: state,
    platform: 'linux',
    now: () => epoch(instant(at)),
  };
  return { world, said: () => lines.join('\n') };
}

/** Every file of a folder with its bytes; the temporary names that a run leaves behind would show. */
export function filesIn(folder: string): ReadonlyMap<string, Buffer> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));
}

export function timesIn(folder: string): ReadonlyMap<string, string> {
  return new Map(
    [...filesIn(folder).keys()].map((path) => {
      const { mtimeNs, ino } = statSync(join(folder, path), { bigint: true });
      return [path, `${mtimeNs} ${ino}`];
    }),
  );
}

/** Files that are new, gone or have other bytes. */
export function differences(
  before: ReadonlyMap<string, Buffer>,
  after: ReadonlyMap<string, Buffer>,
): readonly string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths]
    .filter((path) => {
      const [old, now] = [before.get(path), after.get(path)];
      return old === undefined || now === undefined || !old.equals(now);
    })
    .sort();
}

export interface ReadHead {
  /** The JobPosting nodes in the head. */
  readonly data: readonly { readonly title: string; readonly url: string; readonly '@type': string }[];
  /** The feeds that the head offers: addresses, in order. */
  readonly feeds: readonly string[];
}

/** What a crawler finds in a page's head. */
export function readHead(html: string): ReadHead {
  const data: ReadHead['data'][number][] = [];
  const feeds: string[] = [];
  visit(fromHtml(html), 'element', ({ tagName, properties, children }, _index, parent) => {
    if (parent?.type !== 'element' || parent.tagName !== 'head') return;
    const [text] = children;
    if (tagName === 'script' && properties['type'] === 'application/ld+json' && text?.type === 'text')
      data.push(JSON.parse(text.value) as ReadHead['data'][number]);
    const rel = properties['rel'];
    const isFeed = /rss|atom|feed/.test(String(properties['type']));
    if (tagName === 'link' && isFeed && Array.isArray(rel) && rel.includes('alternate'))
      feeds.push(String(properties['href']));
  });
  return { data, feeds };
}
