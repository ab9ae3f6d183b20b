import type { Parts } from '../parts.ts';

export const fi: Parts = {
  job: '(?:työpaik|paik|tehtäv|rooli|haku|rekrytoin|ilmoitu|hakuaik|harjoittelupaik|virk|toim|työtehtäv|avoin paik|työpaikkailmoitu|hakuprosess|rekrytointiprosess|hakemusaik|positio|vakanss|pesti|määräaik)\\p{L}{0,8}',
  requests: 'hakemu\\p{L}{0,8} | hakijo\\p{L}{0,5}',
  this: 'tämä | tähän | tätä | tämän | nämä | näihin',
  the: 'meidän | avoinna oleva',
  be: 'on | ovat | onkin',
  was: 'oli | olemme | on nyt | olivat',
  over: 'deaktivoitu | täytetty | täyttynyt | täyttyi | täytettiin | suljettu | sulkeutunut | sulkeutui | päättynyt | päättyi | umpeutunut | umpeutui | loppunut | loppui | vanhentunut | peruttu | peruutettu | poistettu | ohi | kiinni | peruuntunut | keskeytetty | mennyt umpeen | täyttäneet | sulkeneet | päätetty | mennyt | valmis',
  paused:
    'ei aktiivinen | arkistoitu | tauolla | jäissä | ei saatavilla | keskeytetty toistaiseksi | lykätty | poissa käytöstä',
  whole: 'ei ole enää olemassa | emme hae enää ketään | ei enää (?:avoinna|auki|haettavissa|voimassa)',
  no: 'ei ole enää | ei enää | ei | ei ole | emme(?: enää)? | eivät(?: enää)? | ei voi(?: enää)? | ei oteta(?: enää)?',
  live: 'käynnissä | avoinna | auki | avoin | haettavissa | voimassa | saatavilla | vapaana | vastaanota | ota vastaan | oteta vastaan | vastaan | ota | hakea | käsittele | hyväksy | vastaanoteta | aktiivinen | ajankohtainen',
  hiring: 'rekrytoi | hae | etsi | palkkaa',
  found: 'löytäneet | palkanneet | valinneet | löysimme | palkkasimme | valittu',
  whom: '(?:uusia )?(?:työntekijöitä|hakijoita|tekijöitä|ihmisiä|osaajia) | jonkun | (?:uuden |sopivan |oikean )?(?:tekijän|henkilön|työntekijän|kollegan|hakijan|osaajan|työkaverin)',
  we: 'me',
  also: 'onnistuneesti | jo | nyt | enää | valitettavasti | toistaiseksi | tällä hetkellä | sisäisesti | hiljattain | väliaikaisesti | pysyvästi | huom | päivitys | tärkeää | uusia | lisää | kaikki | juuri | äskettäin | onnistuneesti | tänään | pahoittelemme | että | tehtävään | virallisesti | lopullisesti | sillä välin',
  cut: 'ja | mutta | koska | joten | kiitos | kiitämme | kiitokset | siksi | sillä',
  other: 'muut | muita | toinen | muihin',
  some: 'viimeinen | ensimmäinen | toinen | edellinen | kaksi | kolme | jokainen | jotkut | muutama | seuraava | vanha',
  if: 'jos | kun | kunnes | ennen | jälkeen | heti | tullaan | vielä | mikäli | saakka',
  of: 'varten | kohdalla',
  on: 'pvm',
  since: 'alkaen | lähtien',
  status:
    'vaihe | tilanne nyt | lopputulos | tila | status | tilanne | (?:paikan|haun|tehtävän|ilmoituksen) tila',
  apply: 'näin haet | hae paikkaa | hakuohjeet',
  ordinary: 'läbi | over | past | slut',
  or: 'tai',
  perhaps:
    'olemme (?:\\p{L}+ )?(?:löytäneet|palkanneet|valinneet|keskeyttäneet|lopettaneet) | ' +
    '(?:löysimme|palkkasimme|valitsimme) | kiitos (?:kaikille|kaikista|hakijoille|hakemuksista) | ' +
    'kiitämme (?:kaikkia|kaikista|hakijoita) | älkää (?:enää )?(?:hakeko|lähettäkö)|älä (?:enää )?(?:hae|lähetä) | ' +
    '(?:haku|rekrytointi|tehtävä|paikka|hakumenettely) (?:\\p{L}+ ){0,3}(?:keskeytetty|jäissä|tauolla|peruttu|peruuntui|peruuntunut|lykätty) | ' +
    'rekrytointikielto | ei (?:\\p{L}+ )?(?:toteudu|täytetä|jatku|täytettykään) | liian myöhään|myöhässä | ' +
    '(?:oli|päättyi|oli auki) (?:\\p{L}+ ){0,3}\\d{1,2}\\.\\d{1,2}\\. | ' +
    '(?:aloittaa|aloitti) (?:\\p{L}+ )?(?:meillä|tehtävässä|työssä) | ' +
    'ei (?:\\p{L}+ )?(?:avoimia (?:paikkoja|tehtäviä)|ketään) (?:\\p{L}+ )?(?:juuri nyt|tällä hetkellä|nyt)? | ' +
    'haastattelut (?:\\p{L}+ )?(?:on |ovat )?(?:pidetty|ohi|tehty|päättyneet) | ' +
    'jätetty (?:näkyville|arkistoksi|esimerkiksi) | valinta on tehty' +
    ' | (?:paikka|tehtävä|virka) (?:meni|menee|on luvattu) | emme (?:\\p{L}+ )?(?:palkkaa|rekrytoi)' +
    ' | ei voi enää hakea | ilmoitus on (?:poistettu|vedetty) | on (?:vedetty pois|peruttu|keskeytetty|lykätty)' +
    ' | ei (?:myönnetty|saatu) rahoitu\\p{L}* | rekrytointikielto\\p{L}*',
  still: 'vielä | yhä | edelleen',
  deadline: {
    send: 'hae | hakemu\\p{L}* | lähet\\p{L}* | jätä | toimita | haku',
    by: 'viimeistään(?: \\p{L}+na)? | ennen',
    behind: '(?:\\p{L}+na )?(?:klo \\d+ )?(?:mennessä|saakka|asti|asti)',
    labels:
      '(?:hakuaika(?: päättyy)?|haku päättyy|hae (?:viimeistään|mennessä)|viimeinen (?:hakupäivä|hakuaika|päivä)|hakemuksen jättö|haun päättymispäivä|päättyy|määräaika|hakemukset (?:viimeistään|mennessä)|deadline|hakuajan päättyminen|hakuaika loppuu|haku auki|voimassa|sulkeutuu)(?: on)?(?: asti| saakka)? | (?:julkaisu|ilmoitus)(?:aika|jakso) | julkaistu(?:na)? (?:asti|saakka) | (?:julkaisun|ilmoituksen) päättymispäivä',
    until:
      'hae (?:paikkaa |tehtävää )?viimeistään | (?:haku|hakuaika) (?:päättyy|on auki|jatkuu|sulkeutuu) | (?:lähetä|jätä|toimita) hakemuksesi (?:viimeistään|ennen) | hae (?:viimeistään|ennen)',
    not: 'ensisijainen | ensimmäinen | jatkuva | kunnes | mieluiten | täytetään heti',
    extended: 'jatkettu | jatketaan | pidennetty | uusi hakuaika | siirretty',
  },
};
