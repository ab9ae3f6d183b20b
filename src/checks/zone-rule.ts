import { epoch, localTimeAt } from '../model/instant.ts';
import { compareText } from '../model/diagnostic.ts';
import type { Posting } from '../model/posting.ts';
import type { Rule } from './rule.ts';

/**
 * A closing day without a time ends at midnight in the zone of the site, and UTC stands in where nobody states one. Once for
 * the site, where that is another moment than the end of the day in the country of a posting, in the zone where most live.
 */
export const zoneAssumed: Rule = ({ site, open }) => {
  if (site.timeZone !== 'UTC') return [];
  for (const posting of open) {
    const { closes, facts } = posting;
    const isDay = closes?.endsWith('T23:59:59Z') === true && facts.closes?.from !== 'ats';
    const country = isDay ? countryOf(posting) : undefined;
    if (closes === undefined || country === undefined) continue;
    const utc = closes.slice(0, 16).replace('T', ' ');
    const there = byLocalTime(country, epoch(closes));
    const [[usual, zone] = [], ...others] = there;
    if (usual === undefined || usual === utc) continue;
    const times = [...there.keys()].toSorted(compareText);
    const range = others.length === 0 ? usual : `${times[0]} to ${times.at(-1)}`;
    return [
      {
        severity: 'warning',
        code: 'time-zone-assumed',
        message: `Closing days end at midnight in UTC, for nothing states another zone: ${posting.title} closes at ${utc} UTC, which in ${country} is ${range}`,
        hint: `Write \`timeZone: ${zone}\` in rolecast.yaml${others.length === 0 ? '' : `, or another zone of the country: ${others.map(([, name]) => name).join(', ')}`}. Where UTC is meant: \`check: {time-zone-assumed: off}\``,
      },
    ];
  }
  return [];
};

/** That of its places, else the one whose variety of a language it speaks: `fr-CA`. */
function countryOf({ locations = [], language }: Posting): string | undefined {
  const stated = locations.map(({ address }) => address?.addressCountry).find((one) => one !== undefined);
  return stated ?? new Intl.Locale(language).region;
}

/** What people there call a moment, each with a zone in which it is called so: the best known, where there are several. */
function byLocalTime(country: string, at: number): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const zone of zonesOf(country)) {
    const time = localTimeAt(at, zone);
    if (!found.has(time)) found.set(time, zone);
  }
  return found;
}

function zonesOf(country: string): readonly string[] {
  const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & {
    readonly timeZones?: readonly string[];
    getTimeZones?(): readonly string[] | undefined;
  };
  const zones = locale.getTimeZones?.() ?? locale.timeZones ?? [];
  const rank = (zone: string) => (wellKnown.includes(zone) ? wellKnown.indexOf(zone) : wellKnown.length);
  return zones
    .filter((zone) => !zone.startsWith('Antarctica/'))
    .toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

/** Of the countries with several zones: those in which most people live. */
const wellKnown =
  'America/New_York America/Chicago America/Denver America/Los_Angeles America/Anchorage Pacific/Honolulu America/Toronto America/Winnipeg America/Edmonton America/Vancouver America/Halifax America/St_Johns Australia/Sydney Australia/Brisbane Australia/Adelaide Australia/Darwin Australia/Perth America/Sao_Paulo America/Manaus America/Mexico_City America/Tijuana Europe/Madrid Europe/Lisbon Europe/Moscow Asia/Jakarta America/Santiago Pacific/Auckland'.split(
    ' ',
  );
