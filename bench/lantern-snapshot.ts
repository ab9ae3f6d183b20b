import type { Snapshot } from '../src/model/catalog.ts';
import { instant } from '../src/model/instant.ts';
import { language } from '../src/model/language.ts';
import type { SafeHtml } from '../src/model/posting.ts';

const en = language('en');

/** Twenty open postings, a feed of 60 KB. `here`: whether their pages are ours, or those of a site at `url`. */
export function lanternSnapshot(url: string, here = true): Snapshot {
  return {
    version: 1,
    site: {
      url,
      languages: [{ tag: en, title: 'Jobs' }],
      organization: { name: 'Lanternworks' },
      timeZone: 'UTC',
      tag: { name: 'lanternworks.example', date: '2024' },
      feedEntries: 50,
    },
    postings: Array.from({ length: 20 }, (_, number) => ({
      id: `tag:lanternworks.example,2024:job-${number}`,
      group: `job-${number}`,
      slug: `job-${number}`,
      language: en,
      title: `Keeper of lantern ${number}`,
      description: `<p>${'A lantern’s light is kept by hands. '.repeat(72)}</p>` as SafeHtml,
      url: `${url}en/jobs/job-${number}/`,
      here,
      source: { name: 'website' },
      status: 'open',
      opens: instant('2026-11-01T00:00:00Z'),
      updated: instant('2026-11-01T00:00:00Z'),
      organization: { name: 'Lanternworks' },
      locations: [],
      employmentTypes: [],
      facts: {},
    })),
    diagnostics: [],
    sources: [],
  };
}
