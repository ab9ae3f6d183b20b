import type { Language } from '../../../model/language.ts';
import { foldWord } from '../../values/plain-text.ts';
import type { Prose } from '../prose.ts';
import { closingDays } from './days/closing-days.ts';
import { rulesOf } from './days/day-rules.ts';
import { grammarsAsked } from './grammar/asked.ts';
import { clausesOf } from './grammar/clauses.ts';
import { longest, plain } from './grammar/plain.ts';

/** What in a text speaks for its posting being open. */
export interface Life {
  /** It tells people to write to an address, or names a link to. */
  readonly invites: boolean;
  /** The last day by which it tells people to apply, `2027-01-31`. */
  readonly until?: string;
}

export function lifeIn(prose: Prose, language: Language, site: readonly Language[]): Life {
  const until = closingDays(prose, language, site)
    .flatMap(({ last }) => last ?? [])
    .toSorted()
    .at(-1);
  return { invites: invites(prose, language, site), ...(until !== undefined && { until }) };
}

/** A sentence about sending, with where to: `Questions go to …` is none. */
function invites({ blocks, links }: Prose, language: Language, site: readonly Language[]): boolean {
  const { all } = grammarsAsked(language, site);
  return blocks.some(({ text, line }) =>
    text
      .slice(0, 4 * longest.lead)
      .split(/(?<=[.!:;。！])\s+|(?<=[。！])/u)
      .some((sentence) => {
        const isTo =
          address.test(sentence) ||
          links.some((link) => link.line >= line && link.text !== '' && sentence.includes(link.text));
        const words = isTo ? plain(sentence) : '';
        return (
          isTo &&
          all.some(
            (grammar) =>
              (rulesOf(grammar).send.test(words) || isToCall.test(words)) &&
              !clausesOf(words, grammar).some(({ symbols }) => /[nN]/.test(symbols)),
          )
        );
      }),
  );
}

/** Writing and calling, as stems of all languages. */
const isToCall =
  /(?<![\p{L}\p{M}])(?:writ|call us|give us a call|ring|phone|drop (?:us|me)|get in touch|appl|[ée]cri|appel|rejoi|schreib|ruf|meld|escr[ií]b|ll[aá]m|scriv|chiam|escrev|lig(?:ue|a)|schrijf|bel |skriv|ring|kirjoit|soit|napisz|pisz|zadzwo|nap[ií][sš]|zavolej|zavolaj|javi|piši|пиш|напиш|звон|дзвон|обад|γράψ|γραψ|τηλεφων|yaz|ara(?:yın)?(?= |$)|írj|hívj|scrie|sun[aă]|truc|escri|rašyk|kirjuta|sækt|hafðu|اكتب|اتصل|כתב|לפנות|お電話|ご連絡|お送り|联系|聯絡|연락)/u;

const address = /[^\s@]@[^\s@]|https?:\/\/|\bwww\.|(?:\d[ ()/.-]{0,2}){7}/u;

/** Whether none of the names in a sentence are those of the posting: what is over then is something else. */
export function isOfAnother(names: readonly string[], title: string): boolean {
  const words = stems(title);
  return names.length > 0 && !names.flatMap(stems).some((name) => words.includes(name));
}

/** The beginnings of the words: `Redakteurin` is also a `Redakteur`. */
function stems(text: string): readonly string[] {
  return (
    foldWord(text).match(
      /[\p{L}\p{M}]{4,}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu,
    ) ?? []
  ).map((word) => word.slice(0, 4));
}
