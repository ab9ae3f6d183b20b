import type { Diagnostic, Where } from '../model/diagnostic.ts';
import { compareInstants, type Instant } from '../model/instant.ts';
import { homeOf, type Origin, placeToWrite, type Posting } from '../model/posting.ts';
import type { Stated } from '../sources/source.ts';
import type { Candidate } from './candidate.ts';
import { inFolder } from './source-path.ts';

/** What a person should know about a posting that is admitted all the same. */
export function doubts(candidate: Candidate, posting: Posting): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (candidate.contradicts !== undefined) found.push(statusContradicted(candidate, candidate.contradicts));
  if (posting.status === 'closed') return found;
  if (posting.facts.opens?.from === 'ledger') found.push(dateUnknown(candidate));
  if (
    posting.closes !== undefined &&
    posting.facts.opens?.from !== 'ledger' &&
    posting.opens !== undefined &&
    compareInstants(posting.closes, posting.opens) < 0
  ) {
    found.push(datesContradict(candidate, posting));
  }
  return found;
}

function placeOf({ file, draft, source }: Candidate, origin?: Origin): { where?: Where } {
  const title = draft.title?.origin;
  const { line, column } = origin ?? { line: title?.line };
  const at = file ?? (title?.file && inFolder(source.path, title.file));
  if (at === undefined) return {};
  return {
    where: { file: at, ...(line !== undefined && { line }), ...(column !== undefined && { column }) },
  };
}

export function identityDuplicate(candidate: Candidate): Diagnostic {
  return {
    severity: 'warning',
    code: 'identity-duplicate',
    message: `Another posting is already called ${candidate.draft.key} in ${candidate.language}; this one became ${candidate.id}`,
    hint: 'Rename one of the two files, so that neither changes its id when the other goes',
    ...placeOf(candidate),
    posting: candidate.id,
  };
}

/** Postings that their sites show at one address: of all that are there only one is. */
export function addressDuplicates(postings: readonly Posting[]): Diagnostic[] {
  const byAddress = new Map<string, Posting[]>();
  for (const posting of postings) {
    if (posting.here || posting.status !== 'open') continue;
    const name = `${posting.language} ${spelledAlike(posting.url).replace(/\/(?:index\.html?)?$/, '')}`;
    byAddress.set(name, [...(byAddress.get(name) ?? []), posting]);
  }
  return [...byAddress.values()].flatMap(([first, ...others]) => {
    if (first === undefined || others.length === 0) return [];
    const names = [first, ...others].map(({ source, id }) => source.file ?? id);
    const { file } = first.source;
    const diagnostic: Diagnostic = {
      severity: 'warning',
      code: 'address-duplicate',
      message: `${names.length} open postings have the address ${first.url}: ${names.slice(0, 5).join(', ')}${names.length > 5 ? ', …' : ''}`,
      hint: 'The site has one page for all of them: give each a `slug` or `url` of its own, or close what is no more',
      ...(file !== undefined && { where: { file } }),
      posting: first.id,
    };
    return [diagnostic];
  });
}

/** RFC 3986, 6.2.2: `%6b` is another spelling of `k`, and `%c3` of `%C3`. */
function spelledAlike(url: string): string {
  return url.replace(/%[\da-f]{2}/gi, (written) => {
    const character = String.fromCharCode(Number.parseInt(written.slice(1), 16));
    return /[\w.~-]/.test(character) ? character : written.toUpperCase();
  });
}

export function ambiguous({
  name,
  items,
}: {
  readonly name: string;
  readonly items: readonly Candidate[];
}): Diagnostic[] {
  return items.map((candidate) => ({
    severity: 'warning',
    code: 'translation-ambiguous',
    message: `${items.length} postings share ${name}, and which translates which cannot be told`,
    hint: `Give each pair a translationKey of its own. The others: ${items
      .filter((other) => other !== candidate)
      .map(({ file, id }) => file ?? id)
      .join(', ')}`,
    ...placeOf(candidate),
    posting: candidate.id,
  }));
}

export function untranslated(candidate: Candidate): Diagnostic {
  return {
    severity: 'warning',
    code: 'translation-untranslated',
    message: `The text is filed under ${candidate.language} but is not in that language: it is the original's, or plainly in another`,
    hint: 'It is left out until it is translated, or filed under its own language; a translation platform that exports untranslated pages can be told not to',
    ...placeOf(candidate),
    posting: candidate.id,
  };
}

