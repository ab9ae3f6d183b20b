import { saidOnce } from './admission-diagnostics.ts';
import type { Snapshot, SourceState } from '../model/catalog.ts';
import { byPlace, compareText, type Diagnostic } from '../model/diagnostic.ts';
import { fromEpoch } from '../model/instant.ts';
import type { GonePosting, Posting } from '../model/posting.ts';
import type { Site } from '../model/site.ts';
import { withoutClosed } from './about-closed.ts';
import { admit } from './admit.ts';
import { joined } from './joining/joined.ts';
import { type Candidate, candidatesOf, namesOf, withheldFrom } from './candidate.ts';
import { filed } from './filing/filed.ts';
import type { Configuration, SourceOptions } from '../model/configuration.ts';
import type { Ledger } from './ledger/ledger.ts';
import { contentDigest } from './ledger/kept-ids.ts';
import { digestOf } from '../text/digest.ts';
import { sifted } from './sifting/sifted.ts';
import { isNotAllRead } from './not-all-read.ts';
import { kindOf } from '../sources/registered.ts';
import type { Desk, Draft, Harvest } from '../sources/source.ts';
import { diagnosticInFolder, inFolder } from './source-path.ts';
import { newestGone, withPast } from './ledger/with-past.ts';
import { siteGaps } from './gaps/site-gaps.ts';
import { languagesGone } from './gaps/languages-gone.ts';
import { fileOf, type LastReading, placeOf } from './gaps/last-good.ts';
import { vanished } from './gaps/vanished.ts';
import { withoutOtherPages } from './filing/unlike.ts';

export interface Gathering {
  readonly configuration: Configuration;
  /** Where Rolecast's documents are served; absolute, ends with `/`. */
  readonly url: string;
  readonly desk: (source: SourceOptions) => Desk;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly ledger: Ledger;
  /** Names what is read, wherever the ledger serves several sites: a folder. */
  readonly place: string;
  /** The last good snapshot: what a source that fails now had then stays up. */
  readonly previous?: Snapshot;
  /** What each source gave at its last good reading, where that is remembered. */
  readonly had?: LastReading;
  /** Told of all that may become a posting, for who wants to explain what became of it. */
  readonly onFound?: (candidates: readonly Candidate[]) => void;
}

interface Reading {
  readonly options: SourceOptions;
  readonly name: string;
  readonly harvest?: Harvest;
  readonly desk: Desk;
  readonly diagnostics: readonly Diagnostic[];
  /** Parts of it that are gone for no good reason: what they had stays. */
  readonly gone?: readonly string[];
}

/** A snapshot, and from when until when (milliseconds since the epoch, the end excluded) the same input gives the same. */
export interface Gathered {
  readonly snapshot: Snapshot;
  readonly holds: Candidate['holds'];
}

/** Reads all sources and admits what they found. One faulty file or dead source takes nothing else down. */
export async function gather(gathering: Gathering): Promise<Snapshot> {
  return (await gathered(gathering)).snapshot;
}

/** `gather`, with how long it holds as far as files are concerned: boards are asked again on their own. */
export async function gathered(gathering: Gathering): Promise<Gathered> {
  const { configuration, url } = gathering;
  const ledger = gathering.ledger.at(whatIsRead(gathering.place, configuration));
  const readings = await Promise.all(namedSources(configuration).map(readIn(gathering)));
  const joining = joined(
    readings,
    gathering.now,
    configuration.languages.map(({ tag }) => tag),
  );
  const looks = readings.map((reading) =>
    withoutOtherPages(joining.draftsOf(reading), (draft) => isOverridden(draft, reading, configuration)),
  );
  const filing = await filed(
    readings.map(({ options }, index) => ({ drafts: looks[index]?.drafts ?? [], path: options.path })),
    configuration.languages,
  );
  const site = sameAsBefore(siteOf(configuration, filing.languages, url), gathering.previous?.site);
  const found = readings.flatMap((reading, index) =>
    candidatesOf(filing.drafts[index] ?? [], { ...reading, site, ledger }, gathering.now),
  );
  const withheld = readings.flatMap((reading) =>
    withheldFrom(reading.harvest?.withheld ?? [], { ...reading, site, ledger }, gathering.now),
  );
  gathering.onFound?.([...found, ...withheld]);
  const { kept: candidates, leftOut, diagnostics: sifting } = sifted(found);
  const digests = new Map(candidates.map((one) => [one.id, contentDigest(one)] as const));
  ledger.arrive(digests);
  const admitted = admit(candidates, withheld, site, ledger);
  const kept = readings
    .filter(({ harvest, gone }) => harvest === undefined || gone !== undefined)
    .flatMap((reading) => keptPostings(reading, gathering.previous));
  const remembered = withPast(admitted.postings, ledger, digests);
  const postings = [...remembered.postings, ...kept].sort(byLanguageAndId);
  const sources = readings.map((reading, index) => {
    const out =
      (looks[index]?.leftOut ?? 0) +
      (admitted.leftOut.get(reading.name) ?? 0) +
      (leftOut.get(reading.name) ?? 0);
    return stateOf(reading, postings, out, gathering);
  });
  const diagnostics = [
    ...siteGaps(configuration, postings),
    ...(readings.every(({ diagnostics }) => !diagnostics.some(isNotAllRead))
      ? languagesGone(postings, gathering.had ?? {})
      : []),
    ...readings.flatMap((reading) => [
      ...saidOnce(reading.diagnostics),
      ...historyDiagnostics(reading, postings),
    ]),
    ...joining.diagnostics,
    ...looks.flatMap(({ diagnostics }, index) =>
      diagnostics.map((one) => diagnosticInFolder(readings[index]?.options.path ?? '.', one)),
    ),
    ...filing.diagnostics,
    ...sifting,
    ...admitted.diagnostics,
    ...unusedOverrides(configuration, found),
  ];
  const said = [...withoutClosed(diagnostics, postings, gathering.now)].sort(byPlace);
  // What was put off is out of sight until its new day: it closed for whoever was told of it.
  const here = new Set(
    [...postings, ...found].filter(({ status }) => status !== 'scheduled').map(({ id }) => id),
  );
  // What could not be read may be all that is left of one.
  const isDoubtful = said.some(({ severity }) => severity === 'error');
  const became = (one: GonePosting) =>
    isDoubtful ? 'unknown' : remembered.isNewTitle(one) ? 'renamed' : 'closed';
  const gone = newestGone(ledger.gone((id) => here.has(id), became));
  const snapshot: Snapshot = {
    version: 1,
    site,
    postings,
    ...(gone.length > 0 && { gone }),
    diagnostics: said,
    sources,
  };
  return { snapshot, holds: whileAllHold(found) };
}

