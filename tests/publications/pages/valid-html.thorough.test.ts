import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { createApp } from '../../../src/delivery/app.ts';
import { createPress } from '../../../src/delivery/representation/press.ts';
import { editionOf } from '../../../src/model/document.ts';
import * as registry from '../../../src/publications/registry.ts';
import { standIns } from '../../delivery/stand-in.ts';
import { catalog, moment, snapshot } from '../../fixtures/catalog.ts';
import { manyInLanguages } from '../../fixtures/many-openings.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // How a page is laid out and spelled is not what makes it valid: what hono writes (`<br/>`, `hidden=""`) is as valid
    // as `<br>` and `hidden`. Titles are the author's, however long.
    'void-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
  },
});
const faultsOf = async (page: string) =>
  (await validator.validateString(page)).results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
  );

const publications = Object.values(registry);
const edition = editionOf(catalog, publications);
const paths = [...edition.documents.values()].filter(({ role }) => role === 'page').map(({ path }) => path);

test.each(paths)('the page %s', async (path) => {
  expect(await faultsOf(edition.documents.get(path)?.render(edition) ?? '')).toEqual([]);
});

const many = editionOf(manyInLanguages(120), publications);

test.each(
  ['en', 'fr', 'ar', 'de'].flatMap((language) => [
    `/${language}/`,
    `/${language}/jobs/opening-3/`,
    `/${language}/type/full-time/`,
  ]),
)('the page %s of 120 openings in four languages', async (path) => {
  expect(await faultsOf(many.documents.get(path)?.render(many) ?? '')).toEqual([]);
});

test.each([
  ['in the language of the path', '/fr/nothing/', 'ar'],
  ['in the language that is asked for', '/nothing/', 'de, ar;q=0.8'],
  ['in the first language', '/nothing/', 'de'],
])('the page of a problem %s', async (_, path, asks) => {
  const app = createApp(createPress({ snapshot: () => snapshot, now: () => moment, publications: standIns }));
  const answer = await app.request(path, { headers: { 'Accept-Language': asks } });
  expect(answer.status).toBe(404);
  expect(await faultsOf(await answer.text())).toEqual([]);
});
