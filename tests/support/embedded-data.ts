import { expect, test } from 'vitest';
import type { ReadSite } from './read-site.ts';
import { issues, strayValues } from './schema-org.ts';
import { embeddedData, hiddenFacts } from './visible-facts.ts';

/**
 * What holds for the JSON-LD of any site: checked by schema.org's vocabulary, Google's rules and a reader's eyes.
 * `unstated`: properties that Google requires and that nobody at this site states.
 */
export function testEmbeddedData(read: () => Promise<ReadSite>, unstated: readonly string[] = []): void {
  const pagesOf = ({ paths, document }: ReadSite) =>
    paths.filter((path) => path.endsWith('/')).map((path) => ({ path, html: document(path) }));
  const postingsOf = (site: ReadSite) =>
    pagesOf(site).flatMap(({ path, html }) =>
      embeddedData(html)
        .filter((data) => data['@type'] === 'JobPosting')
        .map((data) => ({ path, html, data })),
    );

  test('every open posting has one page with its JSON-LD, and no other page has any', async () => {
    const site = await read();
    const ids = postingsOf(site).map(({ data }) => data['@id']);
    expect(ids.toSorted()).toEqual(site.catalog.open.map(({ id }) => id).toSorted());
    expect(ids.length).toBeGreaterThan(0);
  });

  test('schema.org has every type and property, where they stand', async () => {
    for (const { path, data } of postingsOf(await read())) {
      const found = (await issues(data)).filter(({ errorType }) => errorType === 'schemaOrg');
      expect([path, found.map(({ issueMessage }) => issueMessage)]).toEqual([path, []]);
    }
  });

  test('every value is one that Google and ISO list', async () => {
    for (const { path, data } of postingsOf(await read()))
      expect([path, ...strayValues(data)]).toEqual([path]);
  });

  test('nothing is missing that Google requires, but what nobody states', async () => {
    for (const { path, data } of postingsOf(await read())) {
      const several = Array.isArray(data['jobLocation']) ? ['jobLocation.address.addressCountry'] : [];
      const missing = (await issues(data))
        .filter(({ severity }) => severity === 'ERROR')
        .flatMap(({ fieldNames = [] }) => fieldNames)
        .filter((name) => !unstated.includes(name) && !several.includes(name));
      expect([path, ...missing]).toEqual([path]);
    }
  });

  test('a person reads on the page all that its JSON-LD states', async () => {
    for (const { path, html } of postingsOf(await read()))
      expect([path, ...hiddenFacts(html)]).toEqual([path]);
  });

  test('the graph of each language holds the same nodes as the pages', async () => {
    const site = await read();
    const graphs = site.paths
      .filter((path) => /^\/[^/]+\/jobs\.jsonld$/.test(path))
      .flatMap((path) => (JSON.parse(site.document(path)) as { '@graph': readonly object[] })['@graph']);
    const nodes = postingsOf(site).map(({ data }) => ({ ...data, '@context': undefined }));
    const byId = (a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
    expect(graphs.toSorted(byId)).toEqual(nodes.toSorted(byId));
  });
}
