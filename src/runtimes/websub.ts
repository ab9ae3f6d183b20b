import { absolute } from '../model/address.ts';
import type { Edition } from '../model/document.ts';
import { type HubPingOptions, pingHub } from './hub-ping.ts';

/** The entity tag of each feed, by its path. */
export type FeedTags = ReadonlyMap<string, string>;

/** The paths of the feeds whose bytes are not what they were. What was not there before has no subscriber to be told. */
export function changedFeeds(before: FeedTags, after: FeedTags): readonly string[] {
  return [...after]
    .filter(([path, tag]) => before.has(path) && before.get(path) !== tag)
    .map(([path]) => path);
}

export interface HubNoticeParts extends Omit<HubPingOptions, 'signal'> {
  readonly edition: () => Edition;
  /** The entity tag of what readers get at a path; undefined where they get an error. */
  readonly tagOf: (path: string) => Promise<string | undefined>;
  /** Whether hubs are to be told at all, as the configuration has it now. */
  readonly wanted: () => boolean;
  readonly report: (told: Told) => void;
}

/** What became of telling the hub of one feed. */
export interface Told {
  readonly hub: string;
  readonly topic: string;
  /** Why the hub was not told. */
  readonly fault?: string;
}

export interface HubNotice {
  /**
   * Looks whether another edition is up, and tells the hub of the feeds that it changed. The first look only remembers:
   * whether anything changed before is not known. Returns at once while an earlier look is at work. Never rejects.
   */
  readonly look: () => Promise<void>;
  /** Gives up what is under way. */
  readonly stop: () => void;
}

/** No hub is asked more at a time. */
const atOnce = 4;

/** Pings the hub of a site (WebSub) when what readers get changes. A feed that the hub could not be told of counts as not told. */
export function createHubNotice({ edition, tagOf, wanted, report, ...options }: HubNoticeParts): HubNotice {
  const end = new AbortController();
  let seen: Edition | undefined;
  let told: Map<string, string> | undefined;
  let busy = false;

  async function compare(current: Edition): Promise<void> {
    const { site } = current.catalog;
    if (site.hub === undefined || !wanted()) {
      told = undefined;
      return;
    }
    const tags = await feedTags(current, tagOf);
    const changed = told === undefined ? [] : changedFeeds(told, tags);
    told = new Map([...(told ?? []), ...[...tags].filter(([path]) => !changed.includes(path))]);
    await tell(site.hub, changed, (path) => absolute(site, path), tags);
  }

  async function tell(
    hub: string,
    paths: readonly string[],
    address: (path: string) => string,
    tags: FeedTags,
  ): Promise<void> {
    const waiting = [...paths];
    const worker = async () => {
      for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
        const topic = address(path);
        const fault = await pingHub({ hub, topic }, { ...options, signal: end.signal });
        if (end.signal.aborted) return;
        if (fault === undefined) told?.set(path, tags.get(path) ?? '');
        report({ hub, topic, ...(fault === undefined ? {} : { fault }) });
      }
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
  }

  return {
    async look() {
      if (busy || end.signal.aborted) return;
      busy = true;
      try {
        const current = edition();
        if (current !== seen) {
          seen = current;
          await compare(current);
        }
      } catch {
        // Who asks for what could not be made is answered with a 500, and that is reported.
      } finally {
        busy = false;
      }
    },
    stop: () => end.abort(),
  };
}

async function feedTags(edition: Edition, tagOf: HubNoticeParts['tagOf']): Promise<FeedTags> {
  const tags = new Map<string, string>();
  for (const { path, role } of edition.documents.values()) {
    const tag = role === 'feed' ? await tagOf(path) : undefined;
    if (tag !== undefined) tags.set(path, tag);
  }
  return tags;
}
