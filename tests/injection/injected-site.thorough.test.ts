import { describe, expect, test } from 'vitest';
import { editionOf } from '../../src/model/document.ts';
import * as publications from '../../src/publications/registry.ts';
import type { BuiltFolder } from '../../src/node/inject/built-folder.ts';
import { filesOf } from '../../src/injection/layout.ts';
import { injectSite } from '../../src/node/inject/injected-site.ts';
import { catalogOf, en, fr, posting, site } from '../fixtures/catalog.ts';

const layout = [{ url: 'https://lanternworks.example/', folder: '' }];
const place = { url: 'https://lanternworks.example/feeds/', folder: 'feeds/' };
const page = '<html><head><title>x</title></head><body></body></html>';

/** A folder that is a value. What is in `locked` cannot be read or written, as a disk says it. */
function folderOf(
  files: Readonly<Record<string, string>>,
  locked: readonly string[] = [],
): BuiltFolder & { readonly files: Map<string, string> } {
  const held = new Map(Object.entries(files));
  const refuse = (path: string) => {
    if (locked.includes(path)) throw new Error(path, { cause: { path, fault: 'permission denied' } });
  };
  return {
    files: held,
    find: (names) => names.find((name) => held.has(name)),
    read(path) {
      refuse(path);
      const text = held.get(path);
      return text === undefined ? 'nothing' : Buffer.from(text);
    },
    write(path, bytes) {
      refuse(path);
      held.set(path, Buffer.from(bytes).toString());
    },
    remove: (path) => void held.delete(path),
  };
}

const here = (key: string, language = en) =>
  posting({
    key,
    language,
    url: `https://lanternworks.example/${language}/work/${key}/`,
    here: false,
  });
const catalog = catalogOf([here('keeper'), here('glazier'), here('gardien', fr)], {
  ...site,
  url: place.url,
});
const edition = editionOf(catalog, Object.values(publications));
const fileOf = (key: string) => filesOf(layout, here(key))[0] as string;
const inject = (folder: BuiltFolder) => injectSite({ edition, layout, place, folder, name: 'public' });

describe('one page in trouble', () => {
  test('that cannot be read is said, and costs no other', () => {
    const folder = folderOf({ [fileOf('keeper')]: page, [fileOf('glazier')]: page }, [fileOf('keeper')]);
    const { postings, diagnostics } = inject(folder);
    expect(postings).toBe(1);
    expect(folder.files.get(fileOf('glazier'))).toContain('data-rolecast');
    expect(diagnostics.map(({ code, where }) => [code, where?.file])).toContainEqual([
      'file-unreadable',
      `public/${fileOf('keeper')}`,
    ]);
  });
});

describe('a run that the disk ends', () => {
  test('is finished by the next, as if there had been but one', () => {
    const files = { [fileOf('keeper')]: page, [fileOf('glazier')]: page };
    const whole = folderOf(files);
    inject(whole);
    const written = [...whole.files.keys()].filter((path) => path.startsWith('feeds/'));
    const stops = [written[0], written[Math.floor(written.length / 2)], written.at(-1)];
    for (const stop of stops) {
      const broken = folderOf(files);
      const write = broken.write;
      const ending: BuiltFolder = {
        ...broken,
        write: (path, bytes) => {
          if (path === stop) throw new Error('the power is cut');
          write(path, bytes);
        },
      };
      expect(() => inject(ending)).toThrow('the power is cut');
      const { diagnostics } = inject(broken);
      expect(diagnostics.map(({ code }) => code)).not.toContain('inject-file-in-the-way');
      expect([...broken.files].sort()).toEqual([...whole.files].sort());
    }
  });
});

describe('the jobs sitemap', () => {
  test('has no page that calls another its canonical one', () => {
    const folder = folderOf({
      [fileOf('keeper')]: page,
      [fileOf('glazier')]: page.replace('<title>', '<link rel=canonical href=/en/work/keeper/><title>'),
    });
    const { diagnostics } = inject(folder);
    const sitemap = folder.files.get('jobs-sitemap.xml') ?? '';
    expect([...sitemap.matchAll(/<loc>([^<]*)/g)].map(([, url]) => url)).toEqual([here('keeper').url]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['inject-page-not-found', 'inject-page-not-found']);
  });
});
