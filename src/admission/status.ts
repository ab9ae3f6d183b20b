import type { Diagnostic } from '../model/diagnostic.ts';
import { compareInstants, epoch } from '../model/instant.ts';
import { type Origin, placeToWrite, type Status } from '../model/posting.ts';
import { closedInTitle, firstStatements } from '../text/prose/closed/closed.ts';
import { doubtInProse, doubtInTitle } from '../text/prose/closed/doubts.ts';
import { isOfAnother, lifeIn } from '../text/prose/closed/live.ts';
import type { Language } from '../model/language.ts';
import type { Override } from '../model/configuration.ts';
import type { Draft, PossibleEnd, StatedFacts } from '../sources/source.ts';
import { homeOfDraft, whereIn } from './sifting/home-of-draft.ts';
import { shortened } from '../text/values/plain-text.ts';

/** An override and the name under which the configuration has it. */
export interface NamedOverride {
  readonly key: string;
  readonly override: Override;
}

/** What a posting's status is, and who said so. */
export interface Verdict {
  readonly status: Status;
  readonly origin?: Origin;
  /** What says that it is open all the same. */
  readonly contradicts?: Origin;
  /** The end that decided, where it is no `closes`. */
  readonly ended?: PossibleEnd;
}

/** The first of the ends that are not certain that has passed: whatever was meant, the posting is not offered. */
function passedEnd({ ends = [] }: Draft, now: number): PossibleEnd | undefined {
  return ends
    .filter(({ is, at }) => is === 'end' && now >= epoch(at) + 1000)
    .toSorted((a, b) => compareInstants(a.at, b.at))[0];
}

/**
 * Whether a posting is open at `now` (milliseconds since the epoch). In order: an override; the front matter's or
 * the source's word that it is closed; a closing date that has passed, or an end that is not certain; the title and the prose; an opening date to come;
 * the word that it is open. That word is often forgotten when somebody writes "filled" above the text, so it does not win
 * against the text, and somebody is told. Prose is asked late because it is dear. `site`: the languages that its text may
 * say so in beside its own.
 */
export function judge(
  draft: Draft,
  facts: StatedFacts,
  overrides: readonly NamedOverride[],
  now: number,
  site: readonly Language[] = [],
): Verdict {
  const forced = overrides.find(({ override }) => override.status !== undefined);
  if (forced?.override.status !== undefined) {
    return { status: forced.override.status, origin: { from: 'override', key: forced.key } };
  }
  const { closes, opens } = facts;
  const isLive = () => lifeOf(draft, facts, now, site) === 'dated';
  if (draft.closed !== undefined && !(isDepartment(draft, facts) && isLive()))
    return { status: 'closed', origin: draft.closed };
  if (closes !== undefined && now >= epoch(closes.value) + 1000)
    return { status: 'closed', origin: closes.origin };
  const over = closes?.origin.from === 'override' ? undefined : passedEnd(draft, now);
  if (over !== undefined) return { status: 'closed', origin: over.origin, ended: over };
  const said = saidInText(draft, site, yearOf(draft, opens?.value), now, isLive);
  if (said !== undefined)
    return {
      status: 'closed',
      origin: said,
      ...(draft.open !== undefined && { contradicts: draft.open }),
    };
  if (draft.listed !== undefined && !isLive())
    return {
      status: 'closed',
      origin: listedOrigin(draft.listed),
      ...(draft.open !== undefined && { contradicts: draft.open }),
    };
  if (opens !== undefined && now < epoch(opens.value)) return { status: 'scheduled', origin: opens.origin };
  return draft.open === undefined ? { status: 'open' } : { status: 'open', origin: draft.open };
}

/** A list of the site that says it is over. */
export const listedOrigin = ({ text, file, line }: NonNullable<Draft['listed']>): Origin => ({
  from: 'file-name',
  key: text,
  file,
  ...(line !== undefined && { line }),
});

/** Of the title, else of the opening. */
function yearOf({ title }: Draft, opens: string | undefined): number | undefined {
  const named = title?.value.match(/(?<!\d)20\d\d(?!\d)/g)?.at(-1) ?? opens?.slice(0, 4);
  return named === undefined ? undefined : Number(named);
}

function saidInText(
  { title, language, body, file }: Draft,
  site: readonly Language[],
  year: number | undefined,
  now: number,
  isLive: () => boolean,
): Origin | undefined {
  if (title !== undefined && closedInTitle(title.value, language, site) !== undefined) return title.origin;
  const said = body
    .find(`closed ${language} ${site.join()} ${year}`, (prose) =>
      firstStatements(mostStatements, prose, language, site, year),
    )
    .find(
      ({ from, names = [] }) =>
        (from === undefined || from <= dayOf(now)) && !(isOfAnother(names, title?.value ?? '') && isLive()),
    );
  return said && { from: 'prose', key: said.text, ...(file !== undefined && { file }), line: said.line };
}

