import { instant } from '../../../src/model/instant.ts';
import type { ProseFactName } from '../../../src/text/prose/facts/prose-facts.ts';
import type {
  Apply,
  Hours,
  PostingFacts,
  RemoteArea,
  Salary,
  SalaryUnit,
} from '../../../src/model/posting.ts';

/** A text whose facts a person has written down. */
export interface LabelledText {
  readonly text: string;
  /** All the facts that the text states of those that rules look for; none for a false friend. */
  readonly facts: Pick<PostingFacts, ProseFactName>;
  readonly title?: string;
  /** What `$` means at the site. */
  readonly currency?: string;
  /** See `StatedText.mended`. */
  readonly mended?: readonly string[];
}

/** Short forms for the labels. */
export const pay = (currency: string, min: number, max: number, unit: SalaryUnit): { salary: Salary } => ({
  salary: { currency, min, max, unit },
});
export const hours = (min: number, max = min): { hours: Hours } => ({ hours: { min, max } });
export const full = { employmentTypes: ['FULL_TIME'] } as const;
export const part = { employmentTypes: ['PART_TIME'] } as const;
export const both = { employmentTypes: ['FULL_TIME', 'PART_TIME'] } as const;
export const intern = { employmentTypes: ['INTERN'] } as const;
export const partIntern = { employmentTypes: ['PART_TIME', 'INTERN'] } as const;
export const fullIntern = { employmentTypes: ['FULL_TIME', 'INTERN'] } as const;
export const term = (value: string): { term: string } => ({ term: value });
/** A fixed term, which is schema.org's TEMPORARY. */
export const fixed = (value: string, ...times: readonly ('FULL_TIME' | 'PART_TIME')[]) => ({
  ...term(value),
  employmentTypes: [...times, 'TEMPORARY'] as const,
});
export const closes = (date: string) => ({ closes: instant(`${date}T23:59:59Z`) });
export const email = (address = 'jobs@lanternworks.example'): { apply: Apply } => ({
  apply: { email: address },
});
export const link = (url = 'https://apply.lanternworks.example/7'): { apply: Apply } => ({ apply: { url } });
export const remote = (
  ...areas: readonly (readonly [name: string, country: string, type?: 'State'])[]
): {
  remote: { areas: readonly RemoteArea[] };
} => ({
  remote: { areas: areas.map(([name, country, type]) => ({ name, country, type: type ?? 'Country' })) },
});
export const none = {};
