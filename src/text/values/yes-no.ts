import { fold } from './plain-text.ts';

/** Reads `true`, `'yes'`, `oui`, `nein`, 0; undefined where the value says neither. */
export function yesOrNo(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (value === 0 || value === 1) return value === 1;
  if (typeof value !== 'string') return undefined;
  const word = fold(value);
  return yes.has(word) ? true : no.has(word) ? false : undefined;
}

const yes = new Set(['true', 'yes', 'y', 'on', '1', 'oui', 'vrai', 'ja', 'wahr', 'si', 'verdadero', 'sim']);
const no = new Set([
  'false',
  'no',
  'n',
  'off',
  '0',
  'non',
  'faux',
  'nein',
  'falsch',
  'falso',
  'nao',
  'nee',
  'nej',
]);
