import { elsewhereRules } from '../wording.ts';

const days = '(?:une?|deux|trois|quatre|[1-4])';
const room =
  '(?:bureaux?|locaux|atelier|laboratoire|agence|boutique|studio|usine|entrepot|siege|clinique|ecole|magasin|chantier|plateau)';

export const fr = elsewhereRules({
  work: "tele-?travail\\p{L}*|a distance|en distanciel|distanciel|full[- ]remote|remote|en ligne|virtuel\\p{L}*|chez (?:vous|toi|soi|nous tous|elle|lui)|(?:de|depuis|a) (?:la maison|votre domicile|ton domicile|leur domicile|son domicile|votre \\p{L}+|ton \\p{L}+)|(?:votre|ton|son|leur|a) domicile|a la maison|de la maison|au telephone|n'importe ou|de partout|partout (?:en|au)",
  wholly:
    "(?:a )?100 ?(?:%|pour cent)|(?:a )?cent pour cent|entiere?(?:ment|s)?|totalement|completement|exclusi\\p{L}+|uniquement|integral\\p{L}*|total(?:e|es)?|totaux|complete?s?|permanente?s?|toujours|sans exception|tous les jours|toute la semaine|toute l'annee|du lundi au vendredi|(?:5|cinq) jours (?:sur|par) (?:5|cinq|semaine)|du premier au dernier jour|du debut a la fin|de bout en bout|d'un bout a l'autre|tout le monde|toute l'equipe|l'equipe entiere|chacune?|toutes et tous|full[- ]remote|en totalite|dans (?:son|sa) (?:integralite|totalite)|tout se (?:passe|fait)|en permanence|(?:ca|cela) ne changera pas|pour de bon|purement|nulle part ailleurs",
  partly: `hybride\\p{L}*|partiel\\p{L}*|parfois|certain\\p{L}*|possib\\p{L}*|option\\p{L}*|occasionnel\\p{L}*|ponctuel\\p{L}*|regulier\\p{L}*|negociable|envisag\\p{L}*|peut|peuvent|pouvez|peux|pourr\\p{L}*|ouverte?s? au|souple\\p{L}*|flexib\\p{L}*|formations?|integration|entretiens?|entrevues?|reunions?|ateliers?|cours|evenements?|principalement|surtout|majoritairement|essentiellement|presque|premiere?s? (?:semaines?|mois|jours?)|d'abord|au debut|pendant|apres|si|sauf|jusqu'a|${days} jours?|lundis?|mardis?|mercredis?|jeudis?|vendredis?|temporaire\\p{L}*|clients?|patients?|eleves?|usagers?|(?:l'|notre |une )equipe (?!entiere)\\p{L}+|services? \\p{L}+|ne|n'\\p{L}+|pas|non|jamais`,
  empty: `(?:sans|aucune?|pas de|pas d'|plus de|plus d'|plus aucun|n'\\p{L}+ (?:pas|plus|aucun|ni)(?: de| d')?|ni) (?:\\p{L}+ ){0,2}?(?:bureaux?|locaux|local|plateau|siege|presence|jours? (?:de presence|au bureau|sur site)|deplacements?|open space)(?: ou se rendre)?|(?:ferme|rendu|quitte|abandonne|vide|libere)\\p{L}*(?: \\p{L}+){0,3} (?:bureaux?|locaux)|jamais (?:au|du) bureau|ne partage\\p{L}* plus de locaux|(?:jours au bureau|presence (?:sur site|au bureau)) ?: (?:aucun|jamais|zero|non)\\p{L}*`,
  besides:
    "(?:a )?(?:temps (?:complet|plein|partiel)|plein temps)|(?:y compris|meme|dont)(?: (?:pour|pendant|la|le|les|nos|l'|votre|et|formation|integration|entretiens?|reunions?|,))+|(?:reunions?|formation|integration)(?: et (?:reunions?|formation|integration))? (?:comprises?|incluses?)|sans exception",
  here: `hybride\\p{L}*|teletravail (?:est )?(?:partiel|possible|ponctuel|occasionnel|envisag\\p{L}*|negociable|regulier|${days} jours?)|${days} jours?[^.;]{0,14} (?:par|de tele|en tele|sur site|sur place|au bureau|a distance)(?: \\p{L}+)?|${days} fois par (?:semaine|mois)|au bureau|sur (?:site|place)|en presentiel|en personne|(?:dans|a|au|de|depuis) (?:nos|notre|votre|l'|la|le|les) ?(?:\\p{L}+ ){0,2}?${room}|sur la route|deplacements?(?: \\p{L}+)?|demenag\\p{L}*|ouverte?s? au teletravail|chez (?:nos|les) clients|visites? de`,
  others: "confreres|consoeurs|collegues|d'autres|quelqu'un d'autre",
  you: 'vous|tu|te|votre|vos|ton|ta|tes',
  lives:
    "vit|vis|vivent|vivez|vivre|vivrez|vivant|vive|habit\\p{L}*|resid\\p{L}*|demeur\\p{L}*|domicil\\p{L}*|log(?:ent|ez|er|e|eant)|base(?:e|es|s|·e|\\(e\\)|\\.e)*|install\\p{L}*|situe\\p{L}*|embauch\\p{L}*|recrut\\p{L}*|salari\\p{L}*|n'importe ou|partout|depuis|chez (?:vous|toi|soi)|adresse|peu importe|etabli\\p{L}*|lieu de vie|teletravail|a distance",
  asks: 'vous|tu|votre|ton|ta|candidat\\p{L}*|personnes?|celles|ceux|quiconque|il faut|faut|doit|dois|doivent|devez|exig\\p{L}*|requis\\p{L}*|obligatoire\\p{L}*|condition|imperati\\p{L}*|uniquement|seulement|reserv\\p{L}*|ouvert\\p{L}*|recrut\\p{L}*|embauch\\p{L}*|benevoles?|stagiaires?|etudiant\\p{L}*|salarie\\p{L}*|domicile|etre|poste|mission|stage|travail\\p{L}*|teletravail|residence',
  third:
    'clients?|clientele|usagers?|adherents?|membres?|donateurs?|fondat\\p{L}*|partenaires?|fournisseurs?|agricult\\p{L}*|ecoles?|eleves|patients|entreprise(?! comme)|societe|siege|association|fondation|cooperative|scop|asbl|ong|serveurs?|heberg\\p{L}*|(?:nos|notre) (?:\\p{L}+ )?(?:equipes?|collegues|salaries|bureaux)|marches?|voyag\\p{L}*|deplacement\\p{L}*|experience|universites?|projets?',
  permit:
    'permis de travail|autorisation de travail|autorise\\p{L}* a travailler|droit de travailler|citoyen\\p{L}*|nationalite|ressortissant\\p{L}*|visa',
  not: "ne|n'\\p{L}+|pas|jamais|ni|hors|sauf|excepte|en dehors",
  countries:
    "(?:et )?ou (?:puis-je|dois-je|peut-on|doit-on|pouvez-vous|devez-vous|faut-il|vous (?:pouvez|devez)|tu (?:peux|dois)|habiter|resider|vivre)(?: (?:habiter|vivre|resider|etre base\\p{L}*))?|(?:votre |pays de |lieu de )?(?:residence|domicile)(?: (?:principale?|fiscale?|exigee?|requise?|obligatoire|admise?|admis|acceptee?s?))*|pays(?: (?:de (?:residence|travail|domicile|recrutement|vie)|admis|acceptes?|possibles?|eligibles?|concernes?|autorises?|d'embauche|ou (?:vivre|resider|habiter)|pour (?:vivre|resider)))*|(?:vous |tu )(?:vivez|habitez|residez|vis|habites|etes base\\p{L}*|devez (?:vivre|habiter|resider))(?: en)?|base[ ·.(-]?e?\\)?[ ·.]?s?(?: en| a| au)?|domicilie[·.(]?e?\\)?(?: en)?|localisation(?: (?:de la|du) (?:personne|candidat)\\p{L}*(?: \\p{L}+)?)?|qui peut (?:postuler|candidater)|ouvert aux? (?:residents? de|personnes (?:en|residant en))|lieux? de vie|teletravail depuis|a distance depuis",
  places:
    "(?:mode|modalites?|organisation|forme|lieu)(?: (?:de|du|d'exercice|d'exercice du) ?(?:travail|poste)?)?|(?:votre )?bureau|l'endroit|ou(?: (?:travailler|se fait le travail|travaillez-vous|travaille-t-on))?|travail",
  presence:
    '(?:jours? (?:au|de) )?(?:bureau|presence)(?: (?:sur (?:site|place)|au bureau|obligatoire|requise|physique))?|presentiel|sur (?:site|place)|locaux|deplacements?|(?:devrai-je|dois-je|faut-il|faudra-t-il)[^?]{0,30} (?:bureau|locaux|place|site)|y a-t-il un bureau',
  none: 'aucune?s?\\b|jamais|non\\b|zero|0\\b|neant|nulle?\\b|pas de\\b',
});
