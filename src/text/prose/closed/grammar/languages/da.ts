import type { Parts } from '../parts.ts';

export const da: Parts = {
  job: '(?:stilling|job|opslag|stillingsopslag|annonce|rolle|praktikplads|rekruttering|ansøgningsrunde|ansøgningsfrist|frist|position|vakance|jobopslag|proces|jobannonce|ansøgningsperiode|plads|elevplads|søgning)(?:en|et|er|erne|n|s|ens|ets|pen|ten|tet)? | jobbet | pladsen | rekrutteringsprocessen | ansøgningsrunden | deadline(?:n)?',
  requests: 'ansøgning(?:er|erne|en)? | ansøgere | kandidater',
  this: 'denne | dette | disse',
  the: 'den | det | vores | en | et | de',
  be: 'er | forbliver',
  was: 'er blevet | blev | har været | har | er nu blevet | blevet | kunne | er allerede blevet | var',
  over: 'slettet | deaktiveret | taget offline | besat | lukket | udløbet | afsluttet | overskredet | ophørt | annulleret | trukket tilbage | fjernet | slut | ovre | forbi | taget ned | udfyldt | aflyst | gået til en (?:intern )?(?:kandidat|ansøger) | lukkede | tildelt | nedlagt | stoppet med at modtage',
  paused:
    'inaktiv | arkiveret | sat på pause | på pause | ikke tilgængelig | suspenderet | udsat | i bero | sat i bero | færdig',
  whole:
    '(?:leder|søger) (?:vi )?ikke (?:længere|mere)(?: efter)?(?: (?:nogen|folk|flere))? | nok ansøgninger | findes ikke længere | eksisterer ikke længere',
  no: 'ikke længere | ikke | ingen | ikke flere | aldrig',
  live: 'i gang | publiceret | online | ledig(?:t)? | tilgængelig(?:t)? | åben | åbent | åbne | aktuel(?:t)? | aktiv(?:t)? | muligt at (?:søge|ansøge) | modtager | tager | imod | mod | modtages | accepterer | opslået | mulig',
  hiring: 'søger | rekrutterer | ansætter | leder',
  found: 'fundet | ansat | valgt',
  whom: 'en (?:ny |egnet )?(?:kandidat|kollega|person|medarbejder) | nogen | den rette(?: kandidat| person)? | vores nye (?:kollega|medarbejder)',
  we: 'vi | jeg',
  also: 'automatisk | af arbejdsgiveren | nu | allerede | desværre | i øjeblikket | for tiden | internt | netop | midlertidigt | endeligt | permanent | indtil videre | nye | flere | alle | opdatering | bemærk(?: at)? | vigtigt | obs | at | det | siden hen | for nylig | i mellemtiden | beklager | vi beklager | officielt | lige | længere | dog | hermed',
  cut: 'og | men | så | fordi | da | tak | mange tak | derfor | vi takker | på grund',
  other: 'andre | anden | andet | øvrige',
  some: 'sidste | første | anden | tidligere | to | tre | hver | nogle | næste | forrige | halvdelen',
  if: 'hvis | når | indtil | før | efter | inden | så snart | skal | vil | bliver | ønskes | endnu',
  of: 'for | som | til | på | af | i | om',
  on: 'den | i | pr\\.?',
  since: 'siden(?: den)? | fra(?: den)?',
  status: 'udfald | fase | hvor det står | status | (?:stillingens|jobbets) status | tilgængelighed',
  apply: 'sådan søger du | ansøg | søg stillingen',
  ordinary: 'taken | pris | over | klar | ute | prise | past',
  or: 'eller',
  perhaps:
    'tak til (?:de|alle|jer) (?:[\\p{L}\\d-]+ ){0,8}(?:som|der) (?:har )?(?:søgte|søgt|skrev|meldte) | vi har(?: \\p{L}+){0,2} (?:fundet|ansat|valgt|udpeget|besat|stoppet) | tak til (?:alle|jer|dem) | ' +
    'tak for (?:alle|jeres|de mange) (?:\\p{L}+ )?(?:ansøgninger|henvendelser|breve|svar) | ' +
    '(?:send|søg) (?:venligst )?(?:ikke|ingen) (?:længere|flere|nu|mere) | ' +
    '(?:stilling\\p{L}*|rekruttering\\p{L}*|opslag\\p{L}*|ansættelse\\p{L}*) (?:\\p{L}+ ){0,3}(?:sat i bero|på pause|aflyst|indstillet|stoppet|udskudt|annulleret|trukket|sat på pause|bortfaldet) | ' +
    'ansættelsesstop | bliver (?:\\p{L}+ )?ikke til noget | ' +
    '(?:bliver stående|bevaret|gemt|ligger her) (?:\\p{L}+ ){0,3}(?:som (?:eksempel|arkiv)|til (?:arkivet|orientering)) | ' +
    'for sent | (?:var|kunne) (?:\\p{L}+ ){0,4}(?:til og med|senest|indtil) | ' +
    '(?:begynder|starter|er begyndt) (?:\\p{L}+ )?hos os | ' +
    '(?:intet|ingen (?:ledige )?(?:stillinger|job|pladser)) (?:\\p{L}+ ){0,3}(?:lige nu|for tiden|i øjeblikket) | ' +
    'samtalerne? (?:\\p{L}+ ){0,2}(?:afholdt|overstået|slut) | søger (?:\\p{L}+ )?ikke længere' +
    ' | (?:har|blev|er) (?:\\p{L}+ ){0,2}trukket(?: \\p{L}+)?(?: tilbage)?' +
    ' | (?:går|gik|lovet) til (?!dig|os|at)\\p{L}+ | (?:har truffet|har taget) (?:\\p{L}+ )?(?:valg|beslutning)' +
    ' | (?:ansætter|modtager|søger) (?:\\p{L}+ )?(?:ingen|ikke)(?: flere| længere| nogen)?' +
    ' | kan ikke (?:længere )?søges' +
    ' | har takket ja | (?:ikke|blev ikke) bevilget | ansættelsesstop\\p{L}*',
  still: 'stadig(?:væk)? | fortsat | endnu',
  deadline: {
    send: 'send | ansøg | søg | ansøgning(?:en|er)? | mail',
    by: 'senest(?: den)? | inden(?: den)? | til og med(?: den)? | indtil(?: den)? | før(?: den)?',
    labels:
      '(?:ansøgningsfrist(?:en)?|sidste (?:ansøgnings)?(?:frist|dag|dato)(?: for ansøgning)?|frist(?: for ansøgning(?:er)?)?|deadline(?: for ansøgning(?:er)?)?|ansøg senest|søg senest|udløber|lukker|slutdato|ansøgning senest|åben til|ansøgningsperiode|svarfrist)(?: er)?(?: den)? | (?:opslags|publicerings|annonce)(?:periode|periode)n? | (?:opslået|annonceret|publiceret) (?:til|indtil|til og med)',
    until:
      '(?:send (?:din|os din) ansøgning|ansøg|søg|ansøgninger modtages|ansøgningen skal være os i hænde) (?:senest|inden|frem til|til og med)(?: den)? | ansøgningsfristen (?:er|udløber)(?: den)? | (?:opslaget|stillingen) (?:lukker|udløber)(?: den)?',
    not: 'prioriteret | første | løbende | indtil stillingen | gerne',
    extended: 'forlænget | ny frist | udsat | forlænges',
  },
};
