import type { Parts } from '../parts.ts';

export const sv: Parts = {
  job: 'platser(?:na)? | (?:tjänst|roll|position|befattning|jobb|annons|plats|praktikplats|rekrytering|utlysning|uppdrag|ansökningsperiod|ansökningstid|anställning|vakans|sökning|process|deadline)(?:en|er|erna|et|n|ar|arna|an|s)? | rekryteringsprocessen | urvalsprocessen | jobbannonsen | platsannonsen | sista ansökningsdag',
  requests: 'ansök(?:an|ningar|ningarna|ningen) | intresseanmälningar | sökande',
  this: 'den här | denna | det här | detta | dessa',
  the: 'den | det | vår | en | ett | de | våra',
  be: 'är | förblir',
  was: 'har | har blivit | blev | blivit | har nu | hade | kunde | har kunnat',
  over: 'fyllda | avpublicerade? | raderad | inaktiverad | tillsatta?s? | tillsatts | stängda? | stängt(?:s)? | avslutade? | avslutat(?:s)? | gått ut | löpt ut | slut | över | passerat?s? | passerad | utgången | utgånget | indragen | indragits | borttagen | fylld | fyllts | bemannad | klar | upphört | avbruten | avbrutits | tagits bort | återkallad | tillsattes | stängdes | slutat ta emot',
  paused:
    'inaktiv | arkiverad | pausad | pausats | ej tillgänglig | vilande | uppskjuten | på paus | inställd | färdig',
  whole:
    '(?:letar|söker) (?:vi )?inte (?:längre|mer)(?: efter)?(?: (?:någon|folk|fler|personal|en ny))? | tillräckligt (?:många|med) (?:ansökningar|sökande) | finns inte längre | söker inte längre någon',
  no: 'inte längre | inte | ej längre | ej | inga(?: fler| nya)? | ingen | aldrig | slutat',
  live: 'pågår | pågående | publicerad | tillgänglig | öppen | öppet | ledig | aktuell | aktiv | giltig | möjligt att (?:ansöka|söka) | går att (?:ansöka|söka) | går | att ansöka | att söka | tar emot | tar | emot | mottas | accepterar',
  hiring: 'söker | rekryterar | anställer | söka',
  found: 'hittat | anställt | rekryterat | valt | funnit',
  whom: 'någon | en (?:ny |lämplig )?(?:kandidat|kollega|person|medarbetare) | rätt (?:person|kandidat) | vår nya (?:kollega|medarbetare)',
  we: 'vi | jag',
  also: 'framgångsrikt | automatiskt | av arbetsgivaren | nu | redan | tyvärr | för närvarande | numera | internt | nyligen | just nu | tillfälligt | permanent | tills vidare | obs | uppdatering | nya | fler | alla | viktigt | i nuläget | precis | sedan dess | dessvärre | vi beklagar att | beklagar | att | det | idag | äntligen | officiellt | längre | därmed | härmed',
  cut: 'och | men | så | eftersom | då | tack | stort tack | därför | vi tackar | på grund',
  other: 'andra | annan | annat | övriga',
  some: 'sista | första | andra | förra | tidigare | två | tre | varje | några | nästa | hälften',
  if: 'om | när | tills | innan | efter | så snart | ska | skall | kommer | inte ännu | ännu',
  of: 'för | som | till | på | av | i | om',
  on: 'den | i | på',
  since: 'sedan(?: den)? | från(?: den)?',
  status:
    'läge | läget just nu | skede | utfall | status | annonsstatus | tillgänglighet | (?:tjänstens|jobbets|rollens) status | läge',
  apply: 'så ansöker du | ansök | sök jobbet | sök tjänsten',
  ordinary: 'taken | pris | over | ute | prise | close | past',
  or: 'eller',
  perhaps:
    'tack till (?:de|alla|er) (?:[\\p{L}\\d-]+ ){0,8}som (?:har )?(?:sökte|sökt|skrev|hörde av) | vi har(?: \\p{L}+){0,2} (?:hittat|anställt|valt|rekryterat|utsett|tillsatt|pausat|stoppat|slutat) | ' +
    'tack (?:till )?(?:alla|er) (?:som|för) | tack för (?:alla|era|de) (?:\\p{L}+ )?(?:ansökningar|brev|svar) | ' +
    '(?:vänligen )?(?:sök|ansök|skicka) (?:inte|ej|inga) (?:längre|fler|nu|mer)? | ' +
    '(?:rekrytering\\p{L}*|tjänst\\p{L}*|utlysning\\p{L}*|anställning\\p{L}*) (?:\\p{L}+ ){0,3}(?:pausad|pausats|avbruten|avbrutits|inställd|ställts in|stoppad|skjuten|skjutits|vilande|dragits|dras) | ' +
    'anställningsstopp | blir (?:\\p{L}+ )?inte av | ' +
    '(?:ligger kvar|kvar|finns kvar|sparas) (?:\\p{L}+ ){0,3}(?:som (?:exempel|arkiv|information)|för (?:arkiv\\p{L}*|kännedom)) | ' +
    'för sent | (?:var|kunde) (?:\\p{L}+ ){0,4}(?:till och med|senast|fram till) | ' +
    '(?:börjar|har börjat) (?:\\p{L}+ )?hos oss | ' +
    '(?:inget|inga (?:lediga )?(?:tjänster|jobb|platser)) (?:\\p{L}+ ){0,3}(?:just nu|för närvarande|för tillfället) | ' +
    'intervjuerna? (?:\\p{L}+ ){0,2}(?:klara|genomförda|avslutade|hållits) | ' +
    'söker (?:\\p{L}+ )?(?:inte|ingen) längre | teamet är (?:\\p{L}+ )?komplett' +
    ' | (?:har|hade) (?:\\p{L}+ )?(?:dragit|dragits) (?:\\p{L}+ )?tillbaka' +
    ' | (?:går|gick|utlovad) till (?!dig|oss|att)\\p{L}+' +
    ' | (?:har|vi har) (?:gjort|fattat) (?:vårt val|ett val|beslut)' +
    ' | (?:anställer|tar emot|söker) (?:\\p{L}+ )?(?:ingen|inga|inte)(?: fler| längre| någon)?' +
    ' | går (?:\\p{L}+ )?inte (?:längre )?att söka | ansökan är stängd' +
    ' | (?:har|hade) tackat ja | inte (?:beviljats|beviljades|beviljad) | anställningsstopp\\p{L}*',
  still: 'fortfarande | ännu | kvar',
  deadline: {
    send: 'skicka | sök | ansök | ansökan | ansökningar | mejla | maila',
    by: 'senast(?: den)? | till och med(?: den)? | före(?: den)? | innan(?: den)? | fram till(?: den)?',
    labels:
      '(?:sista (?:ansöknings)?dag(?:en)?(?: (?:för ansökan|att (?:ansöka|söka)))?|ansökningsdatum|sista ansökningsdatum|sista datum|ansök senast|sök senast|deadline|stänger|stängs|ansökan senast|ansökningstid(?:en)?(?: går ut)?|slutdatum|utgår|ansökan öppen till|öppen till|sista datum för ansökan|ansökningsperiod)(?: är)?(?: den)? | (?:publicerings|annonserings)(?:period|tid|slut)(?:en)? | (?:annonsen )?(?:är )?(?:publicerad|publiceras|annonseras) (?:till|t\\.o\\.m\\.|till och med|t o m)',
    until:
      '(?:välkommen med din ansökan|ansök|sök|skicka (?:din|in din) ansökan|ansökan(?: ska vara oss till handa| görs)?)(?: redan idag,? men)?,? (?:senast|före|till och med|fram till)(?: den)? | sista ansökningsdag(?:en)? är(?: den)? | (?:annonsen|tjänsten|ansökan) stänger(?: den)?',
    not: 'prioriterad | första | löpande | tills tjänsten | helst',
    extended: 'förlängd | förlängs | förlängts | ny sista dag | framflyttad',
  },
};
