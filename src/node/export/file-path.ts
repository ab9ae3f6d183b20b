/** The file of a document path, relative to the export's folder, with `/`. Throws for a path that would lead elsewhere. */
export function filePath(path: string): string {
  const segments = path.slice(1).split('/').map(decodeURIComponent);
  const isName = (segment: string) => !/^\.{0,2}$|[/\\\0]/.test(segment);
  const last = segments.at(-1) === '' ? 'index.html' : segments.at(-1);
  const names = [...segments.slice(0, -1), last ?? 'index.html'];
  if (!names.every(isName)) throw new Error(`a document at ${path} has no place on a disk`);
  return names.join('/');
}
