import type { SafeHtml } from '../../../model/posting.ts';

/**
 * The same text with its headings one level below the page's own title: the first levels become `h2`, and no level
 * is skipped on the way down, whatever the author used for looks.
 */
export function belowTitle(description: SafeHtml): SafeHtml {
  const open: number[] = [];
  return description.replaceAll(/<(\/?)h([1-6])(?=[\s>])/g, (_tag, slash: string, digit: string) => {
    const written = Number(digit);
    if (slash === '') {
      while ((open.at(-1) ?? 0) >= written) open.pop();
      open.push(written);
    }
    return `<${slash}h${Math.min(6, open.length + 1)}`;
  }) as SafeHtml;
}
