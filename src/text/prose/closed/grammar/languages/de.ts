import type { Parts } from '../parts.ts';

export const de: Parts = {
  job:
    '(?:einstellungs|auswahl|besetzungs|bewerbungs|berufungs)verfahrens? | (?:stand|ablauf|sachstand) des verfahrens | von (?:ihnen|dir|euch) \\p{L}{4,20} (?:stelle|position|stellenanzeige|vakanz|anzeige) | (?:[\\p{L}-]{1,24})?(?:stelle|stellen|position|positionen|vakanz|ausschreibung|anzeige|angebot|inserat|praktikum|suche|verfahren|posten|job|rolle|rekrutierung|ausbildungsplatz) | ' +
    'bewerbungsphase | bewerbungsfrist | bewerbungsschluss | frist | bewerbungszeitraum | einsendefrist | bewerbungsende | stellenbesetzung',
  requests: 'bewerbung(?:en)? | bewerben | bewerbende | bewerber(?:innen)? | unterlagen | kandidaturen',
  this: 'diese[rsmn]? | dieses',
  the: 'die | der | das | den | dem | unsere?[rn]? | eine?[rn]?',
  be: 'steht | ist | sind | ist es | bleibt | gilt',
  was: 'wurden? | haben | hat | worden | werden konnte | konnten? | werden | war | waren | sein | gilt als',
  over:
    'entfernt | offline genommen | (?:vom|aus dem) netz genommen | deaktiviert | besetzt | vergeben | geschlossen | abgelaufen | beendet | abgeschlossen | gefüllt | vorbei | verstrichen | erloschen | ' +
    'zurückgezogen | gestrichen | storniert | weg | eingestellt | ausgelaufen | abgesagt | entfallen | entfällt | gelöscht | ' +
    'abgegeben | zugeschlagen | (?:wird |werden )?nicht mehr (?:nach)?besetzt | zu ende',
  paused:
    'auf eis gelegt | pausieren | liegt auf eis | erledigt | ruht | ruhen | inaktiv | archiviert | pausiert | ausgesetzt | auf eis(?: gelegt)? | auf pause | gestoppt | stillgelegt | ' +
    'unbesetzt geblieben | zurückgestellt | veraltet | in pause',
  whole:
    '(?:stellen|werden|nehmen) (?:wir )?(?:niemanden|niemand|keinen|keine neuen leute|keine neuen kollegen) (?:mehr )?(?:ein|einstellen)(?: in diesem jahr| dieses jahr| diese saison)?$ | in diesem jahr stellen wir niemanden ein | (?:formular|bewerbungsformular) (?:vorzeitig|früher als geplant|vor der zeit) (?:geschlossen|beendet) | (?:genügend|genug|ausreichende?) bewerbungen(?: erhalten| bekommen| eingegangen)? | keine (?:weiteren|neuen) bewerbungen(?: mehr)? | alte (?:ausschreibung|stellenanzeige|anzeige) | suchen (?:für diese stelle )?niemanden mehr | die suche hat ein ende',
  no: 'nicht mehr | nicht länger | nicht | keine[nrs]? | keine mehr | niemanden(?: mehr)? | nie | kein',
  live:
    'zu haben | noch zu haben | läuft | laufend | geöffnet | existiert | vorhanden | veröffentlicht | abrufbar | einsehbar | verfügbar | frei | offen | vakant | aktuell | ausgeschrieben | möglich | zu haben | gültig | aktiv | entgegen | an | ' +
    '(?:an|entgegen)(?:genommen|nehmen) | nehmen | nimmt | nehmen wir | akzeptiert | akzeptieren | berücksichtigt | berücksichtigen | ' +
    'erwünscht | zu besetzen | online | berücksichtigt werden | angenommen werden | bewerbbar',
  hiring: 'suchen | gesucht | stellen ein | rekrutieren | einstellen | suchen wir | sucht',
  found: 'gefunden | eingestellt | ausgewählt | gewonnen',
  whom: 'jemanden? | eine (?:passende |geeignete |neue )?person | (?:unsere|eine?n?|die)(?: neue[nr]?| passende[nr]?)? (?:kollegin|kollegen|kandidatin|kandidaten|besetzung|verstärkung|person)',
  we: 'wir | ich | das team',
  also:
    'ersatzlos | automatisch | vom arbeitgeber | bereits | schon | inzwischen | mittlerweile | leider | jetzt | nun | derzeit | momentan | intern | extern | nunmehr | ' +
    'erfolgreich | endgültig | vorübergehend | vorzeitig | heute | gestern | bis auf weiteres | hinweis | achtung | update | aktualisierung | ' +
    'bitte beachten(?: sie)? | wichtig | info | liebe interessierte | entschuldigung | zurzeit | zur zeit | im moment | gerade | kürzlich | ' +
    'soeben | neue[nr]? | weitere[nr]? | mehr | damit | daher | sehr | alle | dass | sich | hiermit | auch | es | neu | erneut | für immer | ' +
    'zwischenzeitlich | seit kurzem | schnell | dauerhaft | planmäßig | ganz | wieder | worden',
  cut: 'und | aber | da | weil | denn | danke | vielen dank | herzlichen dank | dankeschön | wir danken | bitte | daher | deshalb | sodass | so dass',
  other: 'andere[rnms]? | weitere stellen | sonstige',
  some: 'letzte[rnms]? | erste[rnms]? | zweite[rnms]? | vorige[rnms]? | frühere[rnms]? | ehemalige[rnms]? | beiden? | zwei | drei | nächste[rnms]? | manche | einige | viele | jede[rsnm]? | alte[rnms]?',
  if: 'wenn | falls | sobald | bis | solange | ob | bevor | nachdem | sofern | noch | kann | soll | sollen | muss | wird | gegen | ab | zum | zu',
  of: 'für | als | im | in | am | mit | an der | auf | von | zur | des | einer?',
  on: 'am | zum | im | den | mit',
  since: 'seit(?: dem)? | per | ab(?: dem)?',
  status:
    'wie es steht | wie steht es | status | stellenstatus | bewerbungsstatus | ausschreibungsstatus | verfügbarkeit | stand | zustand',
  apply: 'bewerben | so bewirbst du dich | jetzt bewerben | bewirb dich | interesse',
  ordinary: 'over | past | klar | prise | close | bete | ute',
  or: 'oder',
  perhaps:
    '(?:danke|dank) (?:an )?(?:die|den|allen|alle) (?:[\\p{L}\\d,-]+ ){0,8}(?:die|welche) sich (?:[\\p{L}\\d]+ ){0,4}beworben | (?:wir|ich) haben(?: \\p{L}+){0,4} (?:gefunden|eingestellt|ausgewählt|besetzt|vergeben|entschieden) | ' +
    '(?:ist|sind|wurden?) (?:\\p{L}+ ){0,2}fündig(?: geworden)? | fündig geworden | ' +
    '(?:danke|dank) (?:an alle|für (?:alle|die vielen|eure|die zahlreichen|ihre vielen)(?: \\p{L}+)? (?:bewerbungen|zuschriften|nachrichten|einsendungen)) | ' +
    'danke an alle | ' +
    'bitte (?:\\p{L}+ )?(?:keine|nicht mehr|nicht) (?:\\p{L}+ )?(?:bewerbungen|bewerben)(?: mehr)?(?! (?:per|in|über|ohne|von|auf)) | ' +
    '(?:derzeit|aktuell|momentan|zurzeit) (?:suchen wir )?(?:niemanden|keine (?:\\p{L}+ )?(?:stellen?|bewerbungen|plätze|mitarbeitenden|verstärkung)) | ' +
    '(?:stelle|suche|ausschreibung|verfahren|besetzung|einstellung) (?:\\p{L}+ ){0,3}(?:gestoppt|auf eis|pausiert|ausgesetzt|abgebrochen|zurückgestellt|entfällt|hinfällig|aufgehoben) | ' +
    'einstellungsstopp | (?:wird|werden) (?:\\p{L}+ )?(?:nun )?(?:doch )?nicht (?:mehr )?(?:neu |wieder )?besetzt | ' +
    'nur (?:noch )?(?:zur|zu) (?:information|dokumentation|ansicht|archiv\\p{L}*) | ' +
    '(?:bleibt|steht) (?:\\p{L}+ ){0,3}(?:als beispiel|zur information|zur dokumentation|im archiv) | zu spät | ' +
    '(?:war|waren) (?:\\p{L}+ ){0,4}bis (?:zum )?\\d | (?:fängt|beginnt|startet) (?:\\p{L}+ )?bei uns an | ' +
    'hat (?:\\p{L}+ ){0,3}(?:zugesagt|angefangen|übernommen) | ' +
    'bewerbungs(?:phase|verfahren|zeitraum|runde|gespräche) (?:\\p{L}+ ){0,2}(?:vorbei|beendet|gelaufen|vorüber|geführt|abgeschlossen) | ' +
    'nicht mehr zu haben | stelle(?:n)? (?:\\p{L}+ ){0,2}weg | wiederbesetzung | besetzt werden konnte | ' +
    'team ist (?:\\p{L}+ )?(?:komplett|vollständig)' +
    ' | nicht mehr (?:\\p{L}+ )?berücksichtig\\p{L}*' +
    ' | (?:stellen|suchen|nehmen) (?:wir )?(?:\\p{L}+ ){0,3}niemanden(?: mehr)?(?: \\p{L}+)? (?:ein|an)(?!, (?:der|die|wer)) | vorgezogen' +
    ' | für (?:den|die|das) (?:platz|stelle|position) entschieden' +
    ' | geht an (?:frau|herrn|eine|einen|unsere|unseren)' +
    ' | (?:formular|postfach|bewerbungsportal|verfahren) (?:\\p{L}+ ){0,2}(?:geschlossen|abgeschaltet)' +
    ' | (?:ausschreibung|anzeige|angebot) (?:\\p{L}+ ){0,3}(?:zurückgezogen|zurückgenommen|aufgehoben)' +
    ' | noch bewerben\\? (?:\\p{L}+ ){0,2}(?:nein|nicht) | (?:sehen|schauen) (?:wir )?(?:\\p{L}+ )?nicht mehr' +
    ' | schluss war | (?:schon|bereits) (?:versprochen|zugesagt|vergeben) | nimmt den platz' +
    ' | (?:mittel|förderung|projekt|stelle|antrag) (?:\\p{L}+ ){0,4}nicht (?:bewilligt|genehmigt|verlängert|finanziert) | hat (?:\\p{L}+ ){0,3}(?:die (?:stelle|arbeit) (?:angetreten|übernommen|angenommen)|zugesagt|angefangen) | einstellungsstopp\\p{L}*',
  still: 'noch | weiterhin | immer noch',
  deadline: {
    send: 'bewirb\\p{L}* | bewerb(?:en|t|e) (?:sie )?(?:dich|sich|euch)? | bewerbung(?:en)? (?:bitte|per|sind|werden|nehmen|erbeten|richten|an|inklusive|mit) | (?:send|schick)(?:e|en|et|t)? | einzureichen | einreichen | freuen uns (?:auf|über) (?:ihre|deine|eure) bewerbung | unterlagen | online bewerben',
    by: 'bis(?: spätestens)?(?: zum| einschließlich| inkl)? | spätestens(?: am| bis(?: zum)?)? | vor dem',
    labels:
      '(?:bewerbungsfrist|bewerbungsschluss|einsendeschluss|bewerbungsende|einsendefrist|anmeldeschluss|annahmeschluss|meldeschluss|ausschreibungsende|ende der bewerbungsfrist|ablaufdatum|frist|deadline|stichtag|schlusstermin|bewerbungstermin|bewerbungszeitraum|bewerbungsdeadline)(?: für (?:die )?bewerbung(?:en)?)?(?: ist| endet| läuft bis)?(?: am| der| bis)? | (?:letzter|spätester) (?:termin|tag|zeitpunkt|einsendetag) | (?:aushang|aushängen|ausgehängt|veröffentlicht|ausgeschrieben|online|inseriert) bis(?: zum)? | (?:ausschreibungs|aushang|veröffentlichungs|anzeigen|publikations)(?:zeitraum|dauer|ende|frist) | ' +
      '(?:bewerbung(?:en)?|bewerben|bewirb dich|bewerbbar|online|gültig|offen|ausgeschrieben|verfügbar)(?: bitte| möglich)? bis(?: zum| spätestens)? | frist (?:für|zur) (?:die )?bewerbung(?:en)? | letzter (?:bewerbungs)?tag | endet am | läuft ab am | bewerbungen möglich bis',
    until:
      '(?:die )?(?:bewerbungsfrist|bewerbungsschluss|einsendeschluss|frist|bewerbungsende|ausschreibung)(?: ist| endet| läuft)?(?: am| der| bis)?(?: zum| zum ende des)? | ' +
      '(?:bitte )?(?:bewirb dich|bewerben sie sich|bewerbung(?:en)?|bewerbungen sind|bewerbungen nehmen wir|bewerben)(?: bitte| noch)? bis(?: spätestens)?(?: zum| am)? | (?:die )?stelle ist bis(?: zum)?',
    not: 'vorrangig | bevorzugt | zunächst | erste[rn]? | bis zur besetzung | bis (?:die stelle )?besetzt | laufend | fortlaufend | frühzeitig',
    extended: 'verlängert | verschoben | neue frist | ausgedehnt',
  },
};
