import { proseRules } from '../wording.ts';

const number = '\\d{1,2}(?:,\\d{1,2})?';
const count =
  '(?<count>\\d{1,2}|ein|einem|einen|eines|zwei|drei|vier|funf|sechs|sieben|acht|neun|zehn|elf|zwolf)';
const unit = '(?<unit>wochen?|monate?n?|jahre?n?)\\b';
const offer =
  '(?:(?:wir suchen|gesucht wird|wir bieten|wir stellen ein|es handelt sich um|die stelle ist|das ist|die anstellung erfolgt|die arbeit erfolgt|die position ist|zu besetzen ist) )';
const few =
  '(?:(?!(?:fur|mit|bei|von|zu|zur|zum|einem|einer|teams?|leitung|der|dem|des|die)\\b)[\\p{L}\\d:*/-]{1,30},? ){0,5}';
const time = (which: string): readonly string[] => [
  `${offer}${few}in ${which}(?= ?(?:$|[.,;(!:]| (?:und|fur|mit|an|oder|bei|zu|ab|besetz)))`,
  `${offer}${few}(?:eine |einer )?(?:unbefristete |befristete )?${which}(?:stelle|anstellung|beschaftigung)?(?= ?(?:$|[.,;(!]| (?:mit|fur|an|bei|ab)))`,
  `^(?:stelle |anstellung |festanstellung |befristet |unbefristet |ab sofort )*(?:,? ?in )?${which}(?= ?(?:$|[.,;(]))`,
  `^(?:stelle|anstellung|festanstellung) in ${which}`,
  `^[^.;:!?]{3,70} \\((?:in )?${which}\\)$`,
  `^(?:in )?${which}(?= (?:mit|von) \\d)`,
];

const whole =
  '(?:(?:zu )?100 ?%|vollstandig|komplett|ganz|ganzlich|zur ganze|ausschlie(?:ß|ss)lich|ausnahmslos|dauerhaft|rein|vollkommen) ';
/** What may stand behind the words for remote work. */
const on = '(?= ?(?:$|[.,;:(!]| (?:in|innerhalb|aus|von|und|mit|aber)\\b| - ))';

