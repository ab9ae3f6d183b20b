import { earnedPolicy, precision, recall } from '../../text/prose-evaluation.ts';
import { proseScores } from '../../text/prose-earned.ts';
import { exitCodes, type World } from '../world.ts';

/** Prints what the rules about prose are worth: measured on the project's own labelled texts (tests/prose/labelled). */
export function prose(world: World): number {
  const row = (...cells: readonly string[]) =>
    world.out.line(
      cells
        .map((cell, index) => cell.padEnd(index === 1 ? 17 : 10))
        .join('')
        .trimEnd(),
    );
  row('language', 'fact', 'stated', 'found', 'right', 'precision', 'recall', 'policy');
  for (const score of proseScores) {
    const { language, fact, stated, found, right } = score;
    row(
      language,
      fact,
      `${stated}`,
      `${found}`,
      `${right}`,
      precision(score).toFixed(2),
      recall(score).toFixed(2),
      earnedPolicy(score),
    );
  }
  return exitCodes.done;
}
