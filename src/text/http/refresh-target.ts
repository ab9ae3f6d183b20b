/** Where a refresh leads, in a meta tag or the header of that name: `0; url=/jobs/`. Undefined where the page only comes anew. */
export function refreshTarget(content: string): string | undefined {
  return /^\s*\d[\d.]*\s*[;,]\s*(?:url\s*=\s*)?["']?([^"']{1,2000})/i.exec(content)?.[1];
}
