import type { Catalog } from '../model/catalog.ts';
import type { Diagnostic, Where } from '../model/diagnostic.ts';
import type { FactName, Posting } from '../model/posting.ts';

/** What `rolecast check` looks at beyond what reading reported. Pure; `now` is in milliseconds since the epoch. */
export type Rule = (catalog: Catalog, now: number) => readonly Diagnostic[];

/** A rule about one open posting at a time. */
export function eachOpen(
  rule: (posting: Posting, catalog: Catalog, now: number) => readonly Diagnostic[],
): Rule {
  return (catalog, now) => catalog.open.flatMap((posting) => rule(posting, catalog, now));
}

/** The place to write at: where the fact stands, else the file; of a record in a file of many, where its title stands. */
export function placeOf(
  { facts, source, id }: Posting,
  fact?: FactName | 'title' | 'status',
): { posting: string; where?: Where } {
  const stated = fact === undefined ? undefined : facts[fact];
  const origin = source.file === undefined && stated?.file === undefined ? facts.title : stated;
  const file = origin?.file ?? source.file;
  if (file === undefined) return { posting: id };
  const line = origin?.file === undefined ? undefined : origin.line;
  return {
    posting: id,
    where: {
      file,
      ...(line !== undefined && { line }),
      ...(line !== undefined && origin?.column !== undefined && { column: origin.column }),
    },
  };
}
