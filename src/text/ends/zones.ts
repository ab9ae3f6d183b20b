import { isTimeZone } from '../../model/instant.ts';

/** Offsets from UTC in minutes, or a zone by its name, by the names that people write behind an hour. */
const names: ReadonlyMap<string, readonly (number | string)[]> = new Map(
  Object.entries({
    z: [0], utc: [0], gmt: [0], ut: [0], wet: [0], west: [60], cet: [60], mez: [60], cest: [120], mesz: [120],
    bst: [60, 360], eet: [120], eest: [180], msk: [180], ist: [60, 120, 330], pkt: [300], sgt: [480], hkt: [480],
    jst: [540], kst: [540], awst: [480], acst: [570], aest: [600], aedt: [660], nzst: [720], nzdt: [780],
    sast: [120], cat: [120], eat: [180], wat: [60], brt: [-180], art: [-180], clt: [-240, -180], nst: [-210], ndt: [-150],
    est: [-300], edt: [-240], cst: [-360, 480], cdt: [-300], mst: [-420], mdt: [-360], pst: [-480], pdt: [-420],
    ast: [-240, 180], adt: [-180], akst: [-540], akdt: [-480], hst: [-600], aoe: [-720],
    et: ['America/New_York'], ct: ['America/Chicago'], mt: ['America/Denver'], pt: ['America/Los_Angeles'],
    eastern: ['America/New_York'], central: ['America/Chicago'], mountain: ['America/Denver'], pacific: ['America/Los_Angeles'],
    uk: ['Europe/London'], london: ['Europe/London'], paris: ['Europe/Paris'], berlin: ['Europe/Berlin'], brussels: ['Europe/Brussels'],
  } satisfies Record<string, readonly (number | string)[]>),
); // prettier-ignore

/** Every zone that a text can mean; undefined where it names none. `IST` is one of three. */
export function zonesOf(text: string): readonly (number | string)[] | undefined {
  const plain = text.trim().toLowerCase();
  if (plain.length > 40) return undefined;
  const known = names.get(plain);
  if (known !== undefined) return known;
  const offset = /^(?:utc|gmt)? ?([+-]) ?(\d{1,2})(?::?(\d\d))?$/.exec(plain.replaceAll(/[−–‐]/g, '-'));
  if (offset !== null) {
    const minutes = Number(offset[2]) * 60 + Number(offset[3] ?? 0);
    return minutes <= 14 * 60 ? [offset[1] === '-' ? -minutes : minutes] : undefined;
  }
  const words = plain.replace(/ ?\b(?:time|standard|daylight|local|zone|zeit|heure|hora)\b ?/g, ' ').trim();
  if (words !== plain && words !== '') return zonesOf(words);
  return /^[a-z]+\/[a-z_]+(?:\/[a-z_]+)?$/.test(plain) && isTimeZone(plain) ? [plain] : undefined;
}
