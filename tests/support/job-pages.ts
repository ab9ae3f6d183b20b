import { htmlText } from '../../src/text/html-text.ts';
import { scriptJson } from '../../src/text/script-json.ts';

export interface JobPage {
  readonly lang?: string;
  /** More of the head, as it is. */
  readonly head?: string;
  /** Addresses of all translations, this page's own among them. */
  readonly alternates?: readonly string[];
  /** A block of JSON-LD each: a value, or a text that need not be JSON. */
  readonly data?: readonly unknown[];
}

/** A page for people as a site has it, with whatever JSON-LD. */
export function jobPage({ lang = 'en', head = '', alternates = [], data = [] }: JobPage): string {
  const links = alternates.map((href) => `<link rel="alternate" hreflang="x" href="${htmlText(href)}">`);
  const blocks = data.map(
    (one) =>
      `<script type="application/ld+json; charset=utf-8">${typeof one === 'string' ? one : scriptJson(one)}</script>`,
  );
  return `<!doctype html><html lang="${htmlText(lang)}"><head><title>Jobs</title>${head}${links.join('')}</head><body><h1>A job</h1>${blocks.join('')}<script>document.title = '</html>'</script></body></html>`;
}

export function sitemapOf(addresses: readonly string[], lastmod?: string): string {
  const urls = addresses.map(
    (address) =>
      `<url><loc>${htmlText(address)}</loc>${lastmod === undefined ? '' : `<lastmod>${lastmod}</lastmod>`}</url>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('\n')}</urlset>`;
}
