import { plainJson } from './json.ts';

const escapes: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/**
 * JSON that can stand inside an HTML `<script>`: no `</script>`, no `<!--`, no line separator of old ECMAScript.
 * `value` is plain JSON. https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
export function scriptJson(value: unknown): string {
  return plainJson(value).replace(/[<\u2028\u2029]/g, (character) => escapes[character] as string);
}
