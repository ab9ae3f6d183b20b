import type { Remote, RemoteArea } from '../../model/posting.ts';
import { countryCode, countryCodeInAddress, countryName, europeanUnion } from './countries.ts';
import { fold } from './plain-text.ts';

/** What a short text says about working from elsewhere. `unknown`: areas that are no country, so the restriction could not be told. */
export interface RemoteReading {
  readonly remote: Remote;
  readonly unknown: readonly string[];
}

/** Reads `Remote`, `Remote (Canada)`, `anywhere in the EU`. Undefined where the text does not speak of wholly remote work. */
export function readRemote(text: string, languages: readonly string[]): RemoteReading | undefined {
  const plain = fold(text);
  if (plain.length > 200 || partly.test(plain)) return undefined;
  const match = word.exec(plain);
  if (match === null) return undefined;
  // Accents are gone from `plain` and lengths differ: the area is read from the text itself.
  const rest = text
    .normalize('NFC')
    .replace(wordAsWritten, ' ')
    .replace(noise, ' ')
    .replace(/^[\s,:;–—-]+|[\s,;:–—-]+$/g, '');
  return rest === '' || boundless.test(fold(rest))
    ? { remote: { areas: [] }, unknown: [] }
    : readAreas(rest, languages);
}

/** Reads `Canada`, `Ontario, Canada`, `EU`, `US or Canada`. */
export function readAreas(text: string, languages: readonly string[]): RemoteReading {
  const areas: RemoteArea[] = [];
  const unknown: string[] = [];
  for (const part of text.slice(0, 500).split(/[;/|+&]| or | and | ou | et | oder | und | o | y /)) {
    const area = part
      .replace(/^[\s,]+|[\s,]+$/g, '')
      .replace(leading, '')
      .replace(trailing, '')
      .trim();
    if (area === '') continue;
    const found = areasOf(area, languages);
    if (found === undefined) unknown.push(area);
    else areas.push(...found);
  }
  return { remote: { areas: unknown.length > 0 ? [] : distinct(areas) }, unknown };
}

/** Whether a short text says that the work is not, or not wholly, done from elsewhere. */
export function saysNotRemote(text: string): boolean {
  return (
    partly.test(fold(text)) ||
    /^(?:on ?-?site|in ?-?office|in ?-?person|office|sur site|sur place|presentiel|vor ort|presencial)$/.test(
      fold(text),
    )
  );
}

/** Places that are named where a posting can be done from anywhere. */
export const boundless =
  /^(?:anywhere|worldwide|global|globally|everywhere|(?:anywhere )?(?:in )?the world|le monde(?: entier)?|(?:der )?(?:ganzen )?welt|el mundo|partout|weltweit|uberall|cualquier lugar|mundial)$/;

const partly =
  /\b(?:hybrid\w*|hybride|hibrido|partial\w*|partiel\w*|partly|teilweise|occasional\w*|optional|option\w*|negotiable|possible|moglich|flexible|temporar\w*|not|no|non|pas|nicht|kein\w*|days?|jours?|tage?|dias?)\b/;
const words =
  'remote|remotely|telecommut(?:e|ing)|telework|work from (?:home|anywhere)|wfh|home ?office|teletravail|a distance|distanciel|remoto|teletrabajo|a distancia|distributed|anywhere|worldwide';
const word = new RegExp(`\\b(?:${words})\\b`);
const wordAsWritten = new RegExp(
  `(?<![\\p{L}])(?:${words.replace('teletravail|a distance', 't[ée]l[ée]travail|[àa] distance').replace('|anywhere|worldwide', '')})(?![\\p{L}])`,
  'giu',
);
const noise =
  /[()[\]]|\b(?:100 ?%|fully|completely|full|entièrement|vollständig|first|only|position|job|work)(?![\p{L}])/giu;
const leading =
  /^(?:(?:anywhere|partout|überall|within|from|in|across|based|depuis|dans|en|au|aus|von|desde|the|l['’]|le|la|les|der|die|dem|el)(?:\s+|(?<=['’])))+/iu;
const trailing = /[\s-]+(?:only|based|residents?|uniquement|seulement)$/iu;

function areasOf(area: string, languages: readonly string[]): readonly RemoteArea[] | undefined {
  if (/^(?:the )?(?:eu|european union|ue|union europeenne|europaische union|union europea)$/.test(fold(area)))
    return europeanUnion.map((code) => ({
      name: countryName(code, languages[0] ?? 'en'),
      country: code,
      type: 'Country',
    }));
  const whole = countryCode(area, languages);
  if (whole !== undefined) return [{ name: area, country: whole, type: 'Country' }];
  const parts = area.split(',').map((part) => part.trim());
  const codes = parts.map((part) => countryCodeInAddress(part, languages));
  if (codes.every((code) => code !== undefined))
    return parts.map((name, index) => ({ name, country: codes[index] as string, type: 'Country' }));
  const last = codes.at(-1);
  if (parts.length !== 2 || last === undefined) return undefined;
  return [{ name: area, country: last, type: 'State' }];
}

function distinct(areas: readonly RemoteArea[]): readonly RemoteArea[] {
  return areas.filter((area, index) => areas.findIndex((other) => other.name === area.name) === index);
}
