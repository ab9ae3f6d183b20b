import * as v from 'valibot';
import { allPages } from './kit/asking/all-pages.ts';
import type { Ask } from './kit/asking/ask.ts';
import {
  applyFact,
  closesFact,
  dateFact,
  employmentFact,
  identifierFact,
  lineOf,
  placeFacts,
  textFact,
} from './kit/facts/board-facts.ts';
import { boardHost, boardNameOrHost } from './kit/board-options.ts';
import { payFact } from './kit/facts/board-pay.ts';
import { boardSource } from './kit/board-source.ts';
import { BoardTrouble } from './kit/asking/board-trouble.ts';
import { childText, elementsIn, xmlAnswer } from './kit/xml-records.ts';

export interface TeamtailorOptions {
  /** The company, as in `lanternworks.teamtailor.com`; or the careers site's own host. */
  readonly board: string;
}

const place = v.looseObject({ address: v.optional(v.nullable(v.record(v.string(), v.unknown()))) });

const jobPosting = v.looseObject({
  validThrough: v.optional(v.unknown()),
  employmentType: v.optional(v.unknown()),
  jobLocationType: v.optional(v.unknown()),
  jobLocation: v.optional(v.nullable(v.union([v.array(place), place]))),
  identifier: v.optional(v.unknown()),
  baseSalary: v.optional(
    v.nullable(
      v.looseObject({
        currency: v.optional(v.unknown()),
        value: v.optional(v.nullable(v.record(v.string(), v.unknown()))),
      }),
    ),
  ),
});

const item = v.looseObject({
  id: v.string(),
  title: v.string(),
  content_html: v.string(),
  url: v.optional(v.unknown()),
  date_published: v.optional(v.unknown()),
  _jobposting: v.optional(v.nullable(jobPosting)),
  rss: v.exactOptional(
    v.looseObject({ department: v.exactOptional(v.string()), remote: v.exactOptional(v.string()) }),
  ),
});
type Item = v.InferOutput<typeof item>;

const feed = v.looseObject({
  version: v.string(),
  items: v.array(v.unknown()),
  next_url: v.optional(v.nullable(v.string())),
});

const rssPage = 100;

/**
 * The JSON Feed of a Teamtailor careers site, with what only its RSS feed says of the same jobs: the department, and
 * whether the work is done from elsewhere.
 */
export const teamtailor = boardSource<TeamtailorOptions, Item>({
  type: 'teamtailor',
  title: 'Teamtailor',
  options: {
    board: boardNameOrHost(
      'The company, as in `lanternworks.teamtailor.com`, or the careers site’s own host.',
    ),
  },
  name: ({ board }) => board,
  idField: 'id',
  record: item,
  async records({ board }, ask) {
    const host = boardHost(board, 'teamtailor.com');
    const items = await itemsOf(host, ask);
    const rss = await rssOf(host, ask);
    return items.map((one) => withRss(one, rss, ask));
  },
  postings(record, context) {
    const job = record['_jobposting'] ?? {};
    const url = lineOf(record.url);
    const value = job.baseSalary?.value ?? {};
    return [
      {
        id: record.id,
        title: record.title,
        html: record.content_html,
        url,
        facts: {
          ...placeFacts(
            'jobLocation',
            { parts: partsOf(job.jobLocation), workplace: workplaceOf(record) },
            context.languages,
          ),
          opens: dateFact('date_published', record.date_published, context),
          closes: closesFact('validThrough', job.validThrough, context),
          department: textFact('tt:department', record.rss?.department),
          employmentTypes: employmentFact('employmentType', job.employmentType, context),
          salary: payFact(
            'baseSalary',
            {
              min: value['minValue'] ?? value['value'],
              max: value['maxValue'] ?? value['value'],
              currency: job.baseSalary?.currency,
              period: lineOf(value['unitText'])?.toLowerCase(),
            },
            context,
          ),
          apply: applyFact('url', url),
          identifier:
            identifierFact('identifier', context.organization, inside(job.identifier, 'value')) ??
            identifierFact('id', context.organization, record.id),
        },
      },
    ];
  },
});

