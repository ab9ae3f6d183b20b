import type { Language } from '../../model/language.ts';
import type { SiteLanguage } from '../../model/site.ts';
import type { Configuration, SourceOptions, Silences } from '../../model/configuration.ts';
import type { WrittenFacts } from './fact-schema.ts';

/** What a rolecast.yaml says, read and checked; what it leaves out may still be found by detection. */
export interface WrittenConfiguration {
  readonly url?: string;
  readonly languages?: readonly WrittenLanguage[];
  readonly organization?: Configuration['organization'];
  readonly timeZone?: string;
  readonly tag?: Configuration['tag'];
  readonly sources?: readonly WrittenSource[];
  readonly defaults?: WrittenFacts;
  readonly overrides?: Readonly<Record<string, WrittenOverride>>;
  readonly frontMatter?: Configuration['frontMatter'];
  readonly prose?: Configuration['prose'];
  readonly built?: string;
  readonly check?: Silences;
  readonly ledger?: string;
  readonly feeds?: Partial<Configuration['feeds']>;
  readonly limits?: NonNullable<Configuration['limits']>;
  readonly notify?: NonNullable<Configuration['notify']>;
  readonly accent?: string;
  readonly theme?: NonNullable<Configuration['theme']>;
  readonly subscribe?: NonNullable<Configuration['subscribe']>;
}

export type WrittenLanguage = Pick<SiteLanguage, 'tag'> & Partial<SiteLanguage>;

export type WrittenSource = Pick<SourceOptions, 'type'> &
  Partial<SourceOptions> &
  Readonly<Record<string, unknown>>;

export interface WrittenOverride extends WrittenFacts {
  readonly status?: 'open' | 'closed';
  readonly title?: string;
  readonly language?: Language;
}
