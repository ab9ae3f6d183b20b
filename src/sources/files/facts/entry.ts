import type { Origin } from '../../../model/posting.ts';
import { plainLine } from '../../../text/character-references.ts';

/** A key of the front matter with its value, and where it stands. */
export interface Entry {
  /** As written. */
  readonly key: string;
  readonly value: unknown;
  readonly origin: Origin;
  /** The name means other things elsewhere (`type`): a value that is not understood is then no fault. */
  readonly vague: boolean;
  /** The name is one of the site's own (`configuration.frontMatter`). */
  readonly own: boolean;
}

/** A value as one line of plain text; undefined where it is a list, a mapping or empty. */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value !== 'string') return undefined;
  const text = plainLine(value);
  return text === '' ? undefined : text;
}
