import type { Remote } from '../../../model/posting.ts';
import { fold } from '../../values/plain-text.ts';
import { boundless, readAreas, readRemote } from '../../values/remote.ts';
import type { Sentence } from '../sentences.ts';
import type { ProseRules } from './wording.ts';

/** Whether a sentence says that all of the work is done from elsewhere, and from where. An area that is no country leaves doubt: nothing. */
export function remoteIn(
  { text, plain }: Sentence,
  rules: ProseRules['remote'],
  languages: readonly string[],
): Remote | undefined {
  if (!rules.hints.test(plain)) return undefined;
  const label = rules.labelled.exec(plain);
  if (label !== null) {
    const reading =
      text.length > 120 ? undefined : readRemote(text.slice(label[0].length).replace(/\.$/, ''), languages);
    return reading === undefined || reading.unknown.length > 0 ? undefined : reading.remote;
  }
  if (rules.not.test(plain)) return undefined;
  for (const phrase of rules.phrases) {
    const match = phrase.exec(plain);
    if (match === null) continue;
    const where = writtenAs(match, text);
    if (where === undefined || zones.test(where) || boundless.test(fold(where))) return { areas: [] };
    const { remote, unknown } = readAreas(where, languages);
    return unknown.length === 0 ? remote : undefined;
  }
  return undefined;
}

/** The countries in which the employee must live. */
export function residenceIn(
  { text, plain }: Sentence,
  rules: ProseRules['remote'],
  languages: readonly string[],
): Remote | undefined {
  if (!rules.hints.test(plain)) return undefined;
  const match = rules.residence.exec(plain);
  const where = match === null ? undefined : writtenAs(match, text);
  if (where === undefined || zones.test(where)) return undefined;
  const { remote, unknown } = readAreas(where, languages);
  return unknown.length === 0 && remote.areas.length > 0 ? remote : undefined;
}

/** A range of time zones is a preference and no place. */
const zones = /\b(?:UTC|GMT|CET|CEST|EST|PST|time ?zones?|fuseaux?|zeitzonen?|huso|zonas? horarias?)\b/i;

/** Places in `plain` are places in `text`. */
function writtenAs(match: RegExpExecArray, text: string): string | undefined {
  const place = match.indices?.groups?.['where'];
  const where = place === undefined ? '' : text.slice(place[0], place[1]).trim();
  return where === '' ? undefined : where;
}
