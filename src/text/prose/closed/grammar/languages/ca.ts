import type { Parts } from '../parts.ts';

export const ca: Parts = {
  job: "el termini(?: per (?:presentar-s'?hi|inscriure-s'?hi|presentar-se))? | termini per \\p{L}+(?:-\\p{L}+'?\\p{L}*)? | (?:oferta|plaça|vacant|posició|convocatòria|anunci|procés|feina|selecció|contractació|pràctica|lloc|cerca|beca|places|ofertes|vacants|concurs|oportunitat)s? | ofertes? de (?:feina|treball) | llocs? de treball | procés (?:de selecció|selectiu) | (?:el )?termini(?: (?:de|per a?) ?(?:presentació|inscripció|candidatures?|sol·licituds?))?(?: de (?:candidatures|sol·licituds))? | data límit",
  requests: 'candidatur(?:a|es) | sol·licitud(?:s)? | inscripci(?:ó|ons) | currículums | candidat[sa]?',
  this: 'aquest(?:a|s|es)? | aquest | aquesta | aquests | aquestes',
  the: "el | la | els | les | l' | nostr[ae]s? | una? | de la | del",
  be: 'està | estan | és | són | queda | resta',
  was: "ha estat | han estat | s'ha | s'han | ha | han | hem | va ser | ha quedat | estat | fou | ja s'ha",
  over: 'eliminat | eliminada | esborrat | esborrada | acabat | cobert(?:a|es|s)? | tancat(?:s)? | tancad(?:a|es) | ocupat(?:s)? | ocupad(?:a|es) | caducat(?:s)? | caducad(?:a|es) | finalitzat(?:s)? | finalitzad(?:a|es) | expirat | expirada | vençut | adjudicat | adjudicada | acabat | acabada | exhaurit | exhaurida | cancel·lat | cancel·lada | anul·lada | retirada | conclòs | closa | clos | assignada | assignat | contractat',
  paused:
    'inactiv(?:a|es)? | inactiu | arxivat | arxivada | suspès | suspesa | en pausa | no disponible | aturat | aturada | ajornada | resolta | completada',
  whole: 'ja no existeix | ja no busquem ningú',
  no: 'ja no | no | cap | ningú | més',
  live: "disponibles? | obert(?:a|es|s)? | actiu | activa | vigent | vàlida | acceptem | s'accepten | accepta | accepten | rebem | es reben | admetem | acceptant | possible (?:presentar|inscriure)",
  hiring: 'busquem | contractem | cerquem | contractant | buscant',
  found: 'trobat | hem trobat | trobat | contractat | seleccionat | triat',
  whom: '(?:més |nous )?(?:candidats|persones|gent) | la persona(?: que (?:buscàvem|necessitàvem|cercàvem))?(?: adequada| idònia| ideal)? | el candidat(?: que buscàvem| idoni| ideal)? | algú | (?:una|la|la nostra|el|un|al|a la)(?: nova| nou)? (?:persona|companya|company|candidata|candidat)(?: adequada| ideal)?',
  we: 'nosaltres | estem',
  also: "ja | ara | actualment | malauradament | recentment | internament | temporalment | definitivament | oficialment | nota | avís | actualització | atenció | important | en aquest moment | de moment | ho sentim | noves | nous | fins a nou avís | totes | amb èxit | que | avui | finalment | per ara | hores d'ara | n'",
  cut: 'i | però | perquè | ja que | per tant | gràcies | moltes gràcies | us agraïm | agraïm',
  other: 'altr[ae]s?',
  some: 'últim(?:a|es|s)? | primer(?:a|es|s)? | segon(?:a|es|s)? | anterior(?:s)? | dues | dos | tres | cada | algun(?:a|es|s)? | proper(?:a)? | darrer(?:a|es|s)?',
  if: 'si | quan | un cop | fins | fins que | mentre | abans | després | serà | seran | estigui | sigui | encara',
  of: "per a | per | de | d' | a | en | com a | amb | al",
  on: 'el | en data | el dia | a',
  since: "des (?:del|de|d') | a partir del?",
  status: 'estat | situació | disponibilitat',
  apply: 'com (?:presentar-s|inscriure)\\p{L}* | inscriu-te',
  ordinary: 'pris | finita | complet[oa]',
  or: 'o',
  perhaps:
    '(?:ja )?hem (?:\\p{L}+ )?(?:trobat|contractat|triat|seleccionat|cobert|aturat|pausat|tancat) | ' +
    'gràcies (?:a (?:tothom|totes|tots|qui)|per (?:totes )?les (?:\\p{L}+ )?(?:sol·licituds|candidatures|cartes)) | ' +
    '(?:si us plau,? )?no (?:envieu|envieu-nos|envieu més|us presenteu|enviïs) | ' +
    '(?:procés|convocatòria|selecció|contractació|oferta|plaça|cerca)s? (?:\\p{L}+ ){0,3}(?:suspes[aos]*|suspès|aturad[ao]s?|aturat|en pausa|anul·lad[ao]s?|anul·lat|desert[ao]?|ajornad[ao]s?|ajornat|cancel·lad[ao]s?|adjudicad[ao]s?) | ' +
    'no (?:tirarà|anirà) endavant | massa tard | (?:era|fou|va ser|acabava) (?:\\p{L}+ ){0,4}(?:fins al|el \\d) | ' +
    "(?:comença|s'incorpora|s'ha incorporat) (?:\\p{L}+ )?(?:amb nosaltres|a l'equip) | " +
    '(?:cap (?:plaça|vacant|oferta)|res) (?:\\p{L}+ ){0,3}(?:ara mateix|de moment|actualment) | ' +
    'ja no (?:busquem|cerquem|està) | entrevistes (?:\\p{L}+ ){0,2}(?:acabat|fetes|realitzades)' +
    ' | (?:ja )?(?:està|queda|ha estat) (?:ja )?(?:adjudicad[ao]|adjudicat|assignad[ao]|concedid[ao]|resolt[ao]?|retirad[ao]|aturat|aturada)' +
    " | no (?:s'admeten|s'accepten|es recullen|contractem|contractarem)",
  still: 'encara | segueix | continua',
  deadline: {
    send: 'envi\\p{L}* | presenta\\p{L}* | inscri\\p{L}* | candidatur\\p{L}* | sol·licitud\\p{L}* | currículum\\p{L}*',
    by: 'fins(?: al?| el)?(?: dia)? | abans del? | com a màxim el',
    labels:
      "(?:data|termini)(?: (?:límit|màxim|final|de tancament|de venciment))?(?: (?:de|per a?|per|de la) ?(?:sol·licituds?|candidatures?|inscripci(?:ó|ons)|presentació|presentar)(?: (?:de )?(?:candidatures|sol·licituds))?)? | (?:període|termini|fi|final) de (?:publicació|exposició|difusió) | publicada? fins(?: al)? | tancament(?: de (?:la )?(?:convocatòria|candidatures))? | últim dia(?: per (?:presentar-se|inscriure's))? | (?:candidatures|sol·licituds|inscripcions|obert|oberta|vàlid)(?: obertes)? fins (?:al|el|a)(?: dia)? | caduca(?: el)?",
    until:
      '(?:el )?termini (?:finalitza|acaba|tanca|venç)(?: el)? | (?:envia|envieu|presenta) (?:la (?:teva|vostra) candidatura|el (?:teu )?cv) (?:fins al|abans del)',
    not: 'prioritari\\p{L}* | preferent\\p{L}* | primer\\p{L}* | fins que es cobreix\\p{L}* | fins a cobrir\\p{L}* | permanent',
    extended: 'ampliat | ampliada | prorrogat | prorrogada | pròrroga | nova data',
  },
};
