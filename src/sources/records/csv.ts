import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { type ReadRecords, type Record, recordFault } from './record.ts';

interface Row {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * The rows of a CSV file (RFC 4180, also with `;`, tabs or `|`), the first of which names the columns; a line `sep=;` before it is Excel's. A row with more cells
 * than there are columns is a fault, as its values may belong elsewhere; missing ones at the end are empty.
 */
export function csvRecords(written: string, file: string): ReadRecords {
  // Excel's own first line, which says how cells are told apart, is no row; it stays as an empty line, which counts.
  const [line = '', said] = /^sep=([^\r\n]) *(?=\r?\n)/i.exec(written) ?? [];
  const text = written.slice(line.length).replace(/\r\n?/g, '\n');
  if (/^\s*<(?:!doctype|html|head|body|\?xml)\b/i.test(text.slice(0, 500)))
    return { records: [], diagnostics: [webPage(file)], leftOut: 1 };
  let rows: readonly Row[];
  try {
    rows = parse(text, {
      delimiter: said ?? delimiterOf(text),
      record_delimiter: '\n',
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    }) as unknown as readonly Row[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { records: [], diagnostics: [unreadable(error, file)], leftOut: 1 };
  }
  const [head, ...body] = /^sep=.?$/i.test(rows[0]?.record.join('').trim() ?? '') ? rows.slice(1) : rows;
  const columns = (head?.record ?? []).map((name) => name.trim());
  const records: Record[] = [];
  const diagnostics: Diagnostic[] = [];
  let before = head?.info.lines ?? 0;
  for (const { record: cells, info } of body) {
    const line = before + 1;
    before = info.lines;
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (cells.length > columns.length)
      diagnostics.push(
        recordFault(
          file,
          line,
          `This row has ${cells.length} cells, and there are ${columns.length} columns`,
          'Put a cell that holds the delimiter or a line break in quotes: "…"',
        ),
      );
    else records.push({ line, entries: columns.map((name, index) => [name, (cells[index] ?? '').trim()]) });
  }
  const leftOut = diagnostics.length;
  const last = body.at(-1)?.record.length ?? 0;
  const isCut = !text.endsWith('\n') && body.length > 0 && last < columns.length;
  if (isCut) diagnostics.push(cutOff(file, before, last, columns.length));
  return { records, diagnostics, leftOut };
}

/** What a server says instead of the file, or a page that was saved for it. */
function webPage(file: string): Diagnostic {
  return recordFault(
    file,
    1,
    'The file is a web page, not CSV',
    'It may be the answer of a server that has no such file, or asks who you are: export the table again',
  );
}

/** Nobody can tell what stood below. */
function cutOff(file: string, line: number, cells: number, columns: number): Diagnostic {
  return {
    ...recordFault(
      file,
      line,
      `The file ends within a row: its last one has ${cells} of ${columns} cells, and no end of line`,
      'The file may have been cut when it was copied or saved: what stood below that row is not offered. End it with a line break where it is whole',
    ),
    severity: 'warning',
  };
}

/** The one that Excel's first line names (`sep=;`), else the one of the usual delimiters that the first line holds most often outside of quotes. */
function delimiterOf(text: string): string {
  const [, named] = /^sep=([,;|\t])\s*\n/i.exec(text.slice(0, 10)) ?? [];
  if (named !== undefined) return named;
  const first = /^[^\n]*/.exec(text.slice(0, 20_000).replace(/"[^"]*"/g, ''))?.[0] ?? '';
  const count = (delimiter: string) => first.split(delimiter).length - 1;
  return [',', ';', '\t', '|'].reduce((best, one) => (count(one) > count(best) ? one : best));
}

function unreadable(error: CsvError, file: string): Diagnostic {
  const line = typeof error['lines'] === 'number' ? error['lines'] : 1;
  return recordFault(
    file,
    line,
    `The file cannot be read as CSV: ${error.message.slice(0, 200)}`,
    'A quote that begins a cell must end it; a quote inside is written twice: ""',
  );
}
