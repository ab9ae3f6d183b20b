import type { Parts } from '../parts.ts';

export const lt: Parts = {
  job: 'pozicij(?:a|os|ą|ai) | viet(?:a|os|ą) | darbo (?:viet(?:a|os)|skelbim(?:as|o)|pasiūlym(?:as|o)) | skelbim(?:as|o) | konkurs(?:as|o) | atrank(?:a|os|ą) | praktik(?:a|os) | pasiūlym(?:as|o) | terminas | paieška | pareig(?:os|ų) | laisva vieta | kvietimas | priėmimas',
  requests:
    'paraišk(?:os|ų|a) | kandidatūr(?:os|ų) | cv | kandidat(?:ai|ų) | prašym(?:ai|ų) | gyvenimo aprašym(?:ai|ų)',
  this: 'ši | šis | šią | šios | šie | šiai',
  the: 'mūsų',
  be: 'yra | lieka',
  was: 'buvo | jau yra | esame | tapo',
  over: 'ištrint[aio]s? | deaktyvuot[aio]s? | užimt[aio]s? | užimtos | užpildyt[aio]s? | uždaryt[aio]s? | pasibaig(?:ė|ęs|usi|usios) | baig(?:ėsi|tas|ta|esi) | atšaukt[aio]s? | baigėsi | nutraukt[aio]s? | atsiimt[aio]s? | pašalint[aio]s? | užbaigt[aio]s? | praėjo | suėjo | uždarėme | užpildėme',
  paused:
    'neaktyv(?:us|i) | archyvuot[aio]s? | sustabdyt[aio]s? | nepasiekiam[ao]s? | pristabdyt[aio]s? | atidėt[aio]s? | įšaldyt[aio]s?',
  whole: '(?:jau )?nebeegzistuoja | nieko nebeieškome',
  no: 'ne | nėra | nebėra | jau ne',
  notLive:
    'nebepriimame | nepriimame | nebepriimamos | nepriimamos | nebeieškome | neieškome | nebegalioja | negalioja | nebeaktual(?:us|i) | nebepriima',
  live: 'prieinam[ao]s? | atvir[ao]s? | laisv[ao]s? | galiojant[iy]s? | aktual(?:us|i) | aktyv(?:us|i) | priimame | priimamos | galima (?:kandidatuoti|pretenduoti) | naujų | paraiškų',
  hiring: 'ieškome | samdome',
  found: 'radome | pasirinkome | įdarbinome | suradome',
  whom: '(?:naujų )?(?:kandidatų|darbuotojų|žmonių) | ką nors | (?:naują |tinkamą )?(?:kolegą|kolegę|kandidatą|kandidatę|žmogų|darbuotoją)',
  we: 'mes',
  also: 'jau | dabar | deja | šiuo metu | laikinai | viduje | dėmesio | atnaujinimas | svarbu | neseniai | sėkmingai | galutinai | visos | daugiau | kol kas | šiandien | kad | apgailestaujame | ką tik | iki atskiro pranešimo | tuo tarpu',
  cut: 'ir | o | bet | nes | todėl | ačiū | dėkojame | kadangi | tačiau | dėkui',
  other: 'kit[aio]s? | kitos',
  some: 'paskutin[eė]s? | pirm[aio]j?[aio]?s? | antr[ao]j?[aio]?s? | ankstesn[eė]s? | dvi | du | trys | kiekviena | kai kurios | kelios',
  if: 'jei | jeigu | kai | iki | kol | po | prieš | bus | dar',
  of: 'į | dėl | kaip',
  on: 'dieną',
  since: 'nuo',
  status: 'būsena | statusas | būklė',
  apply: 'kaip kandidatuoti | kandidatuokite',
  or: 'arba',
  perhaps:
    '(?:radome|įdarbinome|pasirinkome|atrinkome|sustabdėme) | ' +
    '(?:ačiū|dėkojame) (?:visiems|už (?:visas|paraiškas|laiškus)) | ' +
    '(?:prašome )?(?:nebesiųskite|nesiųskite|nebekandidatuokite) | ' +
    '(?:atranka|konkursas|paieška|skelbimas|įdarbinimas) (?:\\p{L}+ ){0,3}(?:sustabdyt\\p{L}*|atšaukt\\p{L}*|pristabdyt\\p{L}*|nutraukt\\p{L}*|atidėt\\p{L}*) | ' +
    'per vėlu | nebeieškome|šiuo metu (?:neieškome|nieko|laisvų) | neįvyks|neįvyko',
  still: 'dar | vis dar | tebe\\p{L}+',
  deadline: {
    send: 'siųs\\p{L}* | kandidat\\p{L}* | teik\\p{L}* | priim\\p{L}* | paraišk\\p{L}* | cv | prašym\\p{L}* | gyvenimo aprašym\\p{L}*',
    by: 'iki | ne vėliau kaip(?: iki)? | prieš',
    labels:
      '(?:galutinis |paskutinis )?terminas(?: \\p{L}+){0,3} | (?:skelbimo|paskelbimo) (?:laikotarpis|pabaiga) | paskelbta iki | paraiškų (?:pateikimo|priėmimo) (?:terminas|pabaiga) | (?:kandidatuokite|paraiškos|cv|galioja|skelbimas galioja|atranka)(?: priimamos| laukiame| vyksta)? iki | paskutinė diena(?: \\p{L}+){0,2} | skelbimo pabaiga | galiojimo pabaiga',
    until:
      '(?:paraiškas|cv|gyvenimo aprašymus?) (?:siųskite|priimame|teikite) iki | (?:kandidatuokite|siųskite (?:cv|paraišką)) iki',
    not: 'pirmenyb\\p{L}* | pirm\\p{L}+ | kol (?:bus )?užpild\\p{L}* | nuolat',
    extended: 'pratęst\\p{L}* | naujas terminas | atidėt\\p{L}*',
  },
};
