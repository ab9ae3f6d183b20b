import { proseRules } from '../wording.ts';

const number = '\\d{1,2}(?:[,.]\\d{1,2})?';
const count = '(?<count>\\d{1,2}|un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze)';
const unit = '(?<unit>semaines?|mois|ans?|annees?)\\b';
const offer =
  "(?:il s'agit d(?:'|e )|c'est |(?:ce|le) (?:poste|role|contrat|stage) est |^(?:poste|emploi|contrat|cd[id]) |nous (?:proposons|offrons|recherchons|cherchons|recrutons) |^offre d'emploi )";
const few =
  "(?:(?!(?:ayant|travaill\\w*|pour|avec|dans|chez|qui|dont|des|aux?|par|former|rattach\\w*|equipes?|stagiaires|remplac\\w*|encadr\\w*|collegue)\\b)[\\p{L}\\d'/·-]{1,24},? ){0,6}";
const time = (which: string): readonly string[] => [
  `${offer}${few}a ${which}(?= ?(?:$|[.,;(:]| (?:et|ou|avec|pour|en|de \\d|dans|a pourvoir|base|remunere)))`,
  `^(?:poste|emploi|contrat|stage|cd[id])?(?: de \\d{1,2} mois)? ?(?:,? ?(?:permanent|temporaire|cd[id]))*,? ?a ${which}(?= ?(?:$|[.,;(:]| (?:de|d'une duree de) \\d))`,
  `(?:s'engager|travailler(?:ez)?|vous travaillez) a ${which}`,
];

/** What may stand behind the words for remote work. */
const on =
  '(?=$|[ ]?[.,;:(!]| (?:depuis|partout|au|aux|en|dans|et|avec|mais|pour|a condition|du moment|ouverte?|reservee?)\\b| - )';

