import { listingPath, postingDataPath, postingPath } from '../../src/model/address.ts';
import { changedAt } from '../../src/model/catalog.ts';
import type { Document, Publication } from '../../src/model/document.ts';

/** Publications as small as delivery's tests need them: a list, a feed and pages, with nothing of how they look. */
export const standIns: readonly Publication[] = [
  function* lists(catalog) {
    for (const { tag, title } of catalog.site.languages) {
      const list = catalog.open.filter(({ language }) => language === tag).map(({ title }) => title);
      const updated = changedAt(catalog, tag);
      const common = { language: tag, title, updated };
      yield {
        ...common,
        path: listingPath(tag),
        role: 'page',
        group: 'list',
        indexed: true,
        ...html(list.join(', ')),
      };
      yield {
        ...common,
        path: `${listingPath(tag)}atom.xml`,
        role: 'feed',
        mediaType: 'application/atom+xml; charset=utf-8',
        render: () => `<feed>${list.join('\n').padEnd(2000, '.')}</feed>`,
      };
    }
  },
  function* postings({ open, closed }) {
    for (const posting of open) {
      const { language, title, updated, group } = posting;
      const canonical = posting.here ? { indexed: true } : { canonical: posting.url };
      const common = { language, title, updated, group, ...canonical };
      yield { ...common, path: postingPath(posting), role: 'page', ...html(title) };
      yield {
        ...common,
        path: postingDataPath(posting),
        role: 'data',
        mediaType: 'application/ld+json',
        render: () => JSON.stringify({ title }),
      };
    }
    for (const posting of closed) {
      const { language, title, updated } = posting;
      yield {
        language,
        title,
        updated,
        path: postingPath(posting),
        role: 'page',
        status: 410,
        ...html('Closed'),
      };
    }
  },
];

function html(text: string): Pick<Document, 'mediaType' | 'render'> {
  return {
    mediaType: 'text/html; charset=utf-8',
    render: () =>
      `<!doctype html><head><style>b{color:red}</style><script type="application/ld+json">{}</script></head><b>${text}</b><script>stray()</script>`,
  };
}
