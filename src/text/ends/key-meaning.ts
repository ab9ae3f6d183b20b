import { onceEachText } from '../../model/once-each.ts';
import { type Part, partsOf } from './vocabulary.ts';
import type { Role } from './words/roles.ts';

/** What a key would say with each kind of value. Which of these is meant, the value decides. */
export interface KeyMeaning {
  /** `maybe-`: the name may be about something else. `unsure-end`: a word for an end beside words that nobody knows. */
  readonly date?: 'end' | 'maybe-end' | 'unsure-end' | 'publication' | 'maybe-publication';
  readonly flag?: Flag;
  /** How a word as value is read: freely, or only where it says nothing else than "closed". */
  readonly word?: 'state' | 'maybe-state' | 'strict' | 'tags' | 'notice' | 'free';
  /** It speaks of nothing else: a value that cannot be read may say that the posting is closed. */
  readonly isOutright: boolean;
  /** Zero of these are looked for. */
  readonly isCount: boolean;
  /** It may count those of many that are closed: `openings filled: 2`. */
  readonly isTally?: true;
  /** `filled_by`: a name is that of whoever has the job. */
  readonly isTaker?: true;
  /** The unit of a length of time from the opening on. */
  readonly span?: 'day' | 'week' | 'month';
}

export interface Flag {
  readonly yes: FlagSays;
  readonly no: FlagSays;
}
type FlagSays = 'closed' | 'open' | 'draft' | 'nothing' | 'unsure';

/** A key by its parts: a word for the fact, and words that may stand around it. Undefined where it says nothing about an end. */
export function keyMeaning(key: string): KeyMeaning | undefined {
  return meaningOnce(key);
}

/** All postings of a site have the same keys. */
const meaningOnce = onceEachText((key) => read(partsOf(key)), 5000);

/** What a name means that a site gives to a fact itself, or that only the table of names knows. */
export function aboutFact(fact: string): KeyMeaning {
  return facts[fact] ?? { isCount: false, isOutright: false };
}

const facts: Readonly<Record<string, KeyMeaning>> = {
  closes: { date: 'end', isCount: false, isOutright: true },
  closed: { date: 'end', flag: { yes: 'closed', no: 'nothing' }, isCount: false, isOutright: true },
  open: { date: 'publication', flag: { yes: 'open', no: 'closed' }, isCount: false, isOutright: true },
  status: { word: 'state', isCount: false, isOutright: true },
  draft: { flag: { yes: 'draft', no: 'nothing' }, isCount: false, isOutright: true },
  published: { date: 'publication', flag: { yes: 'nothing', no: 'draft' }, isCount: false, isOutright: true },
};

function read(parts: readonly Part[]): KeyMeaning | undefined {
  const date = dateOf(parts);
  const flag = flagOf(parts);
  const word = wordOf(parts, date, flag);
  const span = spanOf(parts);
  const isCount = has(parts, 'count') && all(parts, 'count', 'posting', 'work', 'fill', 'open', 'from');
  if (!isCount && [date, flag, word, span].every((one) => one === undefined)) return undefined;
  return {
    isCount,
    ...(flag?.yes === 'closed' && parts.some(({ word }) => many.test(word)) && { isTally: true as const }),
    isOutright: isOutright(parts, date, flag, word),
    ...(isTaker(parts) && { isTaker: true as const }),
    ...(date && { date }),
    ...(flag && { flag }),
    ...(word && { word }),
    ...(span && { span }),
  };
}

function isTaker(parts: readonly Part[]): boolean {
  return (
    has(parts, 'closed') &&
    /^(?:by|durch|mit|par|por|da|door|av|af|przez|with)$/.test(parts.at(-1)?.word ?? '') &&
    all(parts.slice(0, -1), 'closed', 'posting', 'work', 'fill')
  );
}

const many =
  /^(?:posts|postings|listings|adverts|ads|offers|openings|positions|jobs|roles|vacancies|places|seats|slots|spots|applicants|candidates|stellen|platze|postes|places|plazas|vagas|posti|plaatsen|platser|pladser|plasser|miejsca|mista|paikat)$/;

