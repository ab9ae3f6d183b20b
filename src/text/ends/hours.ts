import { zonesOf } from './zones.ts';

export interface Hour {
  /** `17:00:00`; absent for the end of the day. */
  readonly time?: string;
  readonly zones?: readonly (number | string)[];
  /** The words name no exact hour: close of business. */
  readonly isRough?: true;
}

/** What stands around a day: an hour, a zone, a weekday, small words. Undefined where a word is left over. */
export function hourIn(rest: string): Hour | undefined {
  let left = ` ${rest.replace(/[,;|]/g, ' ').replace(/\s+/g, ' ').trim()} `;
  let hour: Hour = {};
  for (const [pattern, time, isRough] of inWords) {
    if (!pattern.test(left)) continue;
    left = left.replace(pattern, ' ');
    hour = { ...(time !== undefined && { time }), ...(isRough && { isRough: true as const }) };
    break;
  }
  const clock = clockIn(left);
  if (clock !== undefined) {
    if (clock.time === null) return undefined;
    left = `${left.slice(0, clock.from)} ${left.slice(clock.to)}`;
    hour = { ...(clock.time !== undefined && { time: clock.time }) };
  }
  const words = left
    .replace(smallWords, ' ')
    .replace(/(?<= )[-.:/]+(?= )|\.+(?= )/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (words === '') return hour;
  const zones = zonesOf(words);
  return zones === undefined ? undefined : { ...hour, zones };
}

/** Without a time: the end of the day. Rough ones are the latest hour that they can mean. */
const inWords: readonly (readonly [RegExp, string | undefined, boolean])[] = [
  [/ anywhere on (?:the )?earth /u, undefined, false],
  [/ (?:12 ?)?(?:noon|midday|midi|mittags?|mediodia|mezzogiorno|meio-dia|meio dia) /u, '12:00:00', false],
  [
    / (?:23[:.]59 )?(?:midnight|minuit|mitternacht|medianoche|mezzanotte|meia-noite|end of (?:the )?day|eod|tagesende|fin de journee) /u,
    undefined,
    false,
  ],
  [/ (?:(?:close|end) of (?:business|play)|cob|eob|dienstschluss|buroschluss)(?: day)? /u, undefined, true],
  [
    / (?:morning|afternoon|evening|morgens?|abends?|nachmittags?|matin|soir|manana|tarde|noche) /u,
    undefined,
    true,
  ],
];

interface Clock {
  readonly from: number;
  readonly to: number;
  /** Null where no clock shows it. */
  readonly time?: string | null;
}

function clockIn(text: string): Clock | undefined {
  const match =
    /(?<= |t)(\d{1,2})[:.h](\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)? ?([ap]\.?m\.?(?= |[a-z]{2,4} ))?(?: ?uhr| ?hrs?(?= )| ?h(?= ))?(?=[ z+-]|[a-z]+ )/u.exec(
      text,
    ) ??
    /(?<= )(\d{1,2})()() ?([ap]\.?m\.?)(?= )/u.exec(text) ??
    /(?<= )(\d{1,2})()()() ?(?:uhr|h|hrs|hours|heures|horas)(?= )/u.exec(text) ??
    /(?<= )(\d\d)(\d\d)()() ?(?:hrs|hours|h|uhr|utc|gmt)(?= )/u.exec(text);
  if (match === null) return undefined;
  const half = match[4]?.slice(0, 1) ?? '';
  const written = Number(match[1]);
  const hour = half === '' ? written : (written % 12) + (half === 'p' ? 12 : 0);
  const [minutes, seconds] = [
    match[2] === '' ? '00' : (match[2] ?? '00'),
    match[3] === '' ? '00' : (match[3] ?? '00'),
  ];
  const place = { from: match.index, to: match.index + match[0].length };
  if (hour === 24 && minutes === '00') return place;
  if (
    hour > 23 ||
    Number(minutes) > 59 ||
    Number(seconds) > 59 ||
    (half !== '' && (written < 1 || written > 12))
  )
    return { ...place, time: null };
  // What ends at 23:59 ends with its day.
  return hour === 23 && minutes === '59' && seconds === '00'
    ? place
    : { ...place, time: `${String(hour).padStart(2, '0')}:${minutes}:${seconds}` };
}

const smallWords =
  /(?<= )(?:t|at|by|on|the|of|until|till|to|from|open|applications?|apply|accepted|no later than|not later than|latest|at the latest|um|am|bis|bis zum|zum|vom|der|den|spatestens|a|a las|las|el|hasta|hasta el|del|de|le|la|jusqu'au|jusqu'|au|entro|entro il|il|fino al|alle|ore|ate|as|dia|deadline|closing|closes|closing date|bewerbungsschluss|frist|date limite|fecha limite|end of|ende|fin|fin de|inclusive|including|incl|sharp|uhr|h|local time|ortszeit|hora local|heure locale|time|(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lunes|martes|miercoles|jueves|viernes|sabado|domingo|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|mandag|tisdag|tirsdag|onsdag|torsdag|fredag|lordag|sondag|segunda|terca|quarta|quinta|sexta)[.:]?(?= )/gu;
