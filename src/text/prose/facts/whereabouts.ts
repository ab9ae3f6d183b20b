import type { Remote } from '../../../model/posting.ts';
import { countryCodeOfArea } from '../../values/countries.ts';
import { boundless, readAreas, readRemote } from '../../values/remote.ts';
import { fold } from '../../values/plain-text.ts';
import type { Sentence } from '../sentences.ts';
import type { ProseRules } from './wording.ts';

/** Whether a sentence says that all of the work is done from elsewhere, and from where. An area that is no country leaves doubt: nothing. */
export function remoteIn(
  sentence: Sentence,
  rules: ProseRules['remote'],
  languages: readonly string[],
): Remote | undefined {
  const { text, plain } = sentence;
  if (!rules.hints.test(plain)) return undefined;
  const label = rules.labelled.exec(plain);
  if (label !== null && text.length <= 120) {
    const reading = readRemote(text.slice(label[0].length).replace(/\.$/, ''), languages);
    if (reading?.unknown.length === 0) return reading.remote;
  }
  if (rules.not.test(plain.replace(rules.never, ' '))) return undefined;
  for (const phrase of rules.phrases) {
    const match = phrase.exec(plain);
    if (match === null) continue;
    if (!ofTheJob.test(plain.slice(0, match.index))) continue;
    const from = match.index + match[0].length;
    const areas = areasAt(text, from, languages);
    if (areas !== undefined) return areas;
    const led = leading.exec(plain.slice(from, from + 100));
    const where = led === null ? undefined : text.slice(from + led[0].length).split(/[.;()]/)[0];
    if (where === undefined || zones.test(where) || boundless.test(fold(where)))
      return residenceIn(sentence, rules, languages) ?? { areas: [] };
    return residenceIn(sentence, rules, languages);
  }
  return undefined;
}

/** What stands before the words for remote work in their clause: nothing, or the job. A course and a meeting are remote, too. */
const ofTheJob =
  /(?:^|[,;:(!?.] ?| - |\b(?:poste|emploi|contrat|mission|stelle|position|tatigkeit|arbeit|job|role|post|work|vacancy|opportunity|puesto|cargo|vacante|empleo|encargo|funciones|modalidad|plaza|jornada|you(?:.ll)?|we(?:.re)?|du|sie|vous|tu|wir|nous|everyone|all|trabaj\p{L}*|travaill?\p{L}*|gearbeitet|arbeit\p{L}*|hours?|heures|horas|wochenstunden|tele\p{L}+)\b[^,;:(!?]*|^(?:en|in|im|un|une|an?|el|la|le|die|der|of|du|des|de) )$/u;

/** The countries in which the employee must live. */
export function residenceIn(
  { text, plain }: Sentence,
  rules: ProseRules['remote'],
  languages: readonly string[],
): Remote | undefined {
  for (const cue of rules.residence) {
    const match = cue.exec(plain);
    if (
      match === null ||
      denied.test(plain.slice(0, match.index + match[0].length).replace(rules.never, ' '))
    )
      continue;
    const areas = areasAt(text, match.index + match[0].length, languages);
    if (areas !== undefined) return areas;
  }
  return undefined;
}

/** Whether a sentence seems to say from where: where that is not understood, `remote` alone would promise it to the whole world. */
export function boundsRemote(
  { text, plain }: Sentence,
  rules: ProseRules['remote'],
  languages: readonly string[],
): boolean {
  return (
    (rules.bounds.test(plain) || remoteIn({ text, plain, line: 0 }, rules, languages) !== undefined) &&
    namesArea(text, languages)
  );
}

/** Whether some of its capitalised words are a country or a union of them. */
function namesArea(text: string, languages: readonly string[]): boolean {
  const runs =
    text.slice(0, 800).match(/\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|of|and|du|del|der)){0,3}/gu) ?? [];
  return runs.slice(0, 40).some((run) => {
    const words = run.split(' ');
    return words.some((_, at) =>
      [1, 2, 3].some((count) => {
        const name = words
          .slice(at, at + count)
          .join(' ')
          .replace(/[.,]$/, '');
        return name.length > 2 && (countryCodeOfArea(name, languages) !== undefined || regions.test(name));
      }),
    );
  });
}

