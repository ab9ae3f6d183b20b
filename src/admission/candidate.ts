import { absolute, postingPath } from '../model/address.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { epoch } from '../model/instant.ts';
import { onceEach } from '../model/once-each.ts';
import type { FactName, Origin, PostingFacts, Status } from '../model/posting.ts';
import type { Site } from '../model/site.ts';
import { brokenLinks } from '../sources/files/drafts/broken-links.ts';
import type { Configuration, SourceOptions } from '../model/configuration.ts';
import { slugify } from '../model/identity.ts';
import { keptIds } from './ledger/kept-ids.ts';
import type { PlaceLedger } from './ledger/ledger.ts';
import { proseStatements } from './prose-statements.ts';
import type { Desk, Draft, FileHistory, Stated, StatedFacts, Withheld } from '../sources/source.ts';
import { diagnosticInFolder, inFolder, originInFolder } from './source-path.ts';
import { doubtOfText, doubtsOf, judge, type NamedOverride, type Verdict } from './status.ts';
import { textDeadline } from './sifting/text-deadline.ts';

/** A draft on its way to being a posting: named, its facts settled, not yet paired. */
export interface Candidate {
  readonly draft: Draft;
  readonly source: SourceOptions;
  readonly sourceName: string;
  /** Relative to the configuration's folder. */
  readonly file?: string;
  readonly id: string;
  readonly language: Draft['language'];
  readonly pairing: Draft['pairing'];
  readonly history?: FileHistory;
  readonly overrides: readonly NamedOverride[];
  readonly facts: StatedFacts;
  readonly status: Status;
  /** Why, where something said so. */
  readonly statusOrigin?: Origin;
  readonly closed: boolean;
  /** What says that it is open, against the text. */
  readonly contradicts?: Origin;
  /** What to say about the text of a posting that is not closed: facts that it states and that are not published, links that lead nowhere. */
  readonly suggestions: readonly Diagnostic[];
  readonly broken: readonly Diagnostic[];
  /** Why it is not offered, where it only counts for its translations. */
  readonly withheld?: Withheld['because'];
  /** Why it may be closed, where that cannot be told: it is left out. */
  readonly doubt?: Diagnostic;
  /** What its keys say about its end that is not certain, or contradicts itself. */
  readonly doubts: readonly Diagnostic[];
  /** It would be the same from the first of these moments on and before the second, in milliseconds since the epoch. */
  readonly holds: readonly [from: number, until: number];
}

export interface DraftReading {
  readonly options: SourceOptions;
  readonly name: string;
  readonly desk: Desk;
  readonly site: Site;
  readonly ledger: PlaceLedger;
}

/** The candidates that drafts are at `now` (milliseconds since the epoch); what did not change is the same value as in the reading before. */
export function candidatesOf(drafts: readonly Draft[], reading: DraftReading, now: number): Candidate[] {
  const { desk, name, ledger } = reading;
  const ids = keptIds(drafts, { source: name, tag: desk.configuration.tag, history: desk.history, ledger });
  return drafts.map((draft) => {
    const known = historyOf(draft, desk, now);
    const id = ids(draft);
    const kept = before.get(draft);
    const isSame =
      kept !== undefined &&
      kept.source === reading.options &&
      kept.id === id &&
      kept.history?.added === known?.added &&
      kept.history?.changed === known?.changed &&
      now >= kept.holds[0] &&
      now < kept.holds[1];
    if (!isSame) {
      const candidate = candidateOf(draft, { id, history: known }, reading, now);
      before.set(draft, candidate);
      return candidate;
    }
    const broken = kept.closed ? [] : brokenIn(draft, reading.options);
    return isDeepEqual(broken, kept.broken) ? kept : { ...kept, broken };
  });
}

/** As `candidatesOf`, of what is not offered. */
export function withheldFrom(
  drafts: readonly Withheld[],
  reading: DraftReading,
  now: number,
): readonly Candidate[] {
  return candidatesOf(drafts, reading, now).map((candidate, index) => ({
    ...candidate,
    withheld: drafts[index]?.because ?? 'unread',
  }));
}

