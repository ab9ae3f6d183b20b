import { createHash } from 'node:crypto';
import { Agent, get, type IncomingMessage } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

export interface Polling {
  readonly port: number;
  /** Paths of feeds; each holds the posting called `Watch edition N`. */
  readonly feeds: readonly string[];
  readonly connections: number;
  /** Milliseconds from one poll to the next on a connection. */
  readonly every: number;
  /** Whether a connection goes on, by how often it has polled. */
  readonly goesOn: (polls: number) => boolean;
}

export interface Polled {
  /** What was wrong, a sentence each, and how often. */
  readonly faults: Readonly<Record<string, number>>;
  readonly answers: Readonly<Record<number, number>>;
  /** By edition: when the last request was sent that was answered with it, in milliseconds since the epoch. */
  readonly lastSent: Readonly<Record<number, number>>;
  /** Polls that found nobody listening, or whose idle connection was closed before a byte of an answer; asked again. */
  readonly again: number;
  /** Milliseconds. */
  readonly latencies: readonly number[];
  /** Connections opened. */
  readonly opened: number;
}

interface Seen {
  readonly edition: number;
  readonly flickers: readonly number[];
  readonly digest: string;
}

const codings = ['identity', 'gzip', 'br'];

/**
 * Polls feeds on keep-alive connections, every second one with the validators of its last answer, and examines each
 * answer: status, length, the same bytes for the same entity tag, well-ended, and that what closed stays away.
 */
export function startPolling({ port, feeds, connections, every, goesOn }: Polling) {
  const faults: Record<string, number> = {};
  const answers: Record<number, number> = {};
  const lastSent: Record<number, number> = {};
  const latencies: number[] = [];
  /** By path, coding and entity tag. */
  const known = new Map<string, Seen>();
  /** By path: the newest flicker seen, and since when it is known to be gone. */
  const shown = new Map<string, number>();
  const gone = new Map<string, { readonly flicker: number; readonly at: number }>();
  let again = 0;
  let opened = 0;
  let restarting = false;
  let count = 0;
  let waiting: { readonly until: number; readonly resolve: () => void } | undefined;

  const fault = (what: string) => (faults[what] = (faults[what] ?? 0) + 1);

  function look(path: string, coding: string, answer: Answer): Seen {
    const key = `${path} ${coding} ${answer.etag}`;
    const digest = createHash('sha1').update(answer.body).digest('hex');
    const before = known.get(key);
    if (before !== undefined) {
      if (before.digest !== digest) fault(`${path}: two texts under one entity tag`);
      return before;
    }
    const text = decoded(answer);
    if (!/(<\/rss>|<\/feed>|\})\s*$/.test(text)) fault(`${path}: an answer that does not end as it should`);
    const edition = Math.max(-1, ...numbers(text, /Watch edition (\d+)/g));
    if (edition === -1) fault(`${path}: an answer without the posting that is always open`);
    const seen = { edition, flickers: numbers(text, /Flicker (\d+)/g), digest };
    known.set(key, seen);
    return seen;
  }

  function judge(path: string, { edition, flickers }: Seen, sent: number): void {
    lastSent[edition] = Math.max(lastSent[edition] ?? 0, sent);
    const left = gone.get(path);
    if (left !== undefined && sent > left.at && flickers.some((one) => one <= left.flicker))
      fault(`${path}: a closed posting came back`);
    const newest = shown.get(path);
    // An answer that was on its way for long may be of an edition before the posting opened.
    const isGone = newest !== undefined && edition > newest && !flickers.includes(newest);
    if (isGone && (left?.flicker ?? -1) < newest) gone.set(path, { flicker: newest, at: present() });
    if (flickers.length > 0) shown.set(path, Math.max(newest ?? -1, ...flickers));
  }

  async function connection(index: number): Promise<void> {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const path = feeds[index % feeds.length] as string;
    const coding = codings[index % codings.length] as string;
    const withValidators = Math.floor(index / feeds.length) % 2 === 0;
    let last: { readonly etag: string; readonly seen: Seen } | undefined;
    await pause((every * index) / connections);
    for (let polls = 0; goesOn(polls); polls++) {
      const sent = present();
      const conditions: Record<string, string> =
        last === undefined || !withValidators
          ? {}
          : { 'If-None-Match': last.etag, 'If-Modified-Since': new Date().toUTCString() };
      const answer = await ask({ port, path, agent, headers: { 'Accept-Encoding': coding, ...conditions } });
      if (answer === 'unanswered' || answer === 'cut') {
        if (answer === 'cut') fault('an answer was cut');
        else if (!restarting) fault('a connection that got no answer');
        again++;
        await pause(500);
        continue;
      }
      if (answer.isNew) opened++;
      if (++count === waiting?.until) waiting.resolve();
      answers[answer.status] = (answers[answer.status] ?? 0) + 1;
      if (!restarting) latencies.push(present() - sent);
      if (answer.status === 200) {
        const seen = look(path, coding, answer);
        judge(path, seen, sent);
        last = { etag: answer.etag, seen };
      } else if (answer.status === 304 && last !== undefined && withValidators) judge(path, last.seen, sent);
      else if (!(restarting && answer.status === 503)) fault(`${path}: status ${answer.status}`);
      await pause(Math.max(0, sent + every - present()));
    }
    agent.destroy();
  }

  const done = Promise.all(Array.from({ length: connections }, (_, index) => connection(index)));
  return {
    /** Resolves after so many more answers. */
    answered: (more: number) => new Promise<void>((resolve) => (waiting = { until: count + more, resolve })),
    /** From now on connections may be closed and refused; answers may still not be cut. */
    restart: () => (restarting = true),
    result: async (): Promise<Polled> => {
      await done;
      return { faults, answers, lastSent, again, latencies, opened };
    },
  };
}

interface Answer {
  readonly status: number;
  readonly etag: string;
  readonly coding: string | undefined;
  readonly body: Buffer;
  readonly isNew: boolean;
}

interface Question {
  readonly port: number;
  readonly path: string;
  readonly agent: Agent;
  readonly headers: Readonly<Record<string, string>>;
}

/** `cut`: the answer began and did not end. */
function ask({ port, path, agent, headers }: Question): Promise<Answer | 'cut' | 'unanswered'> {
  return new Promise((resolve) => {
    let isBegun = false;
    const request = get({ host: '127.0.0.1', port, path, agent, headers }, (incoming) => {
      isBegun = true;
      const pieces: Buffer[] = [];
      incoming.on('data', (piece: Buffer) => pieces.push(piece));
      incoming.on('error', () => resolve('cut'));
      incoming.on('end', () => resolve(answerOf(incoming, Buffer.concat(pieces), !request.reusedSocket)));
    });
    request.on('error', () => resolve(isBegun ? 'cut' : 'unanswered'));
  });
}

function answerOf({ statusCode = 0, headers }: IncomingMessage, body: Buffer, isNew: boolean): Answer {
  const { etag = '', 'content-encoding': coding } = headers;
  return { status: statusCode, etag, coding, body, isNew };
}

function decoded({ body, coding }: Answer): string {
  if (coding === 'br') return brotliDecompressSync(body).toString();
  return (coding === 'gzip' ? gunzipSync(body) : body).toString();
}

function numbers(text: string, pattern: RegExp): number[] {
  return [...new Set([...text.matchAll(pattern)].map(([, number]) => Number(number)))];
}

/** Milliseconds since the epoch, with fractions: the same in all processes of a machine. */
export function present(): number {
  return performance.timeOrigin + performance.now();
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
