import type { Catalog } from '../../model/catalog.ts';
import type { PlainHeaders } from '../representation/representation.ts';

type Counted = Readonly<Record<'open' | 'closed' | 'scheduled', { readonly length: number }>> &
  Pick<Catalog, 'sources'> & { readonly stale?: boolean };

/** What /healthz says. `stale`: a source could not be read again, and what it said before is still up. */
export function health(
  { open, closed, scheduled, sources, stale = false }: Counted,
  snapshotAge: number | undefined,
  extra: PlainHeaders,
): Response {
  const old = stale || sources.some(({ staleSince }) => staleSince !== undefined);
  const report = {
    status: old ? 'stale' : 'ok',
    ...(snapshotAge === undefined ? {} : { snapshotAge: Math.round(snapshotAge) }),
    postings: { open: open.length, closed: closed.length, scheduled: scheduled.length },
    sources,
  };
  return new Response(`${JSON.stringify(report, null, 2)}\n`, {
    headers: {
      'Content-Type': 'application/json',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      ...extra,
    },
  });
}
