import { feedDocuments, type FeedFormat } from './feed-documents.ts';
import { extendAtom } from './xml-extensions.ts';
import { xmlFeed } from './xml-feed.ts';

/** Atom 1.0 (https://www.rfc-editor.org/rfc/rfc4287). */
export const atomFormat: FeedFormat = {
  format: 'atom',
  name: 'Atom',
  mediaType: 'application/atom+xml; charset=utf-8',
  write: (content) => extendAtom(xmlFeed(content).atom1(), content),
};

/** The openings of each language, `/<language>/atom.xml`. */
export const atom = feedDocuments(atomFormat);
