import { parseFeed } from 'feedsmith';
const { format, feed: d } = parseFeed(await (await fetch(process.argv[2])).text());
const own = {
  rss: (e) => [
    e.guid?.value,
    e.title,
    e.link,
    e.dc?.creators?.[0],
    e.pubDate,
    e.categories?.map((c) => c.name),
  ],
  atom: (e) => [
    e.id,
    e.title?.value,
    e.links?.[0]?.href,
    e.authors?.[0]?.name,
    e.published,
    e.categories?.map((c) => c.term),
  ],
  json: (e) => [e.id, e.title, e.url, e.authors?.[0]?.name, e.date_published, e.tags],
}[format];
const entries = (d.items ?? d.entries ?? []).map((e) => {
  const [id, title, link, author, date, categories] = own(e);
  return { id, title, link, author, date, categories };
});
console.log(
  JSON.stringify({
    site: d.link ?? d.links?.find((l) => l.rel === 'alternate')?.href ?? d.home_page_url,
    language: d.language ?? d.xml?.lang,
    entries,
  }),
);