const mostStatements = 20;
const dayOf = (now: number) => new Date(now).toISOString().slice(0, 10);

/** Whether people are told to apply: by a day that is still to come, somehow, or not at all. */
export function lifeOf(
  { language, body, open }: Draft,
  { closes, apply }: StatedFacts,
  now: number,
  site: readonly Language[],
): 'dated' | 'inviting' | 'none' {
  const { invites, until } = body.find(`life ${language} ${site.join()}`, (prose) =>
    lifeIn(prose, language, site),
  );
  const isAhead = closes !== undefined && now < epoch(closes.value);
  if ((until !== undefined && until >= dayOf(now)) || (isAhead && invites)) return 'dated';
  return invites || isAhead || apply !== undefined || open !== undefined ? 'inviting' : 'none';
}

/** `archive` may be where somebody works: then it is said to be open, or names it as its department. */
function isDepartment({ closed, open }: Draft, { department }: StatedFacts): boolean {
  const folder = closed?.from === 'file-name' ? closed.key : undefined;
  return (
    folder !== undefined &&
    (open !== undefined || department?.value.toLowerCase().includes(folder.toLowerCase()) === true)
  );
}

/** What a text may say of its posting's end, where nothing says it outright. */
export interface TextDoubt {
  readonly diagnostic: Diagnostic;
  /** The posting counts as closed: nothing invites to apply. */
  readonly closes?: Origin;
}

/** Asked of what is offered. Without anybody who is told to apply a doubtful word decides; beside a day to come it is a note. */
export function doubtOfText(
  draft: Draft,
  facts: StatedFacts,
  now: number,
  site: readonly Language[],
): TextDoubt | undefined {
  const { title, language, body, file, listed } = draft;
  const inTitle = title && doubtInTitle(title.value, language, site);
  const said =
    title !== undefined && inTitle !== undefined
      ? { text: title.value, line: title.origin.line ?? 1, isForeign: true }
      : (body.find(`doubts ${language} ${site.join()}`, (prose) => doubtInProse(prose, language, site)) ??
        (listed && { text: `${listed.file}: ${listed.text}`, line: 1, isForeign: true as const }));
  if (said === undefined) return undefined;
  const life = lifeOf(draft, facts, now, site);
  const isOver = life === 'none' && said.isForeign !== true;
  const home = homeOfDraft(draft);
  const close = home === 'board' ? 'close it at the board' : `write \`status: closed\` ${placeToWrite[home]}`;
  const diagnostic: Diagnostic = {
    severity: life === 'dated' ? 'info' : 'warning',
    code: 'status-doubtful',
    message: isOver
      ? `The text may say that the posting is closed, and invites nobody to apply; it counts as closed: “${shortened(said.text, 120)}”`
      : `The text may say that the posting is closed, and it is offered: “${shortened(said.text, 120)}”`,
    hint: `If it is closed, ${close}; if not, write \`"${file ?? draft.key}": {status: open}\` under \`overrides\` in rolecast.yaml`,
    ...whereIn(draft, said.line),
  };
  return {
    diagnostic,
    ...(isOver && {
      closes: { from: 'prose', key: said.text, ...(file !== undefined && { file }), line: said.line },
    }),
  };
}

/** What the owner should know about statements of an end that are not certain, or that another one contradicts. */
export function doubtsOf(
  draft: Draft,
  { status, origin, ended, contradicts }: Verdict,
  now: number,
): readonly Diagnostic[] {
  const { ends = [], open } = draft;
  if (origin?.from === 'override') return [];
  const ahead = ends
    .filter(({ is, at }) => status !== 'closed' && (is === 'end' || now < epoch(at)))
    .map(({ said, hint, is, origin: at }) =>
      doubt(
        `${said}; the posting is offered ${is === 'end' ? 'until then, without a closing date' : 'already'}`,
        hint,
        at,
      ),
    );
  const passed =
    ended === undefined
      ? []
      : [doubt(`${ended.said}; it has passed, so the posting counts as closed`, ended.hint, ended.origin)];
  return [
    ...ahead,
    ...passed,
    ...(status === 'closed' && open !== undefined && origin !== undefined && contradicts === undefined
      ? [forgotten(open, origin)]
      : []),
  ];
}

/** Whoever lets a posting run out seldom changes the word that it is open: a note. */
function forgotten(open: Origin, closed: Origin): Diagnostic {
  const said = doubt(
    `\`${open.key ?? 'status'}\` says that the posting is open, and \`${closed.key ?? 'its date'}\` that it is over; the posting counts as closed`,
    'Make both say the same, or say which is right under `overrides` in rolecast.yaml',
    open,
  );
  return { ...said, severity: 'info' };
}

function doubt(message: string, hint: string, { file, line, column }: Origin): Diagnostic {
  return {
    severity: 'warning',
    code: 'status-doubtful',
    message,
    hint,
    ...(file !== undefined && {
      where: { file, ...(line !== undefined && { line }), ...(column !== undefined && { column }) },
    }),
  };
}