function isOutright(
  parts: readonly Part[],
  date: KeyMeaning['date'],
  flag: KeyMeaning['flag'],
  word: KeyMeaning['word'],
): boolean {
  // `close_to: the harbour` is a place.
  if (parts.at(-1)?.word === 'to') return false;
  if (
    date === 'end' &&
    parts.some(
      ({ word, roles }) =>
        word !== 'to' && (['limit', 'bound', 'last', 'by'] as const).some((role) => roles.has(role)),
    ) &&
    has(parts, 'posting', 'apply', 'date', 'open')
  )
    return true;
  if (date === 'end' && has(parts, 'end') && !has(parts, 'shown', 'hidden', 'not', 'notice', 'state', 'span'))
    return !/^(?:has|is)$/.test(parts[0]?.word ?? '');
  if (flag !== undefined && has(parts, 'closed')) return flag.yes !== 'unsure';
  if (flag !== undefined || word === 'state')
    return (
      parts.some(({ word: one, roles }) => flatly.has(one) || roles.has('state')) &&
      parts.every(
        ({ word: one, roles }) =>
          flatly.has(one) || roles.has('state') || roles.has('posting') || roles.has('work') || one === 'is',
      )
    );
  return false;
}

/** Flags that have no other meaning: `active: maybe` is a fault, `opening: full of joy` is none. */
const flatly = new Set(
  'open active hiring accepting published draft brouillon entwurf borrador ouvert offen abierto abierta aktiv actif activo'.split(
    ' ',
  ),
);

const has = (parts: readonly Part[], ...roles: readonly Role[]) =>
  parts.some((part) => roles.some((role) => part.roles.has(role)));
const all = (parts: readonly Part[], ...roles: readonly Role[]) =>
  parts.every((part) => roles.some((role) => part.roles.has(role)));
const isUnknown = ({ word, roles }: Part) => roles.size === 0 && !/^\p{N}+$/u.test(word);

/** What may stand around a word for an end whose value is a date. */
const aroundEnd: readonly Role[] = [
  'end', 'bound', 'limit', 'by', 'last', 'closed', 'over', 'open', 'shown', 'hidden', 'posting', 'work', 'apply',
  'publish', 'from', 'date', 'window', 'fill', 'not', 'span', 'count', 'site', 'link',
]; // prettier-ignore

function dateOf(parts: readonly Part[]): KeyMeaning['date'] {
  // `next_intake_opens`: nobody is taken in before.
  if (
    parts.some(({ word }) => isNext.test(word)) &&
    publicationOf(parts.filter(({ word }) => !isNext.test(word)))
  )
    return 'maybe-publication';
  const isPosting = has(parts, 'posting', 'apply', 'intake');
  const isShown = has(parts, 'open', 'shown', 'hidden', 'publish');
  const isWindow = (isPosting || isShown) && has(parts, 'window');
  const strong =
    has(parts, 'end') ||
    has(parts, 'closed', 'over') ||
    (has(parts, 'hidden') && !parts.some(({ word }) => lasting.has(word))) ||
    (has(parts, 'bound') && (isPosting || isShown || has(parts, 'date'))) ||
    (has(parts, 'limit') && (isPosting || isShown || (parts.length > 1 && has(parts, 'bound')))) ||
    (has(parts, 'last') && isPosting && parts.some(({ roles }) => roles.has('date') || roles.has('apply'))) ||
    parts.some(
      ({ word, roles }) => roles.has('by') && (has(parts, 'open', 'shown') || (isPosting && word !== 'to')),
    );
  const publication = parts.some(({ word }) => word.startsWith('embargo'))
    ? publicationOf(parts.filter(({ roles }) => !roles.has('limit')))
    : strong || isWindow
      ? undefined
      : publicationOf(parts);
  if (publication !== undefined) return publication;
  if (!strong && !isWindow && !has(parts, 'limit', 'bound', 'last')) return undefined;
  // A date of publication with "last" or "end" beside it is about publishing again.
  if (!strong && !isWindow && has(parts, 'publish', 'from')) return undefined;
  const strangers = parts.filter(({ roles }) => !aroundEnd.some((role) => roles.has(role)));
  if (strangers.length === 0) return strong && !isEndOfWork(parts) ? 'end' : 'maybe-end';
  if (!strangers.every(isUnknown) && !strangers.every(({ word }) => /^\p{N}+$/u.test(word))) return undefined;
  if (!strangers.some(isUnknown)) return strong ? 'end' : 'maybe-end';
  return has(parts, 'end', 'closed') ? 'unsure-end' : undefined;
}

const isNext = /^(?:next|nachste[rns]?|prochaine?|proxim[oa]|prossim[oa]|volgende|nasta|naeste|neste)$/;