const regions = /^(?:EU|USA|U\.S|EEA|EMEA|DACH|LATAM|Europe|Europa|Scotland|England|Wales)$/;

/** What leads from the words for remote work to an area. */
const leading =
  /^[ ,;:(-]*(?:(?:and|but|et|mais|und|aber|y|pero) )?(?:(?:only|nur|uniquement|seulement|solo|ouvert|open) )?(?:within|in|from|based|anywhere|innerhalb|aus|von|depuis|partout|au|aux|en|dans|desde|dentro|to) /;

/** Before the name: `anywhere in`, `n'importe où au`, `cualquier lugar de`. */
const towards =
  /^[\s,:;(–—-]*(?:(?:and|but|only|nur|uniquement|seulement|solo|sólo|within|anywhere|somewhere|based|open to (?:candidates|applicants|people)|in|from|innerhalb|aus|von|ganz|überall|irgendwo|depuis|partout|(?:de |peu importe |n['’]importe )?où|au|aux|en|dans|desde|dentro|de|del|des|du|cualquier|todo|lugar|parte|punto|the|der|den|die|dem|le|la|les|el|los|las)\s+|l['’])*/iu;
const clauseEnd = /[;()!?:|]|\s[–—-]\s|(?<!\b\p{Lu})\.(?=\s|$)/u;
/** Behind the name: another one, or what makes it a part: then it is not the whole of what was said. */
const goesOn =
  /^(?:[,/]|\s*[&+]|\s(?:or|and|ou|et|oder|und|bzw|sowie|o|u|y|e)(?=\s))\s?(?!(?:we|you|be|have|hold|has|it|our|that|the|will|must|is|are|so|but|to|with|as|for|because|who|nowhere|not|no|du|sie|wir|muss|mit|aber|denn|weil|da|ist|wo|nicht|vous|nous|tu|on|le|la|il|ce|qui|avec|mais|car|donc|peu|sans|tú|tu|el|con|pero|que|porque|ya|es|sin|poder|tener|être|avoir|pouvoir|sonst)(?![\p{L}]))/u;

/** The areas that are named at a place of a text, to the end of their list. */
function areasAt(text: string, from: number, languages: readonly string[]): Remote | undefined {
  const rest = text.slice(from, from + 120).replace(towards, '');
  const clause = rest.slice(0, clauseEnd.exec(rest)?.index ?? 90);
  if (!/^\p{Lu}/u.test(clause)) return undefined;
  const ends = [
    ...Array.from(clause.matchAll(/(?<=[^\s,])(?=[\s,])/gu), ({ index }) => index),
    clause.length,
  ].slice(0, 14);
  for (const end of ends.toReversed()) {
    const { remote, unknown } = readAreas(nominative(clause.slice(0, end)), languages);
    if (unknown.length > 0 || remote.areas.length === 0) continue;
    return goesOn.test(clause.slice(end)) ? undefined : remote;
  }
  return undefined;
}

/** `innerhalb Deutschlands`, `in den Niederlanden`. */
function nominative(name: string): string {
  return name.replace(/(?<=(?:land|reich|ien|burg))s\b/g, '');
}

/** The clause takes it back, or speaks of others. */
const denied =
  /(?:\b(?:not|never|nor|needn't|no need|nicht|kein\w*|pas|jamais|aucun\w*|no|nunca|tampoco hay|our (?:founders?|team|colleagues?|customers?|clients?|members?|partners?)|unser\w*|notre|nos|nuestr\w*|kund\w*|clients?|clientes)\b|n't )[^.;:!?]*$/;

/** A range of time zones is a preference and no place. */
const zones = /\b(?:UTC|GMT|CET|CEST|EST|PST|time ?zones?|fuseaux?|zeitzonen?|huso|zonas? horarias?)\b/i;
