import { indexNowKeyPath } from '../../model/address.ts';
import type { IndexNowOptions } from '../../model/configuration.ts';
import type { PlacedDocument } from './documents.ts';
import { decodedPath } from '../file-names.ts';
import type { Layout } from '../layout.ts';

/** The files that show an IndexNow key: at each root of the site, or where `keyLocation` says, if that lies in it. */
export function keyFiles(layout: Layout, { key, keyLocation }: IndexNowOptions): readonly PlacedDocument[] {
  if (keyLocation === undefined)
    return layout.map(({ folder }) => ({ path: folder + indexNowKeyPath(key).slice(1), text: key }));
  const { href } = new URL(keyLocation);
  const [root] = layout
    .filter(({ url }) => href.startsWith(url))
    .toSorted((a, b) => b.url.length - a.url.length);
  const inner = root === undefined ? undefined : decodedPath(href.slice(root.url.length));
  return root === undefined || inner === undefined || inner === ''
    ? []
    : [{ path: root.folder + inner, text: key }];
}