const choosing = new Set(['type', 'path', 'section', 'input', 'board', 'host', 'sitemap', 'pages']);

/** The place of postings in the ledger: a folder and what of it is read, however it is recognised to be published. */
export function whatIsRead(folder: string, { sources }: Configuration): string {
  const chosen = sources.map((source) =>
    Object.entries(source)
      .filter(([key]) => choosing.has(key))
      .toSorted(),
  );
  return `${digestOf(folder)}.${digestOf(JSON.stringify(chosen))}`;
}

function isOverridden({ file, key }: Draft, { options }: Reading, { overrides }: Configuration): boolean {
  const names = [key, ...(file === undefined ? [] : [file, inFolder(options.path, file)])];
  return names.some((name) => Object.hasOwn(overrides, name));
}

function whileAllHold(candidates: readonly Candidate[]): Candidate['holds'] {
  let [from, until] = [-Infinity, Infinity];
  for (const { holds } of candidates) {
    from = Math.max(from, holds[0]);
    until = Math.min(until, holds[1]);
  }
  return [from, until];
}

function siteOf(configuration: Configuration, languages: Site['languages'], url: string): Site {
  const { organization, timeZone, tag, feeds, notify, accent, theme, subscribe } = configuration;
  return {
    url,
    languages,
    organization,
    timeZone,
    tag,
    feedEntries: feeds.entries,
    ...(feeds.hub !== undefined && { hub: feeds.hub }),
    ...(feeds.tombstones === true && { tombstones: true }),
    ...(notify?.indexnow !== undefined && { indexNowKey: notify.indexnow.key }),
    ...(accent !== undefined && { accent }),
    ...(theme?.stylesheet !== undefined && { stylesheet: theme.stylesheet }),
    ...(theme?.image !== undefined && { image: theme.image }),
    ...(subscribe?.email !== undefined && { alerts: subscribe.email }),
  };
}

/** What was made of a site's postings before is looked up by the very value. */
function sameAsBefore(site: Site, before: Site | undefined): Site {
  return before !== undefined && JSON.stringify(site) === JSON.stringify(before) ? before : site;
}

/** Sources with a name each: their own, or their type, or their type and a number. */
export function namedSources(configuration: Configuration): { options: SourceOptions; name: string }[] {
  const taken = new Set<string>();
  return configuration.sources.map((options) => {
    const plain = options.name ?? options.type;
    let name = plain;
    for (let count = 2; taken.has(name); count++) name = `${plain}-${count}`;
    taken.add(name);
    return { options, name };
  });
}

/**
 * A source with more files or postings than is allowed fails as a whole: of some of them nobody could say which
 * translation is closed. Reading stops with the first file too many.
 */
