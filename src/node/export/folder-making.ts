import type { Replacement } from './replaced-folder.ts';

/** Text goes out as UTF-8. */
export type Piece = string | Uint8Array;

/** A folder that is made anew and takes the old one's place at the end (see `Replacement`), perhaps by another thread. */
export interface FolderMaking {
  /** Relative paths of the files that the folder holds until then. */
  readonly before: ReadonlySet<string>;
  /** Writes a file, or keeps the one of before with its times where the bytes are the same: then true. */
  readonly write: (file: string, pieces: Iterable<Piece>) => Promise<boolean>;
  /** Keeps a file of `before` as it is. */
  readonly keep: (file: string) => Promise<void>;
  /** Puts the new folder in the place of the old one. */
  readonly finish: () => Promise<void>;
  /** Leaves no trace of what was not finished. */
  readonly close: () => Promise<void>;
}

/** A folder that is made by this thread. */
export function madeHere({ before, open, keep, finish, close }: Replacement): FolderMaking {
  return {
    before,
    // oxlint-disable-next-line require-await -- what the disk refuses is a rejection
    async write(file, pieces) {
      const growing = open(file);
      try {
        for (const piece of pieces) growing.add(bytesOf(piece));
        return growing.end();
      } finally {
        growing.drop();
      }
    },
    keep: async (file) => keep(file),
    finish: async () => finish(),
    close: async () => close(),
  };
}

export function bytesOf(piece: Piece): Uint8Array {
  return typeof piece === 'string' ? Buffer.from(piece) : piece;
}
