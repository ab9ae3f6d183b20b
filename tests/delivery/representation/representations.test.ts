import { expect, test } from 'vitest';
import { createRepresentations } from '../../../src/delivery/representation/representations.ts';
import { type Edition, editionOf } from '../../../src/model/document.ts';
import { catalogOf } from '../../fixtures/catalog.ts';

/** Ten files of 1,000 bytes; `asked` counts renderings. */
function files(): { readonly edition: Edition; readonly asked: string[] } {
  const asked: string[] = [];
  const edition = editionOf(catalogOf([]), [
    function* () {
      for (let n = 0; n < 10; n++) {
        const path = `/${n}.txt`;
        const render = () => {
          asked.push(path);
          return String(n).padEnd(1000, '.');
        };
        yield { path, mediaType: 'text/plain', title: path, role: 'file', updated: undefined, render };
      }
    },
  ]);
  return { edition, asked };
}

const create = (memory: number) =>
  createRepresentations({ codecs: [], cacheControl: 'no-cache', extra: {}, memory });

test('a document is rendered once, also for readers who ask at the same moment', async () => {
  const { edition, asked } = files();
  const up = create(1e6)(edition);
  await Promise.all([up.at('/1.txt'), up.at('/1.txt'), up.at('/1.txt')]);
  await up.at('/1.txt');
  expect(asked).toEqual(['/1.txt']);
});

test('what was made first goes first when memory is full, and comes again when asked for', async () => {
  const { edition, asked } = files();
  const up = create(3000)(edition);
  for (const n of [0, 1, 2, 3]) await up.at(`/${n}.txt`);
  expect(up.at('/1.txt')).not.toBeInstanceOf(Promise);
  expect((await up.at('/0.txt'))?.identity.bytes.length).toBe(1000);
  expect(asked).toEqual(['/0.txt', '/1.txt', '/2.txt', '/3.txt', '/0.txt']);
});

test('a document larger than all memory is answered all the same', async () => {
  const { edition } = files();
  expect((await create(10)(edition).at('/0.txt'))?.status).toBe(200);
});

test('bytes that stay the same are the same bytes in the next edition', async () => {
  const representationsOf = create(1e6);
  const before = await representationsOf(files().edition).at('/1.txt');
  const after = await representationsOf(files().edition).at('/1.txt');
  expect(after?.identity.bytes).toBe(before?.identity.bytes);
});