export const de = proseRules({
  pay: {
    leads: [
      `(?:^|(?:das|die|der|dein|ihr|unser|eine?|einen) )(?:(?:monatliche|jahrliche|feste)[snr]? )?(?:(?:jahres|monats|brutto|bruttojahres|bruttomonats|einstiegs|grund)?gehalt|(?:praktikums)?vergutung|stundenlohn|lohn|entgelt|gehaltsspanne|gehaltsband|gehaltsrahmen|honorar|stundensatz|tagessatz|verdienst)(?: fur (?:diese|die) (?:stelle|position))?(?: ?:| betragt| liegt| ist| reicht| beginnt)? ?(?:(?:zwischen|bei|von|ab|in hohe von) )*`,
      `wir (?:zahlen|bieten)(?: dir| ihnen)?(?: (?:eine?|einen) (?:[\\p{L}]*(?:gehalt|vergutung|lohn|entgelt|satz)))? ?(?:(?:zwischen|von|in hohe von) )*`,
      `(?:du verdienst|sie verdienen|du erhaltst|sie erhalten)(?: (?:eine?|einen) [\\p{L}]*(?:gehalt|vergutung|lohn))? ?(?:(?:zwischen|von) )?`,
    ],
    after:
      'mehr|weniger|uber|unter|fur (?!die(?:se)? (?:stelle|position)|vollzeit|\\d)|an (?:die|unsere|den)|zur?\\b|als\\b|pro (?:person|kund)',
    others:
      'kund(?:en|innen|schaft)|nutzer\\w*|mitglieder\\w*|abonnent\\w*|abonnement\\w*|patient\\w*|mieter\\w*|spender\\w*|budgets?|umsatz\\w*|jahresumsatz|fordermittel\\w*|forderung|finanzierung\\w*|investi\\w*|wert|gebuhr(?:en)?|bussgeld\\w*|preis\\w*|kost(?:en|et)\\w*|miete|unternehmen|durchschnitt\\w*|branche\\w*|mitbewerb\\w*|mindestlohn|unser(?:e|en|em)? (?:stundensatz|stundensatze|tagessatz|tagessatze|honorar)|beratung|freie mitarbeit\\w*|praktikant(?:en|innen) (?:erhalten|bekommen)|ehrenamtliche\\w*|fruher\\w*|nicht|kein\\w*',
    besides:
      'bonus|boni|pramien?|zulagen?|zuschuss|zuschusse|budgets?|weiterbildung\\w*|fortbildung\\w*|fahrtkosten\\w*|jobticket|erstattung|ausstattung|versicherung\\w*|altersvorsorge|urlaubsgeld|weihnachtsgeld|provision\\w*|bis zu|uberstunden\\w*|sachbezug|gutschein\\w*|trinkgeld|spenden?|reise\\w*|umzug\\w*|homeoffice-pauschale|miete',
  },
  hours: {
    phrase: `(?<from>${number})(?: ?(?:-|bis|und) ?(?<to>${number}))? ?(?:stunden|std\\.?|h)(?: ?/ ?| (?:pro|in der|je|die) )woche(?![\\p{L}])|(?<weekly>${number}) ?(?:wochenstunden|stunden wochentlich|-stunden-woche)`,
    leads: [
      `^(?:[\\p{L}]+ ){0,2}(?:[\\p{L}]*arbeitszeit|umfang|stundenumfang|arbeitsumfang|wochenstunden) ?: ?(?:(?:vollzeit|teilzeit),? )?\\(?`,
      `(?:die|diese|der|das) (?:stelle|position|vertrag|anstellung|praktikum) (?:umfasst|hat einen umfang von|betragt|ist fur|hat) `,
      `(?:vollzeit|teilzeit)(?: mit|,| -| \\(| ?:)? ?`,
      `(?:du arbeitest|sie arbeiten) `,
      `(?:es|das|die stelle) (?:ist|sind|hat) eine `,
      `^`,
    ],
    not: 'gesetzlich\\w*|24/7|geoffnet|(?<!verteilt )auf|museum|laden|offnungszeiten|support|bereitschaft\\w*|uberstunden|studierende\\w*|studenten|schuler\\w*|bis zu|mindestens|hochstens|maximal|mehr als|weniger als|minimum|unter|uber|etwa|besprechung\\w*|kund(?:en|innen)|ehrenamtliche\\w*|nicht|kein\\w*|nie|spar\\w*|sparen|kurse?|unterricht|kinder\\w*|sendet|durchschnitt\\w*|wenn|falls|konnte|nach|wahrend|fortbildung\\w*',
  },
  types: {
    hints: 'zeit|prakti|befrist|frei',
    phrases: {
      FULL_TIME: [
        ...time('vollzeit(?: oder (?:in )?teilzeit)?'),
        `${offer}${few}(?:in )?teilzeit oder (?:in )?vollzeit`,
        `${offer}${few}in voll- (?:oder|und) teilzeit`,
        '^(?:in )?voll- (?:oder|und) teilzeit',
      ],
      PART_TIME: [
        ...time('teilzeit(?: oder (?:in )?vollzeit)?'),
        `${offer}${few}(?:in )?vollzeit oder (?:in )?teilzeit`,
        `${offer}${few}in voll- (?:oder|und) teilzeit`,
        '^(?:in )?voll- (?:oder|und) teilzeit',
      ],
      TEMPORARY: [
        '(?:stelle|position|anstellung|dienstverhaltnis|vertrag|beschaftigung|arbeitsverhaltnis|vertretung)(?: [\\p{L}, ]{1,40}?)? (?:ist|wird) (?:[^.;]{0,40} )?befristet\\b',
        '^befristet(?:e[rs]? (?:vertrag|stelle|anstellung|arbeitsvertrag))?(?=$|[,.;:(]| (?:auf|bis|fur)\\b)',
        '^befristung(?: auf| bis)? ?:? ?(?:auf |bis )?(?:zum )?\\d',
      ],
      CONTRACTOR: ['\\((?:freie mitarbeit|freiberuflich)\\)', '^(?:du|sie) [^.;]{0,20} freiberuflich\\b'],
      INTERN: [
        '(?:wir bieten|es handelt sich um|das ist|dies ist)[^.;:()]{0,40} (?:ein|dein) (?:[\\p{L}-]+e?s )?(?:praktikum|pflichtpraktikum)(?= ?(?:$|[.,;(]| (?:in|im|bei|fur|mit|von|an)))',
        '(?:wir suchen|gesucht wird|suchen wir)[^.;:()]{0,60} (?:praktikant(?:in|innen|en)?(?:\\(in\\)|:in|\\*in|/in|/-in|\\(m/w/d\\))?)(?= ?(?:$|[.,;(]| (?:in|im|bei|fur|mit|der|die)))',
        '^(?:bezahltes |vergutetes )?praktikum (?:in|im|von|uber|\\()',
      ],
    },
    not: 'studierende\\w*|studium|studiums|studenten|studiengang\\w*|aquivalent\\w*|erfahrung\\w*|berufserfahrung|nicht|kein\\w*|nie|ohne|bisherige\\w*|fruher\\w*|ehemalig\\w*|ausbildung|schule|konnte|konnten|moglicherweise|spater\\w*|kunftig\\w*|anschlie(?:ß|ss)end\\w*|ubernahme|umwandl\\w*|eventuell|team aus|mitarbeitende|mitarbeiter\\w*|angestellte\\w*|ehrenamtliche\\w*|betreu\\w*|leitung|anleitung|wenn|falls|sofern|nach|statt|kund\\w*|eltern',
    labels:
      '(?:art der )?(?:anstellung|anstellungsart|beschaftigung|beschaftigungsart|vertragsart|stelle|arbeitszeit|arbeitszeitmodell|umfang|stellenumfang|vertrag)',
    intern:
      '^(?:bezahltes |pflicht)?(?:praktikum|praktikant(?:in|innen)?(?:\\(in\\)|:in|\\*in|/in|/-in)?)(?= ?(?:$|[(),/:|\\-]| (?:in|im|fur|bei|der|kommunikation|redaktion|marketing|und)))',
  },
  term: {
    hints: 'woche|monat|jahr',
    phrases: [
      `(?:(?:die|diese) (?:stelle|position|anstellung|beschaftigung) ist|der vertrag ist|das praktikum ist|(?:zunachst )?|^)(?:zunachst )?(?:befristet(?:e?[rns]?)?(?: (?:vertrag|stelle|anstellung))?) (?:auf|fur|bis zu einer dauer von) (?:die dauer von |einen zeitraum von )?${count} ${unit}`,
      `(?:stelle|position|anstellung|vertrag|praktikum|beschaftigung) (?:ist|wird) (?:zunachst )?(?:auf|fur) ${count} ${unit} befristet`,
      `(?:es handelt sich um|wir bieten|das ist) (?:ein|einen|eine) (?:bezahltes |vergutetes )?(?:auf )?${count}[- ]?${unit} (?:befristete[rns]? )?(?:vertrag|stelle|praktikum|anstellung|dauernde[rsn]? praktikum)`,
      `(?:praktikum|vertrag|zeitvertrag|anstellung) (?:von|uber|fur) (?:die dauer von )?${count} ${unit}(?= ?(?:$|[.,;(]| (?:mit|in|ab|bei)))`,
      `das praktikum dauert ${count} ${unit}`,
      `^(?:befristung|vertragsdauer|dauer|laufzeit|vertragslaufzeit): ?(?:befristet )?(?:auf |fur )?${count} ${unit}`,
    ],
    not: 'plan|plane|strategie\\w*|probezeit|garantie|gewahrleistung|erfahrung\\w*|berufserfahrung|budgets?|mindestens|bis zu|mehr als|wartung\\w*|kund\\w*|rahmenvertrag|lieferant\\w*|nicht|kein\\w*|bisherige\\w*|forderung|projektforderung|kundigungsfrist|seit|alle|ausbildung|studium|studiengang|mietvertrag|uber hinaus',
  },
  remote: {
    hints: 'remote|home|ortsunabh|telearbeit|zu hause|daheim|zuhause',
    phrases: [
      `(?:die|diese|deine|ihre) (?:stelle|position|arbeit|tatigkeit) (?:ist|wird|erfolgt|geschieht) (?:${whole})?(?:remote|im home ?-?office|in telearbeit|von zu hause(?: aus)?|ortsunabhangig)(?: moglich| ausgeubt)?${on}`,
      `${whole}(?:remote|im home ?-?office|in telearbeit|ortsunabhangig|von zu hause(?: aus)?|home ?-?office)(?= ?(?:$|[.,;:()!-]| (?:in|innerhalb|aus|von|und|mit|arbeiten|ausgeubt|moglich|aber)\\b))`,
      `(?:du arbeitest|sie arbeiten|gearbeitet wird|(?:wir )?alle arbeiten|arbeiten (?:wir )?alle)(?: [\\p{L}\\d]+){0,4}? ?(?:${whole}|immer |dauerhaft |jeden tag )(?:remote|im home ?-?office|in telearbeit|von zu hause(?: aus)?|daheim)(?= ?(?:$|[.,;:(!]| (?:aus|von|in|und)\\b))`,
      `(?:du arbeitest|sie arbeiten) remote(?= ?(?:$|[.,;(!]| (?:aus|von)))`,
      `^(?:remote|home ?-?office|telearbeit)(?:[- ]?anteil)?\\??:? ?(?:ja,? )?(?:zu )?(?:100 ?%|vollstandig|komplett|zur ganze|remote-only)`,
      `^(?:[\\p{L} ]{2,24}: ?)?remote(?:-only| only)?(?= ?[(,] ?(?:nur|in|aus|innerhalb|wohnsitz|zu 100|vollstandig))`,
      `^(?:ist )?(?:die|diese) stelle (?:komplett|vollstandig|zu 100 ?%) remote\\??:? ja|remote-only$`,
    ],
    never:
      '(?:keine?|ohne|null) (?:burotage?|buropflicht|prasenzpflicht|prasenztage?|anwesenheitspflicht|pendelei)|(?:haben|gibt es) (?:keins?|kein buro)(?: mehr)?|buro: (?:keines|nein|keins)|(?:muss|mussen|musst) (?:nie|nicht) ins buro|ohne ausnahme',
    not: 'hybrid\\w*|\\p{L}*gesprach\\w*|\\p{L}*interview\\w*|\\p{L}*besprechung\\w*|\\p{L}*schulung\\w*|einarbeitung|kurse?|workshops?|veranstaltung\\w*|konferenz\\w*|tage?n?|tageweise|gelegentlich\\w*|teilweise|teils|optional|option|moglichkeit\\w*|absprache|verhandelbar|flexibel|kann|konnen|konnte|nicht|kein\\w*|nie|vorubergehend\\w*|corona\\w*|buro\\w*|vor ort|prasenz\\w*|zugriff\\w*|zugang|support|kund\\w*|oder in|uberwiegend|hauptsachlich|meist|wenn|falls|reise\\w*|anteilig',
    labels: 'standort|arbeitsort|einsatzort|ort|dienstort|arbeitsplatz',
    residence: [
      '(?:wohnsitz|wohnort|hauptwohnsitz|lebensmittelpunkt|zuhause|daheim)(?: (?:muss|liegt|ist|dabei|zwingend|frei wahlbar|dauerhaft|sich|erforderlich|und|das|dafur|ihr|dein|bereits|befindet))* ?:? ?(?:muss |zwingend )?(?:in|innerhalb|aus|von) ',
      '(?:wohnsitz|wohnort|wohnland)(?: erforderlich| zwingend)? ?:? (?!in )',
      '(?:muss|musst|mussen|solange|sofern|wer|menschen|personen|bewerber\\S*|kannst|konnen|du|sie|ihr|nur|leute|alle|das)\\b[^.;:!?]{0,60}?\\bin (?=[^.;:!?]{2,60}\\b(?:wohn|leb|ansass|gemeldet|sein\\b|stehen|liegen|liegt))',
      '\\bwohn(?:en|st|haft)\\b[^.;:!?]{0,30}? in |\\bnur in (?=\\p{L}+(?: (?:oder|und) \\p{L}+)? (?:muss|einstellen))',
      '(?:^|[(,;-] ?)nur (?=\\p{L}+(?:$|[).,;]| (?:oder|und)))',
    ],
    bounds:
      'wohn\\w*|leb(?:en|st|t)|\\p{L}*wohnsitz|wohnort|lebensmittelpunkt|ansassig\\w*|nur|daheim|zuhause|einstell\\w*',
  },
  deadline: {
    phrases: [
      '(?:bewerbungsfrist|bewerbungsschluss|einsendeschluss|bewerbungsende|^bewerbungen bis|frist fur (?:die )?bewerbung(?:en)?)(?: ist| endet| lauft| ist der| bis)?(?: am| bis)?(?: zum| einschlie(?:ß|ss)lich)? ?:? ?(?:der |am |den |bis |zum )*',
      '(?:^|bitte |[,;:] |und )(?:bewirb dich|bewerben sie sich|bewerbung(?:en)?|bewerbungsunterlagen|(?:ihre|deine) (?:bewerbung|unterlagen)|senden sie|schicke?n? (?:sie|uns))(?:[^.;]|\\.(?=\\S)){0,120}? (?:bis(?: spatestens)?(?: zum| am)?|spatestens (?:bis )?(?:zum|am)|(?<before>vor dem))',
      'bewerben (?:bis|kann man sich bis)(?: zum)?',
      '(?:(?:^|[,;:] |bitte |und )(?:bewerb\\p{L}*|bewirb\\p{L}*|ruckmeldung|unterlagen)|^wir nehmen bewerbungen|(?:werden|sind) bewerbungen)(?:[^.;]|\\.(?=\\S)){0,100}? bis(?: (?:spatestens|einschlie(?:ß|ss)lich|zum|am))* ?:? ?(?:freitag, )?',
      '(?:ende|schluss) der bewerbungsfrist ?:? ?(?:ist )?(?:der )?',
      'bewerbungen, die nach dem',
      '^bis wann bewerben\\?? ?:? ?',
    ],
    not: 'projekt(?:frist|ende|fristen)\\w*|steuer\\w*|visum|forderantrag\\w*|immatrikulation\\w*|einschreibung\\w*|verlangert von|ursprunglich\\w*|war|konferenz|gesprache|vorstellungsgesprache|befristet|stipendi\\w*|fristen einhalten',
  },
  apply: {
    here: '^wie bewerben\\?? ?:? ?(?:uber|unter|auf)|^zur bewerbung ?:|^bewerben (?:uber|unter|auf) ?:?|(?:^|[:;,.!] |bitte |und |dann )(?:bewirb dich|bewerben sie sich|bewerbung(?:en)?)(?: bitte| ausschlie(?:ß|ss)lich| direkt| online| jetzt| hier)*,? ?(?::|uber|unter|auf|per|via|mit|hier|bitte)',
    cues: '^bewerbungen? (?:mit [^.;]{0,40} )?(?:an|per)|ihre bewerbung richten sie|^(?:dein|ihr) angebot (?:schickst|senden|schicken|sendest)|^(?:schreib|schreibe|schreiben sie)(?: uns)? an [^.;]{0,60} und (?:zeig|erzahl|sag)|^du schickst (?:deinen lebenslauf|deine (?:bewerbung|unterlagen))|(?:^|[:;,.!] |bitte |und )(?:bewirb dich|bewerben sie sich|(?:senden|schicken|richten|mailen|sende|schicke?n?|schick|richte|maile)(?: sie)?[^.;]{0,60}(?:bewerbung|unterlagen|lebenslauf|anschreiben|cv))|^(?:bitte )?(?:ihre|deine|die|vollstandige) (?:bewerbung(?:en|sunterlagen)?|unterlagen) (?:an|bitte|schicken|senden|richten|schickst|sendest|per|geht|gehen)|^bewerbung(?:en)? (?:an|per|bitte|unter|:)',
    not: 'fragen|ruckfragen|auskunft|auskunfte|barriere\\w*|datenschutz\\w*|presse|medien|geloscht|loschung|nicht|kein\\w*|abmelden|vermittl\\w*|agenturen|status|mehr uber|mehr erfahren|mehr zu|hinweise|probleme?n?|schwierigkeiten|informationen',
    links:
      '(?:jetzt |hier |online |direkt )*(?:bewerben|zur bewerbung|bewirb dich(?: jetzt| hier)?)|(?:zum |das )?bewerbungsformular|bewerbung (?:absenden|einreichen|starten)|jetzt online bewerben',
  },
});
