import type { Words } from './roles.ts';

export const de: Words = {
  end: 'verfallsdatum verfällt verfall meldefrist frist fristen einreichfrist einreichungsfrist abgabefrist fristende bewerbungsfrist bewerbungsschluss einsendeschluss meldeschluss anmeldeschluss abgabeschluss annahmeschluss ablaufdatum schlusstermin schliesst schließt schließung',
  bound: 'gültigkeit ablauf schluss abgabe',
  limit: 'ende endet bis letzter letzte letztes termin endtermin spätestens stichtag enddatum',
  by: 'vor',
  closed:
    'geschlossen besetzt vergeben abgelaufen beendet archiviert inaktiv zurückgezogen storniert abgesagt gelöscht entfernt pausiert deaktiviert erledigt abgeschlossen eingestellt vorüber ausgesetzt hinfällig ungültig',
  over: 'vorbei fertig vergangen',
  open: 'läuft bewerbbar offen aktiv verfügbar gesucht frei aktuell gültig ausgeschrieben unbesetzt laufend',
  shown:
    'sichtbar veröffentlicht öffentlich angezeigt anzeigen publiziert freigegeben freigeschaltet aktiviert zeigen',
  hidden:
    'versteckt verborgen ausgeblendet ausblenden unveröffentlicht entwurf privat intern deaktivieren gesperrt unsichtbar verbergen verstecken',
  posting:
    'aushang verfahren bewerbung bewerbungen ausschreibung ausschreibungen anzeige anzeigen stellenanzeige stellenausschreibung inserat angebot stellenangebot rekrutierung bewerbungs stellen bewerbungseingang bewerbungsphase',
  work: 'laufzeit stelle stellen posten arbeitsplatz arbeitsstelle',
  apply: 'bewerben bewirb einreichen einsenden einreichung einsendung einsende',
  publish:
    'veröffentlicht veröffentlichung ausgeschrieben erschienen inseriert publiziert online eingestellt',
  from: 'ab seit beginn',
  date: 'zeitraum datum tag zeit am um uhr zeitpunkt',
  fill: 'heute ist noch der die das für zur zum von den dem des wieder schon bereits jetzt sind mehr wird wurde',
  not: 'nicht kein keine',
  state: 'bearbeitungsstand verfahrensstand sachstand stand zustand sichtbarkeit verfügbarkeit stellenstatus',
  tag: 'schlagwort schlagworte schlagwörter kategorie kategorien stichworte',
  notice: 'anmerkung bemerkung hinweis meldung mitteilung nachricht zusammenfassung',
  earlier:
    'früher frühere früherer früheres ehemals ehemaliger vorheriger voriger voriges bisheriger bisheriges erste erster vorherige alte bevorzugt',
  count: 'plätze anzahl',
  window: 'zeitraum',
  draft: 'entwurf vorbereitung rohfassung unveröffentlicht',
  validity: 'gültigkeit',
  stage: 'ergebnis ausgang phase',
  other:
    'vertrag vertragsende arbeitsvertrag visum projekt projekte probezeit befristung befristet arbeit gehalt kommentare bericht zertifikat versicherung ausbildung schule vertrags projektende kündigungsfrist kündigung',
};
