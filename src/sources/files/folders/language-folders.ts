import { isKnownLanguage } from '../../../model/language.ts';

/** Whether a folder or a suffix is called as a language is: `fr`, `pt-BR`, `pt_br`, `zh-Hant`. `my-team` and `it-jobs` are not. */
export function isLanguageCode(code: string): boolean {
  return (
    /^[a-z]{2,3}(?:[-_](?:[A-Za-z]{2}|[Hh]an[st]|[Ll]atn|[Cc]yrl|[Aa]rab))?$/.test(code) &&
    isKnownLanguage(code)
  );
}

/** Languages whose code alone is enough. Others are departments and countries too (`it`, `hr`, `ml`, `ca`, `be`). */
const plain = new Set(
  'ar bg cs da de el en es fa fi fr he hu ja ko lt lv nb nl nn pl pt ro ru sk sv th tr uk vi zh'.split(' '),
);

/** Whether a folder is a language's, although nothing else says so. */
export function isPlainlyLanguage(code: string): boolean {
  return isLanguageCode(code) && (plain.has(code) || /[-_]/.test(code));
}
