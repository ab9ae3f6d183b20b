import { fold } from '../plain-text.ts';

/**
 * What makes an amount another's than who does this job all year: it is of a full-time job that this one is not, of the
 * time after or before a probation, the end of a rise, or has a bonus in it. Over folded text, in any language: a site
 * that writes "FTE" seldom writes it in its own.
 */
const qualifiers = [
  // A part of a full-time job's pay. Holidays and pensions are pro rata also where the pay is not.
  String.raw`pro[- ]?rat(?:a|ed)(?! (?:holiday|leave|annual leave|vacation|pension|benefit))`,
  String.raw`(?<!(?:1[.,]0|\b1|100 ?%) )(?:fte|wte|etp|vza)`,
  String.raw`(?:full|whole)[- ]time equivalent`,
  String.raw`equivalent (?:a |de )?(?:un )?temps (?:plein|complet)|base (?:d'un |de |du )?temps (?:plein|complet)|prorata`,
  String.raw`based on (?:an? )?full[- ]time|if full[- ]time`,
  String.raw`anteilig\w*|vollzeitaquivalent\w*|vollzeitbasis|bezogen auf (?:eine )?vollzeit\w*|bei vollzeit\w*|hochgerechnet`,
  String.raw`proporcional(?:es|mente)?|a prorrata(?! de)|equivalente a (?:tiempo|jornada) complet[oa]`,
  String.raw`naar rato|op fulltime ?basis|riproporzionat\w+|proporzionat\w+|proporcjonalnie|heltidslon`,
  String.raw`(?:role|post|position|job|stelle|poste|puesto|pensum|emploi|cargo)(?: (?:is|at|ist|von|est|a|de|es|del|al))? ?:? ?[1-9]\d ?%`,
  // Not all the time.
  String.raw`(?<!review )(?<!reviewed )(?:before|after|during|following|until|on completion of|upon completion of|on passing)(?: (?:the|your|a|an|successful|\d{1,2}[- ]months?'?))* probation\w*`,
  String.raw`(?:nach|wahrend|in|bis)(?: (?:der|bestandener|ende der|zum ende der))? probezeit`,
  String.raw`(?:apres|pendant|durant|avant)(?: (?:la|les|une))? (?:periode d'essai|periode de probation|probation)`,
  String.raw`(?:tras|despues del?|durante|antes del?)(?: el)? periodo de prueba|apos o periodo de experiencia|na proeftijd|dopo il periodo di prova`,
  String.raw`rising to|increasing to|going up to|progressing to|steigend auf|ansteigend auf|steigt auf|evoluant vers|progressant (?:a|vers)`,
  // More than the pay.
  String.raw`ote|on[- ]target earnings?|zielgehalt|zieleinkommen`,
  String.raw`(?:incl(?:uding|usive of|\.)?|with|inkl(?:usive|\.)?|einschlie(?:ß|ss)lich|inclusief|inclusi) (?:an? |the |der |aller |annual |performance |target )*(?:bonus(?:es)?|boni|commission|provision\w*|pramien?|variable\w*)`,
  String.raw`(?:bonus(?:es)?|boni|commissions?|provision|primes?|variable)(?: (?:is|are|already))? (?:included|inbegriffen|inkludiert|inclus\w*|comprise?s?|compris|incluid[oa]s?)|(?:incluid[oa]s?|dont)(?: \d+ ?%)?(?: de| el| la)? (?:bonus|variable|primes?)`,
].map((one) => `(?:${one})`);
const qualifier = new RegExp(String.raw`(?<![\p{L}\d])(?:${qualifiers.join('|')})(?![\p{L}\d])`, 'u');

/** The words that make a pay no plain one: `pro rata`, `FTE`, `after probation`. */
export function payQualifier(text: string): string | undefined {
  return qualifier.exec(fold(text).replaceAll('’', "'"))?.[0];
}

/** Follows "the pay …". */
export const qualifiedFault = (qualifier: string) =>
  `is not the plain pay of this job (“${qualifier}”): what is paid for it, all the time, is not said`;
