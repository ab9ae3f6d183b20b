import type { Remote, RemoteArea } from '../../model/posting.ts';
import { countryCode, countryCodeInAddress, countryCodeOfArea } from './countries.ts';
import { fold } from './plain-text.ts';
import { isSubdivision } from './subdivisions.ts';

/** What a short text says about working from elsewhere. `unknown`: areas that are no country, so the restriction could not be told. */
export interface RemoteReading {
  readonly remote: Remote;
  readonly unknown: readonly string[];
}

/**
 * Reads `Remote`, `Remote (Canada)`, `anywhere in the EU`. Undefined where the text does not speak of wholly remote work,
 * and where it holds words that are not understood: what is no area may be what makes it a part of the time.
 */
export function readRemote(text: string, languages: readonly string[]): RemoteReading | undefined {
  if (!speaksOfRemote(text) || saysPartly(text)) return undefined;
  const rest = withoutRemoteWords(text);
  if (rest === '' || boundless.test(fold(rest))) return { remote: { areas: [] }, unknown: [] };
  const { remote, unknown } = readAreas(rest, languages);
  if (unknown.length === 0) return { remote, unknown };
  return unknown.every((area) => isRegion(area)) ? { remote: { areas: [] }, unknown } : undefined;
}

/** Reads `Canada`, `Ontario, Canada`, `EU`, `US or Canada`. */
export function readAreas(text: string, languages: readonly string[]): RemoteReading {
  const areas: RemoteArea[] = [];
  const unknown: string[] = [];
  const codes: string[] = [];
  for (const part of text.slice(0, 500).split(/[;/|+&()[\]]|(?:^| )(?:or|and|ou|et|oder|und|o|y) /)) {
    const area = part
      .replace(/^[\s,:–—-]+|[\s,:–—-]+$/g, '')
      .replace(leading, '')
      .replace(trailing, '')
      .trim();
    if (area === '') continue;
    const found = areasOf(area, languages);
    if (found !== undefined) areas.push(...found);
    else if (countryCode(area) === area) codes.push(area);
    else unknown.push(area);
  }
  // Beside a country `CA` is one too.
  const isListed = areas.length > 0;
  for (const country of codes)
    if (isListed) areas.push({ name: country, country, type: 'Country' });
    else unknown.push(country);
  return { remote: { areas: unknown.length > 0 ? [] : distinct(areas) }, unknown };
}

/** Whether a short text says that the work is not, or not wholly, done from elsewhere. */
export function saysNotRemote(text: string): boolean {
  return saysPartly(text) || onSite.test(fold(text));
}

/** Whether a text has a word for working from elsewhere. */
export function speaksOfRemote(text: string): boolean {
  return text.length <= 200 && word.test(fold(text));
}

/** Whether a text takes a part of the time or of the people from its word for remote work: hybrid, optional, two days. */
export function saysPartly(text: string): boolean {
  const plain = fold(text);
  if (plain.length > 200) return true;
  if (hybrid.test(plain)) return true;
  if (!word.test(plain)) return partlyAlone.test(plain);
  return partly.test(plain) || /\d/.test(plain.replace(/\b100 ?%/, '')) || onSiteBeside.test(plain);
}

/** What is left of a text without its words for remote work. */
export function withoutRemoteWords(text: string): string {
  // Accents are gone from folded text and lengths differ: this reads the text itself.
  return text
    .normalize('NFC')
    .replace(wordAsWritten, ' ')
    .replace(noise, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,:;–—-]+|[\s,;:–—-]+$/g, '');
}

/** Places that are named where a posting can be done from anywhere. */
export const boundless =
  /^(?:anywhere|worldwide|global|globally|everywhere|(?:anywhere )?(?:in )?the world|le monde(?: entier)?|(?:der )?(?:ganzen )?welt|el mundo|partout|weltweit|uberall|cualquier lugar|mundial)$/;

const onSite =
  /^(?:on ?-?site|in ?-?office|in ?-?person|office|office[- ]based|work from office|sur site|sur place|presentiel|au bureau|vor ort|im buro|presencial|prasenz)$/;
const onSiteBeside =
  /\b(?:on ?-?site|in ?-?office|in ?-?person|office|offices|sur site|sur place|presentiel|bureaux?|vor ort|buro|presencial|oficina)\b(?<!home ?-?office)/;
