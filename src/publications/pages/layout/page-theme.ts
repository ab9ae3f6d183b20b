import type { Site } from '../../../model/site.ts';

/** The grounds that text stands on, by colour scheme: the accent is made readable on all of a scheme. */
export const grounds: Readonly<
  Record<'light' | 'dark', { readonly page: Colour; readonly surface: Colour }>
> = {
  light: { page: [255, 255, 255], surface: [246, 245, 241] },
  dark: { page: [18, 20, 22], surface: [28, 31, 34] },
};

const standard: Colour = [31, 78, 140];

/** sRGB, 0 to 255. */
export type Colour = readonly [number, number, number];

/**
 * The custom properties that depend on the site. `--accent` is for text and outlines, `--fill` and `--on-fill` for
 * buttons; each pair has a contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3) whatever the site's colour is.
 */
export function themeStyle(site: Pick<Site, 'accent'>): string {
  const own = parseColour(site.accent ?? '') ?? standard;
  const light = readable(own, Object.values(grounds.light), [0, 0, 0]);
  const dark = readable(own, Object.values(grounds.dark), [255, 255, 255]);
  return `:root{${properties(light, own)}}@media (prefers-color-scheme:dark){:root{${properties(dark, dark)}}}`;
}

/** A disc, and in it the list of openings. SVG. */
export function iconText(site: Pick<Site, 'accent'>): string {
  const [own, line] = iconColours(site);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><circle cx="16" cy="16" r="16" fill="${hex(own)}"/><path d="M9 11h14M9 16h14M9 21h8" stroke="${hex(line)}" stroke-width="3" stroke-linecap="round"/></svg>\n`;
}

/** The ground of the mark, and the lines on it. */
export function iconColours(site: Pick<Site, 'accent'>): readonly [Colour, Colour] {
  const own = parseColour(site.accent ?? '') ?? standard;
  return [own, onFill(own)];
}

/** `#rgb`, `#rrggbb` or `rgb(1, 2, 3)`; undefined for everything else. */
export function parseColour(text: string): Colour | undefined {
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(text);
  if (short !== null) return channels(short, (digit) => Number.parseInt(digit + digit, 16));
  const long = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(text);
  if (long !== null) return channels(long, (digits) => Number.parseInt(digits, 16));
  const call = /^rgb\( ?(\d{1,3})(?:, ?| )(\d{1,3})(?:, ?| )(\d{1,3}) ?\)$/.exec(text);
  return call === null ? undefined : channels(call, (digits) => Math.min(255, Number(digits)));
}

/** WCAG 2.2 contrast ratio, 1 to 21. */
export function contrast(a: Colour, b: Colour): number {
  const [high, low] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function properties(accent: Colour, fill: Colour): string {
  return `--accent:${hex(accent)};--fill:${hex(fill)};--on-fill:${hex(onFill(fill))}`;
}

function onFill(fill: Colour): Colour {
  return contrast(fill, [255, 255, 255]) >= 4.5 ? [255, 255, 255] : [0, 0, 0];
}

function readable(colour: Colour, on: readonly Colour[], towards: Colour): Colour {
  for (let step = 0; step < 20; step++) {
    const mixed = mix(colour, towards, step / 20);
    if (on.every((ground) => contrast(mixed, ground) >= 4.5)) return mixed;
  }
  return towards;
}

function mix(from: Colour, to: Colour, share: number): Colour {
  const at = (index: 0 | 1 | 2) => Math.round(from[index] + (to[index] - from[index]) * share);
  return [at(0), at(1), at(2)];
}

function luminance([red, green, blue]: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

export function hex(colour: Colour): string {
  return `#${colour.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function channels(match: RegExpExecArray, read: (text: string) => number): Colour {
  return [read(match[1] ?? ''), read(match[2] ?? ''), read(match[3] ?? '')];
}