/** A commit is dated by a clock that may run ahead of ours: what is still to come cannot have happened. */
function historyOf({ file }: Draft, desk: Desk, now: number): FileHistory | undefined {
  const known = file === undefined ? undefined : desk.history.of(file);
  if (known === undefined || epoch(known.added) > now) return undefined;
  return epoch(known.changed) > now ? { ...known, changed: known.added } : known;
}

/** What drafts became in the reading before. */
const before = new WeakMap<Draft, Candidate>();

function isDeepEqual(a: readonly Diagnostic[], b: readonly Diagnostic[]): boolean {
  return (a.length === 0 && b.length === 0) || JSON.stringify(a) === JSON.stringify(b);
}

/** Other files come and go. */
function brokenIn(draft: Draft, { path }: SourceOptions): readonly Diagnostic[] {
  return brokenLinks(draft).map((one) => diagnosticInFolder(path, one));
}

/** The last of the moments that `now` has reached, and the next. */
function around(
  now: number,
  moments: readonly (number | undefined)[],
): readonly [from: number, until: number] {
  const known = moments.filter((moment) => moment !== undefined);
  return [
    Math.max(-Infinity, ...known.filter((moment) => moment <= now)),
    Math.min(Infinity, ...known.filter((moment) => moment > now)),
  ];
}

function endOf({ closes }: StatedFacts): number | undefined {
  return closes && epoch(closes.value) + 1000;
}

const closedBy = (origin: Origin): Verdict => ({ status: 'closed', origin });

/** Names a draft and settles its facts and status. `now` is in milliseconds since the epoch. */
function candidateOf(
  draft: Draft,
  { id, history }: { readonly id: string; readonly history: FileHistory | undefined },
  { options, name, desk, site }: DraftReading,
  now: number,
): Candidate {
  const { configuration } = desk;
  const file = draft.file === undefined ? undefined : inFolder(options.path, draft.file);
  const overrides = overridesFor(draft, id, file, configuration);
  const stated = statedFacts(inSourceFolder(draft.facts, options.path), overrides);
  const tongues = configuration.languages.map(({ tag }) => tag);
  const first = judge(draft, stated, overrides, now, tongues);
  const prose = first.status === 'closed' ? nothing : proseStatements(draft, stated, configuration, now);
  const settled = withDefaults(
    { ...inSourceFolder(prose.facts, options.path), ...stated },
    configuration.defaults,
  );
  const judged = settled.closes === stated.closes ? first : judge(draft, settled, overrides, now, tongues);
  const deadline =
    judged.status === 'closed' || judged.origin?.from === 'override' || draft.open || settled.closes
      ? undefined
      : textDeadline(draft, configuration);
  const isOver = deadline?.over !== undefined && now >= deadline.over;
  const asked = isOver ? closedBy(deadline.origin) : judged;
  const doubt =
    asked.status === 'closed' || asked.origin?.from === 'override'
      ? undefined
      : doubtOfText(draft, settled, now, tongues);
  const { status, origin, contradicts, ended } = doubt?.closes === undefined ? asked : closedBy(doubt.closes);
  const unclear =
    isOver || deadline?.doubt === undefined ? [] : [diagnosticInFolder(options.path, deadline.doubt)];
  // The facts' own origins already are in the folder of their source.
  const dated = new Set([settled.closes?.origin, settled.opens?.origin]);
  const broken = status === 'closed' ? [] : brokenIn(draft, options);
  if (status !== 'closed') renderNow(draft, site);
  return {
    draft,
    source: options,
    sourceName: name,
    id,
    language: draft.language,
    pairing: draft.pairing,
    overrides,
    facts:
      status === 'open'
        ? withoutPastClosing(settled, now)
        : ended === undefined
          ? settled
          : { ...settled, closes: { value: ended.at, origin: originInFolder(options.path, ended.origin) } },
    doubts: [...doubtsOf(draft, judged, now), ...(doubt === undefined ? [] : [doubt.diagnostic])].map((one) =>
      diagnosticInFolder(options.path, one),
    ),
    status,
    closed: status === 'closed',
    suggestions: [...unclear, ...prose.suggestions.map((one) => diagnosticInFolder(options.path, one))],
    broken,
    holds: around(now, [
      endOf(stated),
      endOf(settled),
      deadline?.over,
      settled.opens && epoch(settled.opens.value),
      ...(draft.ends ?? []).map(({ is, at }) => epoch(at) + (is === 'end' ? 1000 : 0)),
    ]),
    ...(file !== undefined && { file }),
    ...(unclear[0]?.severity === 'error' && { doubt: unclear[0] }),
    ...(history && { history }),
    ...(origin && { statusOrigin: dated.has(origin) ? origin : originInFolder(options.path, origin) }),
    ...(contradicts && { contradicts: originInFolder(options.path, contradicts) }),
  };
}

