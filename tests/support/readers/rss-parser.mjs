import Parser from 'rss-parser';
const d = await new Parser().parseURL(process.argv[2]);
const entries = d.items.map((e) => ({
  id: e.guid ?? e.id,
  title: e.title,
  link: e.link,
  author: e.creator ?? e.author,
  date: e.isoDate,
  categories: e.categories?.map((c) => c.$?.term ?? c),
}));
console.log(JSON.stringify({ site: d.link, language: d.language, entries }));
