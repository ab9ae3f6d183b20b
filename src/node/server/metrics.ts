import type { Catalog } from '../../model/catalog.ts';
import type { Answered } from './node-server.ts';

export interface Metrics {
  readonly observe: (answered: Answered) => void;
  /** The answer to `GET /metrics`, in Prometheus' text format 0.0.4 (https://prometheus.io/docs/instrumenting/exposition_formats/). */
  readonly answer: () => Response;
}

export interface Measured {
  readonly catalog: () => Catalog;
  /** Seconds since the sources were read. */
  readonly snapshotAge: () => number;
}

type Sample = readonly [labels: Readonly<Record<string, string>>, value: number];

/** Seconds, the upper ends of what answers are counted by. */
const buckets = [0.001, 0.005, 0.02, 0.1, 0.5, 2];

/**
 * What a monitor wants to know: answers by method and status, how long they took, what is offered and how old it is.
 * Written here: for five series prom-client brings 4.6 MB.
 */
export function createMetrics({ catalog, snapshotAge }: Measured): Metrics {
  const answers = new Map<string, Sample>();
  const within = buckets.map(() => 0);
  let [count, sum] = [0, 0];
  return {
    observe({ method: said, status, milliseconds }) {
      const method = methods.has(said) ? said : 'other';
      const [, before] = answers.get(`${method} ${status}`) ?? [{}, 0];
      answers.set(`${method} ${status}`, [{ method, status: String(status) }, before + 1]);
      const seconds = milliseconds / 1000;
      for (const [index, end] of buckets.entries()) if (seconds <= end) within[index]! += 1;
      count += 1;
      sum += seconds;
    },
    answer() {
      const { open, closed, scheduled, sources } = catalog();
      const lists = Object.entries({ open, closed, scheduled });
      const stale = sources.filter(({ staleSince }) => staleSince !== undefined).length;
      const duration = 'rolecast_http_answer_seconds';
      const text = [
        ...series('rolecast_http_answers_total', 'counter', 'Answers sent', [...answers.values()]),
        ...head(duration, 'histogram', 'Time from a request to the end of its answer'),
        ...buckets.map((end, index) =>
          sample(`${duration}_bucket`, [{ le: String(end) }, within[index] ?? 0]),
        ),
        sample(`${duration}_bucket`, [{ le: '+Inf' }, count]),
        sample(`${duration}_sum`, [{}, sum]),
        sample(`${duration}_count`, [{}, count]),
        ...series(
          'rolecast_postings',
          'gauge',
          'Postings by status',
          lists.map(([status, postings]): Sample => [{ status }, postings.length]),
        ),
        ...series('rolecast_snapshot_age_seconds', 'gauge', 'Time since the sources were read', [
          [{}, snapshotAge()],
        ]),
        ...series('rolecast_stale_sources', 'gauge', 'Sources that could not be read the last time', [
          [{}, stale],
        ]),
      ];
      return new Response(`${text.join('\n')}\n`, {
        headers: { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8', 'Cache-Control': 'no-store' },
      });
    },
  };
}

function series(name: string, type: string, help: string, samples: readonly Sample[]): readonly string[] {
  return [...head(name, type, help), ...samples.map((one) => sample(name, one))];
}

function head(name: string, type: string, help: string): readonly string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`];
}

/** All values of labels are our own words and numbers: none needs an escape. */
function sample(name: string, [labels, value]: Sample): string {
  const pairs = Object.entries(labels).map(([label, text]) => `${label}="${text}"`);
  return `${name}${pairs.length === 0 ? '' : `{${pairs.join(',')}}`} ${value}`;
}

/** Anybody can send any method: a label each would let them fill the memory. */
const methods = new Set(['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'DELETE', 'PATCH']);
