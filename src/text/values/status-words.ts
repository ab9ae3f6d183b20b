import { type Part, partsOf } from '../ends/vocabulary.ts';
import type { Role } from '../ends/words/roles.ts';
import { fold } from './plain-text.ts';

export type State = 'open' | 'closed' | 'draft';

/**
 * Reads a state: `Closed / Filled`, `Position filled`, `no longer hiring`, `closed (since May)`. Closed wins where a value
 * says several things. Prose has its own, narrower rules (`prose/closed/closed.ts`).
 */
export function statusOf(text: string): State | undefined {
  const whole = text.slice(0, 100);
  if (
    /^(?:closed|filled|expired|cancell?ed|paused|suspended|withdrawn|frozen|hired|trukket|tilbagetrukket|zuruckgezogen|retiree?|retirad[ao]|ritirat[ao]|ingetrokken|tillbakadragen|wycofan[aey]|stazen[ao]|stiahnut[ae]|peruttu|снят[ао]?|знят[ао]?)[ ,:;(–—-]/.test(
      fold(whole),
    )
  )
    return 'closed';
  return bareStatusOf(whole);
}

/** The same where nothing else is said: `closed source` and `past projects` are no state. */
export function bareStatusOf(text: string): State | undefined {
  if (text.length > 100) return undefined;
  if (
    /^(?:a pourvoir|(?:(?:noch|neu|wieder|weiterhin|(?:ab|zum) (?:sofort|[^ ]{1,9}(?: [^ ]{1,9}){0,2})) ){0,2}zu besetzen|posted|advertised|listed|running|affichee?|diffusee?|en ligne|actueel|geplaatst|zverejneno|julkaistu|yayinda|geoffnet|en cours|en curso|in corso|(?:re-?)?opened|reabert[ao]|reabiert[ao]|rouverte?|heropend|wieder offen)$/.test(
      fold(text),
    )
  )
    return 'open';
  if (isNotYet.test(fold(text))) return 'draft';
  if (isTaken.test(fold(text))) return 'closed';
  if (isAlways.test(fold(text))) return 'open';
  const parts = [text, ...text.split(/[/|,;:()–—]| - /)].map(partsOf).filter((words) => words.length > 0);
  const states = parts.map(stateOf);
  return (
    (['closed', 'draft'] as const).find((state) => states.includes(state)) ??
    (states[0] === 'open' || (states.length > 1 && states.slice(1).every((state) => state === 'open'))
      ? 'open'
      : undefined)
  );
}

/** Not out yet. */
const isNotYet =
  /^(?:in review|upcoming|coming soon|opening soon|forthcoming|a venir|demnachst|proximamente|em breve|prossimamente|binnenkort|wkrotce)$/;

/** Stages of hiring behind which nobody else is looked for. */
const isTaken =
  /^(?:offer (?:accepted|signed)|accepted offer|contract signed|(?:candidate|applicant|finalist|someone|somebody)s? (?:selected|chosen|appointed|found|hired|identified)|(?:role |post |position )?(?:appointed|appointment made|recruited)|onboarding|not proceeding|nicht mehr (?:zu (?:besetzen|haben|vergeben)|frei|verfugbar|ausgeschrieben)|not going ahead|angebot angenommen|zusage erteilt|vertrag unterschrieben|(?:person|kandidat(?:in)?|jemand(?:en)?) (?:gefunden|ausgewahlt)|offre acceptee|promesse signee|contrat signe|(?:candidat[e]?|personne) (?:retenue?|trouvee?|choisie?)|recrute[e]?|oferta aceptada|contrato firmado|candidat[oa] (?:seleccionad[oa]|elegid[oa]|selecionad[oa]|escolhid[oa]|scelt[oa]|selezionat[oa])|proceso finalizado|offerta accettata|contratto firmato|proposta aceite|proposta aceita|aanbod geaccepteerd|contract getekend|kandidaat (?:gevonden|gekozen)|erbjudande accepterat|kandidat (?:utsedd|vald|fundet|valgt|funnet)|tilbud (?:accepteret|akseptert))$/;

/** A call that never ends: speculative applications. */
const isAlways =
  /^(?:initiativ(?:bewerbung(?:en)?)?|speculative|open application|unsolicited|spontaneous|(?:candidature )?spontanee?|candidature spontanee|autocandidatura|(?:candidatura )?espontanea|(?:candidatura )?spontanea|open sollicitatie|spontanansokan|uopfordret|apen soknad|talent pool|avoin hakemus|permanent|evergreen)$/;

const around: readonly Role[] = [
  'posting',
  'work',
  'apply',
  'fill',
  'date',
  'not',
  'site',
  'state',
  'intake',
  'from',
  'count',
];

function stateOf(parts: readonly Part[]): State | undefined {
  const has = (...roles: readonly Role[]) => parts.some((part) => roles.some((role) => part.roles.has(role)));
  const only = (...roles: readonly Role[]) =>
    parts.every((part) => roles.some((role) => part.roles.has(role)) || /^\d+$/.test(part.word));
  const isDenied = has('not');
  // "Open until filled" and "to be filled" are open.
  if (
    /^(?:until|till|to|bis|zu|jusqu)$/.test(
      parts.find(({ roles }) => roles.has('limit') || roles.has('by'))?.word ?? '',
    ) &&
    only('limit', 'by', 'open', 'closed', ...around)
  )
    return has('open') || parts[0]?.roles.has('closed') === false ? 'open' : undefined;
  if (has('closed') && only('closed', 'over', 'open', 'end', 'hidden', ...around))
    return isDenied && !has('open') ? 'open' : 'closed';
  if (has('over') && only('over', 'end', 'bound', ...around)) return isDenied ? undefined : 'closed';
  if (has('hidden') && only('hidden', ...around)) return isDenied ? undefined : 'draft';
  if (areDraft(parts)) return 'draft';
  if (has('open') && only('open', 'shown', ...around)) return isDenied ? 'closed' : 'open';
  // "Public" and "visible" are said of pages, whatever stands on them.
  if (has('shown') && only('shown', ...around))
    return isDenied ? 'draft' : isPublished.test(text(parts)) ? 'open' : undefined;
  return undefined;
}

const isPublished =
  /^(?:publish|publie|publiz|veroffent|gepubl|publicad|publicer|publiser|pubblicat|opublik|online|live)/;
const text = (parts: readonly Part[]) => parts.map(({ word }) => word).join(' ');

/** `wersja robocza`, `em elaboração`: small words may stand beside. */
const areDraft = (parts: readonly Part[]) =>
  parts.length < 4 &&
  parts.some(({ roles }) => roles.has('draft')) &&
  parts.every(
    ({ word, roles }) => roles.has('draft') || roles.has('fill') || roles.has('state') || word.length < 3,
  );

/** Whether a text is a word for a draft and nothing else. */
export function isDraft(text: string): boolean {
  return areDraft(partsOf(text.slice(0, 60)));
}

/** Words that close a posting wherever they stand alone: as a tag, as its layout, under a name that is also used for others. */
const unmistakable =
  /^(?:closed|filled|expired|cancelled|canceled|withdrawn|hired|archived|inactive|paused|geschlossen|besetzt|abgelaufen|beendet|archiviert|pourvue?s?|(?:ferm|expir|annul|archiv|clotur)ees?|cerrad[ao]s?|cubiert[ao]s?|caducad[ao]s?|vencid[ao]s?|chius[aeio]|scadut[aeio]|encerrad[ao]s?|fechad[ao]s?|preenchid[ao]s?|gesloten|vervuld|verlopen|stangd|stangt|tillsatt|lukket|besat|besatt|zamkniet[aey]|nieaktualn[ae]|uzavreno|obsazeno|obsazen[ay]|uzavrete|obsadene|obsadena|suljettu|taytetty|закрыта|закрито|закрита|закрыто)$/;

/** Whether a text says "closed" and nothing else, in words that mean nothing else: `Closed positions`, not `archive` or `ferme, vaches`. */
export function isClosedOutright(written: string): boolean {
  if (isPastPosting(partsOf(written))) return true;
  return (
    bareStatusOf(written) === 'closed' &&
    (/(?:ferm|expir|annul|archiv|cl[oô]tur)és?(?!\p{L})/iu.test(written.normalize('NFC')) ||
      partsOf(written).some(({ word }) => unmistakable.test(word)))
  );
}

/** `past-vacancies`, `Alte Stellenanzeigen`: what no longer is a posting. */
function isPastPosting(parts: readonly Part[]): boolean {
  return (
    parts.length > 1 &&
    parts.some(({ word }) => past.test(word)) &&
    parts.some(({ roles }) => roles.has('posting')) &&
    parts.every(
      ({ word, roles }) => past.test(word) || roles.has('posting') || roles.has('work') || roles.has('fill'),
    )
  );
}

const past =
  /^(?:past|old|former|previous|alte[nrs]?|fruhere|ehemalige|vergangene|anciennes?|anciens|passees?|antigu[ao]s|pasad[ao]s|anteriores|vecchi[e]?|passat[ei]|antig[ao]s|passadas|oude|eerdere|gamla|tidigare|gamle|tidligere|vanhat|dawne|stare)$/;

/** Words of themes and generators that say nothing about the posting: MkDocs Material's `status: new`, labels such as `urgent`. */
export function saysNoStatus(text: string): boolean {
  return /^(?:new|featured|urgent|hot|updated|pinned|sticky|public|normal|default|page|section)$/.test(
    fold(text),
  );
}
