import { linkedFile } from '../../files/drafts/broken-links.ts';
import type { ContentFile } from '../pages/content.ts';
import type { Reading } from '../pages/reading.ts';

/**
 * Whether the page (`other.md`) or the file of a bundle (`map.png`) that a link names is there. Other relative links are
 * addresses, of which only Hugo with its templates knows what they lead to.
 */
export function targetFrom(
  page: ContentFile,
  { index, desk }: Pick<Reading, 'index' | 'desk'>,
): (href: string) => boolean | undefined {
  return (href) => {
    const target = linkedFile(page.file, href);
    if (target === undefined || /\.html?$/i.test(target)) return undefined;
    const name = target.slice(target.lastIndexOf('/') + 1);
    if (/\.(?:md|markdown)$/i.test(target))
      return index.hasFile(name) || name.startsWith('_index') ? undefined : false;
    const folder = page.file.slice(0, Math.max(page.file.lastIndexOf('/'), 0));
    if (!page.bundle || !target.startsWith(`${folder}/`)) return undefined;
    if (desk.files.list(folder).includes(target)) return true;
    return desk.files.list('static').some((file) => file.endsWith(`/${name}`)) ? undefined : false;
  };
}
