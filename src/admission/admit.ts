import { absolute, postingPath } from '../model/address.ts';
import { compareText, type Diagnostic } from '../model/diagnostic.ts';
import { compareInstants } from '../model/instant.ts';
import type { FactName, Origin, Posting, PostingFacts } from '../model/posting.ts';
import type { Site } from '../model/site.ts';
import { spokenIn } from './filing/filed.ts';
import { holdsOwnLanguage } from '../text/language/language-words.ts';
import {
  addressDuplicates,
  ambiguous,
  closingDiffers,
  doubts,
  identityDuplicate,
  originalWithheld,
  statusDiffers,
  untranslated,
} from './admission-diagnostics.ts';
import { type Candidate, slugOf } from './candidate.ts';
import { tagUri, uniqueNames } from '../model/identity.ts';
import { noteNames } from './ledger/kept-ids.ts';
import type { PlaceLedger } from './ledger/ledger.ts';
import { pair } from './pair.ts';
import { datesOf, statedOpening } from './posting-dates.ts';
import type { StatedFacts } from '../sources/source.ts';
import { diagnosticInFolder, originInFolder } from './source-path.ts';
import { isOfOtherScript, isOtherScript, isUntranslated } from './filing/untranslated.ts';

export interface Admission {
  readonly postings: readonly Posting[];
  readonly diagnostics: readonly Diagnostic[];
  /** How many candidates each source lost here, by its name. */
  readonly leftOut: ReadonlyMap<string, number>;
}

/**
 * Candidates become postings: named without doubt, paired with their translations, dated, and rendered unless closed.
 * `withheld` are offered in no case; what they say about being closed holds for their translations.
 */
export function admit(
  candidates: readonly Candidate[],
  withheld: readonly Candidate[],
  site: Site,
  ledger: PlaceLedger,
): Admission {
  const diagnostics: Diagnostic[] = [];
  const { unique, renamed } = distinct(candidates, site);
  diagnostics.push(...renamed);
  noteNames(unique, site.tag, ledger);
  const paired = pair([...unique, ...withheld]);
  diagnostics.push(...paired.ambiguous.flatMap(ambiguous));
  const leftOut = new Map<string, number>();
  const groups = paired.groups.map((group) => {
    const settled = settledOnce(group, site);
    diagnostics.push(...settled.diagnostics);
    for (const { sourceName } of settled.leftOut) leftOut.set(sourceName, (leftOut.get(sourceName) ?? 0) + 1);
    return settled.kept;
  });
  const names = uniqueSlugs(groups.flat());
  const postings = groups.flatMap((group) => {
    if (group.length === 0) return [];
    const lead = leadOf(group, site);
    return group.map((candidate) => {
      const slug = names.get(candidate) ?? slugOf(candidate.draft);
      const { posting, diagnostics: found } = postingOnce(candidate, lead, slug, site, ledger);
      diagnostics.push(...found);
      return posting;
    });
  });
  diagnostics.push(...addressDuplicates(postings));
  return { postings, diagnostics, leftOut };
}

