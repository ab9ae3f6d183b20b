import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Catalog } from '../../src/model/catalog.ts';
import { editionOf } from '../../src/model/document.ts';
import { jobsList } from '../../src/publications/job-boards/jobs-list.ts';
import { jobsXml } from '../../src/publications/job-boards/jobs-xml.ts';

/** Writes the board documents of a catalog below a folder; gives their files by dialect. */
export function writeBoardFiles(catalog: Catalog, folder: string): { jobsXml: string[]; jobsList: string[] } {
  const written = { jobsXml: [] as string[], jobsList: [] as string[] };
  for (const [name, publication] of Object.entries({ jobsXml, jobsList })) {
    const edition = editionOf(catalog, [publication]);
    for (const document of edition.documents.values()) {
      const file = join(folder, document.path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, document.render(edition));
      written[name as keyof typeof written].push(file);
    }
  }
  return written;
}

/** What jing says of files by a grammar of `tests/system/grammars/boards`: a line for each fault. */
export function faultsByGrammar(grammar: string, files: readonly string[]): readonly string[] {
  const path = join(import.meta.dirname, '../system/grammars/boards', `${grammar}.rnc`);
  const { stdout, stderr, status, error } = spawnSync('jing', ['-c', path, ...files], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  const faults = stdout.split('\n').filter((line) => /: (?:fatal|error):? /.test(line));
  if (error !== undefined || (status !== 0 && faults.length === 0))
    throw new Error(`jing: ${status} ${error?.message ?? ''} ${stdout}${stderr}`);
  return faults;
}

/** Says so and skips where jing is not installed; in CI it must be. */
export function skipWithoutJing(): boolean {
  const found = spawnSync('sh', ['-c', 'command -v jing']).status === 0;
  if (!found && process.env['CI'] === undefined) console.warn('jing is not installed: its tests are skipped');
  return !found && process.env['CI'] === undefined;
}
