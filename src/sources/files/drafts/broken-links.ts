import { decoded } from '../../../model/identity.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { Draft } from '../../source.ts';

/** The relative links and images of a draft's text that name a file that is not there, each place once. */
export function brokenLinks({ file, body, hasTarget }: Draft): readonly Diagnostic[] {
  if (file === undefined || hasTarget === undefined) return [];
  const relative = body.find('links', ({ links, images = [] }) =>
    [
      ...links.map(({ href, line }) => ({ what: 'link', href, line })),
      ...images.map(({ src, line }) => ({ what: 'image', href: src, line })),
    ].filter(({ href }) => isRelative(href)),
  );
  return relative
    .filter(({ href }) => hasTarget(href) === false)
    .map(({ what, href, line }): Diagnostic => ({
      severity: 'warning',
      code: 'link-broken',
      message: `The ${what} ${href.slice(0, 200)} names a file that is not there`,
      hint: 'Correct it or take it out: whoever reads the posting elsewhere follows it too',
      where: { file, line },
    }));
}

/** A path, without scheme, host, or fragment alone. */
function isRelative(href: string): boolean {
  return !/^(?:[a-z][a-z0-9+.-]*:|[/#?\\]|$)/i.test(href.trim());
}

/** The file that a relative link names from `file`; undefined where it leads out of the folder, or names no file but a page (`../other/`). */
export function linkedFile(file: string, href: string): string | undefined {
  const written = href.trim().replace(/[?#].*$/s, '');
  const path = decoded(written);
  if (!/\.[\p{L}\p{N}]{1,10}$/u.test(path)) return undefined;
  const parts = file.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..' && parts.length === 0) return undefined;
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/').normalize('NFC');
}