interface Settled {
  readonly kept: readonly Candidate[];
  readonly leftOut: readonly Candidate[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Admitted {
  readonly posting: Posting;
  readonly diagnostics: readonly Diagnostic[];
}

/** What candidates became in the reading before: most are the same values again. By the first of their group, and by each. */
const settledBefore = new WeakMap<Candidate, { parts: readonly unknown[]; settled: Settled }>();
const admittedBefore = new WeakMap<Candidate, { parts: readonly unknown[]; admitted: Admitted }>();

function settledOnce(group: readonly Candidate[], site: Site): Settled {
  const [first] = group;
  const before = first && settledBefore.get(first);
  const parts = [site, ...group];
  if (before !== undefined && isSame(before.parts, parts)) return before.settled;
  const settled = settledGroup(group, site);
  if (first !== undefined) settledBefore.set(first, { parts, settled });
  return settled;
}

function settledGroup(group: readonly Candidate[], site: Site): Settled {
  const withheld = group.filter((candidate) => candidate.withheld !== undefined);
  const offered = withheld.length === 0 ? group : group.filter((one) => one.withheld === undefined);
  const { kept, copies } = withoutCopies(offered, site);
  const diagnostics = copies.map(untranslated);
  const open = agreed(kept, [...kept, ...copies, ...withheld], diagnostics);
  const original = withheld.find(({ closed }) => !closed);
  if (original === undefined) return { kept: open, leftOut: copies, diagnostics };
  const isInDoubt = (one: Candidate) => !one.closed && one.statusOrigin?.from !== 'override';
  if (original.withheld === 'doubtful' || original.withheld === 'unread')
    diagnostics.push(...open.filter(isInDoubt).map((one) => originalWithheld(one, original)));
  if (original.withheld !== 'doubtful') return { kept: open, leftOut: copies, diagnostics };
  return {
    kept: open.filter((one) => !isInDoubt(one)),
    leftOut: [...copies, ...open.filter(isInDoubt)],
    diagnostics,
  };
}

/** The ledger has seen what was admitted before. */
function postingOnce(
  candidate: Candidate,
  lead: Candidate,
  slug: string,
  site: Site,
  ledger: PlaceLedger,
): Admitted {
  const before = admittedBefore.get(candidate);
  const parts = [lead, slug, site, ledger];
  if (before !== undefined && isSame(before.parts, parts)) return before.admitted;
  const admitted = postingOf(candidate, lead, slug, site, ledger);
  admittedBefore.set(candidate, { parts, admitted });
  return admitted;
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((part, index) => part === b[index]);
}

/**
 * Two postings with one id: who had it under another name of its file keeps it, or else the first by source and file. The
 * others get one of their own and are reported.
 */
function distinct(
  candidates: readonly Candidate[],
  { tag }: Site,
): {
  unique: readonly Candidate[];
  renamed: Diagnostic[];
} {
  if (new Set(candidates.map(({ id }) => id)).size === candidates.length)
    return { unique: candidates, renamed: [] };
  const isByName = ({ id, language, draft }: Candidate) => id === tagUri(tag, language, draft.key);
  const ids = uniqueNames(
    candidates,
    ({ id }) => id,
    (a, b) => Number(isByName(a)) - Number(isByName(b)),
  );
  const unique = candidates.map((candidate) => {
    const id = ids.get(candidate) ?? candidate.id;
    return id === candidate.id ? candidate : { ...candidate, id };
  });
  const renamed = unique
    .filter(({ id }, index) => id !== candidates[index]?.id)
    .map((candidate) => identityDuplicate(candidate));
  return { unique, renamed };
}

/** The posting that the others of its group translate: in the first of the site's languages that the group has. */
function leadOf(group: readonly Candidate[], site: Site): Candidate {
  const rank = ({ language }: Candidate) => {
    const index = site.languages.findIndex(({ tag }) => tag === language);
    return index === -1 ? site.languages.length : index;
  };
  return group.toSorted((a, b) => rank(a) - rank(b) || compareText(a.id, b.id))[0] as Candidate;
}

function withoutCopies(group: readonly Candidate[], site: Site): { kept: Candidate[]; copies: Candidate[] } {
  const mayHoldCopies =
    group.length > 1 || group.some(({ closed, language }) => !closed || isOfOtherScript(language));
  if (!mayHoldCopies) return { kept: [...group], copies: [] };
  const textOf = ({ language, draft }: Candidate) => ({ language, raw: draft.body.raw });
  const strangers = new Set(
    group.filter(
      (one) => isOtherScript(textOf(one)) || (!one.closed && spokenIn(one.draft).tag !== undefined),
    ),
  );
  const atHome = group.filter((one) => !strangers.has(one));
  const [lead] = atHome.length > 1 ? [leadOf(atHome, site)] : [];
  const isCopy = (one: Candidate) =>
    lead !== undefined &&
    one !== lead &&
    isUntranslated(textOf(one), textOf(lead)) &&
    !holdsOwnLanguage(textOf(one));
  const copies = group.filter((one) => strangers.has(one) || isCopy(one));
  return { kept: group.filter((one) => !copies.includes(one)), copies };
}

/**
 * Where translations disagree about being closed, closed wins, unless the configuration says otherwise; and the first of
 * their closing dates is that of all, so that no clock has them disagree later. A board lists each language's posting by
 * itself: what is gone from it says nothing about others that it lists or has alone. What is left out of `all` has its
 * say too.
 */
function agreed(
  group: readonly Candidate[],
  all: readonly Candidate[],
  diagnostics: Diagnostic[],
): Candidate[] {
  const closing = all.filter(({ closed }) => closed);
  const outright = closing.find(({ draft }) => draft.closed?.from !== 'ats');
  const gone = closing.find(({ draft }) => draft.file !== undefined);
  const first = firstClosing(all);
  return group.map((candidate) => {
    if (candidate.closed || candidate.statusOrigin?.from === 'override') return candidate;
    const dated = first === undefined ? candidate : closingWith(candidate, first, diagnostics);
    const isBoards = candidate.draft.isListed === true || candidate.draft.file === undefined;
    const closed = outright ?? (isBoards ? undefined : gone);
    if (closed === undefined) return dated;
    diagnostics.push(statusDiffers(candidate, closed));
    const statusOrigin = { from: 'translation', key: closed.id } as const;
    return { ...dated, closed: true, status: 'closed', statusOrigin };
  });
}

/** A translation that is closed by a date, or will be, and for no other reason. */
interface Closing {
  readonly by: Candidate;
  readonly closes: NonNullable<StatedFacts['closes']>;
}

/** That which closes first. */
function firstClosing(all: readonly Candidate[]): Closing | undefined {
  if (all.length < 2) return undefined;
  return all
    .flatMap((by) => {
      const { closes } = by.facts;
      const isByDate = !by.closed || closes?.origin === by.statusOrigin;
      return closes === undefined || closes.origin.from === 'ats' || !isByDate ? [] : [{ by, closes }];
    })
    .toSorted((a, b) => compareInstants(a.closes.value, b.closes.value))[0];
}

function closingWith(candidate: Candidate, { by, closes }: Closing, diagnostics: Diagnostic[]): Candidate {
  const own = candidate.facts.closes;
  if (own !== undefined && compareInstants(own.value, closes.value) <= 0) return candidate;
  if (own !== undefined) diagnostics.push(closingDiffers(candidate, own, by, closes.value));
  const origin = { from: 'translation', key: by.id } as const;
  return { ...candidate, facts: { ...candidate.facts, closes: { value: closes.value, origin } } };
}

function uniqueSlugs(candidates: readonly Candidate[]): ReadonlyMap<Candidate, string> {
  const names = new Map<Candidate, string>();
  for (const language of new Set(candidates.map((candidate) => candidate.language))) {
    const own = candidates.filter((candidate) => candidate.language === language);
    const unique = uniqueNames(own, ({ draft }) => slugOf(draft), byAge);
    for (const [candidate, name] of unique) names.set(candidate, name);
  }
  return names;
}

function byAge(a: Candidate, b: Candidate): number {
  const [first, second] = [statedOpening(a)?.value, statedOpening(b)?.value];
  const age =
    first !== undefined && second !== undefined
      ? compareInstants(first, second)
      : Number(first === undefined) - Number(second === undefined);
  return age || compareText(a.id, b.id);
}

function postingOf(
  candidate: Candidate,
  lead: Candidate,
  slug: string,
  site: Site,
  ledger: PlaceLedger,
): Admitted {
  const { draft, language, file, source, statusOrigin } = candidate;
  const dates = datesOf(candidate, lead, ledger);
  const { values, origins } = plainFacts({ ...candidate.facts, ...dates });
  const here = source.links === 'here' || draft.url === undefined;
  const own = absolute(site, postingPath({ language, slug }));
  const rendered = candidate.closed ? undefined : draft.body.html(draft.url ?? own);
  const title = candidate.overrides.map(({ override }) => override.title).find((one) => one !== undefined);
  // What is always there comes first: V8 then gives thousands of postings one shape instead of one each.
  const posting: Posting = {
    id: candidate.id,
    group: lead.id,
    slug,
    language,
    status: candidate.status,
    title: title ?? draft.title?.value ?? slug,
    url: here ? own : (draft.url as string),
    here,
    organization: site.organization,
    facts: {
      ...origins,
      ...(draft.title && { title: originInFolder(source.path, draft.title.origin) }),
      ...(statusOrigin && { status: statusOrigin }),
    },
    source: { name: candidate.sourceName, ...(file !== undefined && { file }) },
    opens: dates.opens.value,
    updated: dates.updated.value,
    ...values,
    ...(draft.aliases && draft.aliases.length > 0 && { aliases: draft.aliases }),
    ...(rendered && { description: rendered.html }),
  };
  const found = (rendered?.diagnostics ?? []).map((one) => diagnosticInFolder(source.path, one));
  const suggestions = [
    ...candidate.doubts,
    ...(candidate.closed ? [] : [...candidate.suggestions, ...candidate.broken]),
  ];
  return { posting, diagnostics: [...found, ...suggestions, ...doubts(candidate, posting)] };
}

/** Plain values and their origins, as a Posting holds them. */
function plainFacts(facts: StatedFacts): {
  values: PostingFacts;
  origins: Partial<Record<FactName, Origin>>;
} {
  const entries = Object.entries(facts);
  return {
    values: Object.fromEntries(entries.map(([name, fact]) => [name, fact.value])),
    origins: Object.fromEntries(entries.map(([name, fact]) => [name, fact.origin])),
  };
}