/** A translation of what may be closed may be closed; of what nobody could read, somebody should look. */
export function originalWithheld(candidate: Candidate, original: Candidate): Diagnostic {
  const isDoubtful = original.withheld === 'doubtful';
  const name = original.file ?? original.id;
  return {
    severity: isDoubtful ? 'error' : 'warning',
    code: 'translation-withheld',
    message: isDoubtful
      ? `Its translation ${name} is left out because it may be closed, so this one may be closed too`
      : `Its translation ${name} cannot be read, so nobody knows whether it says that the job is closed`,
    hint: isDoubtful
      ? `It is left out until ${name} is put right, or \`overrides\` in rolecast.yaml says that it is open`
      : `It is offered all the same. Put ${name} right, or take it away`,
    ...placeOf(candidate),
    posting: candidate.id,
  };
}

export function statusDiffers(candidate: Candidate, closed: Candidate): Diagnostic {
  return {
    severity: 'warning',
    code: 'translation-status-differs',
    message: `This posting is open, but its translation ${closed.file ?? closed.id} is closed; both are treated as closed`,
    hint: 'Close or reopen both, or say which is right under `overrides` in rolecast.yaml',
    ...placeOf(candidate),
    posting: candidate.id,
  };
}

export function closingDiffers(
  candidate: Candidate,
  { value, origin }: Stated<Instant>,
  other: Candidate,
  closes: Instant,
): Diagnostic {
  return {
    severity: 'warning',
    code: 'translation-facts-differ',
    message: `This posting closes at ${value}, and its translation ${other.file ?? other.id} at ${closes}; the first of the two closes both`,
    hint: 'Write the same closing date in both',
    ...placeOf(candidate, origin),
    posting: candidate.id,
  };
}

function statusContradicted(candidate: Candidate, open: Origin): Diagnostic {
  const { statusOrigin, file } = candidate;
  const words =
    statusOrigin?.from === 'prose' ? (statusOrigin.key ?? '') : (candidate.draft.title?.value ?? '');
  return {
    severity: 'error',
    code: 'status-contradicted',
    message: `“${words.slice(0, 120)}” says that the posting is closed, and \`${open.key ?? 'status'}\` that it is open; it counts as closed`,
    hint: `Take one of the two away. Where the text means something else, write \`"${file ?? candidate.draft.key}": {status: open}\` under \`overrides\` in rolecast.yaml`,
    ...placeOf(candidate, open),
    posting: candidate.id,
  };
}

function dateUnknown(candidate: Candidate): Diagnostic {
  const home = homeOf(candidate.file, candidate.draft.title?.origin);
  return {
    severity: 'warning',
    code: 'date-unknown',
    message: `Nothing says when this posting was opened${home === 'file' ? ': no front matter, no file name, no git history' : ''}`,
    hint: `Write \`date: YYYY-MM-DD\` ${placeToWrite[home]}${home === 'file' ? ' or commit the file' : ''}. Until then feeds show when Rolecast first saw it, and the JSON-LD has no datePosted`,
    ...placeOf(candidate),
    posting: candidate.id,
  };
}

function datesContradict(candidate: Candidate, posting: Posting): Diagnostic {
  return {
    severity: 'warning',
    code: 'dates-contradict',
    message: `The posting closes (${posting.closes}) before it opens (${posting.opens})`,
    hint: 'Correct one of the two dates',
    ...placeOf(candidate, posting.facts.closes),
    posting: candidate.id,
  };
}

/** A part of a head that is lost is a warning; where the file is left out for it, the error says all of that too. */
export function saidOnce(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const placeOf = ({ where }: Diagnostic) => `${where?.file} ${where?.line} ${where?.column}`;
  const isLost = ({ code }: Diagnostic) => code === 'front-matter-part-invalid';
  const errors = new Set(diagnostics.filter((one) => isLost(one) && one.severity === 'error').map(placeOf));
  return errors.size === 0
    ? diagnostics
    : diagnostics.filter((one) => !isLost(one) || one.severity === 'error' || !errors.has(placeOf(one)));
}
