import { onceEachText } from './once-each.ts';

/** A canonical BCP 47 language tag (RFC 5646), such as `en`, `fr-CA` or `pt-BR`. */
export type Language = string & { readonly __language: unique symbol };

/** The canonical form of a language tag, or undefined where the text is not one. `pt_br` and `PT-BR` give `pt-BR`. */
export function parseLanguage(text: string): Language | undefined {
  if (!/^[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*$/.test(text)) return undefined;
  try {
    return Intl.getCanonicalLocales(text.replaceAll('_', '-'))[0] as Language | undefined;
  } catch {
    return undefined;
  }
}

/** `parseLanguage` for tags written in our own code: throws where the tag is malformed. */
export function language(tag: string): Language {
  const parsed = parseLanguage(tag);
  if (parsed === undefined) throw new RangeError(`not a BCP 47 language tag: ${tag}`);
  return parsed;
}

/** Whether `text` names a language that exists (`en`, `pt-BR`), and is not merely shaped like a tag (`img`, `jobs`). */
export const isKnownLanguage = /* @__PURE__ */ onceEachText((text) => {
  const tag = parseLanguage(text);
  if (tag === undefined) return false;
  const primary = tag.split('-')[0] as string;
  return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(primary) !== undefined;
});

/** The primary subtag (RFC 5646, 2.2.1): `pt` of `pt-BR`. */
export function primarySubtag(tag: Language): string {
  return tag.split('-')[0] ?? tag;
}

/** The same for what is written: Norwegian is `nb`, whichever of its tags stands there. */
export function writtenLanguage(tag: Language): string {
  const primary = primarySubtag(tag);
  return primary === 'no' || primary === 'nn' ? 'nb' : primary;
}

const rightToLeftScripts = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/** The value of the HTML `dir` attribute for text in this language. */
export function direction(tag: Language): 'ltr' | 'rtl' {
  const script = new Intl.Locale(tag).maximize().script;
  return script !== undefined && rightToLeftScripts.has(script) ? 'rtl' : 'ltr';
}

/** The language's name in itself, as a person would write it in a menu: `Français`, `العربية`. */
export function nativeName(tag: Language): string {
  const name = new Intl.DisplayNames([tag], { type: 'language', fallback: 'code' }).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

/**
 * RFC 4647 lookup: the first of `available` that a reader of `wanted` can be shown, shortening
 * `wanted` from the right (`fr-CA` finds `fr`), then accepting a regional variety (`pt` finds `pt-BR`).
 */
export function lookup(wanted: string, available: readonly Language[]): Language | undefined {
  const parts = wanted.toLowerCase().split('-');
  for (let length = parts.length; length > 0; length--) {
    const range = parts.slice(0, length).join('-');
    const found = available.find((tag) => tag.toLowerCase() === range);
    if (found !== undefined) return found;
  }
  return available.find((tag) => tag.toLowerCase().split('-')[0] === parts[0]);
}
