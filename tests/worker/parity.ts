import type { Snapshot } from '../../src/model/catalog.ts';

/** A request, and what Node answered. */
export interface Exchange {
  readonly method: string;
  /** Below the origin, with the base path. */
  readonly path: string;
  readonly asked: Readonly<Record<string, string>>;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** SHA-256 of the body. */
  readonly body: string;
  /** SHA-256 of the file that the static export has for the path; only for a GET without conditions. */
  readonly file?: string;
}

/** One edition, asked on Node for everything that is to be the same in workerd. */
export interface Parity {
  readonly name: string;
  readonly moment: number;
  readonly snapshot: Snapshot;
  readonly exchanges: readonly Exchange[];
}

/** What is said of an edition beforehand: tests are named before anything runs. */
export interface ParityName {
  readonly name: string;
  /** Why it was not asked. */
  readonly absent?: string;
}

export async function digestOf(bytes: Uint8Array<ArrayBuffer> | ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...digest));
}

/** Node compresses and says so; in a Worker the platform does. */
export function withoutCoding(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const vary = headers['vary']
    ?.split(', ')
    .filter((field) => field !== 'Accept-Encoding')
    .join(', ');
  const { vary: _, ...others } = headers;
  return vary === undefined || vary === '' ? others : { ...others, vary };
}
