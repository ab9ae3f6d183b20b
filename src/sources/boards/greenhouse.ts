import * as v from 'valibot';
import { unescapedHtml } from '../../text/html-text.ts';
import { assertComplete } from './kit/asking/all-pages.ts';
import type { Ask } from './kit/asking/ask.ts';
import type { BoardContext } from './kit/board.ts';
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
import { boardName } from './kit/board-options.ts';
import { payFact } from './kit/facts/board-pay.ts';
import { boardSource } from './kit/board-source.ts';
import { withDetails } from './kit/asking/with-details.ts';
import { described } from '../schema-parts.ts';

export interface GreenhouseOptions {
  /** The board's token, as in `job-boards.greenhouse.io/lanternworks`. */
  readonly board: string;
  /** Where the company's data is; the United States, then the EU, where absent. */
  readonly host?: 'us' | 'eu';
  /** Whether each posting is asked about alone, for its pay. */
  readonly pay?: boolean;
}

const hosts = { us: 'boards-api.greenhouse.io', eu: 'boards-api.eu.greenhouse.io' } as const;

const payRange = v.looseObject({
  min_cents: v.optional(v.unknown()),
  max_cents: v.optional(v.unknown()),
  currency_type: v.optional(v.unknown()),
  title: v.optional(v.unknown()),
});

const field = v.looseObject({ name: v.optional(v.nullable(v.string())), value: v.optional(v.unknown()) });

const post = v.looseObject({
  id: v.number(),
  internal_job_id: v.nullable(v.number()),
  title: v.string(),
  content: v.optional(v.nullable(v.string())),
  absolute_url: v.optional(v.nullable(v.string())),
  location: v.optional(v.nullable(v.looseObject({ name: v.optional(v.unknown()) }))),
  offices: v.optional(v.nullable(v.array(v.looseObject({ location: v.optional(v.unknown()) })))),
  departments: v.optional(v.nullable(v.array(v.looseObject({ name: v.optional(v.unknown()) })))),
  metadata: v.optional(v.nullable(v.array(field))),
  language: v.optional(v.nullable(v.string())),
  requisition_id: v.optional(v.unknown()),
  first_published: v.optional(v.unknown()),
  application_deadline: v.optional(v.unknown()),
  pay_input_ranges: v.optional(v.nullable(v.array(payRange))),
  detail: v.optional(v.looseObject({ pay_input_ranges: v.optional(v.nullable(v.array(payRange))) })),
});
type Post = v.InferOutput<typeof post>;

const list = v.looseObject({
  jobs: v.array(v.unknown()),
  meta: v.optional(v.looseObject({ total: v.optional(v.number()) })),
});

/** Greenhouse's Job Board API: https://developers.greenhouse.io/job-board.html. One answer holds the whole board. */
export const greenhouse = boardSource<GreenhouseOptions, Post>({
  type: 'greenhouse',
  title: 'Greenhouse',
  options: {
    board: boardName('The board’s token, as in `job-boards.greenhouse.io/lanternworks`.'),
    host: v.exactOptional(
      described(
        v.picklist(['us', 'eu'], 'us or eu'),
        'Where the company’s data is, `us` or `eu`; both are asked where absent.',
      ),
    ),
    pay: v.exactOptional(
      described(
        v.boolean('true or false'),
        'Whether each posting is asked about alone, for its pay; false where absent.',
      ),
    ),
  },
  name: ({ board }) => board,
  idField: 'id',
  record: post,
  records: ({ board, host, pay }, ask) =>
    ask.firstHost(host === undefined ? [hosts.us, hosts.eu] : [hosts[host]], async (name) => {
      const url = `https://${name}/v1/boards/${board}/jobs?content=true&pay_transparency=true`;
      const { jobs, meta } = await ask.wholeJson(url, list);
      assertComplete(url, jobs.length, meta?.total);
      return pay === true ? withPay(jobs, `https://${name}/v1/boards/${board}/jobs`, ask) : jobs;
    }),
  postings(record, context) {
    // A post without a job behind it is an invitation to send a résumé.
    if (record.internal_job_id === null) return [];
    const metadata = record.metadata ?? [];
    const named = (name: RegExp) => metadata.find((one) => name.test(one.name ?? ''))?.value;
    return [
      {
        id: String(record.id),
        language: record.language,
        title: record.title,
        html: contentOf(record.content ?? ''),
        url: record.absolute_url,
        job: String(record.internal_job_id),
        facts: {
          ...placeFacts(
            'location.name',
            {
              ...placesOf(record),
              workplace: first(named(wayOfWorking)),
            },
            context.languages,
          ),
          opens: dateFact('first_published', record.first_published, context),
          closes: closesFact('application_deadline', record.application_deadline, context),
          department: textFact('departments', departmentOf(record)),
          employmentTypes: employmentFact('metadata', named(typeOfEmployment), context),
          salary: payOf(record, context),
          apply: applyFact('absolute_url', record.absolute_url),
          identifier:
            identifierFact('requisition_id', context.organization, record.requisition_id) ??
            identifierFact('id', context.organization, record.id),
        },
      },
    ];
  },
});

