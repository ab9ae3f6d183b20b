/** With the final slash and without it: not every host takes `/old` for `/old/`. */
export function spellings(path: string): readonly string[] {
  return path.endsWith('/') ? [path, path.slice(0, -1)] : [path];
}

/** As a server sees a path; undefined where it holds what no configuration should. */
export function decodedPath(path: string): string | undefined {
  const decoded = decodeURIComponent(path);
  return /\p{Cc}/u.test(decoded) ? undefined : decoded;
}

/** A pattern that matches `text` and nothing else. */
export function literalPattern(text: string): string {
  return text
    .replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
    .replaceAll('\\/', '/')
    .replaceAll('\\-', '-');
}
