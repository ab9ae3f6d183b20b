import type { Remote } from '../../../../model/posting.ts';
import type { Language } from '../../../../model/language.ts';
import { saysPartly } from '../../../values/remote.ts';
import type { Prose } from '../../prose.ts';
import { levelled, type Sentence } from '../../sentences.ts';
import { announcedBy, plainLabel } from '../label-words.ts';
import { type LabelledLine, labelledLines } from '../labelled.ts';
import { type CountryList, countryLists } from './country-list.ts';
import * as registry from './languages/registry.ts';
import type { ElsewhereRules } from './wording.ts';

/** Where a text says that all of the work is done from elsewhere, and where it says who may do it. */
export interface Elsewhere {
  /** Absent where nothing says so, or something against it. */
  readonly said?: Told;
  /** In which countries one must live; several where the text says it several times. */
  readonly bounds: readonly (Told & { readonly remote: Remote })[];
  /** It is bounded in words that are not understood: then neither the whole world may do it, nor the countries that are. */
  readonly doubt: boolean;
  /** Something says that there is a place to go to. */
  readonly isThere: boolean;
}

interface Told {
  readonly sentence: Sentence;
  readonly form: 'label' | 'sentence';
}

const nothing: Elsewhere = { bounds: [], doubt: false, isThere: false };

/**
 * Reads what no phrase has to be known for: words for working from elsewhere and for all of it in one sentence (or behind a
 * label), and somewhere in the text a row of countries with words for living there. Each alone says nothing.
 */
export function elsewhereIn(
  prose: Prose,
  sentences: readonly Sentence[],
  language: Language,
  isKnown: boolean,
): Elsewhere {
  const tag = language.split('-')[0] ?? '';
  const rules = (registry as Readonly<Record<string, ElsewhereRules | undefined>>)[tag];
  if (rules === undefined) return nothing;
  const languages = [tag, 'en'];
  const labels = labelledLines(prose)
    .filter(({ value }) => value.length <= 240)
    .map((line) => {
      const plain = plainLabel(line.label);
      const isPlace = announcedBy(line.label, language).facts.includes('locations');
      const parts = {
        isPlace: isPlace || rules.places.test(plain),
        isTown: isPlace && isTown(line, prose, rules, languages),
      };
      return { ...line, ...parts, plain, isCountry: rules.countries.test(plain), sentence: asSentence(line) };
    });
  const told = [
    ...labels.flatMap((line) =>
      isSaidBehind(line, rules) ? [{ sentence: line.sentence, form: 'label' as const }] : [],
    ),
    ...sentences.flatMap((sentence) =>
      isSaid(sentence.plain, rules) ? [{ sentence, form: 'sentence' as const }] : [],
    ),
  ];
  const said = told.find(({ form }) => form === 'label') ?? told[0] ?? emptied(sentences, rules);
  if (said === undefined && !isKnown) return nothing;
  const isThere = sentences.some((sentence) => isHere(sentence, rules));
  const isElsewhere = said !== undefined && !isThere && !labels.some((line) => line.isTown);
  if (!isElsewhere && !isKnown) return nothing;
  const bounds: (Told & { readonly remote: Remote })[] = [];
  let doubt = false;
  const bound = (list: CountryList | 'doubt' | undefined, where: Told) => {
    if (list === 'doubt') doubt = true;
    else if (list !== undefined) bounds.push({ ...where, remote: { areas: list.areas } });
  };
  const read = new Set<number>();
  for (const line of labels) {
    if (!line.isCountry && !line.isPlace) continue;
    bound(behindLabel(line, prose, rules, languages), { sentence: line.sentence, form: 'label' });
    read.add(line.line);
  }
  for (const sentence of sentences)
    if (!read.has(sentence.line))
      bound(inSentence(sentence, prose, rules, languages), { sentence, form: 'sentence' });
  return { ...(isElsewhere && { said }), bounds, doubt, isThere };
}

interface Label extends LabelledLine {
  readonly plain: string;
  readonly sentence: Sentence;
  /** It announces where the work is done, or in which countries people may live. */
  readonly isPlace: boolean;
  readonly isCountry: boolean;
}

