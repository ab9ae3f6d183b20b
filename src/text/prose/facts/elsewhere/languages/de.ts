import { elsewhereRules } from '../wording.ts';

const room =
  '(?:werkstatt|buros?|labor|laden|halle|zentrale|niederlassung|filiale|werk|praxis|klinik|schule|studio|atelier|lager|baustelle|raumen|haus|geschaftsstelle)';
const days = '(?:ein(?:en|em)?|zwei|drei|vier|[1-4])';

export const de = elsewhereRules({
  work: 'remote|home ?-?offices?(?:-\\p{L}+)?|heimarbeit\\p{L}*|telearbeit\\p{L}*|tele-?arbeitsplatz|mobil(?:es? arbeit\\p{L}*|arbeit)?|ortsunabhangig\\p{L}*|ortsungebunden\\p{L}*|standortunabhangig\\p{L}*|auf distanz|aus der ferne|virtuell|digital|online|(?:von )?zu ?hause|zuhause|daheim|(?:am|vom) heimischen \\p{L}+|eigene[nrms]? (?:\\p{L}+ ){0,2}?(?:schreibtisch|wand\\p{L}*|wohnung|kuche\\p{L}*)|von (?:uberall|irgendwo|wo|dort)|verteilt',
  wholly:
    '(?:zu )?100 ?(?:%|prozent)(?: der zeit)?|hundert ?prozent\\p{L}*|100-prozentig|voll|vollstandig\\p{L}*|vollig|komplett\\p{L}*|ganz(?:lich)?(?: und gar)?|zur ganze|gesamte?|ausschlie(?:ß|ss)lich\\p{L}*|ausnahmslos|dauerhaft\\p{L}*|durchgehend|durchgangig|rein|vollkommen|immer|stets|jeden tag|taglich|an allen (?:tagen|arbeitstagen|wochentagen)|jederzeit|zu jeder zeit|die (?:ganze|gesamte) (?:woche|arbeit|zeit)|(?:an )?(?:funf|5) (?:von (?:funf|5) )?tagen?(?: (?:die|pro|in der) woche)?|alle|wir alle|jede[rs]?|ohne ausnahme|das bleibt so|von anfang bis ende|vom ersten (?:bis zum letzten )?tag|permanent|remote-only|(?:das ganze|unser ganzes|das gesamte) team',
  partly: `hybrid\\p{L}*|teilweise|teils|zeitweise|anteilig|tageweise|gelegentlich\\p{L}*|manchmal|optional|moglich\\p{L}*|option(?:al)?|absprache|flexib\\p{L}*|kann|konnen|konnte\\p{L}*|darf|durfen|uberwiegend|hauptsachlich|meist\\p{L}*|gro(?:ss|ß)tenteils|fast|bis zu|erste[nrs]?|anfangs|zunachst|einarbeitung\\p{L}*|probezeit|\\p{L}*gesprach\\p{L}*|\\p{L}*interview\\p{L}*|\\p{L}*schulung\\p{L}*|kurse?|workshops?|\\p{L}*besprechung\\p{L}*|\\p{L}*veranstaltung\\p{L}*|wahrend|solange|bis|nach|wenn|falls|sofern|au(?:ss|ß)er|${days} tage?n?|montags?|dienstags?|mittwochs?|donnerstags?|freitags?|vorubergehend\\p{L}*|kund\\p{L}*|patient\\p{L}*|schuler\\p{L}*|zugriff|zugang|support|wartung|\\p{L}*team|entwickl\\p{L}*|abteilung\\p{L}*|nicht|kein\\p{L}*|nie|leider`,
  empty:
    '(?:keine?[nrs]?|ohne|null) (?:\\p{L}+ ){0,2}?(?:buros?|buroraume|burotage?|buropflicht|prasenz\\p{L}*|anwesenheit\\p{L}*|raume|firmensitz|geschaftsraume|anfahrt|pendel\\p{L}*|arbeitsweg)(?: mehr)?|(?:ein )?(?:buros?|buroraume|raume|buropflicht|prasenzpflicht|prasenz|prasenztage)(?:,? (?:\\p{L}+)){0,3} (?:nicht|keine?[sn]?)(?: mehr)?|(?:buros?|buroraume) (?:\\p{L}+ ){0,2}?(?:aufgegeben|aufgelost|gekundigt|abgeschafft)|muss(?:t|en)? (?:\\p{L}+ ){0,2}?(?:nie|nicht) ins buro|firmensitz existiert nur auf dem papier|(?:prasenz\\p{L}*|burotage|buropflicht|anwesenheit\\p{L}*|buro) ?: (?:keine?s?|nein|nie\\p{L}*|entfallt)|buro auch nicht',
  besides:
    'vollzeit|teilzeit|voll- und teilzeit|(?:auch|inklusive|inkl\\.?|samt|einschlie(?:ß|ss)lich)(?: (?:der|die|das|bei|in|alle|und|\\p{L}*einarbeitung|\\p{L}*gesprache?|\\p{L}*besprechungen|\\p{L}*runden?|\\p{L}*schulungen?),?)+|ohne ausnahme|alles gute',
  here: `hybrid\\p{L}*|(?:einmal|zweimal|dreimal) (?:pro|in der|die|im) (?:woche|monat)|${days} (?:mal|tage?n?)[^.;]{0,12} (?:pro|in der|die|je|im) (?:woche|monat)|${days} tage? (?:vor ort|prasenz|buro|im)|(?:home ?-?office|remote|mobiles arbeiten|telearbeit)(?:-?tage?)? (?:ist |sind )?(?:\\p{L}+ )?(?:moglich|nach absprache|optional|an \\p{L}+ tagen)|(?:in|an|bei|auf|aus) (?:unsere[rmn]?|der|dem|einem unserer|einer unserer) (?:\\p{L}+ ){0,2}?${room}|im (?:\\p{L}+ )?${room}|ins ${room}|bei uns (?:in|im|vor)|beim? kund\\p{L}*|vor ort|umzug\\p{L}*|umziehen|reisetatigkeit|reisebereitschaft|dienstreisen|au(?:ss|ß)endienst|teil-?remote|prasenztage?n?|buroprasenz|burotage?n?`,
  others: 'kolleg\\p{L}*|andere|dienstleister|jemand anders',
  you: 'du|dich|dir|dein\\p{L}*|sie|ihnen|ihr\\p{L}*',
  lives:
    'wohn(?:en|st|t|haft|land)?|leb(?:en|st|t|e)|\\p{L}*wohnsitz\\p{L}*|\\p{L}*wohnort|lebensmittelpunkt|ansassig\\p{L}*|gemeldet|zu ?hause|daheim|sitz(?:en|t|st)|einstellen|einzustellen|anstellen|anzustellen|beschaftigen|uberall|irgendwo|innerhalb|niedergelassen|domizil|residier\\p{L}*|stehen|steht|befindet|liegt|schreibtisch|remote|telearbeit',
  asks: 'du|dich|dir|dein\\p{L}*|sie|ihnen|ihr\\p{L}*|bewerb\\p{L}*|personen?|menschen|leute|wer|alle[ns]?|einstellen|einzustellen|anstellen|beschaftigen|muss\\p{L}*|voraussetzung|vorausgesetzt|erforderlich|bedingung|nur|freiwillige\\p{L}*|ehrenamtliche\\p{L}*|angestellte\\p{L}*|mitarbeit\\p{L}*|\\p{L}*wohnsitz\\p{L}*|\\p{L}*wohnort|studierende\\p{L}*|praktikant\\p{L}*|arbeit\\p{L}*|remote|zuhause|ausschlie(?:ß|ss)lich',
  third:
    'kund\\p{L}*|patient\\p{L}*|mitglieder\\p{L}*|spender\\p{L}*|landwirt\\p{L}*|betrieben?|schulen|gemeinden|firma|firmensitz|unternehmen\\p{L}*|verein|stiftung|genossenschaft|server|rechenzentrum|hauptsitz|geschaftssitz|zentrale|niederlassung\\p{L}*|gegrundet|grunder\\p{L}*|markt|markte|reisen?|erfahrung|kolleg\\p{L}*|\\p{L}*team|projekte?n?|partner\\p{L}*',
  permit:
    '\\p{L}*erlaubnis|arbeitsbewilligung|aufenthalts(?:titel|recht)|staatsburger\\p{L}*|staatsangehorig\\p{L}*|arbeitsberechtigt|visum|arbeiten durfen',
  not: 'nicht|kein\\p{L}*|nie|au(?:ss|ß)er|au(?:ss|ß)erhalb|ausgenommen|ohne',
  countries:
    '(?:wo|in welche[mn] (?:land|landern?))(?: (?:kann|muss|darf|soll|konnen|mussen|durfen|kannst|musst|darfst|man|ich|du|sie|wir))*(?: (?:wohnen|leben|sitzen|sein|ansassig sein|einstellen))?(?: (?:konnen|mussen|durfen|kannst|musst|darfst|kann|muss|darf|wohnst|lebst))?|(?:\\p{L}+ )?(?:haupt)?(?:wohnsitz|wohnort|wohnland)\\p{L}*(?: erforderlich| in| innerhalb| muss sein in)?|(?:zugelassene|mogliche|erlaubte|zulassige|in frage kommende) (?:wohn\\p{L}*|lander|aufenthalts\\p{L}*)|land|lander|(?:du |sie )?(?:ansassig|wohnhaft|gemeldet|wohnst|wohnen|lebst|leben)(?: (?:du|sie))?(?: in)?|lebensmittelpunkt(?: in)?|aufenthalts(?:ort|land)|remote (?:aus|innerhalb|in)|einsatzlander|einsatzgebiet|(?:wen|wo) (?:wir|konnen wir) (?:einstellen|einstellen konnen)|offen fur(?: menschen in)?',
  places:
    '(?:arbeits|einsatz|dienst)(?:ort|platz|form|weise|modell|modus|stelle)|ort(?: der (?:arbeit|tatigkeit))?|wo|wo (?:du arbeitest|sie arbeiten|arbeitest du|arbeiten sie|wird gearbeitet)|modell|modus|standort',
  presence:
    'prasenz(?:pflicht|tage|zeiten)?|buro(?:tage|prasenz|pflicht|anwesenheit)?|anwesenheit(?:spflicht)?|(?:tage )?(?:im|vor) (?:buro|ort)|pendeln|muss ich[^?]{0,30} (?:buro|ort)[^?]{0,15}|gibt es ein buro',
  none: 'keine?\\b|keine[rsn]\\b|nie\\b|niemals|nein|null\\b|0\\b|entfallt',
});
