import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Language } from '../../model/language.ts';
import type { Origin, Posting } from '../../model/posting.ts';
import { closingDays } from '../../text/prose/closed/days/closing-days.ts';
import { listedOrigin } from '../status.ts';
import { closedInTitle, closedStatements } from '../../text/prose/closed/closed.ts';
import type { Candidate } from '../candidate.ts';
import { originInFolder } from '../source-path.ts';

/** Something that a posting's file, board or configuration says about its end. */
export interface Statement {
  readonly says: string;
  readonly words: string;
  readonly origin: Origin;
  /** `certain` decides by itself; `perhaps` may be about something else, or can be read in several ways; `unread` is not understood. */
  readonly strength: 'certain' | 'perhaps' | 'unread';
  /** This one decided. */
  readonly decided: boolean;
}

/** All that is said about one posting's end, in the order in which it is judged, and what became of it. */
export interface Explanation {
  readonly file: string;
  readonly language: string;
  readonly verdict: 'open' | 'closed' | 'scheduled' | 'doubtful' | 'left out';
  /** What decided, where that is none of the statements: a translation, the texts of its neighbours. */
  readonly because?: Origin;
  readonly statements: readonly Statement[];
}

/** Explains what `judge` and the steps after it made of a candidate. `posting` is what was admitted, if anything. */
export function explanationOf(
  candidate: Candidate,
  posting: Posting | undefined,
  found: readonly Diagnostic[],
  site: readonly Language[],
): Explanation {
  const { file = candidate.draft.url ?? candidate.id, language, draft, source, overrides } = candidate;
  const decided = posting?.facts['status'] ?? candidate.statusOrigin;
  const at = (origin: Origin) => (origin.file === undefined ? origin : originInFolder(source.path, origin));
  const isSame = (origin: Origin) =>
    decided !== undefined &&
    origin.from === decided.from &&
    origin.file === decided.file &&
    origin.line === decided.line &&
    (origin.key === decided.key || origin.from === 'prose');
  const statement = (
    says: string,
    words: string,
    origin: Origin,
    strength: Statement['strength'] = 'certain',
  ): Statement => ({ says, words, origin, strength, decided: isSame(origin) });
  const { closes, opens } = candidate.facts;
  const { title, closed, open, ends = [], body } = draft;
  const prose = {
    closed: body.find('all that says closed', (text) => [...closedStatements(text, language, site)]),
  };
  const days = body.find(`deadlines ${site.join()}`, (text) => closingDays(text, language, site));
  const inText = (line: number): Origin => ({ from: 'prose', file, line });
  const statements = [
    ...overrides.flatMap(({ key, override: { status } }) =>
      status === undefined ? [] : [statement(status, `overrides: ${key}`, { from: 'override', key })],
    ),
    ...(closed === undefined ? [] : [statement('closed', closed.key ?? 'the board', at(closed))]),
    ...(closes === undefined
      ? []
      : [statement(`closes ${closes.value}`, wordsOf(closes.origin), closes.origin)]),
    ...ends.map((end) =>
      statement(
        `${end.is === 'end' ? 'may close' : 'may open'} ${end.at}`,
        wordsOf(end.origin),
        at(end.origin),
        'perhaps',
      ),
    ),
    ...(title !== undefined && closedInTitle(title.value, language, site) !== undefined
      ? [statement('closed', title.value, at(title.origin))]
      : []),
    ...(draft.listed === undefined
      ? []
      : [statement('closed', draft.listed.text, at(listedOrigin(draft.listed)))]),
    ...prose.closed.map(({ text, line }) => statement('closed', text, inText(line))),
    ...days.map(({ text, line, how, last }) =>
      statement(
        last === undefined ? 'names a closing day' : `closes with ${last}`,
        text,
        inText(line),
        how === 'exact' ? 'certain' : how === 'open' ? 'perhaps' : 'unread',
      ),
    ),
    ...(opens === undefined ? [] : [statement(`opens ${opens.value}`, wordsOf(opens.origin), opens.origin)]),
    ...(open === undefined ? [] : [statement('open', wordsOf(open), at(open))]),
  ];
  const notUnderstood = found.filter(({ code }) => asKeys.test(code));
  statements.push(
    ...notUnderstood.map(({ code, message, where, severity }) => ({
      says: 'is not understood',
      words: message,
      origin: { from: 'front-matter' as const, ...where },
      strength: code === 'status-doubtful' ? ('perhaps' as const) : ('unread' as const),
      decided: posting === undefined && severity === 'error',
    })),
  );
  const first = statements.findIndex((one) => one.decided);
  return {
    file,
    language,
    verdict: verdictOf(candidate, posting, found),
    // Of two in one line the first that is asked decided.
    statements: statements.map((one, index) => ({ ...one, decided: index === first })),
    ...(first === -1 && decided !== undefined && { because: decided }),
  };
}

/** What is said of keys whose value may say that the posting is over. */
const asKeys = /^(?:date-invalid|value-invalid|status-doubtful|front-matter-part-invalid)$/;

function wordsOf({ from, key }: Origin): string {
  return key ?? from;
}

function verdictOf(
  { doubt, withheld }: Candidate,
  posting: Posting | undefined,
  found: readonly Diagnostic[],
): Explanation['verdict'] {
  if (posting === undefined) return doubt !== undefined || withheld === 'doubtful' ? 'doubtful' : 'left out';
  const isDoubted = found.some(({ code, severity }) => code === 'status-doubtful' && severity !== 'info');
  return posting.status === 'open' && isDoubted ? 'doubtful' : posting.status;
}
