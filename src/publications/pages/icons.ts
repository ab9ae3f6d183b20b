import { oldIconPath, touchIconPath } from '../../model/address.ts';
import type { Document, Publication } from '../../model/document.ts';
import { iconColours } from './layout/page-theme.ts';

/**
 * The mark of `/favicon.svg` for those that ask for `/favicon.ico` without looking, and for a phone's first screen: a
 * square with the list of openings. PNG with a bit for a pixel (https://www.w3.org/TR/png-3/), where only the chunk of
 * the two colours depends on the site; the rest was drawn once, and tests/publications/pages/icons.test.ts reads it back.
 */
export const icons: Publication = (catalog) =>
  drawn.map(([path, mediaType, title, before, after]) => ({
    path,
    mediaType,
    title,
    updated: undefined,
    role: 'file',
    render: () => '',
    bytes: () => {
      const palette = [0x50, 0x4c, 0x54, 0x45, ...iconColours(catalog.site).flat()];
      const crc = crcOf(palette);
      const chunk = [0, 0, 0, 6, ...palette, ...[24, 16, 8, 0].map((bits) => (crc >>> bits) & 255)];
      return Uint8Array.from([...bytesOf(before), ...chunk, ...bytesOf(after)]);
    },
  }));

/** What comes before the palette and after it, in base64. */
const drawn: readonly (readonly [Document['path'], string, string, before: string, after: string])[] = [
  [
    oldIconPath,
    'image/vnd.microsoft.icon',
    'Favicon (ICO)',
    // An ICO file of one picture.
    'AAABAAEAICACAAEAAQBiAAAAFgAAAIlQTkcNChoKAAAADUlIRFIAAAAgAAAAIAEDAAAASbTotw==',
    'AAAAF0lEQVR42mNgIB38/49CECNxAIUgAQAASBQRMhBdbgEAAAAASUVORK5CYII=',
  ],
  [
    touchIconPath,
    'image/png',
    'Touch icon',
    'iVBORw0KGgoAAAANSUhEUgAAALQAAAC0AQMAAAAHA5Rx',
    'AAAAMElEQVR42u3SsQ0AIAwEsXTZf19E6JiA4pHs8uqrAuC9nmvrOR0/+PObP5ee1QHyHQ4m7DPpw/Q1AAAAAElFTkSuQmCC',
  ],
];

function bytesOf(base64: string): readonly number[] {
  return [...atob(base64)].map((letter) => letter.charCodeAt(0));
}

function crcOf(bytes: readonly number[]): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc;
}
