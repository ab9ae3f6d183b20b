import type { Parts } from '../parts.ts';

export const fr: Parts = {
  job:
    "(?:procédure|processus|démarche)s? (?:de |d')(?:recrutement|sélection|embauche) | affichages?(?: (?:de|du) (?:ce |cette |l[ae] )?(?:poste|offre|concours|emploi))? | offre recherchée | annonce recherchée | position | fonction | (?:offre|annonce|poste)(?: d'emploi)? que vous (?:recherchez|cherchez|consultez|demandez) | (?:poste|offre|annonce|stage|recrutement|mission|concours|emploi|appel|opportunité|alternance|vacance|sélection|campagne|recherche|contrat|bourse)s? | sujets?(?: de (?:thèse|stage))? | offres? d'emploi | offres? de stage | " +
    "processus de (?:recrutement|sélection) | campagnes? de recrutement | appels? à (?:candidatures?|manifestation d'intérêt) | avis de vacance | " +
    '(?:la )?date limite(?: de (?:candidature|dépôt|réception|soumission)(?: des (?:candidatures|dossiers))?)? | délai(?: de candidature)? | date de clôture | offre de poste',
  requests:
    'candidatures? | inscriptions? | dossiers? | cv | dépôt des candidatures | candidats? | candidates? | postulations?',
  this: 'ce | cet | cette | ces | celle-ci | celui-ci',
  the: "votre | vos | le | la | les | l' | notre | nos | un | une | du | de la | des",
  be: "est | sont | reste | demeure | c'est",
  was: "a été | ont été | a | ont | s'est | été | avons | avait été | vient d'être | viennent d'être | ai",
  over:
    '(?:mise? )?hors ligne | effacée?s? | pourvue?s? | fermée?s? | close?s? | clos | clôturée?s? | expirée?s? | terminée?s? | supprimée?s? | attribuée?s? | comblée?s? | dépassée?s? | ' +
    'annulée?s? | retirée?s? | caduque | finie?s? | achevée?s? | échue?s? | passée?s? | recrutée?s? | trouvé preneu(?:r|se)s? | révolue?s? | cessé de recruter | pris | prise | occupée?s?',
  paused:
    'dépubliée?s? | archivée?s? | inactive?s? | inactifs? | suspendue?s? | en pause | indisponible | gelée?s? | reportée?s? | désactivée?s? | périmée?s? | obsolète | en attente | traitée?s?',
  whole:
    "(?:candidate?|personne) (?:retenue?|choisie?|recrutée?) | (?:n'embaucherons|n'embauchons|ne recruterons|ne recrutons|n'engagerons|n'engageons) (?:donc |finalement |malheureusement )?personne (?:cette|pour cette|l') ?(?:saison|année|été|hiver|fois) | (?:fermé|clos|clôturé) le formulaire (?:plus tôt que prévu|avant la date|en avance|de façon anticipée) | (?:reçu )?(?:suffisamment|assez) de (?:candidatures|candidats|dossiers) | ne pouvez plus (?:postuler|candidater)(?: à (?:cette offre|ce poste))? | n'existe plus | plus personne n'est recherché",
  no: 'plus | pas | non | aucune?(?: nouvelle?)? | jamais | ni | plus aucune?',
  live:
    "en cours | publiée?s? | consultable | accessible | disponible | ouverte?s? | vacante?s? | à pourvoir | d'actualité | active | actif | valable | possible | en ligne | " +
    'acceptons | accepte | acceptent | acceptées? | prenons | recevons | examinons | étudions | prend | reçoit | possible de déposer | recevable | traitons | acceptable | proposée?',
  hiring:
    'recrutons | recrute | recherchons | cherchons | embauchons | recherche personne | recruter | postuler | candidater | possible de (?:postuler|candidater|déposer)',
  found: 'trouvé | recruté | choisi | sélectionné | embauché',
  whom: "(?:la|une|notre) (?:bonne |nouvelle |future )?(?:personne|perle rare|recrue|collègue)(?: idéale| qu'il nous fallait| que nous cherchions)? | quelqu'un | (?:une|la|notre|un)(?: nouvelle| nouveau)? (?:personne|collègue|candidate?|perle rare|recrue|titulaire)(?: idéale| recherchée)?",
  we: "nous | on | j'ai | l'équipe | l'organisation | l'entreprise | elle | il | ils | elles",
  also:
    "sans suite | avec succès | automatiquement | par l'(?:employeur|entreprise) | par le recruteur | désormais | maintenant | déjà | actuellement | malheureusement | dorénavant | à présent | bien | en interne | définitivement | récemment | temporairement | " +
    "officiellement | finalement | à ce jour | à noter | attention | note | info | information | mise à jour | désolée?s? | pour le moment | pour l'instant | en ce moment | " +
    "jusqu'à nouvel ordre | ne | n' | nouvelle?s? | nouveaux | autres? candidatures | toutes? | tous | important | provisoirement | que | qu' | y | chère?s? candidate?s? | depuis peu | " +
    "à regret | regret | enfin | vite | rapidement | aujourd'hui | de | d' | en | se",
  cut: 'et | mais | car | donc | puisque | merci | nos remerciements | remerciements | bravo | pour cause',
  other: 'autres? | ailleurs',
  some: 'dernière?s? | premiers? | première | deuxième | seconde? | précédente?s? | ancienne?s? | anciens? | deux | trois | certaine?s? | plusieurs | chaque | prochaine?s? | moitié',
  if: "si | quand | lorsque | lorsqu' | dès | dès que | une fois | jusqu' | jusqu'à | jusqu'au | tant | avant | après | soit | sera | seront | sauf | aux? | serait",
  of: 'pour | à | dans | sur | au poste | comme | avec | chez',
  on: 'le | en | au | à la date du | du',
  since: 'depuis(?: le)?',
  status:
    "où en est[ -]on | où en est (?:l'offre|le poste|le recrutement) | statut | état | situation | disponibilité | statuts",
  apply: 'postuler | candidater | comment postuler | pour postuler',
  ordinary: 'over | past | finita',
  or: 'ou',
  perhaps:
    'merci (?:aux|à toutes|à tous|à celles) (?:[\\p{L}\\d-]+ ){0,8}qui (?:ont|se sont|nous ont) (?:postulé|candidaté|écrit|répondu|participé|présentée?s?|envoyé) | (?:nous avons|on a)(?: \\p{L}+){0,3} (?:trouvé|recruté|embauché|choisi|retenu) | ' +
    "a (?:\\p{L}+ )?trouvé (?:preneu\\p{L}+|son|sa|quelqu'un|titulaire) | " +
    'merci (?:à toutes et (?:à )?tous|à tous|à toutes|à celles et ceux|pour (?:vos|toutes vos|les nombreuses) (?:\\p{L}+ )?(?:candidatures|messages|réponses)) | ' +
    '(?:merci de )?ne (?:\\p{L}+ )?(?:plus|pas) (?:nous )?(?:envoyer|postuler|candidater|adresser) | ' +
    '(?:recrutement|offre|poste|recherche|embauche|concours)s? (?:\\p{L}+ ){0,3}(?:suspendue?s?|gelée?s?|en pause|abandonnée?s?|annulée?s?|reportée?s?) | ' +
    "gel des (?:embauches|recrutements) | n'a (?:finalement )?pas (?:été )?(?:lieu|abouti|reconduit) | " +
    'ne sera (?:finalement )?pas (?:pourvu|reconduit|renouvelé|ouvert) | ' +
    "(?:conservée?|gardée?|maintenue?|laissée?) (?:\\p{L}+ ){0,3}(?:pour (?:mémoire|information|archives?)|à titre (?:d'archive|d'information|indicatif|d'exemple)) | " +
    "pour mémoire | trop tard | (?:était|étaient) (?:\\p{L}+ ){0,4}(?:jusqu'au|avant le|au plus tard) | " +
    "rejoint (?:notre|l') | nous (?:a|ont) rejoints? | commence (?:\\p{L}+ )?(?:chez nous|parmi nous) | " +
    'équipe (?:\\p{L}+ )?(?:au )?complète? | ' +
    "(?:rien|aucun (?:poste|recrutement)|pas de (?:poste|recrutement)) (?:\\p{L}+ ){0,3}(?:pour l'instant|pour le moment|actuellement|en ce moment) | " +
    'entretiens (?:\\p{L}+ ){0,3}(?:terminés|eu lieu|achevés) | choix (?:a été |est )?(?:fait|arrêté) | ' +
    "plus d'actualité | pour(?:vu|voi) en interne" +
    ' | (?:dû|devons|avons|devoir|fallu) (?:suspendre|arrêter|interrompre|annuler|geler|reporter|retirer|clore|fermer)' +
    " | inutile (?:d'envoyer|de (?:postuler|candidater|nous écrire|répondre)) | c'est fait" +
    ' | (?:sujet|contrat|poste|bourse|stage|thèse) (?:\\p{L}+ ){0,2}attribuée?' +
    " | n'(?:embauchons|embaucherons) (?:plus|personne)(?! (?:qui|sans|de|dont))" +
    ' | (?:encore|toujours) (?:postuler|candidater) ?\\? (?:\\p{L}+ ){0,2}non' +
    " | (?:nous )?n'(?:allons|embauchons) (?:finalement )?pas | ne recrut\\p{L}+ (?:plus|pas|personne)" +
    ' | annonce (?:\\p{L}+ )?retirée',
  still: 'encore | toujours',
  things: 'ferme | cloture | clotures | fermes',
  deadline: {
    send: 'envo(?:y|i)\\p{L}* | adress(?:er|ez|e) | postul(?:er|ez|e) | (?:votre |vos |ta |les )candidatures? | (?:faire|faites) parvenir | transmett\\p{L}* | déposer | (?:cv|dossiers?) (?:à|sont|et)',
    by: "jusqu'au(?: \\p{L}+)? | avant le(?: \\p{L}+)? | au plus tard le(?: \\p{L}+)? | d'ici (?:le|au)",
    labels:
      "(?:date|heure) limite(?: (?:de|pour|d')? ?(?:la |les |des |du |envoi |l')?(?:candidatures?|dépôt|réception|postuler|candidater|soumission|remise|envoi|inscription)(?: (?:des|de|du|d'une) (?:candidatures?|dossiers?))?)? | (?:période|dates|durée|délai) (?:d'|de l')affichage | (?:date de )?fin (?:de l'|d')affichage | (?:date de )?(?:fin|clôture|fermeture) (?:du|de) concours | affichage(?: (?:de l'offre|du poste|interne|externe))? (?:du|jusqu'au|jusqu'à|au) | affiché(?:e)? (?:du|jusqu'au) | (?:période|durée|fin|date de fin) de (?:publication|diffusion|parution) | publiée? (?:du|jusqu'au) | en ligne jusqu'au | " +
      "(?:date de )?(?:clôture|fin|fermeture|expiration)(?: (?:des|de l'|du|de la|de) ?(?:candidatures?|offre|annonce|appel|recrutement|inscriptions?|dépôt))? | date d'expiration | échéance | délai(?: de candidature)? | " +
      "(?:candidatures?|candidater|postuler|offre valable|valable|ouvert|ouverte|inscriptions?|à envoyer|postulez|dossiers? à envoyer)(?: ouvertes?| à envoyer| possibles?)? (?:jusqu'au|avant le|avant|jusqu'à|d'ici le|d'ici au) | expire(?: le)? | deadline | dernier jour(?: pour (?:postuler|candidater))? | période de candidature",
    until:
      "l'affichage (?:(?:prend|prendra) fin|se termine|se terminera|ferme|est prévu jusqu'au)(?: le)? | affichage du | (?:la )?date limite(?: de candidature| pour postuler)? est(?: fixée au| le)? | (?:les )?candidatures?(?: sont)?(?: ouvertes| acceptées| à envoyer| reçues)? (?:jusqu'au|jusqu'à|avant le|avant|d'ici le) | " +
      "(?:merci d[e'] ?)?(?:postulez|candidatez|postuler|candidater|envoyer (?:votre|vos) candidatures?|envoyez (?:votre|vos|ta) candidatures?) (?:jusqu'au|avant le|avant|d'ici le|au plus tard le) | (?:l'offre|le poste|l'annonce) (?:expire|ferme) le",
    not: "prioritaire(?:ment)? | priorité | première? | premier | jusqu'à ce que | jusqu'à pourvoi | au fil de l'eau | en continu | de préférence | questions? | tour",
    extended: 'prolongée? | reportée? | repoussée? | prorogée? | nouvelle date',
  },
};
