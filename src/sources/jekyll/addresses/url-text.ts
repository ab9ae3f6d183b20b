/** Ruby's `downcase`: code point by code point. */
function lowerCase(text: string): string {
  return [...text].map((rune) => rune.toLowerCase()).join('');
}

const separators = {
  default: /[^\p{M}\p{L}\p{Nd}]+/gu,
  pretty: /[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu,
};

/** `Jekyll::Utils.slugify`. */
export function slugify(text: string, mode: keyof typeof separators = 'default', cased = false): string {
  const slug = text.replace(separators[mode], '-').replace(/^-|-$/g, '');
  return cased ? slug : lowerCase(slug);
}

/** `Jekyll::URL.escape_path`: what a path segment may hold stays, also `/`. */
export function escapePath(path: string): string {
  return Array.from(path, (rune) =>
    /[A-Za-z0-9\-._~!$&'()*+,;=:@/?]/.test(rune) ? rune : encodeURIComponent(rune),
  ).join('');
}

/** `Jekyll::URL#sanitize_url`. */
export function sanitizeUrl(url: string): string {
  return `/${url}`
    .replaceAll('..', '/')
    .replaceAll('./', '')
    .replace(/\/{2,}/g, '/');
}

/** `Jekyll::Utils.titleize_slug`: `night-watch` is `Night Watch`. */
export function titleOfSlug(slug: string): string {
  return slug
    .split('-')
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase())
    .join(' ')
    .trim();
}
