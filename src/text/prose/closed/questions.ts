import { yesOrNo } from '../../values/yes-no.ts';
import { firstFound } from '../../values/first-found.ts';
import { onceEach } from '../../../model/once-each.ts';
import type { Block, Prose } from '../prose.ts';
import type { Asked } from './grammar/asked.ts';
import { clausesOf } from './grammar/clauses.ts';
import { anyOf } from './grammar/fragments.ts';
import type { Grammar } from './grammar/grammar.ts';
import { longest, plain } from './grammar/plain.ts';
import { saidBy } from './grammar/strength.ts';

/** A question and what stands behind it, with what the two say of the posting. */
export interface Answered {
  readonly says: 'closed' | 'open';
  readonly text: string;
  readonly line: number;
}

/** By the blocks in which they stand: `Is it filled? No` is no statement that it is. What is closed and what is doubtful both ask. */
export function answeredIn(prose: Prose, asked: Asked): ReadonlyMap<Block, Answered> {
  return answersOf(prose)(asked.all);
}

const answersOf = onceEach((prose: Prose) => onceEach((all: Asked['all']) => readAnswers(prose, all)));

function readAnswers({ blocks }: Prose, all: Asked['all']): ReadonlyMap<Block, Answered> {
  const found = new Map<Block, Answered>();
  for (const [index, block] of blocks.entries()) {
    const pieces = block.text.slice(0, 4 * longest.lead).split(pieceEnds);
    for (const [at, piece] of pieces.slice(0, mostQuestions).entries()) {
      if (!isQuestion.test(piece)) continue;
      const own = pieces.slice(at + 1).join('');
      const next = blocks[index + 1];
      const [answer, home] =
        own.trim() !== '' || next === undefined || next.kind === 'heading' ? [own, block] : [next.text, next];
      const says = answered(piece, answer, all);
      if (says === undefined) continue;
      const one = {
        says,
        line: block.line,
        text: `${piece.trim()} ${answer.trim()}`.slice(0, longest.headline),
      };
      found.set(block, one).set(home, one);
    }
  }
  return found;
}

const pieceEnds = /(?<=[?？؟]|\p{Script=Greek}[;\u037e])(?=\s|\p{L}|\*|$)/u;
const isQuestion = /(?:[?？؟]|\p{Script=Greek}[;\u037e])[\s*]*$/u;
const mostQuestions = 8;

function answered(question: string, answer: string, all: Asked['all']): Answered['says'] | undefined {
  // `Q:`, `3.` before it.
  const line = plain(question.split(/[.!。！\n]\s*/).at(-1) ?? '')
    .replace(/^(?:\p{L}|\d{1,2})[:.)] ?/u, '')
    .replace(/[?？؟;\u037e\s]+$/, '');
  const told = plain(answer.slice(0, longest.label)).replace(/^(?:\p{L}[:.)] )/u, '');
  if (line === '' || line.length > longest.label || told === '') return undefined;
  return firstFound(all, (grammar) => {
    const about = askedAbout(line, grammar);
    const isYes = about && answerOf(told, grammar);
    if (about === undefined || isYes === undefined) return undefined;
    return isYes === (about === 'closed') ? 'closed' : 'open';
  });
}

/** Whether it is over, or whether it is still open: with words that nobody knows it may be about something else. */
export function askedAbout(line: string, grammar: Grammar): 'closed' | 'open' | undefined {
  const isStill = stillIn(grammar).test(line);
  const bare = isStill ? line.replace(stillIn(grammar), '').replaceAll('  ', ' ').trim() : line;
  const [only, more] = clausesOf(bare, grammar);
  if (only === undefined || more !== undefined) return undefined;
  // What many languages begin a question with.
  const says = only.says ?? saidBy(only.symbols.replace(/^-{1,2}/, ''), grammar.parts);
  if (says !== undefined && says !== 'mark') return 'closed';
  const words = only.symbols.replace(/^i/, '').replaceAll('a', '');
  if (/[iqznNovf]|[ylh]p[td]?-/.test(words)) return undefined;
  if (isStill && (isToApply(bare, grammar) || /^[lb]*l[lb]*$/.test(words))) return 'open';
  const isKnown = isStill || /^[jrtdbBlhw]+$/.test(words);
  return isKnown && (/[lh].*[jrt]|[jrt].*[lh]/.test(words) || /w.*h|^b?h$/.test(words)) ? 'open' : undefined;
}

/** With nothing behind it but for what: `still apply from abroad` asks for something else. */
function isToApply(line: string, grammar: Grammar): boolean {
  const found = toApply.exec(line);
  if (found === null) return false;
  const symbols = clausesOf(line.slice(found.index + found[0].length), grammar)[0]?.symbols ?? '';
  return !/-/.test(symbols) || (/[jrt]/.test(symbols) && !/-.*-.*-/.test(symbols)) || /^-$/.test(symbols);
}

/** Applying, as stems of all languages. */
const toApply =
  /(?<![\p{L}\p{M}])(?:appl(?:y|ication)|candida|kandid|postul|bewerb|bewirb|sollicit|reager|s[øöo]k|s[øo]ge|ans[øö]|hakea|hake[mu]|aplik|aplic|zgłos|zglos|ubieg|přihlás|prihlás|prijav|pošlj|отклик|кандидат|податис|подати|подать|заявк|pályáz|jelentkez|ba[sș]vur|αιτηση|αίτηση|υποβαλ|sækja|iarratas|cur isteach|eskaera|inscri|presentar|currícul|kandideer|التقد|الترشح|להגיש|להתמודד|درخواست|आवेदन)[\p{L}\p{M}'-]*|応募|申请|申請|應徵|应聘|지원|สมัคร/u;

const stillIn = onceEach(({ parts: { still, unspaced } }: Grammar) => anyOf(still, unspaced));

/** What it begins with, behind `unfortunately` and `sorry`. */
function answerOf(told: string, grammar: Grammar): boolean | undefined {
  for (const { symbols, text } of clausesOf(told, grammar).slice(0, 3)) {
    const word = /^[\p{L}\p{M}]+/u.exec(text)?.[0] ?? '';
    const first = yesOrNo(word);
    if (first !== undefined) return first;
    const [known] = symbols.replace(/^[aw]+/, '');
    if (known === 'n' || known === 'N' || /^[aw]*-n.?$/.test(symbols)) return false;
    const last = yesOrNo(/[\p{L}\p{M}]+$/u.exec(text)?.[0] ?? '');
    if (/^a+[^a]?$/.test(symbols) && last !== undefined) return last;
    if (known !== undefined) return undefined;
  }
  return undefined;
}
