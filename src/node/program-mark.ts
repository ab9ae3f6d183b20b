import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOf } from '../text/digest.ts';

/**
 * Another text whenever another program may be running: another Node, other files of Rolecast's, other packages. What
 * one program kept another must not take for its own.
 */
export function programMark(): string {
  return (mark ??= markNow());
}

/** A process goes on with the program that it was started with. */
let mark: string | undefined;

function markNow(): string {
  const own = dirname(import.meta.dirname);
  const files = readdirSync(own, { recursive: true, encoding: 'utf8' }).toSorted();
  const stamps = files.map((file) => `${file} ${stampOf(join(own, file))}`);
  return `${process.version} ${process.platform} ${digestOf([...stamps, packages(own)].join('\n'))}`;
}

/** What npm installed last, where it did. */
function packages(from: string): string {
  for (let at = from; dirname(at) !== at; at = dirname(at)) {
    const stamp = stampOf(join(at, 'node_modules', '.package-lock.json'));
    if (stamp !== '') return stamp;
  }
  return '';
}

function stampOf(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats === undefined ? '' : `${stats.size} ${stats.mtimeMs}`;
}