/** A site on a host of its own may name its further pages at Teamtailor. */
function isOfTeamtailor({ protocol, host }: URL, own: string): boolean {
  return protocol === 'https:' && (host === own || host.endsWith('.teamtailor.com'));
}

/** Pages follow each other by the address that each names. */
async function itemsOf(host: string, ask: Ask): Promise<readonly unknown[]> {
  const first = `https://${host}/jobs.json`;
  let next = first;
  return allPages(first, 'id', async () => {
    const { items, next_url } = await ask.json(next, feed);
    if (next_url === null || next_url === undefined || next_url === '') return { records: items, last: true };
    const following = URL.canParse(next_url, next) ? new URL(next_url, next) : undefined;
    if (following === undefined || !isOfTeamtailor(following, host))
      throw new BoardTrouble('board-answer-invalid', next, 'its next page is on another host');
    next = following.href;
    return { records: items };
  });
}

interface RssItem {
  readonly id: string | undefined;
  readonly department: string | undefined;
  readonly remote: string | undefined;
}

/** What the RSS feed says, by id; nothing where the site has none, undefined where nobody knows. */
async function rssOf(host: string, ask: Ask): Promise<ReadonlyMap<string, RssItem> | undefined> {
  const address = `https://${host}/jobs.rss`;
  try {
    const items = await allPages(address, 'id', async (skip) => {
      const url = `${address}?per_page=${rssPage}&offset=${skip}`;
      const xml = await ask.text(url, 'application/rss+xml, application/xml', (text) =>
        text.includes('<rss'),
      );
      const records = elementsIn(xmlAnswer(url, xml), 'item').map((one): RssItem => ({
        id: childText(one, 'guid'),
        department: childText(one, 'tt:department'),
        remote: childText(one, 'remoteStatus'),
      }));
      const hasIds = records.some(({ id }) => id !== undefined);
      return { records, last: records.length < rssPage || !hasIds };
    });
    return new Map(
      (items as readonly RssItem[]).flatMap((one) => (one.id === undefined ? [] : [[one.id, one]])),
    );
  } catch (error) {
    if (!(error instanceof BoardTrouble) || error.retryAfter !== undefined) throw error;
    if (error.code === 'board-unknown') return new Map();
    ask.without(error);
    return undefined;
  }
}

function withRss(one: unknown, rss: ReadonlyMap<string, RssItem> | undefined, ask: Ask): unknown {
  if (typeof one !== 'object' || one === null || !('id' in one) || typeof one.id !== 'string') return one;
  if (rss === undefined) {
    const before = (ask.before(one.id) as { readonly rss?: unknown } | undefined)?.rss;
    return before === undefined ? one : { ...one, rss: before };
  }
  const { department, remote } = rss.get(one.id) ?? {};
  const said = { ...(department !== undefined && { department }), ...(remote !== undefined && { remote }) };
  return { ...one, rss: said };
}

function workplaceOf({ rss, _jobposting: job }: Item): unknown {
  if (rss?.remote !== undefined) return rss.remote === 'fully' ? 'remote' : false;
  return job?.jobLocationType === 'TELECOMMUTE' ? 'remote' : undefined;
}

function partsOf(location: v.InferOutput<typeof jobPosting>['jobLocation']) {
  const all = Array.isArray(location) ? location : location ? [location] : [];
  return all.map(({ address }) => ({
    street: address?.['streetAddress'],
    city: address?.['addressLocality'],
    region: address?.['addressRegion'],
    postalcode: address?.['postalCode'],
    country: inside(address?.['addressCountry'], 'name'),
  }));
}

/** schema.org lets a thing stand where its name or value would do. */
function inside(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[key]
    : value;
}
