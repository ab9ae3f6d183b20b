import type { Diagnostic } from '../../model/diagnostic.ts';
import { type Home, homeOf } from '../../model/posting.ts';
import type { Draft } from '../../sources/source.ts';

export function homeOfDraft({ file, title }: Draft): Home {
  return homeOf(file, title?.origin);
}

/** A line of its file; where its record begins; or its page. */
export function whereIn({ file, title, url }: Draft, line: number): Pick<Diagnostic, 'where'> {
  if (file !== undefined) return { where: { file, line } };
  const { file: records, line: first } = title?.origin ?? {};
  if (records !== undefined) return { where: { file: records, ...(first !== undefined && { line: first }) } };
  return url === undefined ? {} : { where: { file: url } };
}
