import { parseFeed } from '@rowanmanning/feed-parser';
const d = parseFeed(await (await fetch(process.argv[2])).text());
const entries = d.items.map((e) => ({
  id: e.id,
  title: e.title,
  link: e.url,
  author: e.authors[0]?.name,
  date: e.published,
  categories: e.categories.map((c) => c.term),
}));
console.log(JSON.stringify({ site: d.url, language: d.language, entries }));
