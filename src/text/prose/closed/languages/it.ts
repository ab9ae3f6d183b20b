import { closedRules } from '../rules.ts';

const job =
  '(?:posizione|posizioni|offerta(?: di lavoro)?|annuncio|selezione|selezioni|ruolo|posto|bando|tirocinio|processo di selezione)';
const subject = `(?:(?:la|il|lo|le|i|gli|questa|questo|queste|questi|nostra) |l'|quest')?(?:${job}|candidature|iscrizioni)`;
const adverb = '(?:(?:già|ora|ormai|attualmente|purtroppo|adesso) )*';
const state =
  '(?:copert[oaie]|chius[oaie]|assegnat[oaie]|occupat[oaie]|scadut[oaie]|terminat[oaie]|conclus[oaie])';
const candidature = '(?:le |nuove |altre )*(?:candidature|domande|cv|curriculum)';

export const it = closedRules({
  labels: [
    `(?:stato|status|disponibilità)(?: (?:della|del|dell'|delle) ?(?:${job}|candidature|candidatura))?`,
    job,
    'candidature',
  ],
  states: ['(?:già |ora )?(?:copert[oa]|chius[oaie]|scadut[oa]|assegnat[oa])', 'non più disponibile'],
  values: [
    'conclus[oa]',
    'terminat[oa]',
    'inattiv[oa]',
    'archiviat[oa]',
    'occupat[oa]',
    'sospes[oa]',
    'non disponibile',
  ],
  headlines: [
    `(?:(?:la|il|questa|questo) |l')?${job} ${adverb}${state}`,
    `(?:candidature|iscrizioni) ${adverb}chiuse`,
    `non (?:accettiamo|si accettano) più ${candidature}`,
    '(?:termine|termini) scadut[oi]',
  ],
  statements: [
    `${subject} (?:è|sono) ${adverb}(?:stat[oaie] )?${adverb}${state}`,
    `${subject} (?:è stat[oa]|sono stat[ei]) ${adverb}${state} il <date>`,
    `${subject} non è più (?:disponibile|apert[oa]|vacante|attiv[oa])`,
    `(?:${subject} )?non (?:accettiamo|accetta|si accettano|vengono accettate|sono accettate|stiamo|riceviamo) più (?:accettando )?${candidature}`,
    'i termini (?:per (?:candidarsi|le candidature) )?sono (?:già |ormai )?(?:scaduti|chiusi)',
    `abbiamo (?:già |ormai )?(?:coperto|chiuso|assegnato) (?:questa|la|questo|il) ${job}`,
  ],
  openings: [
    'ma',
    'e',
    'purtroppo',
    'nota',
    'avviso',
    'aggiornamento',
    'grazie',
    'al momento',
    'attualmente',
    'dal <date>',
    'ci dispiace',
  ],
  tails: [
    'e',
    'ma',
    'dal',
    'da',
    'al momento',
    'per ora',
    'attualmente',
    'per questa posizione',
    'grazie',
    'fino',
    'perché',
  ],
  dated: ['il', 'dal', 'da', 'in data', 'a'],
});
