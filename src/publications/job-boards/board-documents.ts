import { type Catalog, changedAt } from '../../model/catalog.ts';
import type { Document, Publication } from '../../model/document.ts';
import type { Language } from '../../model/language.ts';
import { element, writeXmlPieces, type XmlElement } from '../../text/xml.ts';
import { type BoardItem, boardItems } from './board-items.ts';

/** How a family of job boards reads jobs. */
export interface BoardDialect {
  readonly root: string;
  /** For people. */
  readonly name: string;
  readonly path: (language?: Language) => string;
  /** What stands before the items. */
  readonly head: (catalog: Catalog, language: Language | undefined) => readonly XmlElement[];
  readonly item: (item: BoardItem) => XmlElement;
}

/** All that is open, in one document for all languages and one for each: what is absent is closed to a board. */
export function boardDocuments(dialect: BoardDialect): Publication {
  return (catalog) => [
    boardDocument(catalog, dialect, `All openings (${dialect.name})`),
    ...catalog.site.languages.map(({ tag, title }) =>
      boardDocument(catalog, dialect, `${title} (${dialect.name})`, tag),
    ),
  ];
}

function boardDocument(
  catalog: Catalog,
  dialect: BoardDialect,
  title: string,
  language?: Language,
): Document {
  const pieces = () =>
    writeXmlPieces({ name: dialect.root, attributes: {} }, elements(catalog, dialect, language));
  return {
    path: dialect.path(language),
    mediaType: 'application/xml; charset=utf-8',
    ...(language === undefined ? {} : { language }),
    title,
    updated: changedAt(catalog, language),
    role: 'data',
    render: () => [...pieces()].join(''),
    pieces,
  };
}

function* elements(
  catalog: Catalog,
  dialect: BoardDialect,
  language: Language | undefined,
): Generator<XmlElement> {
  yield* dialect.head(catalog, language);
  for (const posting of catalog.open) {
    if (language !== undefined && posting.language !== language) continue;
    for (const item of boardItems(posting, catalog.site)) yield dialect.item(item);
  }
}

/** An element for each value there is, as boards want it: in CDATA. */
export function cdataElements(values: Readonly<Record<string, string | undefined>>): readonly XmlElement[] {
  return Object.entries(values).flatMap(([name, text]) =>
    text === undefined || text === '' ? [] : [element(name, {}, { text, cdata: true })],
  );
}