/** A place behind its label that is no country, and nobody's home. */
function isTown(
  { value, line }: LabelledLine,
  { blocks }: Prose,
  rules: ElsewhereRules,
  languages: readonly string[],
): boolean {
  if (!/^\p{Lu}/u.test(value) || rules.work.test(levelled(value))) return false;
  // Below the first cell of a table stands the label of the next row.
  const first = blocks.find((block) => block.line === line);
  return (first?.kind !== 'cell' || first.text !== value) && countryLists(value, languages)[0]?.start !== 0;
}

function asSentence({ label, value, line }: LabelledLine): Sentence {
  const text = `${label.replace(/\s*[:：?]$/, '')}: ${value}`;
  return { text, plain: levelled(text), line };
}

/** Words for working from elsewhere and for all of it, and none that make it a part. */
function isSaid(plain: string, rules: ElsewhereRules): boolean {
  if (!rules.work.test(plain)) return false;
  const bare = plain.replace(rules.besides, ' ');
  if (bare.search(rules.wholly) === -1) return false;
  const rest = bare.replace(rules.aside, ' ').replace(rules.wholly, ' ');
  return !rules.partly.test(rest);
}

function isSaidBehind({ plain, value, sentence, isPlace }: Label, rules: ElsewhereRules): boolean {
  const said = levelled(value);
  if (rules.presence.test(plain)) return rules.none.test(said);
  if (isSaid(sentence.plain, rules)) return true;
  if (!isPlace || !rules.work.test(said) || value.length > 120) return false;
  const bare = said.replace(rules.aside, ' ');
  return !rules.partly.test(bare) && !saysPartly(bare.replace(/\d/g, ''));
}

/** No office is no proof: the work may be done in the field. It counts where the text speaks of home elsewhere. */
function emptied(sentences: readonly Sentence[], rules: ElsewhereRules): Told | undefined {
  const sentence = sentences.find(({ plain }) => rules.empty.test(plain));
  const isHome = sentences.some(
    ({ plain }) => rules.work.test(plain) && !rules.partly.test(plain.replace(rules.aside, ' ')),
  );
  return sentence !== undefined && isHome ? { sentence, form: 'sentence' } : undefined;
}

/** There is a place to go to, or only a part is done from elsewhere; what others do there says nothing. */
function isHere({ plain }: Sentence, rules: ElsewhereRules): boolean {
  // `Travel: none`.
  const [, behind] = /^[^:]{2,50}: ?([^:]{1,20})$/.exec(plain) ?? [];
  if (behind !== undefined && rules.none.test(behind)) return false;
  const rest = plain.replace(rules.aside, ' ');
  return rules.here.test(rest) && (!rules.others.test(plain) || rules.you.test(plain));
}

/** The countries behind a label for them: all that is listed, and nothing that makes it less. */
function behindLabel(
  { value, line, isCountry }: Label,
  prose: Prose,
  rules: ElsewhereRules,
  languages: readonly string[],
): CountryList | 'doubt' | undefined {
  const text = [value, ...itemsAfter(value, line, prose)].join(', ');
  const lists = countryLists(text, languages);
  const [list] = lists;
  if (list === undefined)
    return isCountry && /\p{Lu}\p{L}|\b[A-Z]{2}\b/u.test(text.slice(1)) ? 'doubt' : undefined;
  const before = levelled(text.slice(0, list.start));
  if (lists.length > 1 || before.length > 80) return 'doubt';
  if (rules.not.test(before.replace(rules.aside, ' ')) || rules.third.test(before.replace(rules.aside, ' ')))
    return 'doubt';
  return isWhole(text, list, rules) ? list : 'doubt';
}

/** The other items of a list whose first is this value. */
function itemsAfter(value: string, line: number, { blocks }: Prose): readonly string[] {
  const at = blocks.findIndex(
    (block) => block.line === line && block.kind === 'item' && block.text.trim() === value.trim(),
  );
  if (at === -1) return [];
  const end = blocks.findIndex((block, index) => index > at && block.kind !== 'item');
  return blocks.slice(at + 1, end === -1 ? undefined : end).map(({ text }) => text);
}

