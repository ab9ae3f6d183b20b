import type { SiteLanguage } from '../../model/site.ts';
import { htmlText } from '../../text/html-text.ts';

/**
 * Stands beside a language's feeds, which name it as their page for people, and leads to the site's own list of openings.
 * `reference`: that address as it is written here, which leads there on a preview and at one's own desk too.
 */
export function forwardingPage({ tag, title }: SiteLanguage, to: string, reference: string): string {
  const [address, way, text] = [htmlText(to), htmlText(reference), htmlText(title)];
  return `<!DOCTYPE html>
<html lang="${tag}">
<head>
<meta charset="utf-8">
<title>${text}</title>
<link rel="canonical" href="${address}">
<meta http-equiv="refresh" content="0; url=${way}">
</head>
<body><p><a href="${way}">${text}</a></p></body>
</html>
`;
}
