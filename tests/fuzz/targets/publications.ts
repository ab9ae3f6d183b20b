import assert from 'node:assert/strict';
import { fromHtml } from 'hast-util-from-html';
import type { Catalog } from '../../../src/model/catalog.ts';
import { editionOf } from '../../../src/model/document.ts';
import * as registry from '../../../src/publications/registry.ts';
import { readText } from '../../../src/text/markdown/markdown.ts';
import { catalogOf, posting } from '../../fixtures/catalog.ts';
import { saxText } from '../../fixtures/sax-text.ts';
import { attribute, elements } from '../../publications/pages/html-page.ts';
import type { FuzzTarget } from '../fuzz-target.ts';

/** Every document of an edition is well-formed to a parser of its kind, and its pages run and lead to nothing harmful. */
export function documentsHold(catalog: Catalog): void {
  const edition = editionOf(catalog, Object.values(registry));
  for (const [path, document] of edition.documents) {
    const written = new TextDecoder().decode(new TextEncoder().encode(document.render(edition)));
    assert.ok(URL.canParse(path, 'https://x.example'));
    const kind = document.mediaType.split(';')[0] ?? '';
    if (kind.endsWith('json')) JSON.parse(written);
    else if (kind.endsWith('xml') || kind.includes('opml')) saxText(written);
    else if (kind === 'text/html') assert.deepEqual([path, ...harmIn(written)], [path]);
  }
}

function harmIn(html: string): string[] {
  return elements(fromHtml(html)).flatMap((element) => [
    ...Object.keys(element.properties).filter((name) => /^(?:on|srcDoc$|formAction$)/.test(name)),
    ...['href', 'src']
      .flatMap((name) => attribute(element, name) ?? [])
      .filter((one) => /^\s*(?:javascript|vbscript|data:text|file):|^\/\//i.test(one)),
    ...(element.tagName === 'iframe' || element.tagName === 'object' || element.tagName === 'base'
      ? [element.tagName]
      : []),
  ]);
}

/** The text in every field that a snapshot from elsewhere could hold. */
export const publications: FuzzTarget = {
  seeds: ['Lamp fitter', 'C++ <vector> & R&D', 'https://lanternworks.example/a b?c&d', '2026-10-01', 'EUR'],
  words:
    '<script> </script> ]]> <![CDATA[ <!-- --> &amp; &#0; &lt; javascript:alert(1) data:text/html,x //evil.example mailto:a@b.example?bcc=c@d.example " \' > https://x.example/ \u0001 \u000B'.split(
      ' ',
    ),
  run: (text) => {
    const described = readText({
      format: 'html',
      text,
      file: 'x',
      line: 1,
      dialect: { python: false, shortcodes: false },
    }).html('https://x.example/').html;
    const hostile = posting({
      title: text,
      summary: text,
      description: described,
      url: text,
      department: text,
      organization: { name: text, url: text, logo: text },
      locations: [
        { name: text, address: { streetAddress: text, addressLocality: text, addressCountry: text } },
      ],
      remote: { areas: [{ name: text, country: text, type: 'Country' }] },
      salary: { currency: text, min: 1, unit: 'HOUR' },
      term: text,
      starts: text,
      apply: { url: text, email: text },
      identifier: { name: text, value: text },
      categories: [text],
      image: text,
      enclosure: { url: text, mediaType: text },
    });
    documentsHold(catalogOf([hostile, posting({ key: 'other' })]));
  },
};