/** The countries that a sentence says one must live in. Undefined where it does not speak of that. */
function inSentence(
  { text, plain, line }: Sentence,
  prose: Prose,
  rules: ElsewhereRules,
  languages: readonly string[],
): CountryList | 'doubt' | undefined {
  if (rules.permit.test(plain) && !rules.lives.test(plain))
    return countryLists(text, languages).length > 0 ? 'doubt' : undefined;
  const isWide = wide.test(plain);
  if (!isWide && (!rules.lives.test(plain) || !rules.asks.test(plain))) return undefined;
  const listed = text.trimEnd().endsWith(':') ? itemsBelow(line, prose) : [];
  const whole = [text, listed.join(', ')].join(' ').trimEnd();
  const all = countryLists(whole, languages);
  const lists = all.filter(({ start }) => {
    const [near = ''] = /[^,;.!?(]*$/u.exec(levelled(whole.slice(0, start))) ?? [];
    return rules.lives.test(near) || !rules.permit.test(near);
  });
  const [list] = lists;
  if (list === undefined)
    return all.length > 0 || (residing.test(whole) && !rules.third.test(plain)) ? 'doubt' : undefined;
  const [from, to] = clauseAround(whole, list);
  const clause = levelled(whole.slice(from, to)).replace(rules.aside, ' ');
  if (rules.third.test(clause)) return undefined;
  if (!isWide && !rules.lives.test(clause) && !rules.lives.test(plain)) return undefined;
  const isSame = lists.every(({ areas }) => codesOf(areas) === codesOf(list.areas));
  if (!isSame) return 'doubt';
  if (rules.not.test(levelled(whole.slice(from, list.start)).replace(rules.aside, ' '))) return 'doubt';
  // `but we cannot hire in Quebec`.
  const rest = whole.slice(list.end);
  if (residing.test(rest) && rules.not.test(levelled(rest))) return 'doubt';
  return lists.every((one) => isWhole(whole, one, rules)) ? list : 'doubt';
}

/** `UK-based`, `Australia-wide`: said of the country itself. */
const wide = /(?:\p{L}-(?:based|wide)|\p{L}{4}weit)(?!\p{L})/u;

/** Living, and a name that is no country: `must live in mainland Britain`, `cannot hire in California`. */
const residing =
  /(?<!\p{L})(?:live|living|reside|residing|residents?|based|located|hire|employ|vivre|vivez|habite[rz]?|habitant|résid(?:er|ez|ant)|domicilié\S*|embauch\p{L}+|vivir|vivas?|vivan|resid(?:ir|as?|an)|contratamos|wohnst|Wohnsitz|lebst|ansässig)(?: \p{Ll}+){0,3}? (?:in|within|of|en|au|aux|à|de)(?: (?:the|la|le|les|los|las|der|den))?(?: \p{Ll}+)? \p{Lu}\p{Ll}/u;

const codesOf = (areas: Remote['areas']) => areas.map(({ country }) => country).join();

function itemsBelow(line: number, { blocks }: Prose): readonly string[] {
  const first = blocks.findIndex((block) => block.line > line);
  if (blocks[first]?.kind !== 'item') return [];
  const end = blocks.findIndex((block, index) => index > first && block.kind !== 'item');
  return blocks.slice(first, end === -1 ? undefined : end).map(({ text }) => text);
}

/** From the mark before to the mark behind. */
function clauseAround(text: string, { start, end }: CountryList): readonly [number, number] {
  const before = text.slice(0, start);
  const from = Math.max(
    ...['; ', ' – ', ' — ', '(', '. ', '! ', '? '].map((mark) => before.lastIndexOf(mark)),
  );
  const behind = /[;.!?)](?:\s|$)|\s[–—]\s|\(/u.exec(text.slice(end));
  return [Math.max(0, from), behind === null ? text.length : end + behind.index];
}

/** Whether nothing behind a row of countries adds another area, or takes a part away. */
function isWhole(text: string, { start, end }: CountryList, rules: ElsewhereRules): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  const [, town] = led.exec(before) ?? [];
  if (town !== undefined && !isOfTheJob(levelled(town), rules)) return false;
  const [clauseBefore = ''] = /[^;.!?(]*$/u.exec(before) ?? [];
  if (narrower.test(levelled(clauseBefore))) return false;
  const rest = text.slice(end, end + 240);
  const aside = /^\s?\(([^()]*)\)/u.exec(rest);
  if (aside !== null && isNarrower(aside[1] ?? '', rules)) return false;
  const behind = rest.slice(aside?.[0].length ?? 0);
  const clause = behind.slice(0, /[;.!?)](?:\s|$)/u.exec(behind)?.index ?? undefined);
  const plain = levelled(clause);
  if (narrower.test(plain) || zones.test(plain)) return false;
  if (alternative.test(clause)) return false;
  const [, more] = another.exec(clause) ?? [];
  return more === undefined || isOfTheJob(levelled(more), rules);
}

