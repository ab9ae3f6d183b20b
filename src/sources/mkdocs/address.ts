import { decoded } from '../../model/identity.ts';
import { linkedFile } from '../files/drafts/broken-links.ts';
import { joined } from '../files/site/site-values.ts';
import type { Layout } from './layout.ts';
import type { SitePage } from './page.ts';

/** The address that MkDocs gives a page, or undefined where the site does not say its own. */
export function addressOf(page: SitePage, layout: Layout, built = page.built): string | undefined {
  const { base } = page.tree;
  return base === undefined ? undefined : base + quoted(builtPath(built, layout));
}

/** The addresses at which the page was before it was moved. */
export function formerAddresses(page: SitePage, layout: Layout): readonly string[] {
  const { base } = page.tree;
  if (base === undefined) return [];
  return (layout.former.get(page.file) ?? []).map((path) => base + quoted(builtPath(path, layout)));
}

/** `a/b` to `a/b/` or `a/b.html`; `a/index` and `a/README` to `a/` or `a/index.html`. */
function builtPath(built: string, { config }: Layout): string {
  const slash = built.lastIndexOf('/') + 1;
  const [folder, name] = [built.slice(0, slash), built.slice(slash)];
  const isIndex = name === 'index' || name === 'README';
  if (!config.directoryUrls) return `${folder}${isIndex ? 'index' : name}.html`;
  return isIndex ? folder : `${built}/`;
}

/** Links between source files become addresses of what is built, as MkDocs does it; what it does not know stays as written. */
export function linkFrom(page: SitePage, layout: Layout): (href: string) => string {
  return (href) => {
    if (/^(?:[a-z][a-z0-9+.-]*:|[/#?]|$)/i.test(href)) return href;
    const cut = /[#?]/.exec(href)?.index ?? href.length;
    const target = joined(page.file, decoded(href.slice(0, cut)));
    const place = target === undefined ? undefined : placeOf(target, page, layout);
    return place === undefined ? href : place + href.slice(cut);
  };
}

/** Whether a page or file that a link names is among the site's, in this language or what stands in for it. */
export function targetFrom(page: SitePage, layout: Layout): (href: string) => boolean | undefined {
  return (href) => {
    const target = linkedFile(page.file, href);
    if (target === undefined || /\.html?$/i.test(target)) return undefined;
    const { docsDir } = layout.config;
    const seen = target.startsWith(`${page.root}/`) || docsDir === '' || target.startsWith(`${docsDir}/`);
    return seen ? candidatesFor(target, page, layout).some((file) => layout.files.has(file)) : undefined;
  };
}

function placeOf(target: string, page: SitePage, layout: Layout): string | undefined {
  const candidates = candidatesFor(target, page, layout);
  const other = candidates.map((file) => layout.byFile.get(file)).find((found) => found !== undefined);
  if (other !== undefined) {
    const same = other.tree === page.tree;
    const standsIn = !same && other.tree.default && (other.file !== target || other.root === page.root);
    const built = standsIn ? page.prefix + other.path : other.built;
    return placed(builtPath(built, layout), standsIn ? page.tree.base : other.tree.base, page, layout);
  }
  const asset = candidates.find((file) => layout.files.has(file));
  if (asset === undefined) return undefined;
  const inRoot = asset.startsWith(`${page.root}/`);
  const docs = layout.config.docsDir === '' ? '' : `${layout.config.docsDir}/`;
  const path = inRoot
    ? page.prefix + asset.slice(page.root.length + 1)
    : asset.startsWith(docs)
      ? asset.slice(docs.length)
      : undefined;
  return path === undefined ? undefined : placed(path, page.tree.base, page, layout);
}

/** The file itself, and what stands in for it in another language: `x.fr.md` for `x.md`, `docs/x.md` for `i18n/fr/x.md`. */
function candidatesFor(target: string, page: SitePage, { config }: Layout): readonly string[] {
  const dot = target.lastIndexOf('.');
  const suffixed = `${target.slice(0, dot)}.${page.tree.code}${target.slice(dot)}`;
  const parallel = page.root.startsWith('i18n/') && target.startsWith(`${page.root}/`);
  return [
    ...(page.file.includes(`.${page.tree.code}.`) ? [suffixed] : []),
    target,
    ...(parallel ? [`${config.docsDir}/${target.slice(page.root.length + 1)}`] : []),
  ];
}

function placed(path: string, base: string | undefined, page: SitePage, layout: Layout): string {
  return base === undefined ? relative(builtPath(page.built, layout), path) : base + quoted(path);
}

function relative(from: string, to: string): string {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')];
  let shared = 0;
  while (shared < here.length && shared < there.length - 1 && here[shared] === there[shared]) shared++;
  const path = [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/');
  return path === '' ? './' : quoted(path);
}

/** As Python's `urllib.parse.quote`, which MkDocs uses. */
function quoted(path: string): string {
  return encodeURIComponent(path)
    .replaceAll('%2F', '/')
    .replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
