import * as v from 'valibot';
import { parsedObject } from './google/google-token.ts';

/** What there is to tell of in a site that another program built and `rolecast inject` completed. Plain JSON. */
export interface InjectedSite {
  /** Below it the feeds lie; absolute, ends with `/`. */
  readonly url: string;
  /** What the site's addresses begin with; absolute, each ends with `/`. Never empty. */
  readonly roots: readonly string[];
  /** The pages of open postings by address, newest first. */
  readonly pages: readonly InjectedPage[];
  /** Digests of the feeds, by address. */
  readonly feeds: Readonly<Record<string, string>>;
}

export interface InjectedPage {
  /** Absolute. */
  readonly address: string;
  /** Of what the posting states. */
  readonly digest: string;
  /** Whether it carries a `JobPosting`, ours or the site's own. */
  readonly data: boolean;
}

const schema = v.object({
  url: v.string(),
  roots: v.pipe(v.array(v.string()), v.minLength(1)),
  pages: v.array(v.object({ address: v.string(), digest: v.string(), data: v.boolean() })),
  feeds: v.record(v.string(), v.string()),
});

/** Undefined where a text holds none. */
export function parseInjectedSite(text: string): InjectedSite | undefined {
  const parsed = v.safeParse(schema, parsedObject(text));
  return parsed.success ? parsed.output : undefined;
}
