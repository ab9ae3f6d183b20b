import type { Language } from '../../../../model/language.ts';
import { clausesOf } from '../grammar/clauses.ts';
import { onceEach } from '../../../../model/once-each.ts';
import { anyOf } from '../grammar/fragments.ts';
import type { Grammar } from '../grammar/grammar.ts';
import { plain } from '../grammar/plain.ts';
import type { Rules } from './day-rules.ts';
import { daysIn } from './days-in.ts';

/** Whether what stands before a date labels it as the last day; a label that says closed does too: `Applications closed: 30 June`. */
export function isLabel(words: string, rules: Rules, grammar: Grammar): boolean {
  if (words === '' || words.length > 80) return false;
  if (rules.label.test(words)) return true;
  if (!grammar.hint.test(words)) return false;
  const clauses = clausesOf(words, grammar);
  return clauses.length === 1 && clauses[0]?.says !== undefined && /[jr]/.test(clauses[0].symbols);
}

export function labelName(label: string): string {
  return plain(label).replace(/\s*[:：?]+$/, '');
}

/** What begins with the day that the words of a sentence make the last one. */
export function dayAfterWords(
  stretch: string,
  rules: Rules,
  grammar: Grammar,
  language: Language,
): string | undefined {
  const text = stretch.replace(/^(?:[^\p{L}\p{N}]+|\d{1,2}[.)] )/u, '').slice(0, 300);
  if (rules.not.test(text)) return undefined;
  const colon = /\s*[:：]\s*| [–—-] |（|\(/u.exec(text);
  if (
    colon !== null &&
    colon.index > 0 &&
    colon.index < 80 &&
    isLabel(labelName(text.slice(0, colon.index)), rules, grammar)
  )
    return text.slice(colon.index + colon[0].length);
  for (const clause of [
    text,
    ...[...text.matchAll(/[,;] /g)].slice(0, 5).map(({ index }) => text.slice(index + 2)),
  ]) {
    const words = rules.until.exec(clause)?.[0];
    if (words === undefined) continue;
    const rest = clause.slice(words.length);
    const first = daysIn(rest, language)[0];
    // A few words may stand between: `no later than Friday`.
    if (
      first !== undefined &&
      rest.slice(0, first.from).trim().split(/\s+/).length <= 4 &&
      !/[.:;]\s/.test(rest.slice(0, first.from))
    )
      return rest;
  }
  return daySentBy(text, rules, grammar, language) ?? dayOfClosing(text, grammar, language);
}

/** What is done by a day of an application: it is answered, or the work begins. In all languages, as stems. */
const isAnother =
  /start|begin|beginn|antritt|eintritt|d[ée]but|entrée|prise de poste|inicio|inici|início|incorpora|inizio|oppstart|tiltr|anst[äa]ll|aloit|alkaa|nástup|rozpocz|поч[аи]|нача|започв|έναρξ|başla|interview|gespräch|entretien|entrevist|colloqui|pohovor|rozmow|собесед|співбесід|面接|haastat|mülakat|intervju|samtal|inform|notif|reply|respon|hear from|hear back|answer|contact|benachrichtig|melden uns|antwort|répon|contest|rispost|kontakt|odpov|odezv|ответ|відпов|отгов|απαντ|decision|result|eligib|experience|graduat|degree|abschluss|prior|first|erst|premi|primer|prim[ao]|referenc|recommend|question|fragen|visa|permit/u;

/** A sentence about sending an application with the day by which: `your CV and a letter by 15 October 2026`. */
function daySentBy(stretch: string, rules: Rules, grammar: Grammar, language: Language): string | undefined {
  if (!/\p{Nd}/u.test(stretch) || !(rules.send.test(stretch) || isOfRequests(stretch, grammar)))
    return undefined;
  const day = daysIn(stretch, language)[0];
  if (day === undefined || isAnother.test(stretch)) return undefined;
  const before = stretch.slice(Math.max(0, day.from - 50), day.from).replace(hours, '');
  const isBy = rules.by.test(before) && !rules.unless.test(before.replace(rules.by, ''));
  return isBy || rules.behind.test(stretch.slice(day.to, day.to + 40)) ? stretch.slice(day.from) : undefined;
}

/** `by noon on Friday`: what stands between, from its first word on. */
const hours =
  /(?<= )(?:(?:12 )?(?:noon|midday|midnight|mittag|mitternacht|midi|minuit|mediod[ií]a|medianoche|mezzogiorno|mezzanotte|meio-dia|middag|południa|poledne)|\d{1,2}(?:[:.h]\d\d)? ?(?:[ap]\.?m\.?|uhr|h|hrs|uur)?|(?:the )?(?:close|end) of (?:business|play|the day|day)),?(?: (?:on|am|le|el|il|on the|o|dne|w dniu))? (?:\p{L}{3,12},? )?$/u;

/** Applications that have to be somewhere by a day, and are none for leave; people are told things by days. */
function isOfRequests(stretch: string, grammar: Grammar): boolean {
  const found = requestsIn(grammar).exec(stretch);
  if (found === null || isPerson.test(found[0])) return false;
  const [next] = clausesOf(stretch.slice(found.index + found[0].length), grammar);
  return next === undefined || !/^p[td]?-/.test(next.symbols);
}

const requestsIn = onceEach(({ parts: { requests, unspaced } }: Grammar) => anyOf(requests, unspaced));

const isPerson =
  /applicant|candidat(?!ur)|kandid[aá]t(?!ur)|bewerber|interessent|sollicitant|sökande|ansøger|søker|hakija|uchaz|uchádz|кандидат(?!ур)|соискател|候補|応募者|aday|jelentkező|pályázó|υποψηφ/u;

/** `Applications were closed on 15 October 2026`: is so from that day on, past or to come. */
function dayOfClosing(stretch: string, grammar: Grammar, language: Language): string | undefined {
  if (!grammar.hint.test(stretch)) return undefined;
  const [only, next] = clausesOf(stretch, grammar);
  if (
    only === undefined ||
    next !== undefined ||
    !/^[jrtdbBawpxs]*[jr][jrtdbBawp]*o[ab]*x$/.test(only.symbols)
  )
    return undefined;
  const day = daysIn(stretch, language)[0];
  return day === undefined ? undefined : stretch.slice(day.from);
}
