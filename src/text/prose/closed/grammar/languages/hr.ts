import type { Parts } from '../parts.ts';

/** Croatian; Serbian and Bosnian in Latin letters say it alike. */
export const hr: Parts = {
  job: 'postupak(?: (?:odabira|selekcije|zapošljavanja))? | postupka | natječaj(?:a)? | pozicij(?:a|e|u) | mjesto | radno(?:g)? mjest[oa] | oglas(?:a)? | ponud(?:a|e) | praks(?:a|e) | posao | zapošljavanje | selekcij(?:a|e) | proces(?:a)? | javni poziv | poziv(?:a)? | potraga | rok(?: za (?:prijavu|prijave))? | radna pozicija | konkurs(?:a)? | otvorena pozicija | slobodno mjesto | radno mesto | mesto',
  requests: 'prijav(?:a|e|u) | zamolb(?:a|e) | molb(?:a|e) | kandidat(?:i|e|a) | životopis(?:e|i)',
  this: 'ov(?:a|o|aj|u|i|e|og) | ovome | ovoj',
  the: 'naš(?:a|e)?',
  be: 'je | su | ostaje',
  was: 'bi(?:o|la|lo|li) | je bi(?:o|la|lo) | smo | je već | se',
  over: 'dovršen[aoie]? | istekl[aoie] | prestao | prestala | zatvoren[aoie]? | popunjen[aoie]? | zauzet[aoie]? | istek(?:ao|la|lo|li) | završ(?:en|ena|eno|io|ila|ilo) | okončan[aoie]? | poništen[aoie]? | povučen[aoie]? | otkazan[aoie]? | obustavljen[aoie]? | prošao | popunili | zatvorili | zaključen[aoie]? | uklonjen[aoie]? | ispunjen[aoie]?',
  paused:
    'deaktiviran[aoie]? | izbrisan[aoie]? | obrisan[aoie]? | neaktiv(?:an|na|no) | arhiviran[aoie]? | pauziran[aoie]? | nedostup(?:an|na|no) | na čekanju | odgođen[aoie]? | zamrznut[aoie]?',
  whole: 'više ne postoji | više ne tražimo nikoga | nikoga više ne tražimo',
  no: 'ne | više ne | više nije | nije | nije više | nisu | nikoga | nema',
  live: 'traje | u tijeku | aktual(?:an|na|no) | dostup(?:an|na|no) | otvoren[aoie]? | slobod(?:an|na|no) | važeć[iae] | aktiv(?:an|na|no) | primamo | prihvaćamo | primaju | prima | zaprimamo | u tijeku | moguć[aei]? | moguće (?:prijaviti se|se prijaviti) | razmatramo',
  hiring: 'tražimo | zapošljavamo | regrutiramo',
  found: 'našli | zaposlili | odabrali | pronašli',
  whom: 'osob[eua] | ljude | (?:nove )?(?:kandidate|zaposlenike|djelatnike|suradnike) | nekoga | (?:novog |novu |odgovarajućeg |odgovarajuću |našeg novog |našu novu )?(?:kolegu|kolegicu|kandidata|kandidatkinju|osobu|djelatnika)',
  we: 'mi',
  also: 'bez zamjene | automatski | od strane poslodavca | već | sada | nažalost | trenutno | privremeno | interno | napomena | ažuriranje | važno | nedavno | uspješno | konačno | sve | nove | više | zasad | do daljnjeg | danas | da | žao nam je | službeno | upravo | dodatne | u međuvremenu',
  cut: 'i | a | ali | jer | zato | stoga | hvala | zahvaljujemo | zbog | budući',
  other: 'drug[aieo] | ostale',
  some: 'posljednj[aei] | prv[aio] | druga | prethodn[aio] | dvije | dva | tri | svak[aio] | neke | nekoliko | sljedeć[ae] | zadnj[aei]',
  if: 'ako | kad | kada | nakon | do | dok | čim | će | bude | prije | još',
  of: 'za | na | u | kao | od | s | o',
  on: 'dana | na dan | u',
  since: 'od(?: dana)?',
  status: 'faza | ishod | rezultat | status | stanje | status natječaja',
  apply: 'kako se prijaviti | prijavite se',
  stateFirst: true,
  or: 'ili',
  perhaps:
    '(?:pronašli|zaposlili|odabrali|izabrali|obustavili|zaustavili) smo|(?:smo (?:\\p{L}+ )?(?:pronašli|zaposlili|odabrali|izabrali|obustavili|našli)) | ' +
    '(?:hvala|zahvaljujemo)(?: se)? (?:svima|svim|na (?:svim )?(?:prijavama|zamolbama|javljanju)) | ' +
    '(?:molimo )?(?:više )?(?:ne šaljite|nemojte (?:više )?slati|ne prijavljujte se) | ' +
    '(?:natječaj\\p{L}*|zapošljavanje|oglas\\p{L}*|pozicija|postupak|potraga) (?:\\p{L}+ ){0,3}(?:obustavljen\\p{L}*|poništen\\p{L}*|otkazan\\p{L}*|pauziran\\p{L}*|na čekanju|zamrznut\\p{L}*|odgođen\\p{L}*|povučen\\p{L}*) | ' +
    'neće se (?:održati|popuniti|provesti) | ' +
    '(?:ostavljamo|ostaje|zadržan\\p{L}*) (?:\\p{L}+ ){0,3}(?:kao primjer|za arhivu|radi informacije|u arhivi) | ' +
    'prekasno | (?:bio|bila|bilo|bile|trajao|trajale) (?:\\p{L}+ ){0,4}do | ' +
    '(?:počinje|pridružil\\p{L}+) (?:\\p{L}+ )?(?:kod nas|nam) | ' +
    'razgovori (?:\\p{L}+ ){0,2}(?:završeni|obavljeni|održani) | više ne tražimo|ne tražimo (?:više|nikoga) | ' +
    '(?:trenutačno|trenutno) (?:\\p{L}+ )?(?:nema|nemamo)' +
    ' | ne (?:primamo|zapošljavamo|čitamo|razmatramo) (?:više|nikoga|nove)' +
    ' | (?:mjesto|posao) (?:\\p{L}+ ){0,2}(?:dobil[ao]|pripal[ao]|zauzel[ao])' +
    ' | (?:je|bio|bila) (?:\\p{L}+ )?(?:povučen\\p{L}*|poništen\\p{L}*|otkazan\\p{L}*|obustavljen\\p{L}*)',
  still: 'još(?: uvijek)? | i dalje',
  deadline: {
    send: 'pošalj\\p{L}* | slati | (?:za|s)primaj\\p{L}* | prijav[eiu]\\p{L}* | prijavite | dostav\\p{L}* | podn\\p{L}* | molbe | zamolbe | životopis\\p{L}*',
    by: 'do(?: zaključno)? | najkasnije(?: do)? | prije | zaključno s',
    labels:
      '(?:krajnji |zadnji |posljednji )?rok(?: (?:za|podnošenja|dostave|prijave))?(?: (?:prijavu|prijave|podnošenje|dostavu|slanje|podnošenja))?(?: (?:prijava|prijave|zamolbi))?(?: (?:je|do))? | (?:krajnji|zadnji|posljednji) (?:datum|rok|dan) | (?:trajanje|razdoblje|kraj) (?:objave|oglasa) | (?:objavljeno|objavljen) do | prijav[aeu] (?:se )?(?:zaprimaju|primaju|šalju|podnose|slati)(?: se)?(?: najkasnije)? do | (?:prijave|prijavite se|natječaj|vrijedi|otvoren[aoie]?|oglas vrijedi)(?: se primaju| traje| otvoren)? do | datum (?:zatvaranja|isteka) | zadnji dan(?: \\p{L}+){0,2} | istječe',
    until:
      'prijav[aeu] (?:se )?(?:zaprimaju|primaju|šalju|podnose)(?: se)?(?: najkasnije)? do | (?:prijave|zamolbe) (?:se primaju|primamo|slati|šaljite) (?:do|najkasnije do) | (?:prijavite se|pošaljite (?:prijavu|životopis)) (?:najkasnije )?do | natječaj (?:je otvoren|traje|se zatvara) (?:do)?',
    not: 'prioritet\\p{L}* | prv\\p{L}+ | do popune | stalno | kontinuirano | po mogućnosti',
    extended: 'produžen\\p{L}* | produljen\\p{L}* | novi rok | pomaknut\\p{L}*',
  },
};
