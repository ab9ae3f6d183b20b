/** As a reader sees it. */
export interface Answer {
  readonly status: number;
  readonly body: string;
  readonly header: (name: string) => string | null;
}
export type Ask = (path: string, headers?: Record<string, string>, method?: string) => Promise<Answer>;

export async function answerOf(response: Response): Promise<Answer> {
  const body = Buffer.from(await response.arrayBuffer()).toString('latin1');
  return { status: response.status, body, header: (name) => response.headers.get(name) };
}

const past = 'Sun, 06 Nov 1994 08:49:37 GMT';
const future = 'Tue, 01 Jan 2030 00:00:00 GMT';
/** What a 304 must repeat (RFC 9110, 15.4.5), and what a HEAD says as GET does (9.3.2). */
const repeated = ['etag', 'cache-control', 'vary', 'content-location', 'expires'];
const described = [...repeated, 'content-type', 'content-language', 'link', 'last-modified'];

/** What is wrong with how conditions on a document are met, as RFC 9110 (8.8, 13) has them. */
export async function faultsAt(path: string, ask: Ask): Promise<readonly string[]> {
  const faults: string[] = [];
  const whole = await ask(path);
  if (whole.status !== 200)
    return (await gone(path, ask, whole.status)) ? [] : [`${path} is no 200 and knows conditions`];
  const tag = whole.header('etag') ?? '';
  const must = (says: boolean, what: string) => void (says || faults.push(`${path}: ${what}`));
  must(/^"[\x21\x23-\x7e]+"$/.test(tag), `its tag is strong and well-formed: ${tag}`);
  must(whole.header('last-modified') === null, 'no date is stated by which a cache could answer');

  const isWhole = async (what: string, headers: Record<string, string>) => {
    const answer = await ask(path, headers);
    must(answer.status === 200 && answer.body === whole.body, `sent in full: ${what}`);
  };
  const isUnchanged = async (what: string, headers: Record<string, string>) => {
    for (const method of ['GET', 'HEAD']) {
      const answer = await ask(path, headers, method);
      must(answer.status === 304 && answer.body === '', `${method} is a 304 without a body: ${what}`);
      for (const name of repeated)
        must(answer.header(name) === whole.header(name), `${method} 304 repeats ${name}: ${what}`);
    }
  };

  const head = await ask(path, {}, 'HEAD');
  must(head.status === 200 && head.body === '', 'HEAD is a 200 without a body');
  for (const name of described) must(head.header(name) === whole.header(name), `HEAD says ${name} as GET`);

  await isUnchanged('the tag', { 'If-None-Match': tag });
  await isUnchanged('the tag, weak', { 'If-None-Match': `W/${tag.replace(/^W\//, '')}` });
  await isUnchanged('the last of a list', { 'If-None-Match': `"a,b" , W/"", ${tag}` });
  await isUnchanged('whatever there is', { 'If-None-Match': '*' });
  await isUnchanged('the tag beside an old date, which does not count', {
    'If-None-Match': tag,
    'If-Modified-Since': past,
  });
  await isWhole('another tag', { 'If-None-Match': '"x"' });
  await isWhole('another tag beside a late date, which does not count', {
    'If-None-Match': '"x"',
    'If-Modified-Since': future,
  });
  for (const date of [past, future, new Date().toUTCString(), 'yesterday', ''])
    await isWhole(`a date: ${date}`, { 'If-Modified-Since': date });
  await isWhole('what must be there is', { 'If-Match': tag });
  await isWhole('a part, of the tag', { Range: 'bytes=0-9', 'If-Range': tag });
  await isWhole('a part, of a date', { Range: 'bytes=0-9', 'If-Range': future });
  must((await ask(path, { 'If-Match': '"x"' })).status === 412, 'what must be there is not: 412');

  // A coding is a representation of its own, and each knows its tag.
  const packed = await ask(path, { 'Accept-Encoding': 'gzip' });
  const packedTag = packed.header('etag') ?? '';
  if (packed.header('content-encoding') === 'gzip') {
    must(packedTag !== tag, 'gzip has a tag of its own');
    must(/accept-encoding/i.test(packed.header('vary') ?? ''), 'Vary says so');
    const again = await ask(path, { 'Accept-Encoding': 'gzip', 'If-None-Match': packedTag });
    must(again.status === 304, 'gzip is a 304 by its tag');
  }
  return faults;
}

/** What is no 200 is what it is, whatever is asked (RFC 9110, 13.2.1). */
async function gone(path: string, ask: Ask, status: number): Promise<boolean> {
  const conditions = [{ 'If-None-Match': '*' }, { 'If-Modified-Since': future }, { 'If-Match': '"x"' }];
  const answers = await Promise.all(conditions.map((one) => ask(path, one)));
  return answers.every((answer) => answer.status === status);
}
