import type { Parts } from '../parts.ts';

export const hu: Parts = {
  job: '(?:állás|állásajánlat|álláshirdetés|pozíció|hirdetés|pályázat|toborzás|felvétel|gyakornoki hely|munkakör|felhívás|kiválasztás|határidő|keresés|munkahely|szerepkör)(?:t|ot|unk|a|ok|ra|re|nak|nek|ban|ben|unkat)? | (?:jelentkezési|pályázati|beadási) (?:határidő|időszak) | felvételi eljárás | kiválasztási folyamat',
  requests:
    'jelentkezés(?:t|ek|eket|re)? | pályázatok(?:at)? | pályázót? | önéletrajz(?:t|okat)? | jelentkezőt?',
  this: 'ez az? | ezt az? | erre az? | ezek | ez',
  the: 'az? | fenti | egy',
  be: 'van | vannak',
  was: 'lett | került | volt | lettek | sikerült | meg lett',
  over: 'inaktiválva | inaktiválták | betöltve | betöltött | betöltésre került | lezárult | lezárva | lezárt | lejárt | megszűnt | véget ért | betöltöttük | betöltötték | lezártuk | letelt | elkelt | visszavontuk | visszavonva | törölve | törölték | betelt | betölteni | befejeződött | lezáródott | elfogyott | zárult',
  paused:
    'befejezett | inaktív | archivált | felfüggesztve | nem elérhető | szünetel | szüneteltetve | elhalasztva | nem aktuális | teljesítve',
  whole: 'már nem létezik | már nem keresünk senkit',
  no: 'nem | nincs | már nem | senkit | nincsenek | nem lehet',
  live: 'folyamatban | elérhető | aktuális | nyitott | betölthető | fogadunk | várunk | fogadni | tudunk | érvényes | aktív | jelentkezni | szabad | lehet | üres | fogad',
  hiring: 'keresünk | veszünk fel | toborzunk',
  found: 'megtaláltuk | felvettük | találtunk | kiválasztottuk',
  whom: '(?:új )?(?:jelentkezőket|munkatársakat|embereket) | valakit | (?:az? )?(?:új |megfelelő )?(?:kollégát|kolléganőt|kollégánkat|jelöltet|munkatársat|munkatársunkat|személyt)',
  we: 'mi',
  also: 'sikeresen | automatikusan | már | sajnos | jelenleg | időközben | sikeresen | több | új | további | figyelem | frissítés | sajnáljuk | belsőleg | véglegesen | ideiglenesen | most | fontos | további értesítésig | átmenetileg | hogy | nemrég | ma | jelen | minden | egyelőre | hivatalosan | immár | közben | meg',
  cut: 'és | de | mert | ezért | köszönjük | köszönet | így | mivel | viszont',
  other: 'más | másik | többi | egyéb',
  some: 'utolsó | első | második | előző | két | kettő | három | minden egyes | néhány | következő | korábbi | régi',
  if: 'ha | amint | amikor | amíg | miután | mielőtt | után | előtt | még | lesz | kerül | azonnal',
  of: 'mint | számára | iránt',
  on: 'ekkor',
  since: 'ettől',
  status: 'szakasz | eredmény | hol tart | állapot(?:a)? | státusz(?:a)? | elérhetőség',
  apply: 'jelentkezz | hogyan jelentkezz',
  ordinary: 'hired | ended | over | past',
  or: 'vagy',
  perhaps:
    '(?:megtaláltuk|felvettük|kiválasztottuk|betöltöttük|leállítottuk|szüneteltetjük) | ' +
    'köszön(?:jük|öm|et) (?:\\p{L}+ ){0,2}(?:mindenkinek|minden(?: \\p{L}+)? jelentkez\\p{L}+|a (?:sok )?jelentkezés\\p{L}*|a pályázat\\p{L}*|jelentkez\\p{L}+) | ' +
    '(?:kérjük,? )?(?:már )?ne (?:küldjenek|küldj|küldjetek|jelentkezzenek|jelentkezz|jelentkezzetek) | ' +
    '(?:felvétel|toborzás|pályázat\\p{L}*|állás\\p{L}*|hirdetés\\p{L}*) (?:\\p{L}+ ){0,3}(?:szünetel\\p{L}*|felfüggeszt\\p{L}*|visszavon\\p{L}*|elmarad\\p{L}*|töröl\\p{L}*|elhalaszt\\p{L}*) | ' +
    'felvételi stop | nem (?:valósul|kerül) (?:meg|betöltésre) | elkéstél|késő | ' +
    '(?:volt|lehetett) (?:\\p{L}+ ){0,2}(?:jelentkezni|benyújtani|pályázni)|lehetett jelentkezni | ' +
    '(?:kezd|csatlakozott) (?:\\p{L}+ )?(?:nálunk|hozzánk) | ' +
    '(?:nincs|nincsen) (?:\\p{L}+ ){0,3}(?:betöltendő|szabad|üres|nyitott|felvétel) | ' +
    'interjúk (?:\\p{L}+ )?(?:lezajlottak|véget értek|megvoltak) | már nem (?:keresünk|keressük|aktuális) | ' +
    'tájékoztatásul|archív' +
    ' | (?:betöltött\\p{L}*|elkelt|visszavontuk|lezártuk|leállt)' +
    ' | nem (?:veszünk fel|fogadunk|várunk) (?:\\p{L}+ )?(?:senkit|több|további)?' +
    ' | (?:állást|helyet) (?:\\p{L}+ ){0,2}(?:kapta|nyerte|tölti be)',
  still: 'még | még mindig',
  deadline: {
    send: 'küld\\p{L}* | jelentkez\\p{L}* | pályáz\\p{L}* | várjuk | benyújt\\p{L}* | önéletrajz\\p{L}*',
    by: 'legkésőbb',
    behind: '-?ig | -(?:á|é|jé)ig',
    labels:
      '(?:a |az )?(?:jelentkezési|pályázati|beadási|benyújtási|beérkezési)? ?(?:határidő|határnap)(?:je|eje)? | (?:közzététel|hirdetés|megjelenés) (?:ideje|időtartama|vége) | közzétéve | jelentkezés(?:i)? (?:határideje|vége|zárása) | (?:jelentkezz|jelentkezés|érvényes|nyitva)(?: eddig)? | utolsó nap | lejárat(?:i dátum)? | lezárás dátuma | deadline | a pályázat (?:benyújtásának )?határideje',
    until: '(?:a )?jelentkezési határidő | (?:a )?jelentkezés határideje',
    not: 'elsőbbség\\p{L}* | első | folyamatos\\p{L}* | betöltéséig',
    extended: 'meghosszabbít\\p{L}* | hosszabbítás | új határidő',
  },
};
