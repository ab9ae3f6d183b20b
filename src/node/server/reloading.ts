/** What serves at one's own desk, for a browser that is to show what was saved. */
export interface Reloading {
  /** As `fetch`, but that a page which a browser shows loads again when something was read again. */
  readonly fetch: (request: Request) => Promise<Response>;
  /** Whether a request asks for such a page: others are served as they go out. */
  readonly isPageShown: (headers: Readonly<Record<string, unknown>>) => boolean;
}

const scriptPath = '/_rolecast/reload.js';
const editionPath = '/_rolecast/edition';

/** Asks once a second while it is looked at. A server that does not answer is being started again. */
const script = `(() => {
  let seen;
  const look = async () => {
    if (document.hidden) return;
    const answer = await fetch('${editionPath}').catch(() => undefined);
    const now = await answer?.text();
    if (now === undefined) return;
    if (seen !== undefined && now !== seen) location.reload();
    seen = now;
  };
  void look();
  setInterval(look, 1000);
})();
`;

/** `edition` gives another value when other documents are served, in the process that is called `name`. */
export function reloading(
  fetch: (request: Request) => Response | Promise<Response>,
  edition: () => object,
  name: string,
): Reloading {
  let [last, count] = [edition(), 0];
  const current = () => {
    const now = edition();
    if (now !== last) [last, count] = [now, count + 1];
    return `${name} ${count}`;
  };
  return {
    isPageShown: (headers) => headers['sec-fetch-dest'] === 'document',
    async fetch(request) {
      const { pathname } = new URL(request.url);
      if (pathname === editionPath) return plain(current(), 'text/plain');
      if (pathname === scriptPath) return plain(script, 'text/javascript');
      if (request.method !== 'GET' || request.headers.get('Sec-Fetch-Dest') !== 'document')
        return fetch(request);
      return withScript(await fetch(new Request(request.url, { headers: unconditional(request.headers) })));
    },
  };
}

/** The page in full, as plain text: a script is put into it. */
function unconditional(headers: Headers): Headers {
  const asked = new Headers(headers);
  for (const name of ['If-None-Match', 'If-Modified-Since', 'Range', 'Accept-Encoding']) asked.delete(name);
  return asked;
}

async function withScript(response: Response): Promise<Response> {
  if (!/^text\/html\b/.test(response.headers.get('Content-Type') ?? '')) return response;
  const headers = new Headers(response.headers);
  for (const name of ['ETag', 'Last-Modified', 'Content-Length', 'Content-Digest']) headers.delete(name);
  headers.set('Cache-Control', 'no-store');
  const policy = headers.get('Content-Security-Policy') ?? '';
  headers.set('Content-Security-Policy', allowing(policy));
  const html = (await response.text()).replace(
    '</head>',
    () => `<script src="${scriptPath}"></script></head>`,
  );
  return new Response(html, { status: response.status, headers });
}

/** Where a policy says nothing of scripts it allows none. */
function allowing(policy: string): string {
  const rules = policy.split('; ').filter((rule) => rule !== '');
  const scripts = rules.find((rule) => rule.startsWith('script-src ')) ?? 'script-src';
  return [...rules.filter((rule) => rule !== scripts), `${scripts} 'self'`, "connect-src 'self'"].join('; ');
}

function plain(text: string, type: string): Response {
  return new Response(text, {
    headers: { 'Content-Type': `${type}; charset=utf-8`, 'Cache-Control': 'no-store' },
  });
}
