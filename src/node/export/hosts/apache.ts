import type { PlainHeaders } from '../../../delivery/representation/representation.ts';
import { type HostRules, problemPages } from './host-rules.ts';
import { nameExpression } from './name-pattern.ts';
import { decodedPath, literalPattern } from './path-spellings.ts';

/**
 * `.htaccess` files for Apache 2.4, by folder, where `AllowOverride FileInfo` is on: the one of the base (`''`) and one
 * for each language, whose pages say what is not there or gone.
 */
export function apacheFiles(rules: HostRules): ReadonlyMap<string, string> {
  const { base, folders } = rules;
  const inFolder = folders.map((folder) => {
    const documents = [
      `ErrorDocument 404 ${folder}${problemPages.notFound}`,
      `ErrorDocument 410 ${folder}${problemPages.gone}`,
    ];
    return [folder.slice(base.length + 1), lines(documents)] as const;
  });
  return new Map([['', baseFile(rules)], ...inFolder]);
}

function baseFile({ base, headers, files, moved, gone, folders: [first = ''] }: HostRules): string {
  return lines([
    `ErrorDocument 404 ${base}/${problemPages.notFound}`,
    `ErrorDocument 410 ${first}${problemPages.gone}`,
    'AddDefaultCharset utf-8',
    'RedirectMatch 404 "/\\.rolecast"',
    ...withoutDates,
    ...headersSet(headers, 'always set'),
    ...files.flatMap(({ pattern, headers: { 'Content-Type': mediaType = '', ...others } }) => [
      `<FilesMatch ${quoted(`^${nameExpression(pattern)}$`)}>`,
      `ForceType ${quoted(mediaType)}`,
      ...headersSet(others, 'set'),
      '</FilesMatch>',
    ]),
    ...moved.flatMap(({ from, to }) =>
      target(to).flatMap((url) => matching(from).map((path) => `RedirectMatch 308 ${path} ${url}`)),
    ),
    ...gone.flatMap(({ path }) => matching(path).map((one) => `RedirectMatch 410 ${one}`)),
  ]);
}

/** Apache takes any date after a file's own for one that has seen it, also of who got the file that was there before. */
const withoutDates = [
  '<IfModule mod_headers.c>',
  'RequestHeader unset If-Modified-Since',
  'Header unset Last-Modified',
  '</IfModule>',
];

function headersSet(headers: PlainHeaders, how: string): readonly string[] {
  const all = Object.entries(headers).map(([name, value]) => `Header ${how} ${name} ${quoted(value)}`);
  return ['<IfModule mod_headers.c>', ...all, '</IfModule>'];
}

/** The whole path, with a final slash or without. */
function matching(path: string): readonly string[] {
  const decoded = decodedPath(path);
  if (decoded === undefined) return [];
  const whole = decoded.endsWith('/') ? `${literalPattern(decoded.slice(0, -1))}/?` : literalPattern(decoded);
  return [quoted(`^${whole}$`)];
}

/**
 * Apache encodes the path itself, takes a dollar for a reference, and `${…}` for a variable of its environment, which
 * nobody is to read. An address that this would change is left out.
 */
function target(to: string): readonly string[] {
  const [, path = '', query = ''] = /^([^?#]*)(.*)$/s.exec(to) ?? [];
  const decoded = decodedPath(path);
  if (decoded === undefined || /[?#]/.test(decoded) || (decoded + query).includes('${')) return [];
  return [quoted((decoded + query).replaceAll(/[\\$]/g, '\\$&'))];
}

function quoted(text: string): string {
  return `"${text.replaceAll(/[\\"]/g, '\\$&')}"`;
}

function lines(all: readonly string[]): string {
  return all.map((line) => `${line}\n`).join('');
}