/** `job_end` may be the job's own end; `posting_end` is not. */
function isEndOfWork(parts: readonly Part[]): boolean {
  return (
    !has(parts, 'end', 'closed', 'over', 'hidden') &&
    has(parts, 'work') &&
    !has(parts, 'posting', 'apply', 'open', 'shown', 'publish', 'intake')
  );
}

function publicationOf(parts: readonly Part[]): 'publication' | 'maybe-publication' | undefined {
  if (!all(parts, 'publish', 'from', 'posting', 'work', 'apply', 'date', 'fill', 'site', 'open', 'shown'))
    return undefined;
  if (has(parts, 'not')) return undefined;
  const words = parts.map(({ word }) => word);
  const isState = words.every(
    (word) =>
      stays.has(word) ||
      !has(
        parts.filter((part) => part.word === word),
        'publish',
      ),
  );
  const from = parts.filter(({ roles }) => roles.has('from'));
  const beside = parts.filter(
    (part) =>
      part.roles.has('posting') ||
      part.roles.has('apply') ||
      part.roles.has('open') ||
      part.roles.has('shown') ||
      part.roles.has('publish'),
  );
  const isPublished = has(parts, 'publish') && !isState;
  const begins =
    from.length > 0 &&
    (beside.some((part) => !from.includes(part)) || from.some(({ word }) => alone.has(word)));
  if (!isPublished && !begins) return undefined;
  return words.some((word) => word === 'available' || word === 'disponible' || word === 'verfugbar')
    ? 'maybe-publication'
    : 'publication';
}

/** Kinds of drafts: a date beside them says nothing about an end. */
const lasting = new Set(
  'draft drafts brouillon entwurf borrador private privat privado internal intern interno preview wip pending secret'.split(
    ' ',
  ),
);
/** States that only together with "from" are a day of publication. */
const stays = new Set([
  'available',
  'active',
  'valid',
  'visible',
  'live',
  'online',
  'public',
  'publicly',
  'ligne',
  'mise',
]);
/** Words that speak of publishing by themselves. */
const alone = new Set(['embargo', 'embargoed', 'release', 'golive', 'opens', 'open', 'opening', 'opened']);

/** Kinds of flags, the strongest first, with what may stand beside their word, and what yes and no mean. */
const flags: readonly { readonly kind: Role; readonly beside: readonly Role[]; readonly says: Flag }[] = [
  {
    kind: 'closed',
    beside: [
      'over',
      'open',
      'shown',
      'hidden',
      'end',
      'date',
      'state',
      'count',
      'site',
      'last',
      'slot',
      'tag',
      'apply',
      'limit',
    ],
    says: { yes: 'closed', no: 'nothing' },
  },
  {
    kind: 'hidden',
    beside: ['site', 'from', 'span', 'open', 'shown'],
    says: { yes: 'draft', no: 'nothing' },
  },
  { kind: 'open', beside: ['shown', 'site', 'publish', 'apply'], says: { yes: 'open', no: 'closed' } },
  { kind: 'shown', beside: ['site', 'from', 'span', 'publish'], says: { yes: 'nothing', no: 'draft' } },
  { kind: 'over', beside: [], says: { yes: 'closed', no: 'nothing' } },
  { kind: 'intake', beside: ['apply'], says: { yes: 'nothing', no: 'closed' } },
];

function flagOf(parts: readonly Part[]): Flag | undefined {
  const flag = flags.find(({ kind }) => has(parts, kind));
  if (has(parts, 'validity') && all(parts, 'validity', 'posting', 'work', 'fill'))
    return { yes: 'nothing', no: 'closed' };
  if (
    parts.every(({ roles }) => roles.has('state') || roles.has('posting') || roles.has('work')) &&
    parts.some(({ word }) => /^(?:availab|disponib|verfugbar)/.test(word))
  )
    return { yes: 'nothing', no: 'closed' };
  // `closure_reason: filled`.
  if (has(parts, 'end', 'closed') && parts.some(({ word }) => word === 'reason'))
    return { yes: 'unsure', no: 'nothing' };
  // `can no longer apply: yes`.
  if (has(parts, 'apply') && has(parts, 'not') && all(parts, 'apply', 'not', 'fill', 'posting', 'work'))
    return { yes: 'closed', no: 'nothing' };
  if (flag === undefined) return undefined;
  const { kind, beside, says } = flag;
  // `has_deadline: no` and `limit: yes` say nothing.
  if (
    parts.some(
      ({ roles }) => (roles.has('bound') || roles.has('end')) && !roles.has('closed') && kind !== 'closed',
    )
  )
    return undefined;
  const around: readonly Role[] = [kind, ...beside, 'posting', 'work', 'fill', 'not'];
  const strangers = parts.filter(({ roles }) => !around.some((role) => roles.has(role)));
  if (strangers.length > 0)
    return kind === 'closed' && strangers.every(isUnknown) ? { yes: 'unsure', no: 'nothing' } : undefined;
  if (!parts.some(isNegation)) return says;
  return { yes: says.no, no: says.yes === 'open' ? 'open' : 'nothing' };
}

