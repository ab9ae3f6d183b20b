import type { Parts } from '../parts.ts';

export const ro: Parts = {
  job: 'post(?:ul|uri|urile)? | poziți[ae] | poziție | ofert[aă] | oferta de (?:muncă|angajare) | anunț(?:ul)? | recrutare[a]? | concurs(?:ul)? | rol(?:ul)? | loc(?:ul)? de muncă | stagiu(?:l)? | proces(?:ul)? de (?:recrutare|selecție) | selecți[ae] | termen(?:ul)?(?: limită)?(?: de (?:aplicare|înscriere|depunere))? | job(?:ul)? | internship(?:ul)? | angajare[a]? | perioada de (?:înscriere|aplicare)',
  requests: 'aplicați(?:i|ile) | candidaturi(?:le)? | înscrieri(?:le)? | cv-uri | dosare | candidați',
  this: 'acest | această | acestui | acestei | aceste | acesta',
  the: 'un | o | noastră | nostru',
  be: 'este | sunt | e | rămâne',
  was: 'a fost | au fost | s-a | s-au | a | au | am | fost | fusese | tocmai a fost',
  over: 'șters | ștearsă | ocupat[ăe]? | închis[ăe]? | expirat[ăe]? | încheiat[ăe]? | finalizat[ăe]? | trecut | anulat[ăe]? | retras[ăe]? | depășit | terminat[ăe]? | atribuit[ăe]? | adjudecat[ăe]? | angajat | încetat | completat[ăe]? | eliminat[ăe]? | acoperit[ăe]?',
  paused:
    'inactiv[ăe]? | arhivat[ăe]? | suspendat[ăe]? | indisponibil[ăe]? | în pauză | pe pauză | înghețat[ăe]? | amânat[ăe]? | dezactivat[ăe]?',
  whole: 'nu mai există | nu mai căutăm pe nimeni',
  no: 'nu mai | nu | nicio | niciun | fără',
  live: 'în curs | publicat[ăe]? | valabil[ăe]? | disponibil[ăe]? | valabil[ăe]? | deschis[ăe]? | vacant[ăe]? | activ[ăe]? | acceptăm | acceptă | primim | primește | se primesc | se acceptă | posibil(?:ă)? | actual[ăe]? | liber[ăe]? | posibil să (?:aplicați|aplici)',
  hiring: 'angajăm | recrutăm | căutăm',
  found: 'găsit | selectat | ales',
  whom: '(?:noi )?(?:candidați|colegi|oameni) | pe cineva | (?:un|o|candidatul|persoana|colegul|colega)(?: (?:potrivit|potrivită|nou|nouă|candidat|persoană|coleg|colegă))*',
  we: 'noi',
  also: 'cu succes | automat | de angajator | deja | acum | momentan | din păcate | între timp | intern | recent | temporar | definitiv | notă | atenție | actualizare | în acest moment | ne pare rău | noi | alte | alte noi | important | până la noi ordine | că | oficial | astăzi | toate | cu succes | tocmai | pentru moment | de curând | actualmente',
  cut: 'și | dar | deoarece | pentru că | mulțumim | așa că | deci | vă mulțumim | fiindcă | iar',
  other: 'alte | alt | altă | celelalte',
  some: 'ultim(?:ul|a)? | prim(?:ul|a)? | doilea | doua | anterior(?:ul)? | două | doi | trei | fiecare | unele | câteva | următor(?:ul)? | fost(?:ul|a)? | vechi(?:ul)?',
  if: 'dacă | când | după | până | înainte | odată | imediat ce | poate | va | vor | fi | încă',
  of: 'în urma | prin | cu | pentru | de | la | în | ca | din | pe',
  on: 'pe | din | la | în | la data de',
  since: 'din | de la | începând cu',
  status: 'stadiu | stadiul | etapa | status(?:ul)? | stare[a]? | disponibilitate[a]?',
  apply: 'cum aplici | aplică | cum să aplici',
  ordinary: 'close | prise | complete | over | finite',
  or: 'sau',
  perhaps:
    'am (?:\\p{L}+ )?(?:găsit|angajat|ales|selectat|suspendat|oprit|ocupat) | ' +
    'mulțumim (?:tuturor|celor|pentru (?:toate|aplicații|candidaturi|scrisori)) | ' +
    '(?:vă rugăm )?(?:să )?nu (?:mai )?(?:trimiteți|aplicați|trimite|aplica) | ' +
    '(?:recrutare\\p{L}*|concurs\\p{L}*|selecți\\p{L}+|post\\p{L}*|anunț\\p{L}*|angajări\\p{L}*) (?:\\p{L}+ ){0,3}(?:suspendat\\p{L}*|anulat\\p{L}*|amânat\\p{L}*|întrerupt\\p{L}*|blocat\\p{L}*|înghețat\\p{L}*|pus\\p{L}* pe pauză) | ' +
    'nu (?:va|se) (?:mai )?(?:avea loc|continua|ocupa|organiza) | prea târziu | ' +
    '(?:era|erau|a fost|puteau fi) (?:\\p{L}+ ){0,4}până | ' +
    '(?:începe|s-a alăturat|ni s-a alăturat) (?:\\p{L}+ )?(?:la noi|echipei|nouă)? | ' +
    '(?:nimic|niciun post|nu avem (?:posturi|locuri)) (?:\\p{L}+ ){0,3}(?:momentan|acum|în prezent|deocamdată|libere) | ' +
    'interviurile (?:\\p{L}+ ){0,2}(?:încheiat|avut loc) | ' +
    '(?:păstrat|rămâne|lăsăm) (?:\\p{L}+ ){0,3}(?:ca (?:exemplu|arhivă)|pentru (?:arhivă|informare)) | ' +
    'nu mai (?:căutăm|este|e|angajăm)' +
    ' | nu (?:mai )?(?:angajăm|primim|acceptăm|citim)' +
    ' | (?:postul|locul) (?:\\p{L}+ ){0,2}(?:a fost (?:ocupat|dat|promis|retras)|îi revine|revine)' +
    ' | (?:a fost|este|s-a) (?:\\p{L}+ )?(?:retras\\p{L}*|anulat\\p{L}*|suspendat\\p{L}*)',
  still: 'încă | mai',
  deadline: {
    send: 'trimite\\p{L}* | depune\\p{L}* | aplic\\p{L}* | candidaturi\\p{L}* | cv-ul\\p{L}* | dosare\\p{L}* | înscri\\p{L}*',
    by: 'până(?: la)?(?: data de| pe| în)?(?: data de)? | cel târziu(?: pe| la| până la)? | înainte de',
    labels:
      '(?:data |termen(?:ul)? )(?:limită|de închidere|final[ăe]?|de expirare)?(?: (?:de|pentru|a))?(?: (?:aplicare|înscriere|depunere|depunerea|candidaturi|înscrieri|aplicări|candidaturilor|înscrierilor))?(?: a (?:dosarelor|candidaturilor|aplicațiilor))? | perioada de (?:publicare|afișare) | (?:afișat|publicat)ă? până la | data expirării anunțului | (?:aplică|înscrieri|candidaturi|valabil|deschis|aplicații) până (?:la|pe|în)(?: data de)? | expiră(?: la| pe)? | ultima zi(?: de \\p{L}+)? | deadline | data limită(?: de \\p{L}+)?',
    until:
      '(?:aplică|aplicați|trimite(?:ți)? (?:cv-ul|candidatura|dosarul)|candidaturile se primesc|înscrierile se fac) până (?:la|pe|în)(?: data de)? | termenul limită este(?: data de)?',
    not: 'prioritar\\p{L}* | prim\\p{L}* | până la ocupare\\p{L}* | continuu | de preferință',
    extended: 'prelungit[ăe]? | extins[ăe]? | amânat[ăe]? | nou termen',
  },
};
