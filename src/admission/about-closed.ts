import { statusAt } from '../model/catalog.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { DiagnosticCode } from '../model/diagnostic-codes.ts';
import type { Posting } from '../model/posting.ts';
import { fileOf } from './gaps/last-good.ts';

/** About what only an offered posting publishes. Whatever may have closed it, or may show that it is open, is said of all. */
const ofOffers: ReadonlySet<DiagnosticCode> = new Set([
  'value-invalid',
  'date-unknown',
  'fact-suggested',
  'link-broken',
  'link-unsafe',
  'shortcode-unknown',
  'language-differs',
]);

/** Without what nobody needs to put right: of a posting that closed, no pay, place or link is published any more. */
export function withoutClosed(
  diagnostics: readonly Diagnostic[],
  postings: readonly Posting[],
  now: number,
): readonly Diagnostic[] {
  const byFile = new Map<string, Posting[]>();
  for (const posting of postings) {
    const file = fileOf(posting);
    if (file !== undefined) byFile.set(file, [...(byFile.get(file) ?? []), posting]);
  }
  for (const inside of byFile.values()) inside.sort((a, b) => firstLine(a) - firstLine(b));
  return diagnostics.filter(({ code, severity, where }) => {
    if (severity === 'error' || where === undefined || !ofOffers.has(code)) return true;
    const inside = byFile.get(where.file) ?? [];
    const about = inside.findLast((posting) => firstLine(posting) <= (where.line ?? 0)) ?? inside[0];
    return about === undefined || statusAt(now, about) !== 'closed';
  });
}

/** Of several records in a file, what is said stands at or below the first line of its own. */
function firstLine({ facts }: Posting): number {
  return Math.min(...Object.values(facts).map((origin) => origin?.line ?? Infinity));
}
