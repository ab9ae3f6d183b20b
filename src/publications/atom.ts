import { feedDocuments } from './feed-documents.ts';
import { extendAtom } from './xml-extensions.ts';
import { xmlFeed } from './xml-feed.ts';

/** Atom 1.0 per language, `/<language>/atom.xml` (https://www.rfc-editor.org/rfc/rfc4287). */
export const atom = feedDocuments({
  format: 'atom',
  name: 'Atom',
  mediaType: 'application/atom+xml; charset=utf-8',
  write: (content) => extendAtom(xmlFeed(content).atom1(), content),
});
