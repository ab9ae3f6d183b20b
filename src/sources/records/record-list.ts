import { isKnownLanguage, type Language, parseLanguage } from '../../model/language.ts';
import { keyMeaning } from '../../text/ends/key-meaning.ts';
import { nameOf } from '../files/facts/meanings.ts';
import { frontMatterNames } from '../files/facts/names.ts';
import { folderNames } from '../files/folders/section-names.ts';
import { isMapping, type Mapping } from '../../text/mapping.ts';

/** Where a record is in a document, and what stands around it says of it. */
export interface RecordPlace {
  /** The keys and indexes that lead to it from the root. */
  readonly path: readonly (string | number)[];
  /** Values that it has from its surroundings: its key, the list of closed ones that it is in. */
  readonly entries: readonly (readonly [string, unknown])[];
  readonly language?: Language;
}

/** Keys under which a document holds its list of postings, lower-case; the last ones are said of any list. */
const jobLists = new Set(
  `joblist joblistings listings postings jobpostings openvacancies offers openroles ofertas pozice pozicie mista miesta munkak
  ilanlar jobb tjanster pozicije pozicijos ametikohad tehtavat tyot offerte oferty offresemplois`
    .split(/\s+/)
    .concat(folderNames.postings.map(nameOf)),
);
const anyLists = new Set('items entries list records data results'.split(' '));

/** Titles that others have too: a company, a page or a person has a name, and whoever works somewhere a position. */
const ofAnybody = new Set(
  `name nazev nazov nazwa naziv denumire megnevezes pavadinimas nosaukums название назва назив role roles position posizione ruolo
  mansione qualifica puesto cargo carrec funcao functie functia stanowisko munkakor pozice pozicia pozitie pozicio pozicija pozicioni
  befattning tjanst stilling nimike ammattinimike tehtava ametikoht ametinimetus pareigos amats unvan pozisyon swydd posisi jabatan
  chucdanh starfsheiti metier θεση ειδικοτητα должность посада позиция длъжност 职位 职务 職位 職稱 役職 직책 الوظيفة תפקיד पद ตำแหน่ง`
    .split(/\s+/)
    .map(nameOf),
);
const titles = new Set(frontMatterNames.title.filter((name) => !ofAnybody.has(name)));
const anyTitle = new Set(frontMatterNames.title);
const titleInLanguage = new RegExp(`^(?:${[...anyTitle].join('|')})(?=[a-z]{2}$)`);

type Around = Omit<RecordPlace, 'path'>;

/** Groups in groups in groups are nobody's list of jobs. */
const deepest = 3;

/**
 * The records of a document: the items of a list, of the lists under keys such as `jobs`, or of the only list of mappings;
 * in groups too (of a department, a language, of what is closed); the mappings of a mapping that all have a title. Undefined
 * where the document is one record; empty where it is neither.
 */
export function recordPlaces(root: unknown): readonly RecordPlace[] | undefined {
  if (Array.isArray(root)) return itemsOf(root, [], { entries: [] }, 0);
  return isMapping(root) ? withinMapping(root, [], { entries: [] }, 0) : [];
}

function itemsOf(
  items: readonly unknown[],
  path: RecordPlace['path'],
  around: Around,
  depth: number,
): readonly RecordPlace[] {
  return items.flatMap((item, index) => {
    const at = [...path, index];
    const isGroup = isMapping(item) && depth < deepest && namedLists(item, jobLists).length > 0;
    return (isGroup && withinMapping(item, at, around, depth + 1)) || [{ ...around, path: at }];
  });
}

function withinMapping(
  root: Mapping,
  path: RecordPlace['path'],
  around: Around,
  depth: number,
): readonly RecordPlace[] | undefined {
  if (depth > deepest) return undefined;
  const listAt = (key: string, more: Around = around) =>
    itemsOf(root[key] as readonly unknown[], [...path, key], more, depth);
  const named = namedLists(root, jobLists);
  if (named.length > 0) return named.flatMap((key) => listAt(key, withFlag(around, key)));
  const group = Object.keys(root).find(
    (key) => jobLists.has(nameOf(key)) && isMapping(root[key]) && !hasName(root[key], anyTitle),
  );
  if (group !== undefined)
    return withinMapping(root[group] as Mapping, [...path, group], around, depth + 1) ?? [];
  if (hasName(root, titles)) return undefined;
  const [any] = namedLists(root, anyLists);
  if (any !== undefined) return listAt(any);
  const languages = inLanguages(root, path, around, depth);
  if (languages !== undefined) return languages;
  const lists = Object.keys(root).filter((key) => isListOfMappings(root[key]));
  const [only, ...others] = lists;
  if (only !== undefined && others.length === 0) return listAt(only, withFlag(around, only));
  const parts = Object.entries(root);
  const isGrouped = lists.length === parts.length || lists.some((key) => keyMeaning(key)?.flag !== undefined);
  if (
    isGrouped &&
    lists.length > 0 &&
    lists.every((key) => (root[key] as readonly unknown[]).every(hasTitle))
  )
    return lists.flatMap((key) => listAt(key, withFlag(around, key)));
  if (parts.length === 0 || !parts.every(([, part]) => isMapping(part))) return undefined;
  if (parts.every(([, part]) => hasTitle(part as Mapping)))
    return parts.map(([key]) => ({
      ...around,
      path: [...path, key],
      entries: [...around.entries, ['key', key] as const],
    }));
  const isGroups = parts.every(([, part]) => namedLists(part as Mapping, jobLists).length > 0);
  return isGroups
    ? parts.flatMap(
        ([key, part]) =>
          withinMapping(part as Mapping, [...path, key], withFlag(around, key), depth + 1) ?? [],
      )
    : undefined;
}

