import type { Words } from './roles.ts';

/** Swedish, Danish and Norwegian. */
export const nordic: Words = {
  end: 'frist tidsfrist stänger stängs stängning slutdatum lukker lukkes lukning lukkedato stenger udløb udløber udløbsdato utløp utløper utløpsdato utgångsdatum förfaller ansøgningsfrist søknadsfrist ansökningsfrist sluttdato slutdato',
  bound: 'giltighet gyldighed gyldighet utgång',
  limit: 'sista siste sidste senast senest slut slutar slutter slutt til till inden innan',
  by: 'före før',
  closed:
    'stängd stängt stengt lukket tillsatt tilsat besatt besat avslutad avslutat avsluttet afsluttet utgången udløbet utløpt arkiverad arkiverat arkivert arkiveret inaktiv inaktivt avbruten annulleret annullert borttagen fjernet slettet',
  over: 'färdig færdig ferdig',
  open: 'giltig gyldig öppen öppet öppna åpen åpent åpne åben åbent åbne aktiv aktivt ledig ledigt ledige tilgængelig',
  shown: 'synlig synligt publiceret publicerad publicerat publisert offentlig offentliggjort visas vises',
  hidden: 'dold dolt skjult gömd utkast kladde udkast privat intern',
  posting:
    'ansökan ansökningar ansöknings ansøgning ansøgninger ansøgnings søknad søknader søknads annons annonse annonce opslag utlysning vakans vakansen vakanser rekrytering rekruttering',
  work: 'tjänst tjänsten stilling stillingen stillingens jobb',
  apply: 'sök ansök ansøg søk',
  publish: 'publicerad publicering publiceras publiceret publisert publisering offentliggjort opslået utlyst',
  from: 'från fra siden sedan',
  date: 'datum dato dag dagen tid',
  fill: 'är er för som den det',
  not: 'inte ikke ej',
  notice: 'anmärkning notis merknad beskjed bemærkning notat besked meddelande',
  count: 'platser pladser plasser antal antall',
  tag: 'etikett etiketter merkelapp merkelapper mærkat mærkater mærke märke märkning kategori kategorier',
  window: 'period perioden periode',
  draft: 'utkast kladde udkast kladd förberedelse',
  validity: 'giltighet gyldighed gyldighet',
  stage: 'utfall udfald resultat fas fase skede läge',
  other: 'kontrakt avtal projekt prosjekt',
};
