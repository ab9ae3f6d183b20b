import { expect, test } from 'vitest';
import { isPlaced } from '../../src/injection/documents/documents.ts';
import { editionOf, type Publication } from '../../src/model/document.ts';
import { publicationsBeside } from '../../src/publications/registered-beside.ts';
import { registeredPublications } from '../../src/publications/registered.ts';
import { catalog } from '../fixtures/catalog.ts';

test('the publications for a site with pages of its own make all that it gets, and nothing else', () => {
  const pathsOf = (publications: readonly Publication[]) =>
    [...editionOf(catalog, publications).documents.values()].map(({ path, ...document }) => ({
      path,
      placed: isPlaced({ path, ...document }),
    }));
  const given = pathsOf(publicationsBeside);
  const wanted = pathsOf(registeredPublications).filter(({ placed }) => placed);
  expect(given.filter(({ placed }) => !placed)).toEqual([]);
  expect(given.map(({ path }) => path).toSorted()).toEqual(wanted.map(({ path }) => path).toSorted());
});