/** Fields of a board's own. `Remote stipend` and `Remote interview` say nothing of where the work is done. */
const wayOfWorking =
  /^(?:work(?:place|ing)?[ -]?(?:location|type|model|mode|arrangement|policy|setting|style)?(?: type)?|(?:is |fully |100% )?remote(?: (?:work|job|position|role|status|type|policy))?|remote ?\/ ?(?:on-?site|office|hybrid))\??$/i;

const typeOfEmployment =
  /^(?:(?:employment|job|contract|position|time) type|type of (?:employment|contract)|commitment|anstellungsart|besch(?:ä|ae)ftigungsart|vertragsart|type d['’]emploi|type de contrat|tipo de (?:contrato|empleo|jornada|contratação|vaga)|tipo di contratto|dienstverband|contractvorm|anställningsform)$/iu;

/** A job without one is filed under a department of that name. */
function departmentOf({ departments }: Post): unknown {
  const name = departments?.[0]?.name;
  return name === 'No Department' ? undefined : name;
}

/** The API documents pay only for a posting asked about alone. */
function withPay(jobs: readonly unknown[], address: string, ask: Ask): Promise<readonly unknown[]> {
  return withDetails(
    jobs,
    {
      idField: 'id',
      url: (id) => `${address}/${id}?pay_transparency=true`,
      shape: v.pipe(
        v.looseObject({ pay_input_ranges: v.optional(v.unknown()) }),
        v.transform(({ pay_input_ranges }) => ({ pay_input_ranges })),
      ),
    },
    ask,
  );
}

/** HTML, escaped once as a whole; where it holds tags already it is not. */
function contentOf(content: string): string {
  return /<[a-z][^>]*>/i.test(content) ? content : unescapedHtml(content);
}

const first = (value: unknown): unknown => (Array.isArray(value) && value.length === 1 ? value[0] : value);

/** `location.name` says where, and an office of the same town its region and country; without a name the offices say where. */
function placesOf({ location, offices }: Post): { readonly lines: readonly unknown[] } {
  const name = lineOf(location?.name);
  const town = (text: string) => text.split(',')[0]?.trim().toLowerCase();
  const known = (offices ?? []).flatMap((office) => lineOf(office.location) ?? []);
  if (name === undefined) return { lines: known };
  const lines = name
    .split(/\s*[;|]\s*/)
    .map(
      (line) => known.find((office) => office.split(',').length === 3 && town(office) === town(line)) ?? line,
    );
  return { lines };
}

/** Amounts in cents, and the period only in a range's own title: `Annual Salary (Ontario)`. Several ranges are for several regions. */
function payOf(record: Post, context: BoardContext<GreenhouseOptions>) {
  const [range, ...others] = record.detail?.pay_input_ranges ?? record.pay_input_ranges ?? [];
  if (others.length > 0) {
    context.note('pay_input_ranges', 'states several ranges');
    return undefined;
  }
  if (range !== undefined)
    return payFact(
      'pay_input_ranges',
      {
        min: cents(range.min_cents),
        max: cents(range.max_cents),
        currency: range.currency_type,
        period: range.title,
      },
      context,
    );
  const stated = (record.metadata ?? []).find(({ value }) => isCurrencyRange(value));
  if (stated === undefined) return undefined;
  const {
    min_value: min,
    max_value: max,
    unit: currency,
  } = stated.value as Readonly<Record<string, unknown>>;
  return payFact('metadata', { min, max, currency, period: stated.name }, context);
}

/** What is no number stays, to be reported as such. */
function cents(amount: unknown): unknown {
  const isNumber = typeof amount === 'number' || (typeof amount === 'string' && /^\d{1,12}$/.test(amount));
  return isNumber ? Number(amount) / 100 : amount;
}

function isCurrencyRange(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'unit' in value && 'min_value' in value;
}
