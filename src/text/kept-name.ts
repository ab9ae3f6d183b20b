import { digestOf } from './digest.ts';

/** A name for a key: readable, and different for different keys where capitals are not told apart too. */
export function keptName(key: string): string {
  const plain = key
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .slice(0, 80);
  return `${plain}-${digestOf(key)}.json`;
}