/** `or the northern states`: what goes on with a word that begins no clause of its own. */
const alternative =
  /^\s(?:or|and|ou|et|oder|und|bzw|sowie|o|u|y|e)\s(?!(?:we|you|be|have|hold|has|it|our|that|the rest|will|must|is|are|so|with|as|for|who|nowhere|not|no|work|there|du|sie|wir|ein|eine|muss|mit|haben|hast|ist|nicht|zu|zwar|über|vous|nous|tu|on|il|ce|une?|qui|avec|être|avoir|pouvoir|disposer|travailler|pas|une|un|no|que|tener|contar|ser|estar|trabajar|con|poder|disponer)(?![\p{L}]))/u;
const another = /^\s*[,/&+(–—-]\s*(?:(?:or|and|ou|et|oder|und|o|y)\s)?(?:\p{Ll}+ ){0,2}(\p{Lu}\p{L}*)/u;
/** A town before its country, or another area. */
const led =
  /(?<!^)(\p{Lu}[\p{L}.'’-]*)\s?(?:[,/&]|\s(?:or|and|ou|et|oder|und|o|y|e)\s)\s?(?:(?:in|en|au|aux|à|de|del|du|von|aus|im)\s)?(?:(?:the|der|den|la|le|les|el|los|las)\s)?$/u;

const isOfTheJob = (plain: string, { lives, asks, work }: ElsewhereRules) =>
  lives.test(plain) || asks.test(plain) || work.test(plain);

/** A remark in brackets that names a part: `(outside Quebec)`, `(Bavaria)`. */
function isNarrower(remark: string, rules: ElsewhereRules): boolean {
  const plain = levelled(remark);
  if (narrower.test(plain) || zones.test(plain) || /\d/.test(plain)) return true;
  return /\p{Lu}/u.test(remark) && !isOfTheJob(plain, rules);
}

const narrower =
  /(?<!\p{L})(?:except\p{L}*|excl(?!usi)\p{L}*|outside|other than|apart from|but not|not in|minus|near(?:by)?|close to|around|(?:\d+|few|couple of) ?(?:km|kilomet\p{L}+|miles?|minutes?|hours?|stunden?|heures?|horas?)|(?:north|south|east|west)(?:ern)? of|elsewhere|neighbou?r\p{L}*|similar|others?|another|etc|prefer\p{L}*|ideal\p{L}*|mainland|continental\p{L}*|states? of|provinces? of|(?:sauf|hors|excepte|hormis|en dehors)|a l'exception|pres de|proche|autour|metropolitaine|ailleurs|limitrophes?|voisins?|(?:au|dans le) (?:nord|sud)|autres?|au(?:ss|ß)er|ausgenommen|ausnahme|ohne (?!e)|nahe|umkreis|raum|rund um|bevorzugt|vorzugsweise|angrenzend\p{L}*|nachbar\p{L}*|anderswo|andere[nrs]?|im (?:norden|suden|osten|westen)|excepcion|salvo|menos|fuera|cerca|alrededor|peninsular|vecin\p{L}*|limitrofes?|otr[oa]s?|(?:al|en el) (?:norte|sur)|preferiblemente|preferentemente|region)(?!\p{L})/u;
/** Hours to be there bound a place that nothing names. */
export const zones =
  /(?<!\p{L})(?:utc|gmt|cet|cest|pst|eastern|pacific|(?:central|western|eastern) european (?:summer )?time|\p{L}*europaische[rn]? (?:sommer)?zeit|heure d['’]europe|hora (?:de europa|central europea)|time ?zones?|fuseaux?|zeitzonen?|huso|zonas? horarias?)(?!\p{L})/u;
