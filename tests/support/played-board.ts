import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { BoardFixture, Json } from '../sources/boards/board-fixture.ts';
import type { Api } from './board-reader.ts';
import { answers, type Play } from './board-server.ts';

/** An answer as it goes over the network. */
export interface PlayedAnswer {
  readonly body: string;
  readonly mediaType: string;
}

/** A fault that is played instead of the sound answer. */
export type Fault = (sound: PlayedAnswer) => Play;

/** The address that a request to the server stands for: `https://api.lever.co/v0/…`. */
export const addressOf = ({ url = '' }: IncomingMessage) => `https:/${url}`;

/** A board's API with these records, over HTTP. `faultAt` says of which addresses the answer has a fault. */
export function playedBoard(
  fixture: BoardFixture,
  records: readonly Json[],
  faultAt: (address: string) => Fault | undefined = () => undefined,
): Play {
  const api = fixture.serve(records);
  return (request, response) => {
    const address = addressOf(request);
    const sound = answerOf(api, address);
    const fault = faultAt(address);
    const play = fault?.(sound ?? nothing) ?? (sound === undefined ? answers(404, '{}') : whole(sound));
    // So late that a second request, were it made at the same time, has come.
    setImmediate(() => setImmediate(() => play(request, response)));
  };
}

const nothing: PlayedAnswer = { body: '{}', mediaType: 'application/json' };

function answerOf(api: Api, address: string): PlayedAnswer | undefined {
  const answer = api(address);
  if (answer === undefined) return undefined;
  if (typeof answer === 'string')
    return { body: answer, mediaType: answer.startsWith('<') ? 'application/xml' : 'application/json' };
  if (answer.kind !== 'sound') throw new Error(`${address}: a fixture plays sound answers`);
  return { body: answer.text, mediaType: answer.mediaType };
}

const whole = ({ body, mediaType }: PlayedAnswer): Play =>
  answers(200, body, { 'Content-Type': `${mediaType}; charset=utf-8` });

/** As a server that knows when its answers were changed: the digest of a body is its ETag; 304 to whoever has it. */
export const tagged: Fault = ({ body, mediaType }) => {
  const etag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`;
  return (request, response) =>
    request.headers['if-none-match'] === etag
      ? void response.writeHead(304, { ETag: etag }).end()
      : whole({ body, mediaType: mediaType })(request, response.setHeader('ETag', etag));
};

export const changedAt = 'Sat, 31 Oct 2026 08:00:00 GMT';

/** The same with a date. */
export const dated: Fault = (sound) => (request, response) =>
  request.headers['if-modified-since'] === changedAt
    ? void response.writeHead(304).end()
    : whole(sound)(request, response.setHeader('Last-Modified', changedAt));
