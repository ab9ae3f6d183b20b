/**
 * The files in which a site generator may have written a page, relative to the site's root, by its percent-encoded
 * path without the first `/`. Empty for a path that would lead elsewhere or that no disk can hold.
 */
export function fileNames(path: string): readonly string[] {
  const plain = decodedPath(path);
  if (plain === undefined) return [];
  const forms = [plain, plain.normalize('NFC'), plain.normalize('NFD'), path];
  return [...new Set(forms.flatMap(namesFor))];
}

/** The path with its segments decoded, or undefined where one of them is no name. */
export function decodedPath(path: string): string | undefined {
  const segments = path.split('/').map(decoded);
  const names = segments.at(-1) === '' ? segments.slice(0, -1) : segments;
  return names.every((name) => name !== undefined && !/^\.{0,2}$|[/\\\0]/.test(name))
    ? segments.join('/')
    : undefined;
}

function namesFor(path: string): readonly string[] {
  if (path === '') return ['index.html'];
  if (path.endsWith('/')) return [`${path}index.html`, `${path.slice(0, -1)}.html`];
  return /\.html?$/i.test(path) ? [path] : [`${path}/index.html`, `${path}.html`];
}

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
