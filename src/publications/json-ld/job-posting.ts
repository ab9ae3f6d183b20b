import type { JobPosting, WithContext } from 'schema-dts';
import { openingsDataPath, postingDataPath } from '../../model/address.ts';
import { changedAt, postingsIn, visibleSince } from '../../model/catalog.ts';
import type { Document, Publication } from '../../model/document.ts';
import { onceEach } from '../../model/once-each.ts';
import type { Posting } from '../../model/posting.ts';
import type { Site } from '../../model/site.ts';
import { jsonDocument, plainJson } from '../../text/json.ts';
import { postingNode } from './job-posting-node.ts';

/** The JSON-LD of an open posting's page: one node, the same as in its file and in its language's graph. */
export function jobPosting(posting: Posting, site: Site): WithContext<JobPosting> {
  return { '@context': 'https://schema.org', ...postingNode(posting, site) };
}

const mediaType = 'application/ld+json';

/** JSON-LD of each open posting, `/<language>/jobs/<slug>.jsonld`, and of a language's all, `/<language>/jobs.jsonld`. */
export const jobPostings: Publication = function* (catalog) {
  const { site } = catalog;
  for (const { tag, title } of site.languages) {
    const postings = postingsIn(catalog, tag).open;
    yield {
      path: openingsDataPath(tag),
      mediaType,
      language: tag,
      title: `${title} (JSON-LD)`,
      updated: changedAt(catalog, tag),
      role: 'data',
      render: () => [...graphPieces(postings, site)].join(''),
      pieces: () => graphPieces(postings, site),
    };
    yield* postings.map(dataDocument);
  }
};

const dataDocument = onceEach((posting: Posting): Document => ({
  path: postingDataPath(posting),
  mediaType,
  language: posting.language,
  title: `${posting.title} (JSON-LD)`,
  updated: visibleSince(posting),
  role: 'data',
  posting,
  render: ({ catalog }) => jsonDocument(jobPosting(posting, catalog.site)),
}));

/** As `jsonDocument` would write it, a node at a time. */
function* graphPieces(postings: readonly Posting[], site: Site): Generator<string, void> {
  yield '{\n  "@context": "https://schema.org",\n  "@graph": [';
  let before = '';
  for (const posting of postings) {
    yield `${before}\n    ${plainJson(postingNode(posting, site), 2).replaceAll('\n', '\n    ')}`;
    before = ',';
  }
  yield before === '' ? ']\n}\n' : '\n  ]\n}\n';
}
