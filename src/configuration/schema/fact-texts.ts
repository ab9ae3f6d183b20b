import type { Apply, EmploymentType, Hours, Place, RemoteArea } from '../../model/posting.ts';
import { countryCode } from '../../text/values/countries.ts';
import { readEmploymentTypes } from '../../text/values/employment.ts';
import { httpAddress } from '../../sources/schema-parts.ts';

/** `Montréal, QC, CA` or `Lyon, France`: the last part is the country. A single part is a name and nothing more. */
export function placeFrom(text: string): Place | undefined {
  const parts = text.split(',').map((part) => part.trim());
  if (parts.length > 3 || parts.some((part) => part === '')) return undefined;
  const [addressLocality, addressRegion] = parts.slice(0, -1);
  if (addressLocality === undefined) return { name: text };
  const addressCountry = countryCode(parts.at(-1) ?? '');
  if (addressCountry === undefined) return undefined;
  return {
    name: text,
    address: {
      addressLocality,
      ...(addressRegion === undefined ? {} : { addressRegion }),
      addressCountry,
    },
  };
}

/** `CA`, `Canada`, or `Québec, CA`. */
export function areaFrom(text: string): RemoteArea | undefined {
  if (text === 'EU') return { name: text, country: text, type: 'Country' };
  const whole = countryCode(text);
  if (whole !== undefined) return { name: text, country: whole, type: 'Country' };
  const [state, country, ...rest] = text.split(',').map((part) => part.trim());
  const code = countryCode(country ?? '');
  return !state || code === undefined || rest.length > 0
    ? undefined
    : { name: text, country: code, type: 'State' };
}

/** `full-time`, `Full time` and `FULL_TIME` are the same. */
export function employmentTypeFrom(text: string): EmploymentType | undefined {
  const { types, unknown } = readEmploymentTypes(text);
  return types.length === 1 && unknown.length === 0 ? types[0] : undefined;
}

/** Hours a week: `20-28`. */
export function hoursFrom(text: string): Hours | undefined {
  const match = /^(\d{1,3}(?:\.\d)?) ?[-–] ?(\d{1,3}(?:\.\d)?)$/.exec(text);
  const [min, max] = [Number(match?.[1] ?? 0), Number(match?.[2] ?? 0)];
  return min >= 1 && min <= max && max <= 168 ? { min, max } : undefined;
}

export function emailFrom(text: string): string | undefined {
  return /^[^\s@<>"]{1,64}@[^\s@<>"/]{1,255}$/.test(text) ? text : undefined;
}

/** An address, an e-mail address, or one with `mailto:`. */
export function applyFrom(text: string): Apply | undefined {
  const email = emailFrom(text.replace(/^mailto:/i, ''));
  if (email !== undefined) return { email };
  const url = httpAddress(text);
  return url === undefined ? undefined : { url };
}

/** ISO 4217. */
export function isCurrency(text: string): boolean {
  const names = new Intl.DisplayNames(['en'], { type: 'currency', fallback: 'none' });
  return /^[A-Z]{3}$/.test(text) && names.of(text) !== undefined;
}
