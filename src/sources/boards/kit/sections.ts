import { htmlOfEscaped, htmlText } from '../../../text/html-text.ts';

type Text = string | null | undefined;

/** The parts of a text one after the other, each under its heading where it has one; empty parts are left out. */
export function sectionsHtml(parts: readonly (readonly [heading: Text, html: Text])[]): string {
  return parts
    .filter(([, html]) => (html ?? '').trim() !== '')
    .map(([heading, html]) =>
      (heading ?? '').trim() === ''
        ? htmlOfEscaped(html ?? '')
        : `<h3>${htmlText(heading ?? '')}</h3>\n${htmlOfEscaped(html ?? '')}`,
    )
    .join('\n');
}
