import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Catalog } from '../../model/catalog.ts';
import type { Answered } from './node-server.ts';

export interface Metrics {
  readonly observe: (answered: Answered) => void;
  /** The answer to `GET /metrics`, in the text format of Prometheus. */
  readonly answer: () => Promise<Response>;
}

export interface Measured {
  readonly catalog: () => Catalog;
  /** Seconds since the sources were read. */
  readonly snapshotAge: () => number;
}

/** What a monitor wants to know: answers by method and status, how long they took, what is offered and how old it is. */
export function createMetrics({ catalog, snapshotAge }: Measured): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const answers = new Counter({
    name: 'rolecast_http_answers_total',
    help: 'Answers sent',
    labelNames: ['method', 'status'],
    registers,
  });
  const seconds = new Histogram({
    name: 'rolecast_http_answer_seconds',
    help: 'Time from a request to the end of its answer',
    buckets: [0.001, 0.005, 0.02, 0.1, 0.5, 2],
    registers,
  });
  const postings = new Gauge({
    name: 'rolecast_postings',
    help: 'Postings by status',
    labelNames: ['status'],
    registers,
  });
  const age = new Gauge({
    name: 'rolecast_snapshot_age_seconds',
    help: 'Time since the sources were read',
    registers,
  });
  const stale = new Gauge({
    name: 'rolecast_stale_sources',
    help: 'Sources that could not be read the last time',
    registers,
  });
  return {
    observe({ method, status, milliseconds }) {
      answers.inc({ method: methods.has(method) ? method : 'other', status: String(status) });
      seconds.observe(milliseconds / 1000);
    },
    async answer() {
      const { open, closed, scheduled, sources } = catalog();
      postings.set({ status: 'open' }, open.length);
      postings.set({ status: 'closed' }, closed.length);
      postings.set({ status: 'scheduled' }, scheduled.length);
      age.set(snapshotAge());
      stale.set(sources.filter(({ staleSince }) => staleSince !== undefined).length);
      return new Response(await registry.metrics(), {
        headers: { 'Content-Type': registry.contentType, 'Cache-Control': 'no-store' },
      });
    },
  };
}

/** Anybody can send any method: a label each would let them fill the memory. */
const methods = new Set(['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'DELETE', 'PATCH']);
