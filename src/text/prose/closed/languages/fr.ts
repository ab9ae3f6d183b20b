import { closedRules } from '../rules.ts';

const job =
  "(?:poste|offre(?: d'emploi| de stage)?|annonce|stage|recrutement|mission|concours|processus de recrutement|appel à candidatures?|emploi)s?";
const subject = `(?:(?:le|la|les|ce|cet|cette|ces|notre|nos) |l')?(?:${job}|candidatures?|inscriptions?|dépôt des candidatures)(?: (?:pour|à) (?:ce|cette|le|la) ${job})?`;
const adverb = '(?:(?:désormais|maintenant|déjà|actuellement|malheureusement|dorénavant|à présent|bien) )*';
const state = '(?:pourvue?s?|fermée?s?|close?s?|clos|clôturée?s?|expirée?s?|terminée?s?|supprimée?s?)';
const candidatures = '(?:de |les |des |la |aucune? )?(?:nouvelles? )?(?:candidatures?|dossiers?|cv)';

export const fr = closedRules({
  labels: [
    `(?:statut|état|situation|disponibilité)(?: (?:du|de la|de l'|des|de) ?(?:${job}|candidatures?))?`,
    job,
    'candidatures?',
  ],
  states: [
    '(?:déjà |désormais )?(?:pourvue?s?|fermée?s?|closes?|clos|clôturée?s?|expirée?s?)',
    "n'est plus (?:disponible|ouverte?|vacante?|à pourvoir)",
    'plus disponible',
  ],
  values: ['terminée?', 'archivée?', 'inactive?', 'inactif', 'suspendue?', 'en pause', 'indisponible'],
  headlines: [
    `(?:(?:le|ce|cette|la) |l')?${job} (?:a été )?${adverb}${state}`,
    `(?:les )?(?:candidatures?|inscriptions) (?:ont été )?${adverb}(?:fermée?s?|close?s?|clôturée?s?|terminée?s?)`,
    "(?:nous )?n'(?:acceptons|accepte) plus de candidatures?",
    'plus de candidatures? acceptées?',
    '(?:la )?date limite (?:est )?dépassée',
  ],
  statements: [
    `${subject} (?:est|sont|(?:a|ont) ${adverb}été) ${adverb}${state}`,
    `${subject} (?:a été|ont été) ${adverb}${state} (?:le|en) <date>`,
    `${subject} a ${adverb}expiré`,
    `(?:${subject}|elle|il) n'est plus (?:disponible|ouverte?|vacante?|à pourvoir|d'actualité)`,
    `nous (?:n'acceptons|ne prenons|ne recevons|n'examinons|n'étudions) ${adverb}(?:plus|pas)(?: actuellement)? ${candidatures}`,
    `(?:ce poste|cette offre|l'annonce|l'organisation|l'équipe|l'entreprise) n'accepte plus ${candidatures}`,
    "nous avons (?:déjà |désormais )?(?:pourvu (?:ce|le) poste|clos les candidatures|trouvé (?:quelqu'un|une personne) pour ce poste)",
    '(?:la date limite|le délai)(?: de candidature)? est (?:désormais |maintenant )?dépassée?',
    "il n'est plus possible de (?:postuler|candidater)",
  ],
  openings: [
    'mais',
    'et',
    'malheureusement',
    'merci',
    'mise à jour',
    'à noter',
    'attention',
    'désolée?s?',
    'à ce jour',
    'actuellement',
    'depuis le <date>',
    'note',
    'info',
  ],
  tails: [
    'et',
    'mais',
    'depuis',
    'pour le moment',
    'pour ce poste',
    'actuellement',
    'car',
    'à ce jour',
    'merci',
    'nous',
    'désormais',
    'jusqu',
    'en interne',
    'à présent',
  ],
  dated: ['le', 'depuis', 'depuis le', 'au', 'en', 'à la date du'],
});