export const fr = proseRules({
  pay: {
    leads: [
      `(?:^|(?:le|la|notre|votre|une?) )(?:salaire|remuneration|traitement|taux horaire|tarif journalier|tjm|gratification|fourchette (?:salariale|de (?:remuneration|salaire)))(?: (?:annuel|annuelle|mensuel|mensuelle|horaire|brut|brute|de base|de depart|de remuneration))*(?: (?:de|pour) (?:ce|cette|le|la) (?:poste|stage|contrat|offre))?(?: ?:| est| sera| se situe| varie| commence| s'eleve| va|,)? ?(?:(?:de|d'|entre|a|comprise? entre|situee? entre|fixee? a) )*`,
      `(?:(?:il s'agit d'un|c'est un|nous (?:proposons|offrons) un) (?:poste|contrat|stage|emploi|cdd)(?: [^.;,()]{1,40})?|(?:ce|le) (?:poste|contrat|stage|emploi) est|^(?:poste|contrat|stage|emploi|cdd)(?: [^.;,()]{1,40})?) (?:remuneree?|payee?) (?:(?:a|entre|de) )?`,
      `vous (?:percevrez|gagnerez|toucherez|serez (?:remuneree?|payee?|remunere\\(e\\)))(?: un (?:salaire|traitement)(?: [\\p{L}]+)? de)? (?:(?:entre|de|a) )?`,
      `nous (?:offrons|proposons) un (?:salaire|traitement)(?: [\\p{L}]+)? (?:de|entre|d'entre) `,
    ],
    after:
      'de (?:plus|moins)|par (?:nos|les|des)|pour (?!(?:ce|le) (?:poste|stage)|un temps plein|\\d)|aux?\\b|de (?:frais|loyer|repas|formation)|a (?:nos|des|chaque)|par (?:personne|client|repas)',
    others:
      "clients?|clientes?|clientele|usagers?|utilisateurs?|utilisatrices?|membres?|abonnes?|abonnements?|patients?|locataires?|donateurs?|budgets?|chiffre d'affaires|subventions?|leve|levee|levees|fonds|financements?|investis\\w*|valeur|valant|frais|amendes?|prix|cout\\w*|loyers?|entreprises?|moyenne?|mediane?|secteur|concurrents?|smic|prestations?|notre (?:taux|tarif)|nos (?:taux|tarifs)|freelances?|prestataires?|stagiaires sont|benevoles?|anciens?|auparavant|non|ne|n'\\p{L}+|pas",
    besides:
      "primes?|bonus|indemnites?|allocations?|budgets?|avantages?|rembours\\w*|formations?|materiel|teletravail|deplacements?|assurances?|mutuelle|retraite|tickets?|titres?|interessement|participation|jusqu'a|parrainage|dons?|epargne|commissions?|pourboires?|transports?|loyers?",
  },
  hours: {
    phrase: `(?<from>${number})(?: ?(?:-|a|et) ?(?<to>${number}))? ?(?:heures?|h)(?: ?/ ?|,? (?:par|de travail par|chaque|la|travaillees par) )(?:semaine|sem\\.?|hebdo)(?![\\p{L}])|(?<weekly>${number}) ?(?:heures?|h) hebdomadaires?`,
    leads: [
      `^(?:[\\p{L}']+ ){0,4}(?:travail|horaires?|hebdomadaire|heures|quotite) ?: ?(?:temps (?:plein|partiel|complet),? )?\\(?(?:de )?`,
      `(?:a |^|: |un )(?:temps (?:plein|partiel|complet)|plein temps|mi-temps)(?:, soit|, de|,| -| \\(| ?:)? ?(?:(?:de|sur une? base de|d'|a raison de) )?`,
      `(?:(?:ce|le) (?:poste|contrat|stage|emploi) est|il s'agit d'un (?:poste|contrat|emploi)|^(?:poste|contrat|emploi))(?: (?:de|prevu pour|a raison de|sur une base de))? `,
      `(?:vous (?:travaillez|travaillerez)|tu (?:travailles|travailleras)|le poste (?:compte|est de)|la semaine (?:normale )?est de|nous proposons|(?:votre|ton) horaire ?:(?: de)?) (?:de )?`,
      `^`,
    ],
    not: "legale?s?|24 ?h?/ ?(?:24|7)|7 ?j|ouverte?s?(?! (?:a|aux))|ouverture|support|assistance|astreintes?|heures supplementaires|etudiante?s?|eleves?|jusqu'a|au moins|au plus|plus de|moins de|minimum|maximum|environ|reunions?|clients?|benevoles? (?:qui|donnent)|ne|n'\\p{L}+|pas|jamais|economis\\w*|gagn\\w*|formation|cours|enfants?|antenne|diffus\\w*|moyenne|si|pourrait|apres|pendant|ecoute\\w*",
  },
  types: {
    hints: 'temps|stag|cdd|determinee|freelance',
    phrases: {
      FULL_TIME: [
        ...time('temps (?:plein|complet)(?: ou (?:a temps )?partiel)?'),
        `${offer}${few}a temps partiel ou (?:a temps )?(?:plein|complet)`,
      ],
      PART_TIME: [
        ...time('(?:temps partiel(?: ou (?:a temps )?(?:plein|complet))?|mi-temps)'),
        `${offer}${few}a temps (?:plein|complet) ou (?:a temps )?(?:a )?partiel`,
      ],
      TEMPORARY: [
        '(?:^|\\b(?:contrat|(?:poste|emploi)(?: en)?|est un|s.agit d.un|propos\\p{L}{1,4} un|offr\\p{L}{1,4} un|signerez un) ?:? ?)cdd(?=$|[ .,;:(])(?! (?:ou|/) ?cdi)',
        '\\bcontrat (?:de travail )?a duree determinee\\b(?! ou)',
      ],
      CONTRACTOR: [
        '(?:recherche|recherchons|cherche|cherchons)[^.;:]{0,40} (?:un|une) [^.;:]{0,20}freelance\\b',
      ],
      INTERN: [
        "(?:propose|proposons|offre|offrons) un stage(?=$|[ .,;(:])(?! (?:de formation|d'observation))",
        "(?:il s'agit d'|c'est |nous (?:proposons|offrons) |offre de |ce poste est )(?:un )?stage(?=$|[ .,;(:])(?! (?:de formation|d'observation))",
        '(?:recherche|recherchons|cherche|cherchons|recrutons|recrute|accueillons|accueillerons)[^.;:]{0,30} (?:un|une|un\\(e\\)|un·e|notre futur|notre future) stagiaire(?=$|[ .,;(])',
        '^stage (?:remunere |de \\d{1,2} mois|a temps|conventionne|de fin d)',
        'en tant que stagiaire',
      ],
    },
    not: "etudiante?s?|equivalents?|experiences?|ne|n'\\p{L}+|pas|non|aucune?|jamais|sans|anciens?|anciennes?|precedents?|etudes|diplomes?|scolaires?|pourrait|pourraient|peut devenir|devenir|deviendra|evoluer|transform\\w*|deboucher|eventuel\\w*|ulterieur\\w*|futur(?!e? stagiaire)|equipe de|effectif\\w*|benevoles?|encadr\\w*|supervis\\w*|tutor\\w*|si|apres|clients?|parents?|salaries",
    labels:
      "(?:type (?:de |d'))?(?:contrat|emploi|poste)|temps de travail|duree du travail|horaires?|contrat|type|regime",
    intern:
      '(?:^)(?:stagiaire|stage|offre de stage)(?= ?(?:$|[(),/:|\\-·]| (?:en|de|au|a|chez|pour|dans|communication|developp|redact|charge|assistant)))(?! de formation)',
  },
  term: {
    hints: '\\b(?:semaine|mois|ans?\\b|annee)',
    phrases: [
      `(?:il s'agit d'|c'est |nous (?:proposons|offrons) |ce poste est |sous la forme d'|le poste est |poste |dans le cadre d')(?:un |en |pourvu en |propose en )?(?:contrat|cdd|stage|mission|contrat a duree determinee|duree determinee|emploi temporaire|poste temporaire)(?: remunere| temporaire| a temps (?:plein|partiel)| initial| \\(cdd\\)| renouvelable)*,? (?:de|d'une duree de|pour une duree de|pour une periode de|pour) ?${count} ${unit}`,
      `^(?:(?:contrat|poste|emploi) ?(?:a duree determinee|temporaire)? ?(?:\\(cdd\\))?|cdd|stage)(?: remunere| a temps (?:plein|partiel))*,? (?:de|d'une duree de|pour) ${count} ${unit}`,
      `(?:(?:^|(?:il s'agit d'un|nous (?:proposons|offrons) un|ce (?:poste|role|contrat) est (?:un |pourvu en |propose en )?(?:poste |contrat )?(?:a |d'une |de )?) ?)(?:cdd|contrat a duree determinee)|ce (?:poste|role) est (?:un poste )?(?:a |d'une |de )duree determinee) ?(?:\\(cdd\\))?,? ?\\(?(?:de |d'une duree de |pour |d')?${count} ${unit}`,
      `^(?:duree(?: du (?:contrat|stage))?|contrat) ?: ?(?:cdd,? )?(?:de )?${count} ${unit}`,
      `(?:le|ce|du) (?:contrat|stage) (?:est (?:conclu |prevu )?(?:pour (?:une duree de )?|d'une duree de )|dure(?:ra)? )${count} ${unit}`,
    ],
    not: "plans?|strateg\\w*|feuille de route|essai|garantie|experiences?|budgets?|minimum|au moins|plus de|jusqu'a|maintenance|clients?|signe|remporte|fournisseurs?|ne|n'\\p{L}+|pas|precedents?|subventions?|preavis|depuis|tous les|formation|programme|licence|bail",
  },
  remote: {
    hints: 'teletravail|distance|remote|maison|chez|virtuel',
    phrases: [
      `(?:ce|le|l'|cet) ?(?:poste|stage|contrat|role|travail|emploi)(?: [\\p{L}' ]{1,40}?)? (?:est|sera|s'exerce|s'effectue|se fait|se deroule) (?:ouvert )?(?:(?:a 100 ?%|entierement|totalement|completement|exclusivement|uniquement|integralement) )*(?:en teletravail|a distance|en (?:full )?remote|virtuel)(?: (?:a 100 ?%|integral|complet|total|permanent))?${on}`,
      `(?<=^|[,;:(-] |(?:poste|stage|contrat|role|emploi|travail|mission)s?(?: est| sera| sont)? |nous sommes |c'est |travaill\\w{1,6} |en |un |du )(?:teletravail,? (?:integral|complet|total|a 100 ?%|permanent|a temps plein)|100 ?% (?:en )?(?:teletravail|a distance|remote)|(?:entierement|totalement|integralement|completement|exclusivement) (?:a distance|en teletravail|en remote)|full[- ]remote|remote (?:complet|total|integral))${on}`,
      `(?:vous (?:travaillez|travaillerez|pouvez travailler)|tu (?:travailles|travailleras)) (?:entierement |toujours )?(?:a distance|en teletravail|de chez toi|depuis chez vous)(?=,? (?:depuis|partout|de n'importe ou|tous les jours|toujours|a 100))`,
      `(?:vous|tu) (?:le |la )?(?:faites|fais|travaillez|travailles) (?:a 100 ?% |toujours |entierement )(?:de|depuis) (?:chez (?:vous|toi)|votre domicile|ton domicile)`,
    ],
    never:
      "(?:sans|aucun|pas de|ni)(?: (?:aucun|jamais|de))* (?:jours? (?:de|au) bureau|passages? (?:par|au|a)(?: nos| nos)? bureaux?|bureaux?|presence au bureau|deplacements?)|il n'y a pas de bureau|jamais (?:au|du) bureau|hors bureau",
    not: "hybride|echanges?|entretiens?|entrevues?|reunions?|integration|formations?|ateliers?|cours|conferences?|evenements?|jours?(?! de la semaine)|occasionnel\\w*|parfois|partiel(?!l?e? ?,)|partiellement|possible|possibilite|option\\w*|negociable|certain\\w*|ne|n'\\p{L}+|pas|non|aucun|jamais|bureaux?|presentiel|sur place|peut|peuvent|pourrait|temporaire\\w*|covid\\w*|formation a distance|enseignement a distance|clients?|ou en|ou a|principalement|majoritairement|deplacements?|regulierement",
    labels: 'lieu(?: de travail| du poste)?|localisation|ou|teletravail',
    residence: [
      "(?:resider|residez|residant|habiter|habitez|habitant|vivre|vivez|vivant|demeurer|demeurez|demeurant|domicilie(?:.?e)?s?|residences?|domicile|(?:vous|personnes?|candidat\\S*|etes|etre|soyez) basee?s?|(?:personnes?|quiconque|celles? et ceux|ceux|qui|tu|on) (?:qui )?(?:vit|vivent|vis|habite|habites|habitent|reside|resides|resident|demeure|demeures|demeurent))(?: (?:doit|doivent|se|trouver|etre|obligatoirement|exigee?|requise?|fiscale|principale|partout|n'importe|ou|est))* ?:? (?:en|au|aux|a|dans) ",
      "(?:residents?|residentes?|ressortissants?|citoyens?) (?:en |au |aux |de |du |des |d')",
      "(?:depuis|a partir de) (?:la |le |les |l')|partout (?:au|en|dans) |peu importe ou (?:au|en) ",
      '(?:lieu|pays) de residence(?: exigee?| requise?)?:? |(?:^|[,;(-] )(?:residence|domicile)(?: exigee?| requise?)?:? ',
      '(?:^|[(,;-] ?)(?=[^.;()]{2,50} (?:uniquement|seulement)(?:$|[).,;]))',
    ],
    bounds:
      'resid\\w+|habit\\w+|viv\\w+|vit|demeur\\w+|domicil\\w+|basee?s?|embauch\\w+|uniquement|seulement|citoyen\\w*|depuis',
  },
  deadline: {
    phrases: [
      "(?:date limite(?: (?:de (?:candidature|depot(?: des candidatures)?|reception(?: des candidatures)?|l'offre)|pour postuler|des candidatures))?|date de cloture(?: des candidatures)?|date de fin de (?:publication|candidature)|cloture des candidatures|date butoir)(?: est(?: fixee)?(?: au)?| ?:)? ?(?:le )?",
      "(?:^|merci de |veuillez |[,;:] |et )(?:postulez|candidatez|candidature|candidatures|envoyez (?:nous )?(?:votre|vos)(?:[^.;]|\\.(?=\\S)){0,120}?|merci d'(?:envoyer|adresser)(?:[^.;]|\\.(?=\\S)){0,120}?|adressez(?:[^.;]|\\.(?=\\S)){0,120}?|a (?:envoyer|adresser|deposer)(?:[^.;]|\\.(?=\\S)){0,60}?|(?:faites|faire) parvenir(?:[^.;]|\\.(?=\\S)){0,120}?) (?:jusqu'au|d'ici (?:le|au)|au plus tard(?: le)?|(?<before>avant(?: le)?))",
      "(?:les )?candidatures (?:sont |seront )?(?:acceptees|ouvertes|recues|a envoyer|recevables|possibles) (?:jusqu'au|au plus tard le|(?<before>avant le))",
      "(?:vous pouvez|pour) postuler jusqu'au",
      "(?:^|[.,;:] |on accepte |acceptons )(?:(?:les |vos )?candidatures?|dossiers?|cv\\b|inscription a)(?:[^.;]|\\.(?=\\S)){0,120}? (?:jusqu'au|au plus tard(?: le)?|d'ici (?:le|au)) ?:? ?(?:le )?",
      '(?:fin|cloture)(?: de(?: la)? reception)? des (?:candidatures|dossiers) ?:? ?(?:le )?',
      'dernier jour pour (?:postuler|candidater|le faire) ?:? ?(?:le )?',
      'candidatures (?:seront |sont )?(?:closes|fermees|cloturees) (?:le|a partir du) ',
      'candidature (?:attendue|souhaitee) (?:pour|avant) le ',
      '(?:attendons|attendue?s?) (?:votre |vos |les )?candidatures? (?:pour )?le ',
    ],
    not: 'projets?|concours|leurs|etaient|fiscale?s?|impots?|visas?|bourses?|reportee? du|initiale\\w*|etait|colloque|inscriptions?|subventions?|respect\\w* des (?:delais|echeances)',
  },
  apply: {
    here: "^pour postuler, passez par|^(?:postule|postulez)(?: en ligne| ici| sur| directement)* ?:? ?|(?:^|[:;,.!] |merci de |merci d'|veuillez |priere d'|prie d'|et |interesse\\w*,? )(?:(?:pour (?:postuler|candidater))|postulez|candidatez|deposez votre (?:candidature|dossier)|(?:remplissez|remplir|completez) (?:le|notre|ce) formulaire)(?: ici| en ligne| directement| maintenant| des maintenant)*,? ?(?::|sur|via|par|a|au|avec|ici|en|cliquez|rendez-vous|remplissez|l'adresse)",
    cues: "^cv(?: et lettre[^.;]{0,20})? a |^(?:dossier|candidature) (?:complet )?(?:a adresser )?a |^envoi des candidatures a|^inscription a |les candidatures [^.;]{0,30}sont recues a|(?:ecrivez-nous|ecris-nous|envoyez le tout|envoie ton (?:cv|dossier)) a|(?:^|[:;,.!] |merci de |merci d'|veuillez |priere d'|prie d'|et |interesse\\w*,? )(?:pour (?:postuler|candidater)|postulez|candidatez|(?:envoyez|envoyer|adressez|adresser|transmettez|transmettre|faites parvenir|faire parvenir|deposez|deposer)(?:-nous)?[^.;]{0,60}(?:cv|curriculum|lettre|dossier|candidature))|^(?:les |vos |votre )?candidatures? (?:sont a|est a|a |doivent|doit|par|:)",
    not: "copie|questions?|renseignements?|informations|accommodements?|amenagements?|adaptation|accessib\\w*|confidentialite|vie privee|presse|medias?|desabonn\\w*|supprim\\w*|n'(?:envoyez|hesitez)|ne|plus de candidatures|agences?|cabinets?|en savoir plus|politique|suivi de|etat de votre|probleme\\w*|difficulte\\w*|donnees",
    links:
      "(?:je )?postuler?(?: ici| en ligne| maintenant| a cette offre| a ce poste| a l'offre)?|postulez(?: ici| en ligne| maintenant| des maintenant)?|(?:le )?formulaire de candidature|(?:envoyer|envoyez|deposer|deposez) (?:ma|votre|une) candidature|candidater(?: ici| en ligne)?|je candidate",
  },
});