const isNegation = ({ roles }: Part) => roles.has('not');

function wordOf(
  parts: readonly Part[],
  date: KeyMeaning['date'],
  flag: Flag | undefined,
): KeyMeaning['word'] {
  if (has(parts, 'stage') && all(parts, 'stage', 'posting', 'work', 'apply', 'intake', 'fill'))
    return 'maybe-state';
  if (
    has(parts, 'state') &&
    all(
      parts,
      'state',
      'posting',
      'work',
      'apply',
      'open',
      'shown',
      'hidden',
      'publish',
      'closed',
      'fill',
      'notice',
      'tag',
      'date',
      'site',
      'intake',
    )
  )
    return parts.length > 1 && has(parts, 'posting', 'work', 'apply') ? 'state' : 'maybe-state';
  if (date === 'end' || flag !== undefined) return undefined;
  if (
    parts.length > 1 &&
    has(parts, 'state') &&
    all(
      parts.filter((part) => !isUnknown(part)),
      'state',
    )
  )
    return 'strict';
  if (has(parts, 'tag') && all(parts, 'tag', 'posting', 'work', 'fill', 'site')) return 'tags';
  if (isOtherTitle(parts)) return 'notice';
  if (
    has(parts, 'notice') &&
    all(
      parts.filter(({ word }) => !isText.test(word)),
      'notice',
      'posting',
      'work',
      'fill',
      'apply',
      'site',
      'date',
    )
  )
    return 'notice';
  if (
    all(parts, 'posting', 'work', 'apply', 'intake', 'fill', 'link', 'slot') &&
    has(parts, 'posting', 'work', 'apply', 'slot')
  )
    return 'strict';
  return undefined;
}

/** What a banner holds beside its colour. */
const isText =
  /^(?:text|texto?s?|texte|testo|tekst|teksti|message|mensaje|messaggio|melding|content|contenido|contenuto|inhalt|contenu|body|label|heading|title|titulo|titre|titel|titolo|tytul|nadpis)$/;

/** `sidebar_label`, `nav_title`: the page by another name. */
function isOtherTitle(parts: readonly Part[]): boolean {
  const last = parts.at(-1)?.word ?? '';
  return (
    parts.length > 1 &&
    /^(?:title|label|heading|headline|caption|titre|titel|titulo|titolo)$/.test(last) &&
    parts.slice(0, -1).every(({ word }) => places.test(word))
  );
}

const places =
  /^(?:sidebar|nav|navigation|menu|link|short|seo|og|twitter|social|meta|browser|list|listing|card|breadcrumb|breadcrumbs|toc|tab|page|display|sub|long|full|linked|pagination|job|posting|position)$/;

function spanOf(parts: readonly Part[]): KeyMeaning['span'] {
  const unit = parts.find(({ word }) => units.has(word))?.word;
  const isLong =
    unit !== undefined || has(parts, 'span') || parts.some(({ word }) => /^(?:for|after|within)$/.test(word));
  const isOurs =
    has(parts, 'end', 'closed', 'hidden', 'open', 'shown', 'posting') ||
    parts.some(({ word }) => word === 'ttl' || word === 'lifetime');
  if (!isLong || !isOurs || !all(parts, ...aroundEnd)) return undefined;
  return units.get(unit ?? '') ?? 'day';
}

const units: ReadonlyMap<string, 'day' | 'week' | 'month'> = new Map([
  ['days', 'day'], ['weeks', 'week'], ['months', 'month'], ['tage', 'day'], ['jours', 'day'], ['dias', 'day'], ['giorni', 'day'], ['dagen', 'day'],
]); // prettier-ignore
