/** A value under its name: a few printable ASCII characters, among them `/`. */
export interface StoredValue {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A body to send: bytes at hand, or as they come. */
export type Body = Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;

/** Where an edition is kept, for who answers from it. Rejects where the store cannot be reached. */
export interface StoreReader {
  /** A small value; undefined where there is none. */
  readonly get: (name: string) => Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** A value that is sent on and may be large, or a part of a small one, in bytes; undefined where there is none. */
  readonly open: (name: string, part?: ValuePart) => Promise<Body | undefined>;
}

export interface ValuePart {
  readonly offset: number;
  readonly length: number;
}

/** The same, for who publishes. Each adapter is one file in src/stored/stores/ or src/node/stores/, and passes tests/support/store-conformance.ts. */
export interface Store extends Pick<StoreReader, 'get'> {
  /** The most bytes that a value may have. */
  readonly largest: number;
  /** Resolves when all of them are kept; in whatever order. A name that is there gets the new value. */
  readonly put: (values: readonly StoredValue[]) => Promise<void>;
  /** Names that are not there are no fault. */
  readonly delete: (names: readonly string[]) => Promise<void>;
  /** All names that begin with `prefix`; absent where the store cannot tell. */
  readonly list?: (prefix: string) => AsyncIterable<string>;
}
