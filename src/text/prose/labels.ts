import { onceEach } from '../../model/once-each.ts';
import type { Block, Prose } from './prose.ts';

/** A label and what it labels, where the two stand in blocks or cells of their own, or are told apart by type alone. */
export interface Labelled {
  readonly label: string;
  readonly value: string;
  /** Of a label at the head of a column: what stands in the other rows. */
  readonly others?: readonly string[];
}

const longestLabel = 80;
const longestValue = 240;
/** Of a longer column the rest is taken to be like its beginning. */
const mostRows = 30;

/**
 * What may be a label with its value, by the block in which the value stands: a heading, a title or a short line and what
 * comes next; a cell and the one beside it or the one below in its column; bold words and what follows in their line.
 */
export const labelsAndValues = onceEach(({ blocks }: Prose): ReadonlyMap<Block, readonly Labelled[]> => {
  const found = new Map<Block, Labelled[]>();
  const add = (at: Block, label: string, value: string, others?: readonly string[]) => {
    if (label.length > longestLabel || value === '') return;
    const bare = label.replace(/[\s:：]+$/, '');
    if (bare === '') return;
    const pair = { label: bare, value: value.slice(0, longestValue), ...(others && { others }) };
    const there = found.get(at);
    if (there === undefined) found.set(at, [pair]);
    else there.push(pair);
  };
  let row: Block[] = [];
  let head: readonly Block[] = [];
  let columns: string[][] = [];
  const endRow = () => {
    for (const [index, cell] of row.entries()) {
      const before = row[index - 1];
      if (before !== undefined) add(cell, before.text, cell.text);
      const above = head[index];
      if (above === undefined || head.length !== row.length) continue;
      const column = (columns[index] ??= []);
      if (cell.text.trim() !== '' && column.length < mostRows) column.push(cell.text);
      add(cell, above.text, cell.text, column);
    }
    if (head.length === 0) head = row;
    row = [];
  };
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'cell') {
      if (row.length > 0 && row[0]?.line !== block.line) endRow();
      row.push(block);
      if (blocks[index + 1]?.kind !== 'cell') {
        endRow();
        head = [];
        columns = [];
      }
      continue;
    }
    const before = blocks[index - 1];
    if (
      before !== undefined &&
      before.kind !== 'cell' &&
      block.kind !== 'heading' &&
      before.text.length <= longestLabel
    )
      add(block, before.text, block.text);
    for (const label of block.emphasised.slice(0, 10)) {
      const at = label.length > longestLabel ? -1 : block.text.indexOf(label);
      const rest = block.text
        .slice(at + label.length, at + label.length + longestValue)
        .replace(/^[\s:：|–—-]+/, '');
      if (at !== -1 && rest !== '') add(block, label, rest);
    }
  }
  return found;
});
