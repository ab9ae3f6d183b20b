import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';

/** `inPlace`: only where the name is that of the file itself. `followed`: also where it is a link to one. */
export type Links = 'inPlace' | 'followed';

/**
 * The bytes of a regular file. Throws `ENOENT` and such, `ELOOP` for a link that is not to be followed, and
 * `ENOTFILE` for a pipe, a device or a socket: those are opened without waiting for their other end, and never read.
 */
export function readPlainFile(file: string, links: Links = 'inPlace'): Buffer {
  const noFollow = links === 'inPlace' ? (constants.O_NOFOLLOW ?? 0) : 0;
  const descriptor = openSync(
    file,
    constants.O_RDONLY | noFollow | (constants.O_NONBLOCK ?? 0) | (constants.O_NOCTTY ?? 0),
  );
  try {
    if (!fstatSync(descriptor).isFile())
      throw Object.assign(new Error(`${file} is no regular file`), { code: 'ENOTFILE' });
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

export const readPlainText = (file: string, links?: Links): string =>
  readPlainFile(file, links).toString('utf8');
