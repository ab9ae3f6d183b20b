import type { Parts } from '../parts.ts';

export const nl: Parts = {
  job: 'vacature die (?:je|u) zoekt | (?:vacature|functie|positie|rol|baan|stageplaats|stage|sollicitatieprocedure|procedure|werving|selectie|plek|plaats|zoektocht|advertentie|oproep|opdracht|job|openstelling|post|wervingsprocedure)s? | vacatures | functies | posities | (?:sollicitatie|reactie)termijn | sluitingsdatum | deadline | inschrijving(?:en)? | aanmelding',
  requests: 'sollicitaties? | solliciteren | reageren | reacties | kandidaten | sollicitanten | aanmeldingen',
  this: 'deze | dit | die',
  the: 'de | het | onze | ons | een',
  be: 'staat | staan | is | zijn | blijft',
  was: 'werd | werden | hebben | heeft | is reeds | geworden | kon worden | konden worden | geweest | worden',
  over: 'verwijderd | gedeactiveerd | offline(?: gehaald)? | vervuld | gesloten | ingevuld | verlopen | vergeven | verstreken | voorbij | beëindigd | ingetrokken | geannuleerd | afgerond | afgesloten | bezet | weg | opgeheven | geëindigd | opgevuld | gestopt met werven | toegewezen | aangenomen | komen te vervallen | vervallen',
  paused:
    'inactief | gearchiveerd | gepauzeerd | niet beschikbaar | on hold | opgeschort | stopgezet | stilgelegd | ligt stil | liggen stil | uitgesteld | voltooid | bevroren | in de wacht',
  whole:
    '(?:kandidaat|iemand) (?:benoemd|aangesteld|gekozen) | (?:solliciteren|reageren) kan (?:nu|momenteel|op dit moment|voorlopig|tijdelijk) niet | voldoende (?:sollicitaties|reacties|kandidaten)(?: ontvangen)? | (?:je|u) kunt niet (?:meer|langer) (?:solliciteren|reageren)(?: op deze vacature)? | bestaat niet meer | zoeken niemand meer',
  no: 'niet meer | niet langer | niet | geen(?: (?:nieuwe|verdere|extra))? | niemand | nooit | geen enkele',
  live: 'loopt | lopend | gepubliceerd | online | zichtbaar | beschikbaar | open | vacant | actueel | actief | geldig | mogelijk | aan | nemen | neemt | accepteren | accepteert | in behandeling | ontvangen | aangenomen worden | te vervullen | opengesteld | online | vrij',
  hiring: 'werven | zoeken | op zoek | zoekende | werft',
  found: 'gevonden | aangenomen | geselecteerd | gekozen',
  whom: 'iemand | (?:een|de|onze)(?: nieuwe| geschikte| juiste)? (?:kandidaat|collega|persoon|match)',
  we: 'we | wij | ik | ze',
  also: 'succesvol | met succes | ondertussen | automatisch | door de werkgever | inmiddels | al | reeds | helaas | nu | momenteel | intern | onlangs | recent | tijdelijk | definitief | meer | verder | nieuwe | let op | update | op dit moment | voorlopig | tot nader order | inmiddels ook | net | zojuist | succesvol | officieel | belangrijk | alle | vandaag | gisteren | sorry | het spijt ons | dat | ondertussen | intussen | eindelijk | snel | ook | dus | er | hiervoor | hierop | binnen',
  cut: 'en | maar | omdat | want | dus | bedankt | dank | dank je wel | dankjewel | met dank | daarom | doordat | wij danken',
  other: 'andere? | overige',
  some: 'laatste | eerste | tweede | vorige | voormalige | twee | drie | elke | sommige | enkele | volgende | beide | helft | oude',
  if: 'als | zodra | wanneer | indien | totdat | tot | nadat | voordat | na | nog | wordt | zal | mits',
  of: 'voor | van | als | bij | op | in | om te | te | met',
  on: 'op | in | per',
  since: 'sinds | vanaf | per',
  status:
    'stand van zaken | hoe het staat | uitkomst | fase | status | vacaturestatus | beschikbaarheid | stand',
  apply: 'solliciteer | hoe solliciteren | interesse',
  ordinary: 'taken | over | past | klar | pris | prise | ute',
  or: 'of',
  perhaps:
    'dank aan (?:de|alle) (?:[\\p{L}\\d-]+ ){0,8}die (?:[\\p{L}\\d]+ ){0,4}(?:gesolliciteerd|gereageerd|geschreven) | (?:we|wij) hebben(?: \\p{L}+){0,3} (?:gevonden|aangenomen|gekozen|aangesteld|geselecteerd|ingevuld) | ' +
    '(?:bedankt|dank|dank je wel|dankjewel|met dank) aan (?:iedereen|allen|alle) | ' +
    '(?:bedankt|dank) voor (?:alle|de vele|jullie|de leuke) (?:\\p{L}+ )?(?:sollicitaties|reacties|brieven|berichten) | ' +
    '(?:gelieve |graag )?niet meer (?:te )?(?:solliciteren|reageren|schrijven) | ' +
    '(?:stuur|zend) (?:a\\.?u\\.?b\\.? )?(?:geen|niet meer)(?! foto) | ' +
    '(?:vacature|werving|procedure|functie|selectie) (?:\\p{L}+ ){0,3}(?:on hold|gepauzeerd|stilgelegd|bevroren|opgeschort|uitgesteld|geschrapt|ingetrokken|vergeven) | ' +
    'vacaturestop | gaat (?:\\p{L}+ )?niet door | ' +
    '(?:blijft|staat|laten we) (?:\\p{L}+ ){0,3}(?:ter (?:info|informatie|archief)|als (?:voorbeeld|archief)|voor het archief) | ' +
    'te laat | (?:was|waren|kon|konden) (?:\\p{L}+ ){0,4}(?:tot|uiterlijk) | ' +
    '(?:begint|start|komt) (?:\\p{L}+ )?(?:bij ons|ons team) | ' +
    '(?:niets|geen (?:vacatures?|plekken|plaatsen|functies)) (?:\\p{L}+ ){0,3}(?:op dit moment|momenteel|nu|op het moment) | ' +
    'team is (?:\\p{L}+ )?(?:compleet|voltallig) | gesprekken (?:\\p{L}+ ){0,2}(?:geweest|afgerond|gevoerd) | ' +
    'zoeken (?:\\p{L}+ )?(?:niemand|niet) (?:meer|langer)' +
    ' | (?:reageren|solliciteren|inschrijven) (?:kan|is) (?:\\p{L}+ )?niet meer' +
    ' | (?:gaat|ging|beloofd) (?:naar|aan) (?!de|het|een|ons|jou|u)\\p{L}+' +
    ' | (?:hebben|heeft) (?:\\p{L}+ )?(?:een keuze|onze keuze|een besluit) (?:gemaakt|genomen)' +
    ' | (?:nemen|zoeken) (?:we |wij )?(?:\\p{L}+ ){0,2}niemand(?: meer)?(?: aan)?' +
    ' | (?:is|zijn|werd) (?:\\p{L}+ )?(?:ingetrokken|geannuleerd|stopgezet|opgeschort)' +
    ' | nog solliciteren\\? (?:\\p{L}+ )?(?:nee|niet)' +
    ' | niet (?:toegekend|gehonoreerd|goedgekeurd|gefinancierd) | heeft (?:de baan|de functie|het aanbod) (?:geaccepteerd|aangenommen) | vacaturestop',
  still: 'nog(?: steeds)?',
  deadline: {
    send: 'sollicite(?:er|ren) | reage(?:er|ren) | stuur | mail | sturen | (?:je |uw |jouw )(?:sollicitatie|cv|brief|motivatie) | reacties | sollicitaties',
    by: 'tot(?: en met| uiterlijk)? | t/m | vóór | voor | uiterlijk(?: op)?',
    labels:
      '(?:sluitingsdatum|sluiting|uiterste (?:sollicitatie)?datum|sollicitatiedeadline|deadline|sollicitatietermijn|reactietermijn|einddatum|vervaldatum|sollicitatieperiode|reactiedatum)(?: (?:voor|van)(?: de| het)? ?(?:sollicitaties?|solliciteren|reacties|vacature|aanmelding))? | (?:publicatie|plaatsings|advertentie)(?:periode|termijn|duur) | einde (?:publicatie|plaatsing) | (?:gepubliceerd|geplaatst|online|zichtbaar) (?:tot(?: en met)?|t/m) | (?:solliciteren|solliciteer|reageren|reageer|sollicitaties|aanmelden|open|geldig|reageren kan|solliciteren kan)(?: mogelijk)? (?:tot(?: en met)?|voor|vóór|t/m) | sluit(?: op)? | verloopt(?: op)? | laatste dag(?: om te solliciteren)?',
    until:
      '(?:solliciteren|reageren|inschrijven) kon tot(?: en met)? | (?:de )?(?:sluitingsdatum|deadline|vacature|reactietermijn|sollicitatietermijn)(?: is| sluit| loopt af| verloopt| staat open| loopt)(?: op| tot(?: en met)?)? | (?:je kunt )?(?:reageren|solliciteren|aanmelden)(?: kan| is mogelijk)? (?:tot(?: en met)?|voor|vóór|uiterlijk) | (?:solliciteer|reageer|stuur (?:je|uw) (?:sollicitatie|cv)) (?:uiterlijk |graag )?(?:voor|vóór|tot(?: en met)?|op)',
    not: 'voorkeur | bij voorkeur | eerste | tot (?:de )?(?:vacature )?vervul\\p{L}* | doorlopend',
    extended: 'verlengd | uitgesteld | nieuwe deadline | verschoven',
  },
};
