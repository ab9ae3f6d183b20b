import { closeSync, openSync, readSync, writeSync } from 'node:fs';

/** A file that is made a piece at a time. */
export interface GrowingFile {
  readonly add: (bytes: Uint8Array) => void;
  /** Whether the old file holds the very same bytes: then nothing was written, and `path` is not there. */
  readonly end: () => boolean;
  /** Lets go of what is open, without an end. */
  readonly drop: () => void;
}

/**
 * Makes a file of what is added; nothing is written for as long as that is what `old` holds. `old` is undefined where
 * there is none. Throws where the disk refuses.
 */
export function growingFile(path: string, old: string | undefined): GrowingFile {
  let there = old === undefined ? undefined : openSync(old, 'r');
  let made: number | undefined;
  /** Bytes that are the same up to here. */
  let same = 0;

  const part = () => {
    made = openSync(path, 'w');
    if (there === undefined) return made;
    copyStart(there, made, same);
    closeSync(there);
    there = undefined;
    return made;
  };
  const drop = () => {
    for (const file of [there, made]) if (file !== undefined) closeSync(file);
    there = made = undefined;
  };

  return {
    add(bytes) {
      if (there !== undefined && holdsAt(there, same, bytes)) same += bytes.length;
      else writeAll(made ?? part(), bytes);
    },
    end() {
      const kept = there !== undefined && readSync(there, Buffer.alloc(1), 0, 1, same) === 0;
      if (!kept && made === undefined) part();
      drop();
      return kept;
    },
    drop,
  };
}

let compared = Buffer.alloc(0);

function holdsAt(file: number, at: number, bytes: Uint8Array): boolean {
  if (compared.length < bytes.length) compared = Buffer.allocUnsafeSlow(bytes.length);
  const read = readSync(file, compared, 0, bytes.length, at);
  return read === bytes.length && compared.compare(bytes, 0, bytes.length, 0, bytes.length) === 0;
}

function copyStart(from: number, to: number, length: number): void {
  const buffer = Buffer.allocUnsafe(Math.min(length, 2 ** 20));
  for (let at = 0; at < length;) {
    const read = readSync(from, buffer, 0, Math.min(buffer.length, length - at), at);
    if (read === 0) throw new Error('the file of the export before was cut off meanwhile');
    writeAll(to, buffer.subarray(0, read));
    at += read;
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at, bytes.length - at);
}
