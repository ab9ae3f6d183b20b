import type { Parts } from '../parts.ts';

export const cs: Parts = {
  job: 'inzerce | inzerát | (?:pozic[ei]|pozici|nabídk[ay]|nabídku|inzerát(?:u)?|míst[oa]|nábor(?:u)?|stáž(?:e)?|prác[ei]|řízení|konkur[sz](?:u)?|hledání|rol[ei]|funkce|post|lhůt[ay]|termín|vypsání|proces) | nabídk[ay] práce | (?:pracovní|volné) (?:míst[oa]|pozic[ei]|nabídk[ay]) | výběrové(?:ho)? řízení | náborový proces | uzávěrka | lhůta pro (?:podání|podávání) (?:přihlášek|žádostí) | termín pro (?:podání|podávání) přihlášek',
  requests:
    '(?:přijímání|příjem) (?:přihlášek|životopisů|žádostí) | žádost(?:i|í)? | přihlášk[ay] | přihlášek | životopisy | uchazeč(?:e|i|ů) | reakce',
  this: 'tato | toto | tento | tyto | tuto | tom',
  the: 'naše | náš | naši',
  be: 'je | jsou | zůstává',
  was: 'byl[aoyi]? | se | jsme | podařilo se | již byl[ao]? | bylo',
  over: 'obsazen[aáoéýyí]? | uzavřen[aáoéýy]? | zavřen[aáoéý] | ukončen[aáoéýy]? | zrušen[aáoéýy]? | vypršel[aoy]? | uplynul[ao]? | skončil[aoy]? | zaplněn[aáoéý] | stažen[aáoéý] | obsadit | obsadili | uzavřeli | ukončili | odvolán[ao] | zavřeli | vyřešen[ao] | propadl[ao]',
  paused:
    'deaktivován[aoy]? | smazán[aoy]? | neaktivní | archivován[aoy]? | pozastaven[aáoéý]? | neaktuální | nedostupn[áéý] | přerušen[aáoéý]? | odložen[aáoéý]? | dokončen[ao]',
  whole:
    '(?:vybrán|vybrána|vybrali jsme) (?:uchazeč|uchazečka|uchazečku|uchazeče|kandidáta?) | (?:již |už )?neexistuje | (?:již |už )?nikoho nehledáme',
  no: '(?:již |už )?ne | žádné | není | nejsou | nejde | nelze',
  notLive: 'nepřijímáme | nepřijímá | nehledáme | nenabíráme | nepřijímají | nebereme',
  live: 'probíhá | v nabídce | zveřejněn[aoy]? | aktuální | k dispozici | voln[áéý] | otevřen[áéýa] | dostupn[áéý] | platn[áéý] | aktivní | přijímány | se hlásit | možné(?: se hlásit)? | nové | další | nov[ýá]',
  hiring: 'hledáme | nabíráme | nikoho | přijímáme',
  found: 'našli | vybrali | přijali',
  whom: 'lidi | (?:nové )?(?:kandidáty|kolegy|zaměstnance|uchazeče) | někoho | (?:nového |vhodného |nové |vhodné )?(?:kolegu|kolegyni|kandidáta|kandidátku|uchazeče|člověka)',
  we: 'my | naše firma',
  also: 'bez náhrady | úspěšně | automaticky | zaměstnavatelem | již | už | bohužel | momentálně | aktuálně | interně | dočasně | definitivně | upozornění | aktualizace | v tuto chvíli | omlouváme se | důležité | prozatím | do odvolání | úspěšně | právě | nedávno | všechny | nyní | teď | mezitím | dnes | že | oficiálně | zatím | pozor | trvale',
  cut: 'a | ale | i | protože | neboť | proto | takže | děkujeme | díky | mockrát děkujeme | z důvodu',
  other: 'jiné | jiná | ostatní | další pozice',
  some: 'poslední | první | druh[áéý] | předchozí | dvě | dva | tři | každ[áéý] | některé | několik | příští | minulá',
  if: 'jakmile | až | pokud | když | jestli | dokud | po | do | před | bude | budou | ještě',
  of: 'pro | na | v | jako | o | k | s',
  on: 'dne | ke dni | k | v',
  since: 'od(?: dne)? | ke dni',
  status: 'výsledek(?: řízení)? | fáze | stav | status | dostupnost',
  apply: 'jak se přihlásit | přihlaste se',
  or: 'nebo',
  perhaps:
    'děkujeme (?:[\\p{L}\\d-]+ ){0,8}(?:kteří|které|kdo) (?:se přihlásil|se ucházel|napsal|poslal) | (?:našli jsme|už jsme našli|jsme (?:\\p{L}+ )?(?:našli|přijali|vybrali|zastavili|pozastavili)|máme vybráno) | ' +
    'děkujeme (?:všem|za (?:všechny|vaše|zaslané|přihlášky|životopisy)) | ' +
    '(?:prosíme,? )?(?:už |již )?(?:nám )?(?:neposílejte|nezasílejte|nehlaste se) | ' +
    '(?:výběrové řízení|nábor|konkurz|pozice|inzerát|místo|konkurs) (?:\\p{L}+ ){0,3}(?:pozastaven\\p{L}*|zrušen\\p{L}*|přerušen\\p{L}*|odložen\\p{L}*|zastaven\\p{L}*) | ' +
    '(?:se )?neuskuteční | ' +
    '(?:ponecháváme|zůstává|necháváme|ponechán\\p{L}*) (?:\\p{L}+ ){0,3}(?:pro (?:informaci|archiv)|jako (?:příklad|archiv)|k nahlédnutí) | ' +
    'pozdě | (?:byl|byla|bylo|byly|běžel|trval|trvalo) (?:\\p{L}+ ){0,4}do | ' +
    '(?:nastupuje|nastoupil\\p{L}*|začíná) (?:\\p{L}+ )?(?:u nás|k nám|do týmu) | ' +
    '(?:nikoho|žádné (?:volné )?(?:místo|pozice)|nemáme) (?:\\p{L}+ ){0,3}(?:nehledáme|v tuto chvíli|momentálně|nyní|teď|volné) | ' +
    'pohovory (?:\\p{L}+ ){0,2}(?:proběhly|skončily|máme za sebou) | už nehledáme|nehledáme už' +
    ' | (?:přijat[aáyý]?|přijali jsme|nastoupil[aoi]?|obsadil[aoi]?)' +
    ' | (?:místo|pozice) (?:\\p{L}+ ){0,2}(?:připadl[ao]|dostal[ao]|získal[ao])' +
    ' | (?:už |již |další )?(?:žádosti|přihlášky|životopisy) (?:\\p{L}+ )?(?:nepřijímáme|nečteme|neposuzujeme)' +
    ' | nepřijmeme nikoho|nikoho nepřijímáme|nikoho nepřijmeme' +
    ' | (?:byl\\p{L}*|je) (?:\\p{L}+ )?(?:stažen\\p{L}*|zrušen\\p{L}*|pozastaven\\p{L}*)' +
    ' | (?:nebyl[ayo]?|nezískali jsme) (?:schválen\\p{L}*|přidělen\\p{L}*|dotac\\p{L}*|grant\\p{L}*) | nastoupil[ao]?',
  still: 'ještě | stále | pořád',
  deadline: {
    send: '(?:za|po|ode)s(?:ílejte|lat|lete|lejte|ílat|ílá) | pošlete | pošli | přihlašte se | přihlaste se | hlaste se | přihlásit se | přihlášky | životopisy?',
    by: 'do | nejpozději(?: do)? | před',
    labels:
      '(?:uzávěrka|termín|lhůta|konec|ukončení|deadline)(?: (?:pro|příjmu|podání|podávání|přijímání|odeslání|náboru|výběrového))?(?: (?:podání|podávání|přihlášek|žádostí|řízení))?(?: (?:přihlášek|žádostí))?(?: (?:je|do))?(?: dne)? | (?:mezní|nejzazší|poslední|konečný) (?:termín|datum|lhůta|den) | (?:doba|období|konec|termín) (?:zveřejnění|vyvěšení|inzerce)(?: inzerátu)? | (?:zveřejněno|vyvěšeno|inzerováno) (?:do|od) | (?:přihlášky|přihlaste se|hlaste se|platí|platnost|nabídka platí|otevřeno)(?: přijímáme)? do(?: dne)? | datum (?:uzávěrky|ukončení) | poslední den(?: \\p{L}+){0,3} | platnost nabídky | vyprší',
    until:
      '(?:přihlášky|životopisy?|žádosti)(?: přijímáme| posílejte| zasílejte)? (?:do|nejpozději do)(?: dne)? | (?:hlaste|přihlaste) se (?:prosím )?do | (?:přihlášku|životopis) (?:pošlete|zašlete) (?:nejpozději )?do | (?:posílejte|zasílejte) (?:přihlášky|životopisy) do',
    not: 'přednost\\p{L}* | první\\p{L}* | průběžně | do obsazení | nejlépe',
    extended: 'prodloužen[aoý]? | prodlužuje | nový termín | posunut[aoý]?',
  },
};
