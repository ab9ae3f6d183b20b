import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { language } from '../../src/model/language.ts';
import { attribute, elements, parsePage } from '../publications/pages/html-page.ts';
import { fromHtml } from 'hast-util-from-html';

type Data = Readonly<Record<string, unknown>>;

/** The JSON-LD in a page. */
export function embeddedData(html: string): readonly Data[] {
  return parsePage(html)
    .all('script', { type: 'application/ld+json' })
    .map((script) => JSON.parse(rawText(script)) as Data);
}

/**
 * The facts of a page's JSON-LD that nobody can read on the page, in the page's language: [property, value]. What
 * they should look like there comes from Intl and from the words below, not from the code that writes the pages.
 */
export function hiddenFacts(html: string): readonly (readonly [name: string, value: string])[] {
  const seen = seenOn(html);
  return embeddedData(html).flatMap((data) =>
    Object.entries(data).flatMap(([name, value]) =>
      [value].flat().flatMap((one) =>
        readings(name, one, seen.language)
          .filter((any) => !any.some((text) => seen.has(text)))
          .map((any) => [name, any.join(' | ')] as const),
      ),
    ),
  );
}

interface Node {
  readonly name?: string;
  readonly email?: string;
  readonly target?: string;
  readonly address?: Readonly<Record<string, string>>;
  readonly value?: string | Readonly<Record<'value' | 'minValue' | 'maxValue', number | undefined>>;
}

/** Ways to write a fact; all of `readings` must be seen, each in one of its ways. */
type Ways = readonly string[];

function readings(name: string, value: unknown, tag: string): readonly Ways[] {
  const node = (typeof value === 'object' && value !== null ? value : {}) as Node;
  switch (name) {
    // About the node itself, or what no text can show.
    case '@context':
    case '@id':
    case '@type':
    case 'url':
    case 'image':
      return [];
    case 'title':
    case 'jobDuration':
      return [name === 'title' ? [String(value)] : durations(String(value), tag)];
    case 'description':
      return words(String(value)).map((word) => [word]);
    case 'datePosted':
    case 'validThrough':
      return [dates(String(value), tag)];
    case 'jobStartDate':
      return [/^\d{4}-\d\d-\d\d/.test(String(value)) ? dates(String(value), tag) : [String(value)]];
    case 'jobImmediateStart':
      return [
        [
          'Immediately',
          'At once',
          'As soon as possible',
          'Immédiatement',
          'Dès que possible',
          'فورًا',
          'فوراً',
        ],
      ];
    case 'hiringOrganization':
    case 'employmentUnit':
      return [[node.name ?? '']];
    case 'applicantLocationRequirements':
      return [[node.name ?? '']];
    case 'jobLocation':
      return [
        [node.name ?? ''],
        ...Object.entries(node.address ?? {}).flatMap(([part, text]) =>
          part === '@type'
            ? []
            : [part === 'addressCountry' ? [region(text, tag), region(text, 'en'), text] : [text]],
        ),
      ];
    case 'jobLocationType':
      return [['Remote', 'Télétravail', 'À distance', 'عن بُعد', 'عن بعد']];
    case 'employmentType':
      return [types[String(value)] ?? [String(value)]];
    case 'baseSalary':
      return amounts(node.value).map((amount) => [
        number(amount, tag),
        new Intl.NumberFormat(tag).format(amount),
      ]);
    case 'workHours':
      return [[String(value)]];
    case 'identifier':
      return [[String(node.value)]];
    case 'applicationContact':
      return [[node.email ?? '']];
    case 'potentialAction':
      return [[node.target ?? '']];
    default:
      return [[`a property without a check: ${JSON.stringify(value)}`]];
  }
}

const types: Readonly<Record<string, Ways>> = {
  FULL_TIME: ['Full-time', 'Full time', 'Temps plein', 'دوام كامل'],
  PART_TIME: ['Part-time', 'Part time', 'Temps partiel', 'دوام جزئي'],
  CONTRACTOR: ['Contract', 'Freelance', 'Indépendant', 'Prestataire', 'عقد', 'متعاقد'],
  TEMPORARY: ['Temporary', 'Temporaire', 'Fixed-term', 'Durée déterminée', 'مؤقت'],
  INTERN: ['Internship', 'Stage', 'تدريب'],
  VOLUNTEER: ['Volunteer', 'Bénévolat', 'تطوع'],
  PER_DIEM: ['Per diem', 'By the day', 'À la journée', 'باليوم', 'يومي'],
  OTHER: ['Other', 'Autre', 'أخرى', 'آخر'],
};

function dates(text: string, tag: string): Ways {
  const [year = 0, month = 1, day = 1] = text.slice(0, 10).split('-').map(Number);
  const at = new Date(Date.UTC(year, month - 1, day));
  return (['long', 'medium', 'full'] as const).map((dateStyle) =>
    new Intl.DateTimeFormat(tag, { dateStyle, timeZone: 'UTC' }).format(at),
  );
}

function durations(text: string, tag: string): Ways {
  const [, count = '', unit = ''] = /^P(\d+)([DWMY])$/.exec(text) ?? [];
  const name = ({ D: 'day', W: 'week', M: 'month', Y: 'year' } as Record<string, string>)[unit] ?? 'day';
  return [
    new Intl.NumberFormat(tag, { style: 'unit', unit: name, unitDisplay: 'long' }).format(Number(count)),
  ];
}

function amounts(value: Node['value']): readonly number[] {
  if (typeof value !== 'object') return [];
  return [value.value, value.minValue, value.maxValue].filter((amount) => amount !== undefined);
}

function number(amount: number, tag: string): string {
  return new Intl.NumberFormat(tag, { minimumFractionDigits: Number.isInteger(amount) ? 0 : 2 }).format(
    amount,
  );
}

function region(code: string, tag: string): string {
  return new Intl.DisplayNames([tag], { type: 'region' }).of(code) ?? code;
}

function words(html: string): string[] {
  let text = '';
  visit(fromHtml(html, { fragment: true }), 'text', (node) => void (text += ` ${node.value}`));
  return [...new Set(text.split(/\s+/).filter((word) => word !== ''))];
}

function seenOn(html: string) {
  const page = parsePage(html);
  const tag = language(attribute(page.one('html'), 'lang') ?? 'en');
  const shown = folded(elements(page.one('body')).flatMap(textNodes).join(' '));
  const targets = page.all('a').map((link) => attribute(link, 'href') ?? '');
  return {
    language: tag,
    has: (text: string) =>
      text !== undefined &&
      (shown.includes(folded(text)) ||
        targets.some((href) => href === text || href.startsWith(`mailto:${text}`))),
  };
}

function textNodes(element: Element): string[] {
  if (['script', 'style', 'template'].includes(element.tagName)) return [];
  return element.children.flatMap((child) => (child.type === 'text' ? [child.value] : []));
}

/** White space, marks of direction and capitals say nothing about whether a fact is there. */
function folded(text: string): string {
  return text
    .replaceAll(/[\u200E\u200F\u2066-\u2069]/g, '')
    .replaceAll(/\s+/gu, ' ')
    .toLowerCase()
    .trim();
}

function rawText(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}
