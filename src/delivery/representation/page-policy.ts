import { sha256 } from './digest.ts';

const encoder = new TextEncoder();

/**
 * The content security policy of a page: nothing but its own inline styles and scripts, by hash, the
 * stylesheets that it links with the fonts beside them, by origin, and images.
 * Only what stands in the head is allowed, so that a script that slipped into a posting's text stays dead.
 * Data blocks (`application/ld+json`) are never run and need no allowance. `asks`: a form of the page leads to ours.
 */
export async function pagePolicy(html: string, secure: boolean, asks = false): Promise<string> {
  const end = html.indexOf('</head>');
  const head = end === -1 ? '' : html.slice(0, end);
  const [styles, scripts] = await Promise.all([hashes(head, 'style'), hashes(head, 'script')]);
  const linked = stylesheetOrigins(head);
  const allowed = [...styles, ...linked];
  return [
    "default-src 'none'",
    `img-src 'self' data: https:${secure ? '' : ' http:'}`,
    ...(allowed.length > 0 ? [`style-src ${allowed.join(' ')}`] : []),
    ...(linked.length > 0 ? [`font-src ${linked.join(' ')}`] : []),
    ...(scripts.length > 0 ? [`script-src ${scripts.join(' ')}`] : []),
    "base-uri 'none'",
    `form-action ${asks ? "'self'" : "'none'"}`,
    "frame-ancestors 'self'",
  ].join('; ');
}

async function hashes(head: string, element: 'style' | 'script'): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { tag, text } of elements(head, element)) {
    if (element === 'script' && (/\ssrc\s*=/i.test(tag) || /\/(?:ld\+)?json/i.test(tag))) continue;
    found.push(`'sha256-${await digestOf(text)}'`);
  }
  return [...new Set(found)];
}

/** Nearly all pages of a site have the same styles and scripts. */
const digests = new Map<string, string>();
const mostDigests = 64;

async function digestOf(text: string): Promise<string> {
  const known = digests.get(text);
  if (known !== undefined) return known;
  // The HTML parser normalises line ends before a browser hashes the text.
  const digest = await sha256(encoder.encode(text.replaceAll('\r\n', '\n').replaceAll('\r', '\n')));
  if (digests.size >= mostDigests) digests.clear();
  digests.set(text, digest);
  return digest;
}

const self = 'https://self.invalid';

function stylesheetOrigins(head: string): readonly string[] {
  const found = new Set<string>();
  for (let start = head.indexOf('<link '); start !== -1; start = head.indexOf('<link ', start + 1)) {
    const tag = head.slice(start, head.indexOf('>', start));
    const href = / href="([^"]*)"/.exec(tag)?.[1]?.replaceAll('&amp;', '&');
    if (!tag.includes(' rel="stylesheet"') || href === undefined || !URL.canParse(href, self)) continue;
    const { origin } = new URL(href, self);
    if (origin === self) found.add("'self'");
    else if (/^https?:\/\/[\w.-]+(?::\d+)?$/.test(origin)) found.add(origin);
  }
  return [...found];
}

function* elements(head: string, name: string): Generator<{ readonly tag: string; readonly text: string }> {
  let from = 0;
  for (;;) {
    const start = head.indexOf(`<${name}`, from);
    const open = start === -1 ? -1 : head.indexOf('>', start);
    const close = open === -1 ? -1 : head.indexOf(`</${name}`, open);
    if (close === -1) return;
    yield { tag: head.slice(start, open), text: head.slice(open + 1, close) };
    from = close + name.length + 2;
  }
}
