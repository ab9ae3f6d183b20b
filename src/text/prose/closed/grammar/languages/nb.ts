import type { Parts } from '../parts.ts';

/** Norwegian, Bokmål and Nynorsk. */
export const nb: Parts = {
  job: '(?:stilling|jobb|utlysning|annonse|rolle|praksisplass|rekruttering|søknadsfrist|frist|posisjon|prosess|søknadsperiode|plass|læreplass|stillingsutlysning|stillingsannonse|rekrutteringsprosess|ansettelsesprosess|vakanse|søk|søknadsrunde)(?:en|et|er|ene|a|n|s|ane|ar)? | deadline(?:n)? | ledige? stilling(?:en|er)?',
  requests: 'søknad(?:er|ene|en|ar|ane)? | søkere | søkjarar | kandidater',
  this: 'denne | dette | disse | desse',
  the: 'den | det | vår | en | et | ei | de | dei | vårt',
  be: 'er | forblir',
  was: 'er blitt | har blitt | ble | blei | vart | har vært | har | blitt | vorte | er vorten | er nå blitt | kunne | var | har no blitt | er blitt satt',
  over: 'slettet | deaktivert | avpublisert | utgått | passert | foreldet | trekt | besatt | besett | lukket | stengt | utløpt | gått ut | avsluttet | avslutta | overskredet | opphørt | kansellert | trukket(?: tilbake)? | fjernet | slutt | over | ute | fylt | tildelt | avlyst | tilsatt | ferdig | tatt ned | gått til en (?:intern )?(?:kandidat|søker) | sluttet å ta imot | lukka | løpt ut',
  paused:
    'inaktiv | arkivert | satt på pause | på pause | ikke tilgjengelig | suspendert | utsatt | satt på vent | på vent | fullført',
  whole:
    '(?:leter|ser|søker) (?:vi )?ikke (?:lenger|mer)(?: etter)?(?: (?:noen|folk|flere))? | nok (?:søknader|søkere) | ikke lenger behov for(?: flere| nye)? (?:søkere|søknader|kandidater) | finnes ikke lenger | eksisterer ikke lenger | finst ikkje lenger',
  no: 'ikke lenger | ikkje lenger | ikke | ikkje | ingen | ikke flere | aldri | ikke mer',
  live: 'i gang | pågår | publisert | ledig | tilgjengelig | tilgjengeleg | åpen | åpent | open | åpne | aktuell | aktiv | mulig å (?:søke|sende) | mogleg å søke | tar | tek | imot | mot | mottar | mottas | aksepterer | utlyst | mulig',
  hiring: 'søker | rekrutterer | ansetter | leter',
  found: 'funnet | funne | ansatt | valgt',
  whom: '(?:den )?rett(?:e)? (?:person|kandidat|medarbeider|kollega)(?:en)? | en (?:ny |egnet )?(?:kandidat|kollega|person|medarbeider) | noen | nokon | den rette(?: kandidaten| personen)? | vår nye (?:kollega|medarbeider)',
  we: 'vi | me | jeg',
  also: 'automatisk | av arbeidsgiver(?:en)? | nå | no | allerede | allereie | dessverre | diverre | for øyeblikket | for tiden | internt | nettopp | midlertidig | endelig | permanent | inntil videre | nye | flere | alle | oppdatering | merk(?: at)? | viktig | obs | at | det | nylig | i mellomtiden | beklager | vi beklager | offisielt | lenger | lengre | nåværende | herved',
  cut: 'og | men | så | fordi | da | takk | tusen takk | mange takk | derfor | vi takker | på grunn | ettersom',
  other: 'andre | annen | annet | øvrige',
  some: 'siste | første | andre | tidligere | to | tre | hver | noen av | neste | forrige | halvparten',
  if: 'hvis | når | inntil | til | før | etter | innen | så snart | skal | vil | blir | ønskes | ennå | om | dersom',
  of: 'for | som | på | av | i | til',
  on: 'den | i | per',
  since: 'siden(?: den)? | fra(?: den)? | sidan',
  status: 'utfall | fase | hvor det står | status | (?:stillingens|jobbens) status | tilgjengelighet',
  apply: 'slik søker du | søk(?: på)? stillingen | søk her',
  ordinary: 'taken | pris | klar | prise | past',
  or: 'eller',
  perhaps:
    'takk til (?:de|alle|dere) (?:[\\p{L}\\d-]+ ){0,8}som (?:har )?(?:søkte|søkt|skrev|meldte) | vi har(?: \\p{L}+){0,2} (?:funnet|ansatt|valgt|tilsatt|rekruttert|stoppet) | takk til (?:alle|dere|dem) | ' +
    'takk for (?:alle|deres|de mange) (?:\\p{L}+ )?(?:søknader|søknadene|brev|svar|henvendelser) | ' +
    '(?:send|søk) (?:vennligst )?(?:ikke|ingen) (?:lenger|flere|nå|mer) | ' +
    '(?:stilling\\p{L}*|rekruttering\\p{L}*|utlysning\\p{L}*|ansettelse\\p{L}*|prosess\\p{L}*) (?:\\p{L}+ ){0,3}(?:satt på vent|på vent|på pause|avlyst|stanset|stoppet|utsatt|kansellert|trukket|inndratt) | ' +
    'ansettelsesstopp | blir (?:\\p{L}+ )?ikke (?:noe av|besatt|utlyst) | ' +
    '(?:blir liggende|beholdt|bevart|ligger her) (?:\\p{L}+ ){0,3}(?:som (?:eksempel|arkiv)|til (?:orientering|arkiv\\p{L}*)) | ' +
    'for sent | (?:var|kunne) (?:\\p{L}+ ){0,4}(?:til og med|senest|innen|fram til|frem til) | ' +
    '(?:begynner|starter|har begynt) (?:\\p{L}+ )?hos oss | ' +
    '(?:ingenting|ingen (?:ledige )?(?:stillinger|jobber|plasser)) (?:\\p{L}+ ){0,3}(?:akkurat nå|for tiden|for øyeblikket|nå) | ' +
    'intervju\\p{L}* (?:\\p{L}+ ){0,2}(?:avholdt|gjennomført|ferdig\\p{L}*|over) | ' +
    'søker (?:\\p{L}+ )?(?:ikke|ingen) lenger' +
    ' | (?:har|ble|er) (?:\\p{L}+ ){0,2}trukket(?: \\p{L}+)?(?: tilbake)?' +
    ' | (?:går|gikk|lovet) til (?!deg|oss|å)\\p{L}+ | (?:har tatt|har gjort) (?:\\p{L}+ )?(?:valg|valget|beslutning)' +
    ' | (?:ansetter|tar imot|søker) (?:\\p{L}+ )?(?:ingen|ikke)(?: flere| lenger| noen)?' +
    ' | lyser ut (?:\\p{L}+ )?på nytt | kan ikke (?:lenger )?søkes' +
    ' | har takket ja | ikke (?:blitt )?(?:innvilget|bevilget) | ansettelsesstopp\\p{L}*',
  still: 'fortsatt | ennå | enda | fremdeles | framleis',
  deadline: {
    send: 'send | søk | søknad(?:en|er)? | søke',
    by: 'senest(?: den)? | innen(?: den)? | til og med(?: den)? | frem til(?: den)? | fram til(?: den)? | før(?: den)?',
    labels:
      '(?:søknadsfrist(?:en)?|siste (?:søknads)?(?:frist|dag|dato)(?: for (?:å søke|søknad))?|frist(?: for (?:søknad(?:er)?|å søke))?|deadline|søk (?:senest|innen)|utløper|lukkes|stenger|sluttdato|søknad senest|åpen til|søknadsperiode|svarfrist)(?: er)?(?: den)? | (?:utlysnings|publiserings|annonse)(?:periode|tid)(?:n)? | (?:utlyst|publisert|annonsert) (?:til|frem til|t\\.o\\.m\\.|til og med) | søknad innen | søk innen | søknad(?:er)? senest',
    until:
      'fristen (?:gikk|går) ut(?: den)? | søk (?:på )?(?:stillingen|jobben) innen(?: den)? | (?:send (?:din )?søknad|send søknaden din|søk|søknader mottas) (?:senest|innen|frem til|fram til|til og med)(?: den)? | søknadsfristen (?:er|går ut|utløper)(?: den)? | (?:utlysningen|stillingen) (?:stenger|lukkes|utløper)(?: den)?',
    not: 'prioritert | første | løpende | fortløpende | inntil stillingen | gjerne | snarest',
    extended: 'forlenget | ny frist | utsatt | utvidet',
  },
};
