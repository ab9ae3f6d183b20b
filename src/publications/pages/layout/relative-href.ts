/**
 * The reference from one document's path to another's. Relative, so that a page works under any base path,
 * behind any proxy and as a file: `/en/jobs/baker/` to `/fr/` is `../../../fr/`.
 */
export function relativeHref(from: string, to: string): string {
  const depth = from.split('/').length - 2;
  return (depth === 0 ? './' : '../'.repeat(depth)) + to.replace(/^\//, '');
}
