import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeGeneratedSite } from './generated-site.ts';

const languages = ['en', 'fr'];

const posting = (title: string, closed: boolean) =>
  `---\ntitle: ${title}\nlayout: job-posting\ndate: 2024-11-01\narchived: ${closed}\nremote: true\ndepartments: [Watch, Harbour]\nlocations: [Halifax NS Canada, Berlin Germany]\nemploymentType: full-time\n---\n\nYou watch the light of ${title} through the night, with the others of the watch.\n`;

/** Writes a generated site that changes: edition 0. */
export function writeSoakSite(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  writeGeneratedSite(folder, count);
  writeEdition(folder, 0);
}

/** One posting changes its title, one opens, and the one that opened before closes for good. */
export function writeEdition(folder: string, edition: number): void {
  for (const language of languages) {
    const write = (name: string, title: string, closed: boolean) =>
      writeFileSync(join(folder, `content/${language}/careers/positions/${name}.md`), posting(title, closed));
    if (edition > 0) write(`flicker-${edition - 1}`, `Flicker ${edition - 1}`, true);
    write(`flicker-${edition}`, `Flicker ${edition}`, false);
    write('watch', `Watch edition ${edition}`, false);
  }
}

/** The feeds that hold the posting that is always open, at most `most`. Those of changes hold what happened last, with the titles of then. */
export async function feedsOf(url: string, most: number): Promise<readonly string[]> {
  const lists = ['feeds.opml', 'facets.opml'].map(async (name) => (await fetch(url + name)).text());
  const opml = (await Promise.all(lists)).join('');
  const found: string[] = [];
  for (const [, address = ''] of opml.matchAll(/xmlUrl="([^"]+)"/g)) {
    const { pathname } = new URL(address.replaceAll('&amp;', '&'), url);
    for (const name of ['rss.xml', 'atom.xml', 'feed.json']) {
      const path = pathname.replace(/[^/]+$/, name);
      if (found.length === most || found.includes(path) || path.includes('/changes/')) continue;
      const answer = await fetch(new URL(path, url));
      if (answer.ok && (await answer.text()).includes('Watch edition 0')) found.push(path);
    }
  }
  return found;
}
