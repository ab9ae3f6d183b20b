import type { Where } from '../../model/diagnostic.ts';
import { printable } from '../../text/printable.ts';
import { diskFiles } from '../disk/disk-files.ts';

/** So much of a line is shown at most, in characters. */
const widest = 90;

/** The lines of a site's files by their place; undefined where there is none to show. Each file is read once. */
export function excerptsIn(root: string): (where: Where) => readonly string[] | undefined {
  const files = diskFiles(root);
  let last: { readonly file: string; readonly lines: readonly string[] } | undefined;
  return (where) => {
    if (where.line === undefined || URL.canParse(where.file)) return undefined;
    if (last?.file !== where.file) {
      const read = files.read(where.file);
      last = { file: where.file, lines: read.ok ? read.text.split(/\r\n?|\n/) : [] };
    }
    const line = last.lines[where.line - 1];
    return line === undefined || line.trim() === '' ? undefined : excerpt(line, where.line, where.column);
  };
}

/** A line with its number, and a mark below the column; of a long one the part around it. */
export function excerpt(line: string, number: number, column?: number): readonly string[] {
  const at = (column ?? 1) - 1;
  const start = at < widest - 20 ? 0 : at - 30;
  const part = line.slice(start, start + widest);
  const before = start > 0 ? '…' : '';
  const margin = `${number} | `;
  const shown = `${margin}${before}${plain(part)}${start + widest < line.length ? '…' : ''}`;
  if (column === undefined || at > line.length) return [shown];
  const gap = [...plain(line.slice(start, at))].length + before.length;
  return [shown, `${' '.repeat(margin.length - 2)}| ${' '.repeat(gap)}^`];
}

const plain = (text: string) => printable(text.replaceAll('\t', ' '));
