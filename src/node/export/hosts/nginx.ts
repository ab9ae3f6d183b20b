import type { PlainHeaders } from '../../../delivery/representation/representation.ts';
import type { Compression } from '../compressed.ts';
import { type FileRule, type HostRules, problemPages } from './host-rules.ts';
import { nameExpression } from './name-pattern.ts';
import { decodedPath, literalPattern, spellings } from './path-spellings.ts';

/**
 * What a `server` block of nginx takes up by `include`, where its `root` shows the export below the base: media types,
 * headers, 308 and 410. An address of its own goes before every pattern, so that nothing else is asked for it.
 */
export function nginxInclude(rules: HostRules, compressions: readonly Compression[]): string {
  const { base, headers, moved, gone, folders } = rules;
  const notFound = [...folders, `${base}/`].map((folder) => folder + problemPages.notFound);
  const inside = [...notFound, ...folders.map((folder) => folder + problemPages.gone)];
  return lines([
    ...moved.flatMap(({ from, to }) => exactly(from, `return 308 ${quoted(target(to))};`)),
    ...gone.flatMap(({ path, page }) => exactly(path, `error_page 410 ${local(page)}; return 410;`)),
    ...inside.map((page) => `location = ${local(page)} { internal; charset utf-8; ${added(headers)} }`),
    `location ${base === '' ? '/' : `^~ ${local(`${base}/`)}`} {`,
    '  charset utf-8;',
    // `exact` would answer who has the bytes of a moment before, and sends that second as a date.
    '  if_modified_since off;',
    ...(compressions.includes('gz') ? ['  gzip_static on;', '  gzip_vary on;'] : []),
    ...(compressions.includes('br') ? ['  # Where nginx has ngx_brotli: brotli_static on;'] : []),
    `  ${added(headers)}`,
    `  error_page 404 ${local(`${base}/${problemPages.notFound}`)};`,
    ...folders.map(
      (folder) => `  location ${local(folder)} { error_page 404 ${local(folder + problemPages.notFound)}; }`,
    ),
    '  location ~ /\\.rolecast { return 404; }',
    ...rules.files.map((rule) => `  ${typed(rules, rule)}`),
    '}',
  ]);
}

function exactly(path: string, answer: string): readonly string[] {
  return spellings(path)
    .filter((one) => decodedPath(one) !== undefined)
    .map((one) => `location = ${local(one)} { ${answer} }`);
}

/** nginx compares paths decoded. */
function local(path: string): string {
  return quoted(decodedPath(path) ?? path);
}

/** `add_header` in a location takes the place of all that are outside of it. */
function typed({ base, headers }: HostRules, { pattern, headers: own }: FileRule): string {
  const { 'Content-Type': mediaType = '', ...others } = own;
  const path = `^${literalPattern(decodedPath(base) ?? base)}/(.*/)?${nameExpression(pattern)}$`;
  return `location ~ ${quoted(path)} { types { } default_type ${quoted(mediaType)}; charset off; ${added({ ...headers, ...others })} }`;
}

/**
 * An empty `Last-Modified` takes nginx's own away: a cache in front takes a date that is earlier than a reader's copy for
 * a promise that nothing changed since, and a file's date cannot promise that.
 */
function added(headers: PlainHeaders): string {
  return Object.entries({ ...headers, 'Last-Modified': '' })
    .map(([name, value]) => `add_header ${name} ${quoted(value)} always;`)
    .join(' ');
}

/** The query goes along on this host. */
function target(to: string): string {
  const plain = to.replaceAll('$', '%24');
  return plain.startsWith('/') ? `${plain}$is_args$args` : plain;
}

/** Backslashes and quotes, the only ones that nginx takes as such in a quoted text. */
function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${line}\n`).join('');
}
