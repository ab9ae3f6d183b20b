import type { Words } from './roles.ts';

export const nl: Words = {
  end: 'sluiting sluitings sluit sluitingsdatum sluitdatum vervaldatum vervalt',
  bound: 'geldigheid verval uiterste',
  limit: 'tot einde eind eindigt laatste uiterlijk einddatum',
  by: 'voor',
  closed:
    'gesloten vervuld ingevuld verlopen vervallen geannuleerd gearchiveerd inactief ingetrokken beëindigd verwijderd bezet gestopt gepauzeerd',
  over: 'afgerond voorbij klaar',
  open: 'actief beschikbaar geldig openstaand openstaande',
  shown: 'zichtbaar gepubliceerd publiek openbaar tonen toon',
  hidden: 'verborgen verberg verbergen concept privé intern ongepubliceerd',
  posting:
    'procedure procedures vacature vacatures sollicitatie sollicitaties advertentie oproep inschrijving',
  work: 'functie baan positie',
  apply: 'solliciteren reageren reageer reactie',
  publish: 'geplaatst publicatie gepubliceerd plaatsing',
  from: 'vanaf sinds',
  date: 'datum dag tijd',
  fill: 'nog het een van op te kan en met',
  not: 'niet geen',
  state: 'staat zichtbaarheid',
  tag: 'etiket etiketten labels trefwoord trefwoorden categorie categorieën',
  notice: 'opmerking opmerkingen notitie melding bericht',
  count: 'plaatsen aantal',
  window: 'periode',
  draft: 'concept kladversie klad voorbereiding',
  validity: 'geldigheid',
  stage: 'uitkomst uitslag fase stadium',
  other: 'contract project proeftijd',
};