function readIn(gathering: Gathering) {
  const most = gathering.configuration.limits?.postings ?? mostPostings;
  return async ({ options, name }: { options: SourceOptions; name: string }): Promise<Reading> => {
    const desk = gathering.desk(options);
    try {
      const harvest = await kindOf(options).read(options, { ...desk, files: upTo(most, desk.files) });
      if (harvest.drafts.length + harvest.leftOut > most) throw tooMany('postings', most);
      const before = gathering.previous?.sources.find((state) => state.name === name)?.postings;
      const had = { ...gathering.had?.[name], ...(before !== undefined && { postings: before }) };
      const gone = vanished(harvest, { name, options, had, desk });
      const found = [...new Set([...harvest.diagnostics, ...(desk.files.diagnostics?.() ?? [])])];
      if (gone !== undefined) found.push(gone.diagnostic);
      if (isNeverRead(harvest)) found.push(neverRead(name));
      const diagnostics = found.map((one) => diagnosticInFolder(options.path, one));
      if (gone !== undefined && gone.places === undefined) return { options, name, desk, diagnostics };
      return {
        options,
        name,
        desk,
        harvest: found.some(isNotAllRead) ? { stale: {}, ...harvest } : harvest,
        diagnostics,
        ...(gone?.places && { gone: gone.places }),
      };
    } catch (error) {
      return { options, name, desk, diagnostics: [sourceFailed(name, options, error)] };
    }
  };
}

/** As large a site as its postings fit into some gigabytes. */
const mostPostings = 200_000;

function tooMany(what: string, most: number): Error {
  return new Error(
    `it has more than ${most} ${what}, the most that \`limits.postings\` in rolecast.yaml allows`,
  );
}

/** Beside the postings there are files of the site's own: sections, configuration, data. */
function upTo(most: number, files: Desk['files']): Desk['files'] {
  const read = new Set<string>();
  return {
    ...files,
    read(path) {
      if (read.add(path).size > 2 * most + 1000) throw tooMany('files', most);
      return files.read(path);
    },
  };
}

/** All that a source had, or what it had in the places that are gone. */
function keptPostings({ name, options, gone }: Reading, previous: Snapshot | undefined): readonly Posting[] {
  const own = previous?.postings.filter(({ source }) => source.name === name) ?? [];
  return gone === undefined
    ? own
    : own.filter((posting) => gone.includes(placeOf(fileOf(posting), options) ?? ''));
}

function stateOf(
  { name, options, harvest }: Reading,
  postings: readonly Posting[],
  leftOut: number,
  { previous, now }: Gathering,
): SourceState {
  const before = previous?.sources.find((state) => state.name === name);
  return {
    name,
    type: options.type,
    postings: postings.filter((posting) => posting.source.name === name).length,
    leftOut: (harvest?.leftOut ?? before?.leftOut ?? 0) + leftOut,
    ...((harvest === undefined || harvest.stale !== undefined) && {
      staleSince: harvest?.stale?.since ?? before?.staleSince ?? fromEpoch(now),
    }),
  };
}

const alwaysSaid: ReadonlySet<string> = new Set(['history-uncommitted', 'history-stale']);

/** A missing or cut-off history matters only to postings that got no date elsewhere. */
function historyDiagnostics(reading: Reading, postings: readonly Posting[]): readonly Diagnostic[] {
  const found = reading.desk.history.diagnostics();
  const isUndated = ({ source, facts }: Posting) =>
    source.name === reading.name && facts.opens?.from === 'ledger';
  const undated = found.some(({ code }) => !alwaysSaid.has(code)) && postings.some(isUndated);
  return found
    .filter(({ code }) => undated || alwaysSaid.has(code))
    .map((one) => diagnosticInFolder(reading.options.path, one));
}

function unusedOverrides(configuration: Configuration, candidates: readonly Candidate[]): Diagnostic[] {
  const used = new Set(candidates.flatMap(({ overrides }) => overrides.map(({ key }) => key)));
  return Object.keys(configuration.overrides)
    .filter((key) => !used.has(key))
    .map((key) => {
      const called = candidates.find((one) => namesOf(one).has(key));
      const { language } = configuration.overrides[key] ?? {};
      return {
        severity: 'warning',
        code: 'configuration-unused-override',
        ...(called === undefined
          ? {
              message: `No posting is called "${key}"`,
              hint: 'An override names a posting by id, file, translationKey, ATS id or key, as `rolecast collect` prints them',
            }
          : {
              message: `The posting "${key}" is in ${called.language}, and its override is for ${language} alone`,
              hint: '`language` in an override says which translation is meant, and never in which language a text is: take it away, or name the language that is there',
            }),
      };
    });
}

function sourceFailed(name: string, { path }: SourceOptions, error: unknown): Diagnostic {
  return {
    severity: 'error',
    code: 'source-failed',
    message: `The source "${name}" could not be read: ${error instanceof Error ? error.message : String(error)}`,
    hint: 'What it held at the last good reading stays up until it can be read again',
    where: { file: path },
  };
}

/** It was asked and did not answer, ever: what it offers is unknown, unlike what one offers that nobody asked yet. */
const isNeverRead = ({ stale, diagnostics }: Harvest): boolean =>
  stale !== undefined && stale.since === undefined && diagnostics.length > 0;

function neverRead(name: string): Diagnostic {
  return {
    severity: 'error',
    code: 'source-never-read',
    message: `The source "${name}" was never read on this machine: nobody knows what it offers`,
    hint: 'Commands that write or tell end here; run them again when it answers, or take it out of rolecast.yaml. `serve` goes on without it',
  };
}

function byLanguageAndId(a: Posting, b: Posting): number {
  return compareText(a.language, b.language) || compareText(a.id, b.id);
}
