import type { Catalog, Snapshot } from '../model/catalog.ts';
import { byPlace, type Diagnostic } from '../model/diagnostic.ts';
import type { BoardName } from './board-names.ts';
import { boardRefuses } from './board-rules.ts';
import type { Silences } from '../model/configuration.ts';
import { isEligible } from './google-rules.ts';
import * as rules from './rules.ts';

export interface Findings {
  /** What reading reported and what the rules found, by file. */
  readonly diagnostics: readonly Diagnostic[];
  readonly counts: {
    readonly open: number;
    readonly closed: number;
    readonly scheduled: number;
    /** Open postings that have all that Google requires. */
    readonly eligible: number;
    readonly leftOut: number;
  };
  /** How many more there are of which the configuration says that nobody need be told. */
  readonly silenced: number;
}

/** `now`: the moment of `catalog`, in milliseconds since the epoch. `boards`: those whose rules are asked for. */
export function findingsOf(
  catalog: Catalog,
  snapshot: Snapshot,
  now: number,
  boards: readonly BoardName[] = [],
  silences: Silences = {},
): Findings {
  const found = [...Object.values(rules), boardRefuses(boards)].flatMap((rule) => rule(catalog, now));
  const all = [...snapshot.diagnostics.map((one) => weighed(one, catalog)), ...found];
  const shown = all.filter((one) => !isSilenced(one, silences)).map(named(catalog));
  return {
    diagnostics: shown.sort(byPlace),
    silenced: all.length - shown.length,
    counts: {
      open: catalog.open.length,
      closed: catalog.closed.length,
      scheduled: catalog.scheduled.length,
      eligible: catalog.open.filter(isEligible).length,
      leftOut: catalog.sources.reduce((sum, { leftOut }) => sum + leftOut, 0),
    },
  };
}

/**
 * A doubt whether a posting is closed is an error where the posting is offered; in a file of many, by the line of its
 * record. So is that nobody hires: Google shows none of them.
 */
function weighed(diagnostic: Diagnostic, { open }: Catalog): Diagnostic {
  const { code, severity, where } = diagnostic;
  if (code === 'organization-missing' && open.length > 0) return { ...diagnostic, severity: 'error' };
  if (code !== 'status-doubtful' || severity !== 'warning' || where === undefined) return diagnostic;
  const inFile = open.filter(({ source }) => source.file === where.file);
  const isOffered =
    inFile.length < 2 ? inFile.length === 1 : inFile.some(({ facts }) => facts.title?.line === where.line);
  return isOffered ? { ...diagnostic, severity: 'error' } : diagnostic;
}

/** What stands in no file that a person could open is told by its title: postings of boards. */
function named({ open, closed, scheduled }: Catalog): (diagnostic: Diagnostic) => Diagnostic {
  let titles: ReadonlyMap<string, string> | undefined;
  return (diagnostic) => {
    const { posting, where, message } = diagnostic;
    if (posting === undefined || where !== undefined) return diagnostic;
    titles ??= new Map([...open, ...closed, ...scheduled].map(({ id, title }) => [id, title]));
    return { ...diagnostic, message: `${titles.get(posting) ?? posting}: ${message}` };
  };
}

function isSilenced({ code, where }: Diagnostic, silences: Silences): boolean {
  const silence = silences[code];
  return silence === 'off' || (where !== undefined && silence?.includes(where.file) === true);
}
