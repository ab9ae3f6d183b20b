import { absolute, postingPath } from '../model/address.ts';
import type { Edition } from '../model/document.ts';
import type { Posting } from '../model/posting.ts';
import { jobPosting } from '../publications/json-ld/job-posting.ts';
import { textDigest } from './topic-digest.ts';

/**
 * The pages of open postings that are the canonical ones, newest first, each with a digest of the JSON-LD on it: what
 * the posting states, title and text included. A page whose surroundings change (another template, another list of
 * openings) says nothing new.
 */
export async function postingPages({ catalog, documents }: Edition): Promise<Map<string, string>> {
  const pages = new Map<string, string>();
  for (const posting of catalog.open) {
    const document = documents.get(postingPath(posting));
    if (!posting.here || document === undefined || document.canonical !== undefined) continue;
    let digest = digests.get(posting);
    if (digest === undefined) {
      digest = await textDigest(JSON.stringify(jobPosting(posting, catalog.site)));
      digests.set(posting, digest);
    }
    pages.set(absolute(catalog.site, document.path), digest);
  }
  return pages;
}

/** The clock makes new editions of the same postings. */
const digests = new WeakMap<Posting, string>();
