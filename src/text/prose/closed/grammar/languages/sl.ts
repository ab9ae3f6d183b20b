import type { Parts } from '../parts.ts';

export const sl: Parts = {
  job: 'delovno(?:ga)? mest[oa] | mesto | oglas(?:a)? | razpis(?:a)? | pozicij(?:a|e|o) | ponudb(?:a|e) | zaposlitev | praks(?:a|e) | delo | izbirni postopek | postopek | iskanje | rok(?: za prijav[oe])? | prosto (?:delovno )?mesto | natečaj',
  requests: 'prijav(?:a|e|o) | vlog(?:a|e) | kandidat(?:i|e|ov) | življenjepis(?:e|i)',
  this: 't[aoe] | to | ta | te',
  the: 'naš[ae]?',
  be: 'je | so | ostaja',
  was: 'bil[aoie]? | je bil[ao]? | smo | se je',
  over: 'deaktiviran[aoie]? | izbrisan[aoie]? | zaseden[aoie]? | zaprt[aoie]? | zapolnjen[aoie]? | potek(?:el|la|lo) | zaključen[aoie]? | končan[aoie]? | preklican[aoie]? | umaknjen[aoie]? | odpovedan[aoie]? | iztekel | zasedli | zaprli | ustavljen[aoie]?',
  paused:
    'neaktiv(?:en|na|no) | arhiviran[aoie]? | začasno ustavljen[aoie]? | nedosegljiv[aoie]? | na čakanju | zamrznjen[aoie]?',
  whole: 'ne obstaja več | ne iščemo več nikogar',
  no: 'ne | ni | ni več | ne več | niso(?: več)? | nikogar | več ne',
  live: 'na voljo | aktual(?:en|na|no) | odprt[aoie]? | prost[aoie]? | velja(?:ven|vna|vno)? | aktiv(?:en|na|no) | sprejemamo | sprejema | mogoč[ae] | mogoče | možn[ae] | možno',
  hiring: 'iščemo | zaposlujemo',
  found: 'našli | zaposlili | izbrali',
  whom: 'ljudi | (?:nove )?(?:kandidate|sodelavce|osebe) | nekoga | (?:novega |novo |ustreznega |ustrezno )?(?:sodelavca|sodelavko|kandidata|kandidatko|osebo)',
  we: 'mi',
  also: 'samodejno | že | zdaj | žal | trenutno | začasno | interno | opomba | pomembno | nedavno | uspešno | dokončno | vse | nove | več | za zdaj | do nadaljnjega | danes | da | uradno | pravkar | medtem | novih | prijav',
  cut: 'in | a | ampak | ker | zato | hvala | zahvaljujemo | vendar | saj',
  other: 'drug[aieo] | ostala',
  some: 'zadnj[aei] | prv[aio] | drugo | prejšnj[aei] | dve | dva | tri | vsak[aio] | nekatera | nekaj | naslednj[aei]',
  if: 'če | ko | po | do | dokler | takoj | bo | bodo | pred | še',
  of: 'za | na | v | kot | od | z | s | o',
  on: 'dne | na dan | v',
  since: 'od(?: dne)?',
  status: 'status | stanje',
  apply: 'kako se prijaviti | prijavite se',
  or: 'ali',
  perhaps:
    '(?:našli|zaposlili|izbrali|ustavili) smo|smo (?:\\p{L}+ )?(?:našli|zaposlili|izbrali) | ' +
    '(?:hvala|zahvaljujemo se) (?:vsem|za (?:vse )?(?:prijave|vloge)) | ' +
    '(?:prosimo,? )?ne (?:pošiljajte|prijavljajte)(?: več)? | ' +
    '(?:razpis\\p{L}*|zaposlovanje|oglas\\p{L}*|postopek|iskanje) (?:\\p{L}+ ){0,3}(?:ustavljen\\p{L}*|razveljavljen\\p{L}*|preklican\\p{L}*|prekinjen\\p{L}*|na čakanju|odpovedan\\p{L}*|umaknjen\\p{L}*) | ' +
    'prepozno | (?:bil|bila|bilo|trajal|možn\\p{L}+) (?:\\p{L}+ ){0,4}do | ' +
    'ne iščemo več|več ne iščemo|trenutno (?:ne iščemo|ni prostih|nimamo) | ' +
    'razgovori (?:\\p{L}+ ){0,2}(?:zaključeni|opravljeni)',
  still: 'še(?: vedno)?',
  deadline: {
    send: 'pošlj\\p{L}* | prijav\\p{L}* | zbira\\p{L}* | sprejema\\p{L}* | vloge | odda\\p{L}*',
    by: 'do(?: vključno)? | najkasneje(?: do)? | pred',
    labels:
      '(?:zadnji |končni )?rok(?: (?:za|oddaje|prijave))?(?: (?:prijavo|prijave|oddajo))?(?: (?:prijav|prijave|vlog))?(?: (?:je|do))? | (?:skrajni|zadnji|končni) (?:rok|datum|dan) | (?:trajanje|obdobje|konec) (?:objave|oglasa) | (?:objavljeno|objavljen) do | (?:prijave|prijavite se|razpis|velja|odprto)(?: zbiramo| sprejemamo)? do | zadnji dan(?: \\p{L}+){0,2} | datum zaprtja',
    until:
      '(?:prijave|vloge) (?:sprejemamo|zbiramo|pošljite) (?:do|najkasneje do) | (?:prijavite se|pošljite prijavo) (?:najkasneje )?do',
    not: 'prednost\\p{L}* | prv\\p{L}+ | do zasedbe | stalno',
    extended: 'podaljšan\\p{L}* | nov rok',
  },
};
