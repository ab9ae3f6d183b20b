import { frontMatterNames } from '../files/facts/names.ts';
import { nameOf } from '../files/facts/meanings.ts';
import { isMapping } from '../files/site/site-yaml.ts';
import { keyMeaning } from '../../text/ends/key-meaning.ts';

/** Where in a document its records are. */
export type RecordList =
  | { readonly kind: 'items'; readonly key?: string }
  /** Each key names a record. */
  | { readonly kind: 'entries' }
  | { readonly kind: 'one' }
  | { readonly kind: 'none' };

/** Keys under which a document holds its list of postings, lower-case. */
const lists =
  'jobs postings positions openings vacancies offers offres emplois stellen empleos vacatures vagas roles items records data results'.split(
    ' ',
  );

/** Names of a title that nothing else has: a company, a page or a person also has a name. */
const titles = new Set(frontMatterNames.title.filter((name) => !/^(?:name|roles?|position)$/.test(name)));
const anyTitle = new Set(frontMatterNames.title);

/**
 * A list; the list under a key such as `jobs`, else the only list of mappings; a mapping of mappings that all have a
 * title; or one record.
 */
export function recordList(root: unknown): RecordList {
  if (Array.isArray(root)) return { kind: 'items' };
  if (!isMapping(root)) return { kind: 'none' };
  const keys = Object.keys(root).filter((key) => Array.isArray(root[key]));
  const named = lists
    .map((name) => keys.find((key) => key.toLowerCase() === name))
    .find((key) => key !== undefined);
  if (named !== undefined) return { kind: 'items', key: named };
  if (hasName(root, titles)) return { kind: 'one' };
  const [only, ...others] = keys.filter((key) => isListOfMappings(root[key]));
  if (only !== undefined && others.length === 0) return { kind: 'items', key: only };
  const parts = Object.values(root);
  return parts.length > 0 && parts.every((part) => isMapping(part) && hasName(part, anyTitle))
    ? { kind: 'entries' }
    : { kind: 'one' };
}

function isListOfMappings(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isMapping);
}

function hasName(record: Readonly<{ [key: string]: unknown }>, names: ReadonlySet<string>): boolean {
  return Object.keys(record).some((key) => names.has(nameOf(key)));
}

const telling = new Set(
  (
    ['closes', 'opens', 'locations', 'apply', 'employmentTypes', 'salary', 'closed', 'status'] as const
  ).flatMap((fact) =>
    frontMatterNames[fact].filter((name) => name !== 'type' && name !== 'state' && name !== 'schedule'),
  ),
);

/** Whether records that were only found by the name of their file are postings: a title and a fact of a job, or an address. */
export function arePostings(root: unknown): boolean {
  const list = recordList(root);
  const within =
    list.kind === 'items' && list.key !== undefined
      ? (root as Readonly<{ [key: string]: unknown }>)[list.key]
      : root;
  const found = list.kind === 'one' ? [root] : list.kind === 'none' ? [] : Object.values(within as object);
  return found.some(
    (one: unknown) =>
      isMapping(one) &&
      hasName(one, anyTitle) &&
      Object.keys(one).some(
        (key) => telling.has(nameOf(key)) || keyMeaning(key)?.date === 'end' || /^(?:url|link)$/i.test(key),
      ),
  );
}