/** A list of what is closed says so of each of its items. */
function withFlag(around: Around, key: string): Around {
  const says = keyMeaning(key)?.flag?.yes;
  return says === 'closed' || says === 'draft' || says === 'unsure'
    ? { ...around, entries: [...around.entries, [key, true] as const] }
    : around;
}

/** A mapping whose keys are languages holds in each what is said in it. */
function inLanguages(
  root: Mapping,
  path: RecordPlace['path'],
  around: Around,
  depth: number,
): readonly RecordPlace[] | undefined {
  const parts = Object.entries(root);
  const isSpoken = parts.every(
    ([key, part]) => isCode(key) && (isListOfMappings(part) || (isMapping(part) && !hasTitle(part))),
  );
  if (!isSpoken || parts.length === 0) return undefined;
  return parts.flatMap(([key, part]) => {
    const tag = parseLanguage(key);
    const more = tag === undefined ? around : { ...around, language: tag };
    const at = [...path, key];
    if (Array.isArray(part)) return itemsOf(part, at, more, depth);
    return withinMapping(part as Mapping, at, more, depth + 1) ?? [];
  });
}

function isCode(key: string): boolean {
  return /^[a-z]{2}(?:[-_][A-Za-z]{2,4})?$/.test(key) && isKnownLanguage(key);
}

function namedLists(root: Mapping, names: ReadonlySet<string>): readonly string[] {
  const keys = Object.keys(root).filter((key) => Array.isArray(root[key]) && names.has(nameOf(key)));
  const filled = keys.filter((key) => isListOfMappings(root[key]));
  return filled.length > 0 ? filled : keys.filter((key) => (root[key] as unknown[]).length === 0).slice(0, 1);
}

function isListOfMappings(value: unknown): boolean {
  return Array.isArray(value) && value.some(isMapping);
}

function hasName(record: unknown, names: ReadonlySet<string>): boolean {
  return isMapping(record) && Object.keys(record).some((key) => names.has(nameOf(key)));
}

/** A title, or one in each language (`title_en`). */
function hasTitle(record: unknown): boolean {
  return (
    hasName(record, anyTitle) ||
    (isMapping(record) && Object.keys(record).some((key) => titleInLanguage.test(nameOf(key))))
  );
}

const namesOf = (...facts: readonly (keyof typeof frontMatterNames)[]) =>
  facts.flatMap((fact) => frontMatterNames[fact]);

/** What is said of a job and of little else. */
const ofJobs = new Set(
  namesOf('locations', 'apply', 'employmentTypes', 'salary', 'closes').filter(
    (name) => !/^(?:type|state|schedule|conditions|places?|offices?|jobtype)$/.test(name),
  ),
);
const places = new Set(namesOf('locations'));
const telling = new Set([
  ...ofJobs,
  ...namesOf('opens', 'closed', 'status', 'summary').filter((name) => !/^(?:type|state)$/.test(name)),
  ...'url link place office jobtype description body text summary content details responsibilities requirements'.split(
    ' ',
  ),
]);
/** Users have rights, people faces, and what was done a client. */
const ofOthers =
  /^(?:permissions?|privileges?|scopes?|grants?|policies|members|username|photo|avatar|portrait|bio|twitter|linkedin|github|orcid|quote|client|icon|apiversion|kind|runson|steps|cron|command|image|schedule)$/;

/**
 * Whether records that were only found by the name of their file are postings: a title and a fact of a job; where the name
 * of the file is plainly that of jobs (`isPlain`), or the list's is, a text or an address too.
 */
export function arePostings(root: unknown, isPlain: boolean): boolean {
  const found = (recordPlaces(root) ?? [{ path: [], entries: [] }]).slice(0, 50).map((place) => {
    const list = place.path.findLast((part) => typeof part === 'string');
    const isSure = isPlain || (list !== undefined && jobLists.has(nameOf(list)) && list !== 'roles');
    return { record: valueAt(root, place.path), isSure };
  });
  return found.some(({ record, isSure }) => {
    if (!hasTitle(record) || !isMapping(record)) return false;
    const names = Object.keys(record).map(nameOf);
    const isNamed = names.includes('name');
    const isTitled = names.some((name) => titles.has(name));
    if (names.some((name) => ofOthers.test(name)) && (isNamed || !isTitled)) return false;
    const isPerson = !isSure && isNamed && names.some((name) => name !== 'name' && anyTitle.has(name));
    return Object.keys(record).some((key) => {
      const name = nameOf(key);
      if (keyMeaning(key)?.date === 'end') return true;
      return isPerson
        ? ofJobs.has(name) && !places.has(name)
        : ofJobs.has(name) || (isSure && telling.has(name));
    });
  });
}

export function valueAt(root: unknown, path: RecordPlace['path']): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null
        ? (value as { readonly [key: string]: unknown })[part]
        : undefined,
    root,
  );
}
