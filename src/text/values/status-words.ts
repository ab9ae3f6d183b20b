import { fold } from './plain-text.ts';

/** Words for a posting's state, folded. Prose has its own, narrower rules (closed in prose). */
const closed = new Set(
  'closed|filled|expired|completed|complete|solved|cancelled|canceled|inactive|archived|withdrawn|ended|finished|hired|done|unavailable|no longer available|not available|not accepting applications|on hold|paused|removed|taken|done hiring|ferme|fermee|clos|close|cloture|cloturee|pourvu|pourvue|poste pourvu|expire|expiree|archive|archivee|annule|annulee|geschlossen|besetzt|vergeben|abgelaufen|beendet|archiviert|cerrado|cerrada|cubierto|cubierta|caducado|caducada|cancelado|cancelada|gesloten|vervuld|encerrada|fechada|preenchida|chiusa|chiuso|scaduta|scaduto'.split(
    '|',
  ),
);
const open = new Set(
  'open|searching|active|hiring|live|published|current|available|accepting applications|open until filled|until filled|ongoing|rolling|evergreen|recruiting|ouvert|ouverte|en cours|a pourvoir|actif|active|publie|publiee|offen|aktiv|zu besetzen|abierto|abierta|activo|activa|vigente|aberta|aberto|aperta|aperto'.split(
    '|',
  ),
);
const draft = new Set(
  'draft|unpublished|brouillon|entwurf|borrador|pending|in review|concept|bozza|rascunho'.split('|'),
);

/** Reads `Closed / Filled`, `searching`, `Closed-Position`. Closed wins where a value says several things. */
export function statusOf(text: string): 'open' | 'closed' | 'draft' | undefined {
  const whole = fold(text).replace(/[-_]+/g, ' ').slice(0, 100);
  const parts = [
    whole,
    ...whole
      .split(/[/|,;:()–—]/)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ];
  if (parts.some((part) => closed.has(part)) || /^(?:closed|filled|expired|cancell?ed) /.test(whole))
    return 'closed';
  if (parts.some((part) => draft.has(part))) return 'draft';
  return open.has(whole) || (parts.length > 1 && parts.slice(1).every((part) => open.has(part)))
    ? 'open'
    : undefined;
}

/** Words of themes and generators that say nothing about the posting: MkDocs Material's `status: new`, labels such as `urgent`. */
export function saysNoStatus(text: string): boolean {
  return /^(?:new|featured|urgent|hot|updated|pinned|sticky|public|normal|default|page|section)$/.test(
    fold(text),
  );
}
