import type { Diagnostic } from '../../model/diagnostic.ts';
import type { GitEnd } from './git-process.ts';

const instead = 'Postings then need their dates in the front matter; see docs/dates.md';

/** Why there is no history; `empty`: git found a repository, but no commit. */
export function whyNot(end: GitEnd, empty: boolean): Diagnostic {
  if (end.ended === 'not-installed') return absentHistory('git is not installed, or not where PATH looks');
  if (empty) return absentHistory('The git repository has no commit yet', 'Commit the postings');
  const errors = end.ended === 'badly' ? end.errors : '';
  if (/not a git repository/.test(errors)) return absentHistory('The folder is in no git repository');
  const owned = /safe\.directory (.*)/.exec(errors);
  if (owned !== null) {
    return absentHistory(
      'git refuses the repository because it belongs to another user',
      `If you trust it: git config --global --add safe.directory ${owned[1]}`,
      'warning',
    );
  }
  const first = errors.split('\n').find((line) => line !== '') ?? 'no reason was given';
  return absentHistory(`git could not read the history: ${first.slice(0, 200)}`, instead, 'warning');
}

export function absentHistory(
  message: string,
  hint: string = instead,
  severity: Diagnostic['severity'] = 'info',
): Diagnostic {
  return { severity, code: 'history-absent', message, hint };
}

/** Why git could not be asked again, as `whyNot` says it. */
export function staleHistory(why: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'history-stale',
    message: `${why}; the dates that it gave before stay`,
    hint: 'Make git work again: what is committed meanwhile has the dates of before, or those of its front matter',
  };
}

/** Files that were there when a shallow clone's history begins. */
export function cutOff(paths: readonly string[]): readonly Diagnostic[] {
  return about(paths, {
    severity: 'warning',
    code: 'history-shallow',
    message: `The clone is shallow: it does not say when ${names(paths)} ${paths.length === 1 ? 'was' : 'were'} added`,
    hint: 'Clone the whole history (git fetch --unshallow; fetch-depth: 0 in a checkout action), or state the dates in the front matter',
  });
}

export function notCommitted(paths: readonly string[]): readonly Diagnostic[] {
  return about(paths, {
    severity: 'info',
    code: 'history-uncommitted',
    message: `Not committed to git yet: ${names(paths)}`,
    hint: 'Their dates are known from the commit that adds them on; until then from the front matter',
  });
}

export function changedSince(paths: readonly string[]): readonly Diagnostic[] {
  return about(paths, {
    severity: 'info',
    code: 'history-uncommitted',
    message: `Changed since the last commit: ${names(paths)}`,
    hint: 'The date of the last change is the one of the last commit until the change is committed',
  });
}

function about(paths: readonly string[], diagnostic: Diagnostic): readonly Diagnostic[] {
  const [first] = paths;
  return first === undefined ? [] : [{ ...diagnostic, where: { file: first } }];
}

function names(paths: readonly string[]): string {
  const shown = paths.slice(0, 3).join(', ');
  return paths.length > 3 ? `${shown} and ${paths.length - 3} more` : shown;
}
