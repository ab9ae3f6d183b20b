import type { Parts } from '../parts.ts';

export const pl: Parts = {
  job:
    'stanowisk(?:o|a|u) | ofert(?:a|y|ę) | rekrutacj(?:a|i|ę) | ogłoszeni(?:e|a|u) | nab[oó]r(?:u)? | wakat(?:u)? | staż(?:u)? | praktyk(?:a|i) | prac(?:a|y) | konkurs(?:u)? | proces(?:u)? | pozycj(?:a|i|ę) | ofert(?:a|y) pracy | proces(?:u)? rekrutacj(?:i|a|yjny) | miejsce pracy | ' +
    'poszukiwania | termin(?: składania)?(?: (?:aplikacji|zgłoszeń|podań|ofert|dokumentów))? | rola',
  requests:
    'aplikowanie | aplikacj(?:e|i|a) | zgłosze(?:nia|ń|nie) | podań | podania | cv | kandydatur(?:y)? | dokumenty | kandydaci | kandydatów',
  this: 'ta | to | ten | te | tę | tej | tego | tym | niniejsz[aey]',
  the: 'nasz[aey]?',
  be: 'jest | są | pozostaje',
  was: 'został[aoy]? | zostały | był[aoy]? | się | już się | zakończono | zamknięto | obsadzono | udało się obsadzić',
  over: 'nieaktualn[aey] | zakończon[aey] | zamknięt[aey] | obsadzon[aey] | zajęt[aey] | wygasł[aoy]? | zakończył[aoy]?(?: się)? | minął | upłynął | anulowan[aey] | wycofan[aey] | zakończono | zamknięto | obsadzono | zamknęliśmy | zakończyliśmy | obsadziliśmy | usunięt[aey] | odwołan[aey] | rozstrzygnięt[aey] | wypełnion[aey] | przeterminowan[aey] | skończył[aoy]?(?: się)?',
  paused:
    'dezaktywowan[aey] | nieaktywn[aey] | zarchiwizowan[aey] | wstrzyman[aey] | niedostępn[aey] | zawieszon[aey] | archiwaln[aey] | wstrzymano | zawieszono | odłożon[aey] | zrealizowan[aey]',
  whole:
    'wybrano (?:kandydata|kandydatkę|osobę) | nie (?:mogą|można) już (?:aplikować|się zgłaszać|składać aplikacji) | wystarczającą liczbę (?:aplikacji|zgłoszeń) | już nie istnieje | nie szukamy już nikogo | nie obsadzimy tego stanowiska',
  no: 'nie | nie już | żadnych | już nie | nikogo | brak',
  live: 'trwa | w toku | opublikowan[aey] | widoczn[aey] | aktualn[aey] | dostępn[aey] | otwart[aey] | woln[aey] | ważn[aey] | aktywn[aey] | przyjmujemy | przyjmuje | przyjmowane | akceptujemy | możliw[aey] | można (?:aplikować|składać) | rozpatrujemy | przyjmowanie',
  hiring: 'szukamy | rekrutujemy | zatrudniamy | poszukujemy',
  found: 'znaleźliśmy | zatrudniliśmy | wybraliśmy',
  whom: 'ludzi | (?:nowych )?(?:kandydatów|pracowników|osób) | kogoś | osobę | (?:nową |odpowiednią |właściwą )?(?:osobę|koleżankę) | (?:nowego |odpowiedniego )?(?:kandydata|pracownika|kolegę) | kandydatkę',
  we: 'my',
  also: 'bez rozstrzygnięcia | pomyślnie | automatycznie | przez (?:pracodawcę|firmę) | już | obecnie | niestety | aktualnie | wewnętrznie | chwilowo | ostatecznie | tymczasowo | nowych | kolejnych | dalszych | więcej | uwaga | aktualizacja | informujemy | że | przepraszamy | ważne | na razie | do odwołania | pomyślnie | właśnie | ostatnio | dziś | wszystkie | teraz | w tej chwili | oficjalnie | z przykrością | z sukcesem | nam',
  cut: 'i | a | ale | więc | ponieważ | gdyż | dziękujemy | dzięki | bardzo dziękujemy | dlatego | z powodu | oraz',
  other: 'inn[aeyi] | innych | pozostałe',
  some: 'ostatni[aey]? | pierwsz[aey] | drug[aei] | poprzedni[aey]? | dwa | dwie | trzy | każd[aey] | niektóre | kilka | następn[aey] | stare',
  if: 'jeśli | gdy | kiedy | po | do | zanim | dopóki | jeżeli | zostanie | będzie | będą | aż',
  of: 'na | w | dla | jako | z | od',
  on: 'dnia | w dniu | z dniem | w',
  since: 'od(?: dnia)? | z dniem',
  status: 'etap | wynik(?: naboru)? | status | stan',
  apply: 'jak aplikować | aplikuj',
  ordinary: 'prise | over | past',
  or: 'lub | albo',
  perhaps:
    'dziękujemy (?:[\\p{L}\\d-]+ ){0,8}(?:które|którzy) (?:się zgłosi|aplikowa|wysła|wzię) | (?:znaleźliśmy|zatrudniliśmy|wybraliśmy|wstrzymaliśmy|zakończyliśmy|mamy już) | ' +
    'dziękujemy (?:wszystkim|za (?:wszystkie|liczne|nadesłane|zgłoszenia|aplikacje)) | ' +
    '(?:prosimy )?(?:nie (?:przesyłać|wysyłać|aplikować|zgłaszać|nadsyłać)|o nieprzesyłanie|o nienadsyłanie) | ' +
    '(?:rekrutacj\\p{L}+|nabór|naboru|konkurs\\p{L}*|ofert\\p{L}+|ogłoszeni\\p{L}+|stanowisk\\p{L}+) (?:\\p{L}+ ){0,3}(?:wstrzyman\\p{L}+|zawieszon\\p{L}+|unieważnion\\p{L}+|odwołan\\p{L}+|przełożon\\p{L}+|rozstrzygnięt\\p{L}+|anulowan\\p{L}+) | ' +
    'nie (?:\\p{L}+ )?(?:dojdzie|doszło) do skutku | ' +
    '(?:pozostaje|zostaje|zostawiamy|zachowan\\p{L}+) (?:\\p{L}+ ){0,3}(?:jako (?:przykład|archiwum)|w celach (?:informacyjnych|archiwalnych)|do wglądu) | ' +
    'za późno | (?:był|była|było|były|trwał|trwała|trwał nabór|upływał|minął|minęła) (?:\\p{L}+ ){0,4}(?:do|\\d) | ' +
    '(?:zaczyna|rozpoczyna|dołączyła?|dołącza) (?:\\p{L}+ )?(?:u nas|do (?:nas|naszego|zespołu)) | ' +
    '(?:nic|nie mamy (?:wolnych|żadnych)|brak (?:wolnych|ofert)) (?:\\p{L}+ ){0,4} | ' +
    'rozmowy (?:\\p{L}+ ){0,3}(?:się odbyły|zakończone|odbyły się|przeprowadzone) | ' +
    'nie szukamy (?:już|więcej)|już nie szukamy' +
    ' | (?:wybrano|wyłoniono|przyjęto|zatrudniono|wskazano) (?:\\p{L}+ ){0,2}(?:kandydat\\p{L}+|osob\\p{L}+|pani\\p{L}*|pan\\p{L}*)' +
    ' | (?:nabór|rekrutacj[ęa]) (?:już )?(?:zakończyliśmy|zamknęliśmy|zakończono|zamknięto)' +
    ' | nie (?:otwieramy|przyjmujemy|czytamy|rozpatrujemy|zatrudniamy|zatrudnimy) (?:już|nowych|więcej|kolejnych|nikogo)' +
    ' | (?:został\\p{L}*|jest|zostało) (?:\\p{L}+ )?(?:unieważnion\\p{L}+|wycofan\\p{L}+|wstrzyman\\p{L}+|odwołan\\p{L}+)' +
    ' | miejsce (?:zajęte|przypadło|zajęł\\p{L}+)' +
    ' | nie (?:został[aoy]?|otrzymaliśmy) (?:przyznan\\p{L}*|dofinansowani\\p{L}*) | przyjęł[ao] (?:stanowisko|pracę|ofertę)',
  still: 'jeszcze | nadal | wciąż',
  deadline: {
    send: '(?:prosimy o )?(?:przes|wys|nads|prze|z)(?:łać|yłać|yłanie|łanie|łaj|ylij|ślij|yłaj|lij) | aplik(?:uj|ować|acje|acji) | zgłoszenia | zgłoszeń | dokumenty | cv | składać | oferty',
    by: 'do(?: dnia)? | najpóźniej(?: do)?(?: dnia)? | przed',
    labels:
      '(?:ostateczny )?termin(?: (?:składania|nadsyłania|przyjmowania|zgłoszeń|aplikowania|na składanie|zgłaszania))?(?: (?:aplikacji|zgłoszeń|podań|ofert|dokumentów|kandydatur|cv))?(?: (?:do|upływa|mija))?(?: dnia)? | (?:termin|data) (?:końcowy|końcowa|graniczny|graniczna|ostateczny) | (?:ostateczny|ostatni) (?:termin|dzień) | (?:okres|termin|koniec|czas) (?:publikacji|wywieszenia|emisji|ważności)(?: ogłoszenia| oferty)? | (?:opublikowan[eao]|wywieszon[eao]|ogłoszenie (?:aktualne|ważne)) do | (?:aplikuj|aplikacje|zgłoszenia|oferta ważna|ważn[aey]|rekrutacja|nabór|aplikować można|czynne)(?: przyjmujemy| trwa)? do(?: dnia)? | data (?:zakończenia|ważności|zamknięcia)(?: \\p{L}+){0,2} | koniec (?:naboru|rekrutacji) | ostatni dzień(?: \\p{L}+){0,2} | deadline | ważność oferty | wygasa',
    until:
      '(?:prosimy o )?(?:aplikuj|aplikacje|zgłoszenia|cv|dokumenty)(?: można składać| przyjmujemy| należy (?:składać|przesyłać)| prosimy (?:składać|przesyłać))? (?:do|najpóźniej do)(?: dnia)? | termin (?:składania|nadsyłania) \\p{L}+ (?:upływa|mija|to)(?: dnia)? | (?:rekrutacja|nabór|oferta) (?:trwa|ważna|kończy się|jest ważna)(?: do)?(?: dnia)?',
    not: 'priorytetow\\p{L}+ | pierwsz\\p{L}+ | do odwołania | do (?:czasu )?obsadzenia | najlepiej',
    extended: 'przedłużon[aoy] | przesunięt[aoy] | wydłużon[aoy] | nowy termin',
  },
};
