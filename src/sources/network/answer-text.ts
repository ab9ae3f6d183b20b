/** The label of the encoding that an answer names, else UTF-8. JSON is UTF-8 whatever it says (RFC 8259 §8.1). */
function encodingOf(contentType: string, start: Uint8Array): string {
  if (/^\s*application\/(?:[\w.-]+\+)?json\b/i.test(contentType)) return 'utf-8';
  const said = /charset\s*=\s*["']?([^\s"';>/]{1,40})/i;
  const isPage = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType);
  const head = isPage ? new TextDecoder('latin1').decode(start.subarray(0, farthest)) : '';
  const tag = /<meta\b[^>]{0,300}charset[^>]{0,100}>/i.exec(head)?.[0] ?? '';
  return said.exec(contentType)?.[1] ?? said.exec(tag)?.[1] ?? 'utf-8';
}

/** Browsers look so many bytes into a page: https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding */
const farthest = 1024;

/**
 * The text of an answer, without a byte order mark; undefined, and the rest unread, where it has more than `mostBytes`
 * unpacked. A body that is a gzip file itself (`sitemap.xml.gz`) is unpacked.
 */
export async function answerText(response: Response, mostBytes: number): Promise<string | undefined> {
  if (response.body === null) return '';
  const { start, whole } = await begun(response.body);
  const isGzip = start[0] === 0x1f && start[1] === 0x8b;
  const reader = (isGzip ? whole.pipeThrough(new DecompressionStream('gzip')) : whole).getReader();
  const decoder = decoderFor(encodingOf(response.headers.get('content-type') ?? '', start));
  const pieces: string[] = [];
  for (let size = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return [...pieces, decoder.decode()].join('');
    size += value.byteLength;
    if (size > mostBytes) {
      await reader.cancel();
      return undefined;
    }
    pieces.push(decoder.decode(value, { stream: true }));
  }
}

function decoderFor(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}

type Bytes = Uint8Array<ArrayBuffer>;

/** The first bytes of a stream, and the stream as it was. */
async function begun(
  body: ReadableStream<Bytes>,
): Promise<{ readonly start: Uint8Array; readonly whole: ReadableStream<Bytes> }> {
  const reader = body.getReader();
  const chunks: Bytes[] = [];
  const length = () => chunks.reduce((sum, { byteLength }) => sum + byteLength, 0);
  while (length() < farthest) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
  }
  const start = new Uint8Array(length());
  chunks.reduce((at, chunk) => (start.set(chunk, at), at + chunk.byteLength), 0);
  const whole = new ReadableStream<Bytes>({
    async pull(controller) {
      const next = chunks.shift();
      if (next !== undefined) return controller.enqueue(next);
      const { done, value } = await reader.read();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return { start, whole };
}
