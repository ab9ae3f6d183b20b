import { readFileSync } from 'node:fs';

/** A text file of this package. The built program lies in chunks beside each other, as deep as this file (build-packages.mjs). */
export function packageText(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
}
