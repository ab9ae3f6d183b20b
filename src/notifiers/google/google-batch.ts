/** One answer of a batch. */
export interface BatchedAnswer {
  readonly status: number;
  readonly body: string;
}

const boundary = 'rolecast-batch';

export const batchType: string = `multipart/mixed; boundary=${boundary}`;

/**
 * Several requests to a Google API in one, each a part with the JSON of a POST to `path`
 * (https://developers.google.com/search/apis/indexing-api/v3/using-api#batching). Parts are numbered from 0.
 */
export function batchBody(path: string, bodies: readonly string[]): string {
  const parts = bodies.map((body, number) =>
    [
      `--${boundary}`,
      'Content-Type: application/http',
      'Content-Transfer-Encoding: binary',
      `Content-ID: <notice+${number}>`,
      '',
      `POST ${path} HTTP/1.1`,
      'Content-Type: application/json',
      `Content-Length: ${new TextEncoder().encode(body).length}`,
      '',
      body,
    ].join('\r\n'),
  );
  return `${parts.join('\r\n')}\r\n--${boundary}--\r\n`;
}

/** The answers by the number of their part; what is malformed or was cut off is not among them. */
export function readBatch(mediaType: string, text: string): ReadonlyMap<number, BatchedAnswer> {
  const answers = new Map<number, BatchedAnswer>();
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(mediaType) ?? [];
  const mark = quoted ?? plain;
  if (mark === undefined) return answers;
  const pieces = `\n${text}`.split(`\n--${mark}`);
  // Before the first mark and after the last there is nothing, or what was cut off.
  for (const piece of pieces.slice(1, -1)) {
    const [head = '', answer = '', ...body] = piece.split(/\r?\n\r?\n/);
    const number = /^Content-ID:\s*<?response-notice\+(\d+)>?\s*$/im.exec(head)?.[1];
    const status = /^HTTP\/\d(?:\.\d)?\s+(\d{3})\b/.exec(answer.trimStart())?.[1];
    if (number !== undefined && status !== undefined)
      answers.set(Number(number), { status: Number(status), body: body.join('\n\n') });
  }
  return answers;
}
