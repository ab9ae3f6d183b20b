import type { Parts } from '../parts.ts';

export const it: Parts = {
  job:
    '(?:offerta|posizione|annuncio) che (?:stai|sta) cercando | (?:posizion[ei]|offert[ae]|annunci(?:o)?|selezion[ei]|ruol[oi]|post[oi]|band[oi]|tirocini(?:o)?|stage|concors[oi]|ricerc(?:a|he)|opportunità|impiego|assunzioni|reclutamento|incarico|borsa) | offert[ae] di lavoro | annunci(?:o)? di lavoro | post[oi] di lavoro | ' +
    'process[oi] di selezione | termin[ei](?: per (?:candidarsi|le candidature|la presentazione delle domande))? | scadenza',
  requests: 'candidatur[ae] | iscrizion[ei] | domand[ae] | cv | curriculum',
  this: "quest[aoei] | quest'",
  the: "la | il | lo | le | i | gli | l' | nostr[aoei] | un | una | un'",
  be: 'è | sono | resta | risulta(?:no)?',
  was: "è stat[oaie] | sono stat[oaie] | stat[oaie] | ha | hanno | abbiamo | è già stat[oa] | s'è | si è | si sono | è ormai | venne | è ora stat[oa]",
  over: 'ricopert[oaie] | eliminat[oaie] | cancellat[oaie] | disattivat[oaie] | copert[oaie] | chius[oaie] | assegnat[oaie] | occupat[oaie] | scadut[oaie] | terminat[oaie] | conclus[oaie] | annullat[oaie] | ritirat[oaie] | finit[oaie] | esaurit[oaie] | cessat[oaie] | ricoperto | revocat[oaie] | rimoss[oaie]',
  paused:
    'inattiv[oaie] | archiviat[oaie] | sospes[oaie] | non disponibil[ei] | in pausa | congelat[oa] | complet[oa] | completat[oa] | evas[oa]',
  whole:
    '(?:selezionat[oa]|scelt[oa]|individuat[oa]|trovat[oa]) (?:il |la |un |una )?candidat[oa] | candidature sufficienti | (?:un )?numero sufficiente di candidature | non esiste più',
  no: 'non | più | nessun[oa]? | mai | non più',
  live: 'in corso | pubblicat[oaie] | online | visibile | liber[aoie] | disponibil[ei] | apert[oaie] | vacant[ei] | attiv[oaie] | valid[oa] | accettiamo | accetta | accettano | si accettano | accettate | vengono accettate | sono accettate | stiamo accettando | accettando | riceviamo | ricevono | prendiamo | possibile (?:candidarsi|inviare candidature) | prese in considerazione',
  hiring: 'assumiamo | cerchiamo | assumendo | cercando | reclutando | selezionando',
  found: 'trovato | assunto | selezionato | scelto | individuato',
  whom: 'qualcuno | (?:una|la|il|un|la nostra|il nostro)(?: nuov[oa])? (?:persona|collega|candidat[oa])(?: giusta| ideale)? | la persona giusta',
  we: 'noi | stiamo',
  also: "con successo | automaticamente | dall'azienda | già | ora | ormai | attualmente | purtroppo | adesso | recentemente | internamente | definitivamente | temporaneamente | nota | avviso | aggiornamento | al momento | per ora | ci dispiace | nuove | altre candidature | ulteriori | attenzione | importante | fino a nuovo avviso | tutte | con successo | che | si | oggi | ieri | in questo momento | spiacenti | nel frattempo | finalmente",
  cut: 'e | ed | ma | perché | poiché | grazie | quindi | pertanto | vi ringraziamo | ringraziamo | da',
  other: 'altr[aoei] | ulteriori posizioni',
  some: 'ultim[aoei] | prim[aoei] | second[aoei] | precedent[ei] | due | tre | ogni | alcun[ei] | prossim[aoei] | metà | divers[ei] | vecchi[oa]',
  if: 'se | quando | una volta | fino | finché | appena | dopo | prima | sarà | saranno | verrà | verranno | sia | da coprire | a',
  of: 'per | di | in | come | al | alla | dei | delle | della | del | con | su',
  on: 'il | in data | in | a',
  since: 'dal | da',
  status: 'a che punto siamo | come procede | come va | stato | status | disponibilità | situazione',
  apply: 'come candidarsi | candidati | candidarsi',
  ordinary: 'pris | close | past',
  or: 'o | oppure',
  perhaps:
    'grazie (?:a tutte|a tutti|alle|ai) (?:[\\p{L}\\d-]+ ){0,8}che (?:si sono candidat|hanno (?:scritto|partecipato|risposto|inviato)|ci hanno) | abbiamo (?:\\p{L}+ )?(?:trovato|assunto|scelto|selezionato|sospeso|chiuso|individuato) | ' +
    'grazie a (?:tutti|tutte|chi|quanti) | ' +
    'grazie per (?:le|tutte le|le tante|le numerose|le vostre) (?:\\p{L}+ )?(?:candidature|lettere|risposte|domande) | ' +
    'non (?:inviate|inviare|mandate|candidatevi|candidarsi) (?:più|altr\\p{L}+|nuov\\p{L}+|ora|adesso|per ora) | ' +
    '(?:selezione|ricerca|concorso|bando|assunzion[ei]|offerta|procedura|posizione) (?:\\p{L}+ ){0,3}(?:sospes[aoie]|annullat[aoi]|in pausa|congelat[aoi]|rinviat[aoi]|desert[aoi]|revocat[aoi]|assegnat[aoi]) | ' +
    'blocco delle assunzioni | non (?:\\p{L}+ )?(?:andrà|andata|va) (?:avanti|a buon fine|in porto) | ' +
    '(?:resta|rimane|lasciamo|conservat[aoi]) (?:\\p{L}+ ){0,3}(?:per (?:memoria|archivio|consultazione)|a titolo (?:di esempio|informativo)|come (?:esempio|archivio)) | ' +
    'troppo tardi | (?:era|erano|scadeva|scadevano) (?:\\p{L}+ ){0,4}(?:entro il|fino al|il \\d) | ' +
    '(?:inizierà|inizia|comincia|è entrat[ao]) (?:\\p{L}+ )?(?:con noi|nel team|a far parte) | ' +
    '(?:niente|nessuna (?:posizione|selezione|ricerca)) (?:\\p{L}+ ){0,3}(?:al momento|per ora|adesso|in questo momento) | ' +
    'squadra (?:è )?al completo | colloqui (?:\\p{L}+ ){0,2}(?:conclusi|terminati|svolti) | ' +
    'graduatoria (?:finale|definitiva) | non (?:cerchiamo|è) più' +
    ' | (?:è|sono) (?:già |stat[aoie] |ormai )*(?:assegnat[aoie]|sospes[aoie]|annullat[aoie]|ritirat[aoie]|revocat[aoie])' +
    ' | (?:abbiamo|ha|hanno) dovuto (?:sospendere|annullare|chiudere|fermare|ritirare)' +
    ' | inutile (?:inviare|candidarsi|scrivere) | (?:va|andat[ao]|promess[ao]) a (?!tutti)\\p{L}+' +
    ' | non (?:assumeremo|assumiamo|leggiamo|guardiamo) (?:più|nessuno|altr\\p{L}+) | è fatta' +
    ' | ancora candidar\\p{L}+\\? (?:\\p{L}+ )?no | abbiamo (?:fatto|preso) (?:la nostra scelta|una decisione)' +
    ' | non (?:è|sono) stat[aoie] (?:concess[aoie]|finanziat[aoie]|approvat[aoie]) | ha (?:accettato|preso) (?:il posto|servizio|l.incarico) | con la nomina',
  still: 'ancora | tuttora',
  things: 'coperta | coperte | chiusa | chiuse',
  deadline: {
    send: 'invi\\p{L}* | candidar\\p{L}* | candidati | candidature | domande | presentare | trasmettere | mandar?\\p{L}*',
    by: 'entro(?: e non oltre)?(?: il)?(?: \\p{L}+)? | fino al | prima del | non oltre il',
    labels:
      "(?:data di )?(?:scadenza|chiusura)(?: (?:delle|della|del|per la|per le|per|dell')? ?(?:candidature|candidatura|domande|domanda|presentazione delle domande|bando|annuncio|offerta|iscrizioni|candidarsi|selezione))? | (?:periodo|termine|fine|durata|data di fine) (?:di |della |dell')?(?:pubblicazione|affissione|esposizione) | (?:pubblicat[oa]|affiss[oa]|in affissione|in pubblicazione) (?:dal|fino al|sino al) | termine(?: ultimo)?(?: (?:per|di)(?: la| le)? ?(?:candidature|candidatura|candidarsi|presentazione(?: delle (?:domande|candidature))?))? | " +
      'data (?:limite|ultima)(?: per candidarsi)? | ultimo giorno(?: (?:utile|per candidarsi))? | (?:candidature|candidati|domande|offerta valida|valid[oa]|apert[oaei])(?: aperte)? (?:entro|fino)(?: il| al)? | entro il | scade(?: il)? | deadline',
    until:
      "(?:la )?scadenza è(?: il)? | (?:le )?candidature (?:sono )?(?:aperte |accettate )?(?:chiudono|entro|fino)(?: il| al)? | (?:si prega di )?(?:candidarsi|candidati|candidatevi|invia(?:re)? (?:la|il|la tua) (?:candidatura|cv|domanda)) entro(?: e non oltre)?(?: il)? | (?:il bando|l'annuncio|l'offerta) (?:scade|chiude) il",
    not: 'priorit\\p{L}* | prim[ao] | fino a copertura | continuativa | preferibilmente',
    extended: 'prorogat[oa] | estes[oa] | posticipat[oa] | proroga | nuova scadenza',
  },
};
