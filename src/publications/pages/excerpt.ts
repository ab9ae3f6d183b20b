const most = 280;

/** The beginning of sanitized HTML as plain text, cut between words. */
export function excerpt(html: string): string {
  const text = html
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&(?:#x([\da-f]{1,6})|(amp|lt|gt|quot));/gi, (all, hex?: string, name = '') =>
      hex === undefined ? (named[String(name).toLowerCase()] ?? all) : character(Number.parseInt(hex, 16)),
    )
    .replace(/\s+/gu, ' ')
    .trim();
  if (text.length <= most) return text;
  const cut = text.lastIndexOf(' ', most);
  return `${text.slice(0, cut > 0 ? cut : most)} …`;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
