import { CsvError, parse } from 'csv-parse/browser/esm/sync';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { type ReadRecords, type Record, recordFault } from './record.ts';

interface Row {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/**
 * The rows of a CSV file (RFC 4180, also with `;`, tabs or `|`), the first of which names the columns. A row with more cells
 * than there are columns is a fault, as its values may belong elsewhere; missing ones at the end are empty.
 */
export function csvRecords(text: string, file: string): ReadRecords {
  let rows: readonly Row[];
  try {
    rows = parse(text.replace(/\r\n?/g, '\n'), {
      delimiter: delimiterOf(text),
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
  const [head, ...body] = rows;
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
  return { records, diagnostics, leftOut: diagnostics.length };
}

/** The one of the usual delimiters that the first line holds most often outside of quotes. */
function delimiterOf(text: string): string {
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
