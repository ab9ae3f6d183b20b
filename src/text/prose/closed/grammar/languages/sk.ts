import type { Parts } from '../parts.ts';

export const sk: Parts = {
  job: 'inzercia | inzerát | výber(?:ové konanie)? | výberu | prijímanie(?: (?:žiadostí|prihlášok|životopisov))? | prihlasovanie | podávanie (?:žiadostí|prihlášok) | obsadzovanie | prijímací proces | (?:pozíci[ae]|pozíciu|ponuk[ay]|ponuku|inzerát(?:u)?|miest[oa]|nábor(?:u)?|stáž(?:e)?|prác[ae]|konanie|konkurz(?:u)?|hľadanie|rol[ae]|funkcia|lehota|termín|proces|brigáda|výzva) | ponuk[ay] práce | (?:pracovné|voľné|pracovná) (?:miest[oa]|pozíci[ae]|ponuk[ay]) | výberové(?:ho)? (?:konanie|konania) | uzávierka | lehota na (?:podanie|podávanie) (?:prihlášok|žiadostí)',
  requests:
    '(?:prijímanie|príjem) (?:prihlášok|životopisov|žiadostí) | žiadost(?:i|í)? | žiadosť | prihlášk[ay] | prihlášok | životopisy | uchádzač(?:ov|i) | reakcie',
  this: 'táto | toto | tento | tieto | túto | tejto',
  the: 'naša | náš | naše',
  be: 'je | sú | zostáva | ostáva',
  was: 'bol[aoi]? | sa | sme | podarilo sa | bolo',
  over: 'obsaden[áaéoýí]? | uzavret[áaéoýí]? | uzatvoren[áaéoý]? | zatvoren[áaéoý] | ukončen[áaéoýé]? | zrušen[áaéoý]? | vypršal[aoi]? | uplynul[aoi]? | skončil[aoi]?(?: sa)? | stiahnut[áaéoý] | obsadiť | obsadili | uzavreli | ukončili | zaplnen[áaéoý] | odvolan[áaéoý] | expiroval[aoi]?',
  paused:
    'deaktivovan[ýáé] | zmazan[ýáé] | neaktívny | neaktuálny | nedostupný | neaktívn[ae] | archivovan[áaéoý]? | pozastaven[áaéoý]? | neaktuáln[ae] | nedostupn[áéý] | prerušen[áaéoý]? | odložen[áaéoý]? | dokončen[áaéoý]',
  whole:
    '(?:vybraný|vybraná|vybrali sme) (?:uchádzač|uchádzačka|uchádzačku|uchádzača|kandidáta?) | (?:už )?neexistuje | (?:už )?nikoho nehľadáme',
  no: 'nie | už nie | nie je | nie sú | žiadne | nemožno',
  notLive: 'neprijímame | neprijíma | nehľadáme | nenaberáme | neberieme | neprijímajú',
  live: 'prebieha | v ponuke | možné (?:podávať|podať|posielať|zasielať)(?: prihlášky| žiadosti)? | podávať | možné prihlásiť sa | voľné | aktuáln[aey] | k dispozícii | voľn[áéý] | otvoren[áéýo] | dostupn[áéý] | platn[áéý] | aktívn[ae] | prihlásiť sa | možné(?: sa prihlásiť| prihlásiť sa)? | nové | ďalšie',
  hiring: 'hľadáme | naberáme | nikoho | prijímame',
  found: 'našli | vybrali | prijali',
  whom: 'ľudí | niekoho ďalšieho | kandidátov | uchádzačov | niekoho | (?:nového |vhodného |novú |vhodnú )?(?:kolegu|kolegyňu|kandidáta|kandidátku|uchádzača|človeka)',
  we: 'my',
  also: 'bez náhrady | úspešne | automaticky | zamestnávateľom | už | bohužiaľ | žiaľ | momentálne | aktuálne | interne | dočasne | definitívne | upozornenie | aktualizácia | v súčasnosti | ospravedlňujeme sa | dôležité | zatiaľ | do odvolania | úspešne | práve | nedávno | všetky | teraz | medzičasom | dnes | že | oficiálne | je nám ľúto | pozor | natrvalo',
  cut: 'a | ale | i | pretože | keďže | preto | takže | ďakujeme | vďaka | z dôvodu | lebo',
  other: 'iné | iná | ostatné',
  some: 'posledn[áéý] | prv[áéý] | druh[áéý] | predchádzajúc[ae] | dve | dva | tri | každ[áéý] | niektoré | niekoľko | minul[áéý]',
  if: 'ak | keď | až | kým | po | do | pred | bude | budú | ešte | akonáhle',
  of: 'pre | na | v | ako | o | k | s',
  on: 'dňa | ku dňu | k | v',
  since: 'od(?: dňa)? | ku dňu',
  status: 'výsledok(?: konania)? | fáza | stav | status | dostupnosť',
  apply: 'ako sa prihlásiť | prihláste sa',
  or: 'alebo',
  perhaps:
    'ďakujeme (?:[\\p{L}\\d-]+ ){0,8}(?:ktorí|ktoré|kto) (?:sa prihlásil|sa uchádzal|napísal|poslal) | (?:našli sme|už sme našli|sme (?:\\p{L}+ )?(?:našli|prijali|vybrali|zastavili|pozastavili)) | ' +
    'ďakujeme (?:všetkým|za (?:všetky|vaše|zaslané|prihlášky|životopisy)) | ' +
    '(?:prosíme,? )?(?:už )?(?:nám )?(?:neposielajte|nezasielajte|nehláste sa) | ' +
    '(?:výberové konanie|nábor|konkurz|pozícia|inzerát|miesto|ponuka) (?:\\p{L}+ ){0,3}(?:pozastaven\\p{L}*|zrušen\\p{L}*|prerušen\\p{L}*|odložen\\p{L}*|zastaven\\p{L}*) | ' +
    'neuskutoční | ' +
    '(?:ponechávame|zostáva|nechávame|ponechan\\p{L}*) (?:\\p{L}+ ){0,3}(?:pre (?:informáciu|archív)|ako (?:príklad|archív)|na nahliadnutie) | ' +
    'neskoro | (?:bol|bola|bolo|boli|trval|trvalo) (?:\\p{L}+ ){0,4}do | ' +
    '(?:nastupuje|nastúpil\\p{L}*|začína) (?:\\p{L}+ )?(?:u nás|k nám|do tímu) | ' +
    '(?:nikoho|žiadne (?:voľné )?(?:miesto|pozície)|nemáme) (?:\\p{L}+ ){0,3}(?:nehľadáme|momentálne|teraz|voľné) | ' +
    'pohovory (?:\\p{L}+ ){0,2}(?:prebehli|skončili|máme za sebou) | už nehľadáme' +
    ' | (?:prijat[aáyý]?|sme (?:\\p{L}+ )?prijali|nastúpil[aoi]?|obsadil[aoi]?)' +
    ' | (?:miesto|pozícia) (?:\\p{L}+ ){0,2}(?:pripadl[ao]|dostal[ao]|získal[ao])' +
    ' | (?:už |ďalšie )?(?:žiadosti|prihlášky|životopisy) (?:\\p{L}+ )?(?:neprijímame|nečítame|neposudzujeme)' +
    ' | nikoho neprijímame|nikoho neprijmeme' +
    ' | (?:bol\\p{L}*|je) (?:\\p{L}+ )?(?:stiahnut\\p{L}*|zrušen\\p{L}*|pozastaven\\p{L}*)' +
    ' | (?:nebol[aio]?|nezískali sme) (?:schválen\\p{L}*|pridelen\\p{L}*|grant\\p{L}*) | nastúpil[ao]?',
  still: 'ešte | stále',
  deadline: {
    send: '(?:za|po|ode)s(?:ielajte|lať|ielať) | pošlite | prihlás\\p{L}* | prihláste | hláste | prihlášky | žiadosti | životopisy?',
    by: 'do | najneskôr(?: do)? | pred',
    labels:
      '(?:uzávierka|termín|lehota|koniec|ukončenie|deadline)(?: (?:na|pre|príjmu|podania|podávania|prijímania|odoslania|náboru|výberového))?(?: (?:podanie|podávanie|zaslanie|prihlášok|žiadostí|konania))?(?: (?:prihlášok|žiadostí))?(?: (?:je|do))?(?: dňa)? | (?:posledný|konečný|krajný|najneskorší) (?:termín|dátum|deň) | (?:doba|obdobie|koniec|termín) (?:zverejnenia|vyvesenia|inzercie) | (?:zverejnené|zverejnená|vyvesené|zverejnený) (?:do|od) | (?:konečný |posledný )?termín (?:na |pre )?(?:podani[ae]|podávani[ae]|zaslani[ae]|doručeni[ae])(?: žiadost(?:i|í)| prihlášk[ay]| prihlášok| životopisu| životopisov)? | (?:prihlášky|prihláste sa|hláste sa|platí|platnosť|ponuka platí|otvorené)(?: prijímame)? do(?: dňa)? | dátum (?:uzávierky|ukončenia) | posledný deň(?: \\p{L}+){0,3} | platnosť ponuky',
    until:
      '(?:prihlášky|životopisy?|žiadosti)(?: prijímame| posielajte| zasielajte)? (?:do|najneskôr do)(?: dňa)? | (?:hláste|prihláste) sa (?:prosím )?do | (?:posielajte|zasielajte|pošlite) (?:prihlášky|životopisy?|žiadosti) do',
    not: 'prednost\\p{L}* | prv\\p{L}+ | priebežne | do obsadenia | najlepšie',
    extended: 'predĺžen[áaýo]? | predlžuje | nový termín | posunut[áaýo]?',
  },
};
