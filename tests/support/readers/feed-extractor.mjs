import { extract } from '@extractus/feed-extractor';
const d = await extract(process.argv[2], {
  getExtraEntryFields: (e) => ({
    author: e['dc:creator'] ?? e.author?.name ?? e.authors?.[0]?.name,
    categories: [e.category ?? e.tags ?? []].flat().map((c) => c['@_term'] ?? c),
  }),
});
const entries = d.entries.map((e) => ({
  id: e.id,
  title: e.title,
  link: e.link,
  author: e.author,
  date: e.published,
  categories: e.categories,
}));
console.log(JSON.stringify({ site: d.link, language: d.language, entries }));
