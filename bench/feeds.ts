/** What each opening adds to a feed, in bytes, plain and compressed, beside its own text: `node bench/feeds.ts`. */
import { gzipSync } from 'node:zlib';
import { catalogAt } from '../src/model/catalog.ts';
import { editionOf } from '../src/model/document.ts';
import { instant } from '../src/model/instant.ts';
import { atom, jsonFeed, rss } from '../src/publications/registry.ts';
import { html, posting, snapshotOf } from '../tests/fixtures/catalog.ts';

const text = (of: number) => `<p>You keep the light of tower ${String(of)}, and write its log with care.</p>`;
const openings = Array.from({ length: 50 }, (_, index) =>
  posting({
    key: `keeper-${String(index)}`,
    title: `Keeper of tower ${String(index)}`,
    description: html(text(index)),
    opens: instant(`2026-10-05T09:${String(index).padStart(2, '0')}:00Z`),
    updated: instant(`2026-10-05T09:${String(index).padStart(2, '0')}:00Z`),
  }),
);

function sizes(count: number) {
  const catalog = catalogAt(Date.parse('2026-11-22T12:00:00Z'), snapshotOf(openings.slice(0, count)));
  const edition = editionOf(catalog, [rss, atom, jsonFeed]);
  return ['rss.xml', 'atom.xml', 'feed.json'].map((file) => {
    const body = edition.documents.get(`/en/${file}`)?.render(edition) ?? '';
    return { file, bytes: Buffer.byteLength(body), packed: gzipSync(body).length };
  });
}

const [few, many] = [sizes(10), sizes(50)];
const written = Buffer.byteLength(text(10));
console.table(
  many.map(({ file, bytes, packed }, index) => ({
    file,
    bytes,
    gzip: packed,
    'an opening': Math.round((bytes - (few[index]?.bytes ?? 0)) / 40),
    'beside its text': Math.round((bytes - (few[index]?.bytes ?? 0)) / 40) - written,
    'an opening, gzip': Math.round((packed - (few[index]?.packed ?? 0)) / 40),
  })),
);
