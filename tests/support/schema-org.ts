import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Validator, { type Issue } from '@adobe/structured-data-validator';

/**
 * schema.org's classes, properties and domains, in the shape of its own vocabulary file, read from the declarations
 * that schema-dts generates from that file.
 */
function vocabulary(): object {
  const declarations = readFileSync(
    createRequire(import.meta.url)
      .resolve('schema-dts')
      .replace(/schema\.js$/, 'schema.d.ts'),
    'utf8',
  );
  const parentsOf = new Map<string, Set<string>>();
  const domainsOf = new Map<string, Set<string>>();
  const add = (to: Map<string, Set<string>>, key: string, values: Iterable<string>) =>
    to.set(key, new Set([...(to.get(key) ?? []), ...values]));
  for (const [, name = '', parents = '', body = ''] of declarations.matchAll(
    /^(?:export )?interface (\w+?)(?:Base|Leaf) extends ([^{]+)\{\n([\s\S]*?)^\}/gm,
  )) {
    const above = [...parents.matchAll(/(\w+)Base\b/g)].map(([, parent = '']) => parent);
    add(
      parentsOf,
      name,
      above.filter((parent) => parent !== name),
    );
    for (const [, property = ''] of body.matchAll(/^ {4}"(\w+)"\??:/gm)) add(domainsOf, property, [name]);
  }
  const references = (names: Iterable<string>) => [...names].map((name) => ({ '@id': `schema:${name}` }));
  return {
    '@graph': [
      ...[...parentsOf].map(([name, parents]) => ({
        '@id': `schema:${name}`,
        '@type': 'rdfs:Class',
        'rdfs:subClassOf': references(parents),
      })),
      ...[...domainsOf].map(([name, domains]) => ({
        '@id': `schema:${name}`,
        '@type': 'rdf:Property',
        'schema:domainIncludes': references(domains),
      })),
    ],
  };
}

/** What a validator that is not ours says of a JobPosting: faults against schema.org's vocabulary (`errorType: schemaOrg`), and against Google's rules. */
export async function issues(data: object): Promise<readonly Issue[]> {
  const validator = new Validator(vocabulary());
  return validator.validate({ jsonld: { JobPosting: [data] }, microdata: {}, rdfa: {} });
}

const employmentTypes = 'FULL_TIME PART_TIME CONTRACTOR TEMPORARY INTERN VOLUNTEER PER_DIEM OTHER'.split(' ');
const units = 'HOUR DAY WEEK MONTH YEAR'.split(' ');
const currencies = new Set(Intl.supportedValuesOf('currency'));

/** Values outside the lists that Google's page on JobPosting, ISO 4217, ISO 3166 and ISO 8601 give. */
export function strayValues(data: object): readonly string[] {
  const node = data as Readonly<Record<string, unknown>>;
  const within = (name: string, value: unknown, known: (text: string) => boolean) =>
    [value]
      .flat()
      .filter((one) => one !== undefined && !(typeof one === 'string' && known(one)))
      .map((one) => `${name}: ${JSON.stringify(one)}`);
  const pay = node['baseSalary'] as { currency?: string; value?: { unitText?: string } } | undefined;
  const places = [node['jobLocation'] ?? []].flat() as readonly { address?: { addressCountry?: string } }[];
  return [
    ...within('employmentType', node['employmentType'], (text) => employmentTypes.includes(text)),
    ...within('jobLocationType', node['jobLocationType'], (text) => text === 'TELECOMMUTE'),
    ...within('unitText', pay?.value?.unitText, (text) => units.includes(text)),
    ...within('currency', pay?.currency, (text) => currencies.has(text)),
    ...within(
      'addressCountry',
      places.map(({ address }) => address?.addressCountry),
      isCountry,
    ),
    ...within('datePosted', node['datePosted'], isDate),
    ...within('validThrough', node['validThrough'], isDate),
    ...within('jobStartDate', node['jobStartDate'], isDate),
    ...within('jobDuration', node['jobDuration'], (text) => /^P\d+[DWMY]$/.test(text)),
  ];
}

function isCountry(text: string): boolean {
  return new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' }).of(text) !== undefined;
}

function isDate(text: string): boolean {
  return (
    /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d))?$/.test(text) && !Number.isNaN(Date.parse(text))
  );
}
