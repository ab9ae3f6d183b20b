/** What links and images in a posting's text may name. */
const linkProtocols = new Set(['https:', 'http:', 'mailto:', 'tel:']);
const imageProtocols = new Set(['https:', 'http:']);

/** An absolute address for a link as written, or undefined where it is unsafe, empty, or relative to an unknown page. */
export function safeLink(href: string, base: string | undefined): string | undefined {
  return resolve(href, base, linkProtocols);
}

/** The same for images: only from the web. */
export function safeImage(source: string, base: string | undefined): string | undefined {
  return resolve(source, base, imageProtocols);
}

function resolve(href: string, base: string | undefined, allowed: ReadonlySet<string>): string | undefined {
  const trimmed = href.trim();
  if (trimmed === '' || !URL.canParse(trimmed, base)) return undefined;
  const url = new URL(trimmed, base);
  return allowed.has(url.protocol) ? url.href : undefined;
}
