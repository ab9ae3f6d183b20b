import { printableJson } from '../../text/printable.ts';
import type { Report } from './report.ts';

/** Paths are those of the site, as in every other output for programs. */
export const json: Report = ({ diagnostics, counts, silenced }) =>
  `${printableJson(JSON.stringify({ counts, diagnostics, silenced }, null, 2))}\n`;
