import * as v from 'valibot';
import { htmlOfEscaped, htmlText } from '../../text/html-text.ts';
import { countryCode, countryCodeInField } from '../../text/values/countries.ts';
import { namesNoPlace } from '../../text/values/places.ts';
import { speaksOfRemote } from '../../text/values/remote.ts';
import { isSubdivision } from '../../text/values/subdivisions.ts';
import { allPages } from './kit/asking/all-pages.ts';
import {
  applyFact,
  dateFact,
  employmentFact,
  epochFact,
  identifierFact,
  lineOf,
  type PlaceFields,
  placeFacts,
  textFact,
} from './kit/facts/board-facts.ts';
import { boardName } from './kit/board-options.ts';
import { payFact } from './kit/facts/board-pay.ts';
import { boardSource } from './kit/board-source.ts';
import { described } from '../schema-parts.ts';

export interface LeverOptions {
  /** The site, as in `jobs.lever.co/lanternworks`. */
  readonly board: string;
  /** Where the company's data is; the United States, then the EU, where absent. */
  readonly host?: 'us' | 'eu';
}

const hosts = { us: 'api.lever.co', eu: 'api.eu.lever.co' } as const;

const posting = v.looseObject({
  id: v.string(),
  text: v.string(),
  categories: v.optional(
    v.nullable(
      v.looseObject({
        commitment: v.optional(v.unknown()),
        department: v.optional(v.unknown()),
        team: v.optional(v.unknown()),
        location: v.optional(v.unknown()),
        allLocations: v.optional(v.unknown()),
      }),
    ),
  ),
  country: v.optional(v.unknown()),
  workplaceType: v.optional(v.unknown()),
  createdAt: v.optional(v.unknown()),
  description: v.optional(v.nullable(v.string())),
  lists: v.optional(
    v.nullable(v.array(v.looseObject({ text: v.optional(v.nullable(v.string())), content: v.string() }))),
  ),
  additional: v.optional(v.nullable(v.string())),
  salaryRange: v.optional(
    v.nullable(
      v.looseObject({
        min: v.optional(v.unknown()),
        max: v.optional(v.unknown()),
        currency: v.optional(v.unknown()),
        interval: v.optional(v.unknown()),
      }),
    ),
  ),
  salaryDescription: v.optional(v.nullable(v.string())),
  hostedUrl: v.optional(v.nullable(v.string())),
  applyUrl: v.optional(v.unknown()),
});
type LeverPosting = v.InferOutput<typeof posting>;

const pageSize = 100;

/** Lever's Postings API: https://github.com/lever/postings-api. Only published postings are listed. */
export const lever = boardSource<LeverOptions, LeverPosting>({
  type: 'lever',
  title: 'Lever',
  options: {
    board: boardName('The site’s name, as in `jobs.lever.co/lanternworks`.'),
    host: v.exactOptional(
      described(
        v.picklist(['us', 'eu'], 'us or eu'),
        'Where the company’s data is, `us` or `eu`; both are asked where absent.',
      ),
    ),
  },
  name: ({ board }) => board,
  idField: 'id',
  record: posting,
  records: ({ board, host }, ask) =>
    ask.firstHost(host === undefined ? [hosts.us, hosts.eu] : [hosts[host]], (name) => {
      const address = `https://${name}/v0/postings/${board}?mode=json`;
      return allPages(address, 'id', async (skip) => {
        const url = `${address}&limit=${pageSize}&skip=${skip}`;
        const records = await ask.json(url, v.array(v.unknown()));
        return { records, last: records.length < pageSize };
      });
    }),
  postings(record, context) {
    const { salaryRange, country } = record;
    const categories = record.categories ?? {};
    const { allLocations } = categories;
    const lines = Array.isArray(allLocations) ? (allLocations as unknown[]) : [];
    const where = placeFacts(
      'categories.location',
      {
        ...placesOf([categories.location, ...lines], country, record.workplaceType === 'remote'),
        workplace: record.workplaceType === 'onsite' ? 'on-site' : record.workplaceType,
      },
      context.languages,
    );
    return [
      {
        id: record.id,
        title: record.text,
        html: textOf(record),
        url: record.hostedUrl,
        facts: {
          ...where,
          opens: epochFact('createdAt', record.createdAt) ?? dateFact('createdAt', record.createdAt, context),
          department: textFact('categories.department', categories.department ?? categories.team),
          employmentTypes: employmentFact('categories.commitment', categories.commitment, context),
          salary: payFact('salaryRange', { ...salaryRange, period: salaryRange?.interval }, context),
          apply: applyFact('applyUrl', record.applyUrl ?? record.hostedUrl),
          identifier: identifierFact('id', context.organization, record.id),
        },
      },
    ];
  },
});

/** The middle of a posting is in its lists, whose items come without a list around them. */
function textOf({ description, lists, additional, salaryDescription }: LeverPosting): string {
  const sections = (lists ?? []).map(({ text, content }) => {
    const heading = (text ?? '').trim() === '' ? '' : `<h3>${htmlText(text ?? '')}</h3>`;
    return `${heading}<ul>${content}</ul>`;
  });
  return [description, ...sections, additional, salaryDescription]
    .flatMap((part) => (typeof part === 'string' && part !== '' ? htmlOfEscaped(part) : []))
    .join('\n');
}

/**
 * `Halifax, NS` with `CA`: the country is that of the first place, also of a town alone (`Leeds`), and of others whose state
 * or province is one of its. What comes before the places may be no place at all (`Multiple locations`).
 */
function placesOf(
  all: readonly unknown[],
  country: unknown,
  isRemote: boolean,
): Pick<PlaceFields, 'lines' | 'parts'> {
  const names = [...new Set(all.flatMap((line) => lineOf(line) ?? []))].filter((name) => !namesNoPlace(name));
  const code = typeof country === 'string' ? countryCodeInField(country) : undefined;
  const partsOf = (name: string, index: number) => {
    const [, city, region] = /^(\p{L}[^;/|(),]*?) ?, ?([A-Z]{2,3})$/u.exec(name) ?? [];
    if (code === undefined || (region === undefined && (isRemote || !isTownAlone(name)))) return undefined;
    const isThere = index === 0 || (region !== undefined && isSubdivision(region, code));
    return isThere ? { name, city, region, country: code } : undefined;
  };
  const parts = names.map(partsOf);
  return {
    parts: parts.filter((part) => part !== undefined),
    lines: names.filter((_, index) => parts[index] === undefined),
  };
}

function isTownAlone(name: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}' -]+$/u.test(name) && !speaksOfRemote(name) && countryCode(name) === undefined;
}
