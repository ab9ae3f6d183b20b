import type { Diagnostic } from '../model/diagnostic.ts';
import { calendarDate, epoch, latest } from '../model/instant.ts';
import type { Posting } from '../model/posting.ts';
import { isNamed } from '../model/site.ts';
import { type BoardItem, boardItems, shownText } from '../publications/job-boards/board-items.ts';
import { boardLabels, type BoardName } from './board-names.ts';
import { eachOpen, placeOf, type Rule } from './rule.ts';

/** Something without which a board refuses an item. */
interface Requirement {
  /** What is wrong with the item, or undefined. */
  readonly fault: (item: BoardItem, now: number) => string | undefined;
  readonly write: string;
}

const place = '`location: City, Region, Country`';

const date: Requirement = {
  fault: ({ posted }) => (posted === undefined ? 'no date' : undefined),
  write: '`date: YYYY-MM-DD`, or commit the file',
};
const city: Requirement = {
  fault: ({ place: { address } }) => (address.addressLocality === undefined ? 'no city' : undefined),
  write: place,
};
const region: Requirement = {
  fault: ({ place: { address } }) => (address.addressRegion === undefined ? 'no state or region' : undefined),
  write: place,
};
const country: Requirement = {
  fault: ({ place: { address } }) => (address.addressCountry === undefined ? 'no country' : undefined),
  write: place,
};
const anyPlace: Requirement = {
  fault: ({ place: { text } }) => (text === undefined ? 'no place' : undefined),
  write: `${place}, or \`remote: Country\``,
};
const regionOfCity: Requirement = {
  fault: (item, now) => (city.fault(item, now) === undefined ? region.fault(item, now) : undefined),
  write: place,
};
const textOf = (least: number): Requirement => ({
  fault: ({ description }) => {
    const { length } = shownText(description);
    return length < least ? `a text of ${length} characters, of at least ${least}` : undefined;
  },
  write: 'what the work is, what it takes and how to apply',
});
const fresh: Requirement = {
  fault: ({ posted, updated }, now) => {
    const at = latest([posted, updated]);
    const days = at === undefined ? 0 : (now - epoch(at)) / (24 * 60 * 60 * 1000);
    return at !== undefined && days >= 45 ? `dated ${calendarDate(at)}, 45 days ago or more` : undefined;
  },
  write: 'the date of the last change, where there was one: `updated: YYYY-MM-DD`',
};

/** What each board's documents require beyond what every item has (docs/diagnostics.md#board-refuses names them). */
const requirements: Readonly<Record<BoardName, readonly Requirement[]>> = {
  indeed: [date, city, region, country],
  talent: [date, city, region, country, textOf(50)],
  ziprecruiter: [anyPlace],
  talroo: [date, regionOfCity],
  linkedin: [anyPlace, textOf(100)],
  jooble: [anyPlace, fresh],
  adzuna: [anyPlace, textOf(100)],
  careerjet: [anyPlace],
};

/** What the boards will refuse: no more than one finding a posting. */
export function boardRefuses(boards: readonly BoardName[]): Rule {
  return eachOpen((posting, { site }, now) => {
    if (boards.length === 0) return [];
    const items = boardItems(posting, site);
    const found = items.length === 0 ? absence(posting) : refusals(boards, items, now);
    return found === undefined
      ? []
      : [{ severity: 'warning', code: 'board-refuses', ...found, ...placeOf(posting) }];
  });
}

type Finding = Pick<Diagnostic, 'message' | 'hint'>;

function refusals(
  boards: readonly BoardName[],
  items: readonly BoardItem[],
  now: number,
): Finding | undefined {
  const boardsByFaults = new Map<string, string[]>();
  const writes = new Set<string>();
  for (const board of boards) {
    const faults = requirements[board].flatMap(({ fault, write }) => {
      const faulty = items.filter((item) => fault(item, now) !== undefined);
      const [first] = faulty;
      if (first === undefined) return [];
      writes.add(write);
      return [`${fault(first, now)}${faulty.length === items.length ? '' : ` in ${placesOf(faulty)}`}`];
    });
    if (faults.length === 0) continue;
    const key = faults.join(', ');
    boardsByFaults.set(key, [...(boardsByFaults.get(key) ?? []), boardLabels[board]]);
  }
  if (boardsByFaults.size === 0) return undefined;
  const parts = [...boardsByFaults].map(([faults, names]) => `${names.join(', ')} (${faults})`);
  return {
    message: `Job boards that will refuse it: ${parts.join('; ')}`,
    hint: `Write, where it is so: ${[...writes].join('; ')}`,
  };
}

function placesOf(items: readonly BoardItem[]): string {
  const names = items.slice(0, 3).map(({ place: { text } }) => text ?? 'a place without a name');
  return `${names.join('; ')}${items.length > 3 ? ` and ${items.length - 3} more` : ''}`;
}

/** Why no board is given a posting. */
function absence({ title, organization, description }: Posting): Finding {
  const lacks = [
    title.trim() === '' ? 'title' : undefined,
    isNamed(organization) && organization.name.trim() !== '' ? undefined : 'named organisation',
    shownText(description ?? '') === '' ? 'text' : undefined,
  ].filter((name) => name !== undefined);
  return {
    message: `Job boards are not given it: it has no ${lacks.join(' and no ')}`,
    hint: 'No board takes a posting without a title, a text and the name of who hires',
  };
}
