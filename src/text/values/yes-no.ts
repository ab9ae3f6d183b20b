import { fold } from './plain-text.ts';

/** Reads `true`, `'yes'`, `oui`, `nein`, 0; undefined where the value says neither. */
export function yesOrNo(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (value === 0 || value === 1) return value === 1;
  if (typeof value !== 'string') return undefined;
  const word = fold(value);
  return yes.has(word) ? true : no.has(word) || notYet.test(word) ? false : undefined;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' ').map(fold));

/** A cross in a column stands for yes, as people fill in forms; an empty box for no. */
const yes = words(
  'true yes y on 1 t x נכון כן نعم بله हाँ हां ใช่ 예 네 bai ta taip jah da oui vrai ja wahr si verdadero verdadeiro vero sim tak ano да так igen evet kylla ναι はい 是 ✓ ✔ ✔️ ☑ ☑️ ✅ ☒ [x]',
);
const no = words(
  'false no n off 0 f не לא لا خیر نه नहीं ไม่ ไม่ใช่ 아니요 아니오 不 ez nil nu non faux nein falsch falso nao nee nej nei nie ne нет ні nem hayır ei οχι いいえ 否 ✗ ✘ ❌ ☐ ⬜ □ []',
);
const notYet =
  /^(?:not yet|noch nicht|pas encore|aun no|todavia no|encara no|non ancora|ainda nao|nog niet|inte an|ikke (?:enda|enna|endnu)|ei viela|ei veel|jeszcze nie|(?:zatim|dosud|jeste) ne|zatial nie|este nie|jos ne|se ne|meg nem|inca nu|henuz degil|ще ні|поки ні|еще нет|пока нет|все още не|още не|οχι ακομα|ακομα οχι|ez oraindik|ekki enn|belum|chua|ま[ただ]|未定|\[ \])$/;