/** The name of a posting's page, unless another has it. */
export const slugOf = onceEach((draft: Draft) => slugify(draft.slug));

/**
 * While its parsed form is at hand; what is rendered is remembered. Without an address of its own it is our page's, whose
 * name is nearly always the one that it will have.
 */
function renderNow(draft: Draft, site: Site): void {
  const { body, url, language } = draft;
  body.html(url ?? absolute(site, postingPath({ language, slug: slugOf(draft) })));
}

/** What an override may call a posting. */
export function namesOf({
  draft,
  id,
  file,
}: Pick<Candidate, 'draft' | 'id'> & { readonly file?: string | undefined }): ReadonlySet<
  string | undefined
> {
  const { ats, translationKey } = draft.pairing;
  return new Set([id, file, draft.file, draft.key, translationKey, ats]);
}

/** The overrides that name a posting: by id, file, key, `translationKey` or ATS id. */
function overridesFor(
  draft: Draft,
  id: string,
  file: string | undefined,
  configuration: Configuration,
): NamedOverride[] {
  const names = namesOf({ draft, id, file });
  return Object.entries(configuration.overrides)
    .filter(
      ([key, { language }]) => names.has(key) && (language === undefined || language === draft.language),
    )
    .map(([key, override]) => ({ key, override }));
}

const nothing = { facts: {}, suggestions: [] } as const;

/** What somebody stated outright: overrides, then the source. */
function statedFacts(stated: StatedFacts, overrides: readonly NamedOverride[]): StatedFacts {
  return Object.assign(
    {},
    stated,
    ...overrides.map(({ key, override }) => factsFrom(override, { from: 'override', key })),
  );
}

/**
 * The configuration's defaults stand in for what is not known; where a place or a remote area is, for neither. Pay
 * without an amount only says what `$` means.
 */
function withDefaults(facts: StatedFacts, defaults: PostingFacts): StatedFacts {
  const { locations, remote, salary, ...rest } = factsFrom(defaults, { from: 'default' });
  const somewhere = facts.locations !== undefined || facts.remote !== undefined;
  return {
    ...rest,
    ...((salary?.value.min ?? salary?.value.max) !== undefined && { salary }),
    ...(!somewhere && locations && { locations }),
    ...(!somewhere && remote && { remote }),
    ...facts,
  };
}

const factNames = {
  summary: true,
  opens: true,
  updated: true,
  closes: true,
  organization: true,
  department: true,
  locations: true,
  remote: true,
  employmentTypes: true,
  salary: true,
  hours: true,
  term: true,
  starts: true,
  apply: true,
  identifier: true,
  categories: true,
  image: true,
  enclosure: true,
} satisfies Record<FactName, true>;

/** The facts among an object's values, each with the same origin. */
function factsFrom(values: PostingFacts, origin: Origin): StatedFacts {
  return Object.fromEntries(
    Object.entries(values)
      .filter(([name, value]) => name in factNames && value !== undefined)
      .map(([name, value]): [string, Stated<unknown>] => [name, { value, origin }]),
  );
}

function inSourceFolder(facts: StatedFacts, path: string): StatedFacts {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [
      name,
      { ...fact, origin: originInFolder(path, fact.origin) },
    ]),
  );
}

/** A posting that is open although its date has passed was opened by an override: the date no longer counts. */
function withoutPastClosing(facts: StatedFacts, now: number): StatedFacts {
  const { closes, ...rest } = facts;
  return closes !== undefined && now >= epoch(closes.value) + 1000 ? rest : facts;
}
