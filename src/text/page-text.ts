import { refreshTarget } from './http/refresh-target.ts';
import { robotsMeta, type RobotsRules } from './http/robots-rules.ts';
import type { Token } from 'parse5';
import { readHtmlTokens } from './html-tokens.ts';

/** What a page for people says about itself, and the structured data in it. */
export interface PageText {
  /** The texts of `<script type="application/ld+json">`, in their order. */
  readonly data: readonly string[];
  /** `<html lang>`. */
  readonly language?: string | undefined;
  /** `<link rel="canonical">` of the head, as written. */
  readonly canonical?: string | undefined;
  /** `<link rel="alternate" hreflang>` of the head, as written. */
  readonly alternates: readonly string[];
  /** `<base href>`: what addresses as written are relative to. */
  readonly base?: string | undefined;
  /** Search engines are asked not to show it. */
  readonly noindex: boolean;
  /** From when on they are asked not to, as written. */
  readonly unavailableAfter: readonly string[];
  /** Where a refresh leads, as written. */
  readonly refresh?: string | undefined;
  /** `<title>`. */
  readonly title?: string | undefined;
  /** The first content of each `<meta>` by its `name`, `property` or `itemprop`, lower-case. */
  readonly metas: ReadonlyMap<string, string>;
  /** The texts of its first and second headings. */
  readonly headings: readonly string[];
  /** Its end tag is there: nothing was cut off. */
  readonly isWhole: boolean;
}

/** More of either is no page for people. */
const most = 1000;
const mostHeadings = 20;
const longestHeading = 300;
const mostMetas = 100;
const longestMeta = 2000;

interface Found {
  title?: string | undefined;
  language?: string | undefined;
  canonical?: string | undefined;
  base?: string | undefined;
  noindex: boolean;
  unavailableAfter: readonly string[];
  refresh?: string | undefined;
  isWhole: boolean;
}

/** Reads what a page says, in linear time. */
export function readPageText(html: string): PageText {
  const data: string[] = [];
  const alternates: string[] = [];
  const found: Found = { noindex: false, unavailableAfter: [], isWhole: false };
  let script: string[] | undefined;
  const headings: string[] = [];
  const metas = new Map<string, string>();
  let heading: string | undefined;
  let title: string | undefined;
  let templates = 0;
  let inHead = true;
  const readRobots = ({ noindex, unavailableAfter }: RobotsRules) => {
    found.noindex ||= noindex;
    found.unavailableAfter = [...found.unavailableAfter, ...unavailableAfter].slice(0, 10);
  };
  const read = (token: Token.TagToken) => {
    const attribute = (name: string) => token.attrs.find((one) => one.name === name)?.value.trim();
    const { tagName: tag } = token;
    if (tag === 'html') found.language ??= attribute('lang') ?? attribute('xml:lang');
    if (tag === 'body') inHead = false;
    // What stands in a template is not on the page.
    if (tag === 'script' && isData(attribute('type')) && templates === 0) script = [];
    if (/^h[12]$/.test(tag) && templates === 0) heading = '';
    if (tag === 'meta' && templates === 0 && /^(?:robots|googlebot)$/i.test(attribute('name') ?? ''))
      readRobots(robotsMeta(attribute('content') ?? ''));
    if (tag === 'title' && inHead && found.title === undefined) title = '';
    const named = attribute('name') ?? attribute('property') ?? attribute('itemprop');
    if (tag === 'meta' && named !== undefined && metas.size < mostMetas && !metas.has(named.toLowerCase()))
      metas.set(named.toLowerCase(), (attribute('content') ?? '').slice(0, longestMeta));
    if (tag === 'meta' && templates === 0 && /^refresh$/i.test(attribute('http-equiv') ?? ''))
      found.refresh ??= refreshTarget(attribute('content') ?? '');
    if (!inHead) return;
    if (tag === 'base') found.base ??= attribute('href');
    if (tag !== 'link') return;
    const href = attribute('href') ?? '';
    const rel = (attribute('rel') ?? '').toLowerCase().split(/\s+/);
    if (rel.includes('canonical') && href !== '') found.canonical ??= href;
    if (rel.includes('alternate') && attribute('hreflang') !== undefined && alternates.length < most)
      alternates.push(href);
  };
  readHtmlTokens(html, {
    start(token) {
      read(token);
      if (token.tagName === 'template') templates++;
    },
    end(name) {
      if (name === 'template') templates = Math.max(0, templates - 1);
      if (/^h[12]$/.test(name) && heading !== undefined) {
        if (headings.length < mostHeadings) headings.push(heading.replace(/\s+/g, ' ').trim());
        heading = undefined;
      }
      if (name === 'title' && title !== undefined) {
        found.title ??= title.replace(/\s+/g, ' ').trim();
        title = undefined;
      }
      if (name === 'html') found.isWhole = true;
      if (name === 'script' && script !== undefined && data.length < most) data.push(script.join(''));
      if (name === 'script') script = undefined;
    },
    text(chars) {
      script?.push(chars);
      if (title !== undefined && title.length < longestHeading) title += chars;
      if (heading !== undefined && script === undefined && heading.length < longestHeading) heading += chars;
    },
  });
  if (script !== undefined) data.push((script as string[]).join(''));
  return { data, alternates, headings, metas, ...found };
}

function isData(type = ''): boolean {
  return /^application\/ld\+json\s*(?:;|$)/i.test(type);
}

/** A page of its own, and no piece of one that a generator would put into a template. */
export function isWholePage(text: string): boolean {
  return /<!doctype\s+html|<html[\s>]|<head[\s>]|<title[\s>]|<body[\s>]/i.test(text.slice(0, 5000));
}
