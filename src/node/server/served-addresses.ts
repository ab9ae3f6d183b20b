import type { Edition } from '../../model/document.ts';
import { folderOf, listingPath } from '../../model/address.ts';
import { nativeName } from '../../model/language.ts';
import type { Console } from '../console.ts';

/** The addresses at which a server on this machine can be looked at, a line each. */
export function describeAddresses(to: Console, { catalog, documents }: Edition, served: string): void {
  const address = (path: string) => to.paint('cyan', served + path.slice(1));
  const names = catalog.site.languages.map(({ tag }) => nativeName(tag));
  const width = Math.max(5, ...names.map((name) => name.length)) + 2;
  const all = [...documents.values()];
  for (const [index, { tag }] of catalog.site.languages.entries()) {
    const open = catalog.open.filter(({ language }) => language === tag).length;
    to.line(`${(names[index] ?? tag).padEnd(width)}${address(listingPath(tag))}  (${open} open)`);
    for (const { path } of all.filter(
      ({ role, path }) => role === 'feed' && folderOf(path) === listingPath(tag),
    ))
      to.line(`${' '.repeat(width)}${address(path)}`);
  }
  const others = all.filter(({ role, language }) => language === undefined && role !== 'page');
  for (const [index, { path }] of others.entries())
    to.line(`${(index === 0 ? 'Files' : '').padEnd(width)}${address(path)}`);
}
