import type { Parts } from '../parts.ts';

export const is: Parts = {
  job: 'star(?:f|fið|fs|fsins|fi|finu)? | starfið | stað(?:a|an|an|ar) | stöð(?:u|una|unni) | auglýsing(?:in|u)? | ráðning(?:in|u)? | umsóknarfrest(?:ur|urinn) | frestur(?:inn)? | ráðningarferli(?:ð|nu)? | laust starf | leit(?:in)?',
  requests: 'umsókn(?:ir|um|irnar|ar)? | umsækjend(?:ur|um)',
  this: 'þetta | þessi | þessa | þessu | þessari',
  the: 'okkar',
  be: 'er | eru',
  was: 'verið | var | hefur verið | hafa verið | hefur | búið er að | það er búið að | búið að | höfum',
  over: 'eytt | ráða í | ráða | ráðið í | ráðið | fyllt | skipað | lokað | lokuð | lokið | liðinn | runninn út | útrunnin(?:n)? | runnin út | lokaður | hætt við | aflýst | fellt niður | dregin til baka | búið | mannað',
  paused: 'óvirk(?:t|ur)? | í geymslu | í bið | ekki í boði | sett í bið | frestað | á ís',
  whole: 'ekki lengur til | leitum ekki lengur',
  no: 'ekki lengur | ekki | engar | engum',
  live: 'laust | laus | opið | opin | í boði | virkt | tekið við | tökum við | tökum | móti | á móti | hægt að sækja um | gilt',
  hiring: 'leitum | ráðum',
  found: 'fundið | fundum | valið',
  whom: 'fólki | (?:nýju )?(?:starfsfólki|umsækjendum) | einhvern | (?:nýjan |réttan )?(?:starfsmann|kandídat|samstarfsmann|einstakling)',
  we: 'við | það',
  also: 'lengur | nú | þegar | því miður | eins og er | tímabundið | innanhúss | athugið | uppfært | mikilvægt | nýlega | endanlega | allar | nýjum | fleiri | í bili | nýjar | frekari | að svo stöddu | frekar',
  cut: 'og | en | því | þar sem | takk | þökkum | kærar þakkir | svo',
  other: 'önnur | annað | aðrar',
  some: 'síðast[ai] | fyrst[ai] | seinna | fyrra | tvö | þrjú | hvert | sum | næst[ai]',
  if: 'ef | þegar búið | þar til | áður | eftir | verður | enn | uns | til',
  of: 'um | fyrir | sem | á | í | að',
  on: 'þann | hinn | dag',
  since: 'síðan | frá(?: og með)?',
  status: 'staða | staða starfs | staða auglýsingar | ástand',
  apply: 'hvernig á að sækja um | sækja um',
  ordinary: 'over | pris | klar',
  or: 'eða',
  perhaps:
    '(?:höfum|erum búin að) (?:\\p{L}+ )?(?:fundið|ráðið|valið|ráða|finna|stöðvað) | ' +
    '(?:takk|þökkum) (?:til )?(?:allra|öllum|ykkur|fyrir (?:allar|umsóknir\\p{L}*)) | ' +
    '(?:vinsamlegast )?(?:ekki (?:sækja|senda)|sendið ekki|sækið ekki) | ' +
    '(?:ráðning\\p{L}*|auglýsing\\p{L}*|staða\\p{L}*|starfið|ferlið) (?:\\p{L}+ ){0,3}(?:stöðvuð|frestað|hætt við|í bið|afturkölluð|aflýst|dregin til baka) | ' +
    'of sein\\p{L}* | leitum ekki (?:lengur|að neinum) | verður ekki (?:af|ráðið)',
  still: 'enn | ennþá',
  deadline: {
    send: 'umsókn\\p{L}* | send\\p{L}* | sæk\\p{L}* | skil\\p{L}*',
    by: 'fyrir | til(?: og með)? | eigi síðar en | í síðasta lagi',
    labels:
      'umsóknarfrestur(?:inn)?(?: er)?(?: til)?(?: og með)? | birtingartími | birt til | frestur(?: til að sækja um)?(?: er)?(?: til)?(?: og með)? | lokadagur | síðasti (?:umsóknar)?dagur | sæktu um fyrir | gildir til',
    until: 'umsóknarfrestur er til(?: og með)? | tekið (?:er )?við umsóknum til',
    not: 'forgang\\p{L}* | fyrst\\p{L}+ | þar til ráðið | ekki',
    extended: 'framlengd\\p{L}* | nýr frestur',
  },
};
