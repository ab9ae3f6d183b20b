import type { Parts } from '../parts.ts';

export const et: Parts = {
  job: 'kandideerimistähtaeg | kandideerimise tähtaeg | konkurs(?:s|i|ile|il)? | töökoh(?:t|a|ale|al) | ametikoh(?:t|a|ale) | koh(?:t|a) | pakkumi(?:ne|se) | tööpakkumi(?:ne|se) | kuulutu(?:s|se) | positsioon(?:i|ile)? | praktikakoh(?:t|a) | värbami(?:ne|se) | kandideerimi(?:ne|se) | tähtaeg | roll(?:i)? | otsing(?:ud)? | kandideerimise tähtaeg',
  requests: 'avaldus(?:i|te|ed)? | kandideerimisavaldus(?:i|ed)? | kandidaate | cv-sid | taotlus(?:i|ed)?',
  this: 'see | sellele | selle | antud | need',
  the: 'meie',
  be: 'on',
  was: 'oli | on juba | sai | oleme',
  over: 'kustutatud | deaktiveeritud | lõppenud | täidetud | suletud | aegunud | lõppes | möödas | möödunud | tühistatud | täitunud | täitus | lõpetatud | lõpetatud | eemaldatud | sulgenud | tagasi võetud | läbi',
  paused: 'mitteaktiivne | arhiveeritud | peatatud | pausil | ootel | külmutatud | edasi lükatud',
  whole: 'ei ole enam olemas | ei otsi enam kedagi',
  no: 'ei ole enam | ei | enam ei | ei ole | pole(?: enam)?',
  live: 'saadaval | avatud | vaba | kehtiv | aktuaalne | aktiivne | võta | vastu | oota | võimalik | kandideerida | saa',
  hiring: 'otsi | värba',
  found: 'leidnud | leidsime | valinud | valisime',
  whom: '(?:uusi )?(?:inimesi|töötajaid|kandidaate) | kellegi | (?:uue |sobiva |õige )?(?:kolleegi|kandidaadi|inimese|töötaja)',
  we: 'me',
  also: 'juba | nüüd | kahjuks | enam | hetkel | ajutiselt | praegu | uusi | kõik | tähelepanu | uuendus | oluline | edukalt | hiljuti | täna | et | vabandame | seni | vahepeal | lõplikult',
  cut: 'ja | aga | kuid | sest | kuna | aitäh | täname | seega',
  other: 'teised | muud | teine',
  some: 'viimane | esimene | eelmine | kaks | kolm | iga | mõned | järgmine',
  if: 'kui | kuni | enne | pärast | veel | saab | niipea',
  of: 'kohta',
  on: 'kuupäeval',
  since: 'alates',
  status: 'staatus | olek | seisund',
  apply: 'kuidas kandideerida | kandideeri',
  ordinary: 'lapsed | over | past | valmis',
  or: 'või',
  perhaps:
    '(?:leidsime|palkasime|valisime|peatasime)|oleme (?:\\p{L}+ )?(?:leidnud|palganud|valinud|peatanud) | ' +
    '(?:aitäh|täname) (?:kõigile|kõiki|kandideerijaid) | ' +
    '(?:palun )?(?:enam )?(?:ärge|ära) (?:enam )?(?:kandideeri\\p{L}*|saatke|saada) | ' +
    '(?:värbamine|konkurss|otsing|kuulutus) (?:\\p{L}+ ){0,3}(?:peatatud|tühistatud|ootel|katkestatud|edasi lükatud|tühistati|peatati) | ' +
    'liiga hilja | enam ei otsi|ei otsi enam|hetkel (?:ei otsi|vabu) | ei toimu',
  still: 'veel | ikka(?: veel)?',
  deadline: {
    send: 'kandideeri\\p{L}* | saad\\p{L}* | avaldus\\p{L}* | cv\\p{L}* | esita\\p{L}*',
    by: 'hiljemalt | kuni | enne',
    labels:
      '(?:kandideerimise |avalduste (?:esitamise )?|konkursi )?(?:tähtaeg|lõpp|lõppkuupäev|lõpptähtaeg)(?: on)? | (?:avaldamise|kuulutuse) (?:periood|lõpp|tähtaeg) | avaldatud kuni | (?:kandideeri|kandideerimine|kehtib|avatud|avaldused) kuni | kehtivusaeg | viimane päev',
    until: '(?:kandideeri|kandideerige|saada (?:oma )?cv) (?:hiljemalt |kuni )',
    not: 'esmane | esimene | jooksvalt | kuni koht',
    extended: 'pikendat\\p{L}* | uus tähtaeg',
  },
};
