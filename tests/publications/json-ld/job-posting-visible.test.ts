import { describe, expect, test } from 'vitest';
import { editionOf } from '../../../src/model/document.ts';
import { unnamedOrganization } from '../../../src/model/site.ts';
import { postingPath } from '../../../src/model/address.ts';
import { listing } from '../../../src/publications/pages/listing/listing.tsx';
import { postingPage } from '../../../src/publications/pages/posting/posting-page.tsx';
import { catalog, catalogOf, posting } from '../../fixtures/catalog.ts';
import { embeddedData, hiddenFacts } from '../../support/visible-facts.ts';

const pages = editionOf(catalog, [postingPage, listing]);
const pageOf = (each: (typeof catalog.open)[number], edition = pages) =>
  edition.documents.get(postingPath(each))?.render(edition) ?? '';

describe('a person reads on the page every fact that its JSON-LD states', () => {
  test.each(catalog.open.map((each) => [each.id, each] as const))('%s', (_, each) => {
    const page = pageOf(each);
    expect(embeddedData(page)).toHaveLength(1);
    expect(hiddenFacts(page)).toEqual([]);
  });

  test('a fact that is only in the JSON-LD is noticed', () => {
    const bare = posting();
    const page = pageOf(bare, editionOf(catalogOf([bare]), [postingPage]));
    expect(hiddenFacts(page)).toEqual([]);
    const changed = page
      .replace(/("title":\s*)"[^"]*"/, '$1"Another title"')
      .replace(/"description":/, '"jobStartDate":"2027-01-11","description":');
    expect(
      hiddenFacts(changed)
        .map(([name]) => name)
        .toSorted(),
    ).toEqual(['jobStartDate', 'title']);
  });
});

describe('pages without a posting of their own have no JobPosting', () => {
  test.each(
    [...pages.documents.values()]
      .filter(
        ({ path, mediaType }) =>
          mediaType.startsWith('text/html') && !catalog.open.some((one) => postingPath(one) === path),
      )
      .map((document) => [document.path, document] as const),
  )('%s', (_, document) => {
    const types = embeddedData(document.render(pages)).map((data) => data['@type']);
    expect(types.filter((type) => type !== 'ItemList')).toEqual([]);
  });
});

test('the stand-in for an organisation that nobody named is no fact on the page either', () => {
  const nobody = posting({ organization: unnamedOrganization });
  const edition = editionOf(catalogOf([nobody]), [postingPage]);
  const page = pageOf(nobody, edition);
  expect(page).not.toContain('<dd>Unnamed');
  expect(embeddedData(page)[0]).not.toHaveProperty('hiringOrganization');
});
