import { answers, silent } from './board-server.ts';
import { addressOf, type Fault } from './played-board.ts';

/** The connection breaks in the middle of the body. */
const broken: Fault = ({ body, mediaType }) => {
  const half = Buffer.from(body).subarray(0, Buffer.byteLength(body) / 2);
  return (_request, response) => {
    response.writeHead(200, { 'Content-Type': mediaType, 'Content-Length': Buffer.byteLength(body) });
    response.write(half, () => setImmediate(() => response.destroy()));
  };
};

/** It goes on until nobody listens any more. */
const endless: Fault =
  ({ body, mediaType }) =>
  (_request, response) => {
    response.writeHead(200, { 'Content-Type': mediaType });
    response.write(body);
    const more = () => {
      while (!response.destroyed && response.write(' '.repeat(65_536)));
    };
    response.on('drain', more);
    more();
  };

const another: Fault = ({ mediaType }) =>
  mediaType === 'application/json'
    ? answers(200, '{"error":{"code":"moved","jobs":null}}')
    : answers(200, '<?xml version="1.0"?><error><code>moved</code></error>', { 'Content-Type': mediaType });

const asked = /could not be read: /;

export interface NamedFault {
  readonly fault: Fault;
  /** The diagnostic where the whole board cannot be read for it, and what it says. */
  readonly code: string;
  readonly says: RegExp;
  /** After how many milliseconds an answer is not waited for any more. */
  readonly timeout?: number;
}

const fault = (play: Fault, code: string, says: RegExp = asked): NamedFault => ({ fault: play, code, says });

/** What may go wrong with any answer of any API. */
export const boardFaults: Readonly<Record<string, NamedFault>> = {
  'an error of the server': fault(() => answers(500, 'oops'), 'board-unreachable', /it answered 500/),
  'nobody is let in': fault(() => answers(403, ''), 'board-unreachable', /it answered 403/),
  'too many requests, for an hour': fault(
    () => answers(429, '', { 'Retry-After': '3600' }),
    'board-unreachable',
    /it answered 429/,
  ),
  'a connection that breaks at once': fault(
    () => (request) => request.socket.destroy(),
    'board-unreachable',
    /the connection failed/,
  ),
  'a connection that breaks in the middle': fault(broken, 'board-unreachable', /the connection failed/),
  'no answer': {
    ...fault(() => silent, 'board-unreachable', /it did not answer within/),
    timeout: 50,
  },
  'an answer without an end': fault(endless, 'board-unreachable', /larger than/),
  'a redirect to another host': fault(
    () => answers(302, '', { Location: 'https://elsewhere.example/jobs' }),
    'board-unreachable',
    /redirected to https:\/\/elsewhere\.example/,
  ),
  'a redirect to itself': fault(
    () => (request, response) => void response.writeHead(302, { Location: addressOf(request) }).end(),
    'board-unreachable',
    /redirected/,
  ),
  '304 to nothing': fault(() => answers(304, ''), 'board-answer-invalid', /304/),
  'bytes that say they are packed': fault(
    ({ body }) => answers(200, body, { 'Content-Encoding': 'gzip' }),
    'board-unreachable',
  ),
  'half a page': fault(
    ({ body, mediaType }) => answers(200, body.slice(0, body.length / 2), { 'Content-Type': mediaType }),
    'board-answer-invalid',
  ),
  'a page for people': fault(
    () =>
      answers(200, '<!doctype html><title>Oops</title><p>Sorry', {
        'Content-Type': 'text/html; charset=utf-8',
      }),
    'board-answer-invalid',
  ),
  'another schema': fault(another, 'board-answer-invalid'),
  'nothing at all': fault(
    ({ mediaType }) => answers(200, '', { 'Content-Type': mediaType }),
    'board-answer-invalid',
  ),
};
