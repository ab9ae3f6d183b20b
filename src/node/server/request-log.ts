import { printable } from '../../text/printable.ts';
import type { Answered } from './node-server.ts';

/** What a request log says of an answer. Neither queries, which may hold secrets, nor readers' addresses. */
export interface LoggedRequest {
  /** When the answer had gone out; ISO 8601, UTC. */
  readonly time: string;
  readonly method: string;
  /** The request target without its query. */
  readonly path: string;
  readonly status: number;
  /** Sent on the connection, with the head. */
  readonly bytes: number;
  readonly milliseconds: number;
}

/** A line without its end. `now` is in milliseconds since the epoch. */
export function logLine(format: 'json' | 'text', answered: Answered, now: number): string {
  const { method, target, status, bytes, milliseconds } = answered;
  const logged: LoggedRequest = {
    time: new Date(now).toISOString(),
    method,
    path: pathOf(target),
    status,
    bytes,
    milliseconds,
  };
  if (format === 'json') return JSON.stringify(logged);
  const { time, path } = logged;
  return `${time} ${status} ${method} ${printable(path)} ${bytes} B ${milliseconds} ms`;
}

/** A target may be a whole address (RFC 9112, section 3.2.2), which may name a user. */
function pathOf(target: string): string {
  const path = target.replace(/^[a-z][a-z\d+.-]*:\/\/[^/?]*/i, '');
  const end = path.search(/[?#]/);
  return end === -1 ? path : path.slice(0, end);
}
