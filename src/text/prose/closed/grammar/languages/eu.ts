import type { Parts } from '../parts.ts';

export const eu: Parts = {
  job: 'eskaerak aurkezteko epea | epea | hautaketa(?:-| )prozesua | izena emateko epea | lanpostu(?:a|ak|rako)? | lan-eskaintza | lan eskaintza | eskaintza(?:k)? | deialdi(?:a|ak)? | plaza | hautaketa(?: prozesua)? | prozesua | epea | praktikak | iragarkia | postua',
  requests:
    'eskabide(?:ak|a)? | eskari(?:ak|a)? | eskaera(?:k|rik)? | hautagaitza(?:k)? | curriculumak | hautagaiak',
  this: 'hau | honetarako | honek | hauek',
  be: 'dago | daude | da | dira',
  was: 'izan da | zen | dugu',
  over: 'ezabatuta | beteta | itxita | itxi da | itxi | bete da | bete dugu | bete | amaituta | amaitu da | amaitu | bukatuta | bukatu da | iraungita | iraungi da | iraungi | ezeztatuta | kenduta',
  paused: 'artxibatuta | etenda | ez-aktibo | geldirik | atzeratuta',
  whole:
    'ez dago (?:jada|dagoeneko)? ?(?:eskuragarri|libre|irekita|erabilgarri) | ez da (?:gehiago |jada )?existitzen',
  no: 'ez | ez dugu | ez da | ez dira | jada ez',
  live: 'eskuragarri | irekita | libre | onartzen | hartzen | onartuko | zabalik | indarrean | jasotzen',
  hiring: 'kontratatzen | bilatzen',
  also: 'dagoeneko | jada | orain | zoritxarrez | une honetan | behin-behinean | gehiago | berririk | oharra | eguneraketa | garrantzitsua | oraingoz | berriki',
  cut: 'eta | baina | eskerrik asko | mila esker | beraz | delako',
  other: 'beste | besteak',
  some: 'azken(?:a)? | lehen(?:engoa)? | bigarren(?:a)? | aurreko(?:a)? | bi | hiru',
  if: 'bada | denean | arte | ondoren | aurretik | oraindik | izango',
  status: 'egoera',
  apply: 'nola eman izena | eman izena',
  whom: 'jende(?:a|rik) | hautagai(?:rik|ak)',
  ordinary: 'ended | over',
  or: 'edo',
  perhaps:
    '(?:aurkitu|kontratatu|aukeratu|hautatu|gelditu|eten) dugu | ' +
    '(?:eskerrik asko|mila esker) (?:guztioi|guztiei|denoi|deneri|eskaera) | ' +
    'ez (?:bidali|aurkeztu|eman izena) (?:gehiago|jada)? | ' +
    '(?:deialdia|hautaketa|prozesua|kontratazioa|eskaintza) (?:\\p{L}+ ){0,3}(?:etenda|bertan behera|geldituta|gelditu|atzeratu|baliogabetu) | ' +
    'beranduegi | ez dugu (?:\\p{L}+ )?(?:gehiago|inor|jada) (?:\\p{L}+ )?bilatzen|jada ez dugu',
  still: 'oraindik',
  deadline: {
    send: 'bidal\\p{L}* | aurkez\\p{L}* | eska\\p{L}* | izena eman | hautagaitza\\p{L}* | curriculum\\p{L}*',
    by: 'gehienez',
    behind: '(?:-?(?:a|e|r|ra|era|ra|ean|a)*)? ?(?:arte|baino lehen)',
    labels:
      '(?:azken eguna|epea|epemuga|izena emateko epea|azken data|eskaerak aurkezteko epea|itxiera data)(?: amaitzen da)? | argitaratze-?(?: )?(?:epea|aldia) | (?:eskabideak|eskaerak|hautagaitzak) aurkezteko (?:epea|azken eguna)',
    not: 'lehen\\p{L}* | lehentasun\\p{L}* | bete arte',
    extended: 'luzatu\\p{L}* | epe berria',
  },
};
