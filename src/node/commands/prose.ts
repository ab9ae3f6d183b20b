import { heldOutScores, labelledScores, proseScores } from '../../text/prose/facts/prose-earned.ts';
import { earnedPolicy, precision, type ProseScore, recall } from '../../text/prose/facts/prose-evaluation.ts';
import type { Console } from '../console.ts';
import { exitCodes, type World } from '../world.ts';

/**
 * Prints what the rules about prose are worth: on the texts that they were written with (tests/prose/labelled), on
 * texts that they do not know (tests/prose/held-out), and on both, which decides what is published.
 */
export function prose({ out }: World): number {
  printScores(out, 'Texts that the rules were written with', labelledScores);
  printScores(out, 'Held out: texts that they do not know', heldOutScores);
  printScores(out, 'Both, and what follows', proseScores, true);
  return exitCodes.done;
}

function printScores(out: Console, heading: string, scores: readonly ProseScore[], decides = false): void {
  const row = (...cells: readonly string[]) =>
    out.line(
      cells
        .map((cell, index) => cell.padEnd(index === 1 ? 17 : 10))
        .join('')
        .trimEnd(),
    );
  out.line(out.paint('bold', heading));
  row('language', 'fact', 'stated', 'found', 'right', 'precision', 'recall', ...(decides ? ['policy'] : []));
  for (const score of scores) {
    const { language, fact, stated, found, right } = score;
    row(
      language,
      fact,
      `${stated}`,
      `${found}`,
      `${right}`,
      found === 0 ? '-' : precision(score).toFixed(2),
      stated === 0 ? '-' : recall(score).toFixed(2),
      ...(decides ? [earnedPolicy(score)] : []),
    );
  }
  if (!decides) out.line();
}