const hybrid = /\b(?:hybrid\w*|hybride|hibrid[oa]|semi[- ]?(?:remote|presen\w*)|teil-?remote)\b/;
const partly =
  /\b(?:partial\w*|partiel\w*|parcial\w*|partly|part of|teilweise|teils|anteilig|zeitweise|uberwiegend|meist\w*|hauptsachlich|mostly|mainly|largely|primarily|predominantly|principalement|some|sometimes|often|near|nearly|almost|quasi|up to|bis zu|occasional\w*|occasionnel\w*|gelegentlich|ad hoc|optional\w*|option\w*|negotiable|possib\w*|posible|moglich\w*|flexib\w*|temporar\w*|friendly|eligible|considered|consideration|available|availability|preferred|allowed|permitted|offered|welcome|ok|okay|first|until|during|not|no|non|pas|nicht|kein\w*|sin|days?|jours?|tage?n?|dias?|weeks?|months?|travel\w*)\b/;
const partlyAlone =
  /^(?:(?:fully |very )?flexib\w*|optional|negotiable|possible|ad hoc|occasional\w*|partly|until .*|travel.*|.*\b(?:days?|jours?|tage?|dias?)\b.*|(?!100 ?%)\d{1,3} ?%.*)$/;
const words =
  'remote|remotely|telecommut(?:e|ing)|telework(?:ing)?|work(?:ing)? from (?:home|anywhere)|wfh|home[- ]?office|teletravail|a distance|distanciel|remoto|teletrabajo|a distancia|distributed|anywhere|worldwide';
const word = new RegExp(`\\b(?:${words})\\b`);
const wordAsWritten = new RegExp(
  `(?<![\\p{L}])(?:${words.replace('teletravail|a distance', 't[ée]l[ée]travail|[àa] distance').replace('|anywhere|worldwide', '')})(?![\\p{L}])`,
  'giu',
);
const noise =
  /[()[\]]|\b(?:100 ?%|fully|completely|full|entirely|entièrement|vollständig|komplett|only|position|job|work|role)(?![\p{L}])/giu;
const leading =
  /^(?:(?:or|and|anywhere|partout|überall|within|from|in|across|based|depuis|dans|en|au|aux|du|des|aus|von|innerhalb|desde|dentro|de|del|the|l['’]|le|la|les|der|den|die|dem|el|los|las)(?:\s+|(?<=['’])))+/iu;
const trailing =
  /(?:[\s-]+(?:only|based|residents?|uniquement|seulement|solamente|únicamente|exclusivamente))+$/iu;

function areasOf(area: string, languages: readonly string[]): readonly RemoteArea[] | undefined {
  if (isEuropeanUnion(area)) return [{ name: area.replace(/^the /i, ''), country: 'EU', type: 'Country' }];
  // `island` is Iceland in German and, with marks, in its own language, and a common noun to everybody else.
  if (area === 'island') return undefined;
  const spoken = /^\p{Ll}/u.test(area) ? [] : languages;
  const whole = countryCodeOfArea(area, spoken);
  if (whole !== undefined) return [{ name: area, country: whole, type: 'Country' }];
  if (isSubdivision(area, 'GB')) return [{ name: area, country: 'GB', type: 'State' }];
  const parts = area.split(',').map((part) => part.trim());
  const codes = parts.map((part) => countryCodeOfArea(part, spoken));
  if (codes.every((code) => code !== undefined))
    return parts.map((name, index) => ({ name, country: codes[index] as string, type: 'Country' }));
  const last = countryCodeInAddress(parts.at(-1) ?? '', languages);
  if (parts.length !== 2 || last === undefined || !isSubdivision(parts[0] ?? '', last)) return undefined;
  return [{ name: area, country: last, type: 'State' }];
}

function isEuropeanUnion(area: string): boolean {
  return /^(?:the |l'|la |der |die )?(?:e\.?u\.?|european union|ue|u\.e\.|union europeenne|europaischen? union|union europea|unione europea|uniao europeia|europese unie|الاتحاد الأوروبي)(?: countries| member states)?$/.test(
    fold(area),
  );
}

/** `CA`, `Georgia`, `Ontario` of a country that is not named, and regions of several countries: areas, and no country. */
function isRegion(area: string): boolean {
  return (
    regions.test(fold(area)) ||
    /^[A-Z]{2}$/.test(area) ||
    ['US', 'CA', 'AU', 'GB', 'DE'].some((country) => isSubdivision(area, country))
  );
}

const regions =
  /^(?:georgia|(?:(?:western|eastern|central|northern|southern) )?(?:europe|europa|asia|africa)|the americas|americas|(?:north|south|latin|central) america|amerique du nord|emea|apac|amer|latam|dach|eea|nordics|benelux|mena|oceania|middle east)$/;

function distinct(areas: readonly RemoteArea[]): readonly RemoteArea[] {
  return areas.filter((area, index) => areas.findIndex((other) => other.name === area.name) === index);
}
