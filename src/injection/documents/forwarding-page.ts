import type { SiteLanguage } from '../../model/site.ts';
import { htmlText } from '../../text/html-text.ts';

/** Stands beside a language's feeds, which name it as their page for people, and leads to the site's own list of openings. */
export function forwardingPage({ tag, title }: SiteLanguage, to: string): string {
  const [address, text] = [htmlText(to), htmlText(title)];
  return `<!DOCTYPE html>
<html lang="${tag}">
<head>
<meta charset="utf-8">
<title>${text}</title>
<link rel="canonical" href="${address}">
<meta http-equiv="refresh" content="0; url=${address}">
</head>
<body><p><a href="${address}">${text}</a></p></body>
</html>
`;
}
