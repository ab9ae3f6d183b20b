import { crc32, inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { editionOf } from '../../../src/model/document.ts';
import { icons } from '../../../src/publications/pages/icons.ts';
import { catalogOf, site } from '../../fixtures/catalog.ts';

const signature = '89504e470d0a1a0a';

/** The chunks of a PNG by type, each with a checksum that zlib agrees with. */
function chunksOf(png: Uint8Array): Readonly<Record<string, Buffer>> {
  const bytes = Buffer.from(png);
  expect(bytes.subarray(0, 8).toString('hex')).toBe(signature);
  const found: Record<string, Buffer> = {};
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    const body = bytes.subarray(at + 4, at + 8 + length);
    expect(bytes.readUInt32BE(at + 8 + length)).toBe(crc32(body));
    found[body.toString('latin1', 0, 4)] = body.subarray(4);
    at += 12 + length;
  }
  return found;
}

/** A picture as rows of `.` and `#`. */
function drawn({ IHDR, IDAT }: Readonly<Record<string, Buffer>>): readonly string[] {
  const size = IHDR?.readUInt32BE(0) ?? 0;
  const rows = inflateSync(IDAT ?? Buffer.alloc(0));
  const width = rows.length / size;
  return Array.from({ length: size }, (_, y) =>
    Array.from({ length: size }, (_, x) =>
      ((rows[y * width + 1 + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1 ? '#' : '.',
    ).join(''),
  );
}

const edition = editionOf(catalogOf([], { ...site, accent: '#8a3b12' }), [icons]);
const bytesAt = (path: string) => Buffer.from(edition.documents.get(path)?.bytes?.() ?? []);

/** Ground above, beside and below three lines, of which the last is shorter. */
function expectMark(rows: readonly string[], size: number): void {
  expect(rows).toHaveLength(size);
  const shapes = rows.map((row) => row.replaceAll(/(.)\1*/g, '$1')).join('');
  expect(shapes.replaceAll(/(\.#\.)\1*/g, '$1').replaceAll(/\.{2,}/g, '.')).toBe('.#.#.#.');
  const lengths = rows.map((row) => row.split('#').length - 1).filter((length) => length > 0);
  expect(Math.max(...lengths)).toBe(size / 2);
  expect(lengths.at(-1)).toBeCloseTo((size * 10) / 32, -1);
}

describe('the icons, in the site’s colour with lines that stand out on it', () => {
  const palette = [0x8a, 0x3b, 0x12, 255, 255, 255];

  test('a touch icon of 180 pixels', () => {
    const chunks = chunksOf(bytesAt('/apple-touch-icon.png'));
    expect([...(chunks['PLTE'] ?? [])]).toEqual(palette);
    expectMark(drawn(chunks), 180);
  });

  test('a favicon of 32 pixels, at the place and with the length that the entry of its file says', () => {
    const file = bytesAt('/favicon.ico');
    expect([file.readUInt16LE(0), file.readUInt16LE(2), file.readUInt16LE(4), file[6], file[7]]).toEqual([
      0, 1, 1, 32, 32,
    ]);
    const png = file.subarray(file.readUInt32LE(18));
    expect(file.readUInt32LE(14)).toBe(png.length);
    const chunks = chunksOf(png);
    expect([...(chunks['PLTE'] ?? [])]).toEqual(palette);
    expectMark(drawn(chunks), 32);
  });
});
