import type { Words } from './roles.ts';

export const it: Words = {
  end: 'scadenza scadenze scade chiusura chiude',
  bound: 'validità limite termine',
  limit: 'fino entro ultimo ultima fine',
  by: 'prima',
  closed:
    'chiuso chiusa chiuse chiusi scaduto scaduta scadute coperto coperta assegnato assegnata terminato terminata concluso conclusa archiviato archiviata annullato annullata cancellato cancellata inattivo inattiva sospeso sospesa ritirato ritirata rimosso rimossa occupata',
  over: 'passato finito finita',
  open: 'aperto aperta aperte aperti attivo attiva disponibile valido valida',
  shown: 'visibile pubblica pubblicato pubblicata pubblico mostra mostrare',
  hidden: 'nascosto nascosta nascondi nascondere bozza privato interno',
  posting:
    'candidatura candidature domanda domande annuncio annunci offerta offerte bando selezione presentazione invio',
  work: 'posizione posizioni posto posti lavoro ruolo impiego',
  apply: 'candidarsi candidati',
  publish: 'pubblicazione pubblicato pubblicata',
  from: 'dal dalla inizio apertura',
  date: 'periodo período data giorno ora',
  fill: 'di del della dell delle il lo al è ancora per',
  not: 'non',
  state: 'stato visibilità disponibilità',
  tag: 'etichetta etichette categoria categorie',
  notice: 'nota note avviso messaggio',
  count: 'posti',
  window: 'periodo',
  draft: 'bozza preparazione lavorazione',
  validity: 'validità',
  stage: 'esito fase',
  other: 'contratto progetto permesso',
};
