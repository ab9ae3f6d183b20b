/** Text that is set apart by its look alone: `<span class="badge badge-danger">Closed</span>`. */
export function isBadge(tag: string, classes: unknown): boolean {
  return (
    tag === 'mark' ||
    (tag === 'span' && Array.isArray(classes) && classes.some((one) => name.test(String(one))))
  );
}

/** The same as it is written within a line of Markdown. */
export function beginsBadge(html: string): boolean {
  const [, tag = '', rest = ''] = /^<(mark|span)\b([^>]{0,200})>$/i.exec(html) ?? [];
  const classes = /\bclass(?:Name)?\s*=\s*["']?([^"'>]*)/i.exec(rest)?.[1] ?? '';
  return isBadge(tag.toLowerCase(), classes.split(/\s+/));
}

const name = /(?:^|[-_])(?:badge|label|tag|pill|chip|status|ribbon|flag|banner)(?:$|[-_])/i;
