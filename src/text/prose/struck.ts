/** The elements whose text is struck through; in Markdown it stands between `~~`. */
export const strikes = /^(?:del|s|strike)$/;
export const strikeTag = /^<(\/?)(?:del|s|strike)\b[^<>]*>/i;

/** Whether all of a text is struck through, as in a title of front matter. */
export function isStruckThrough(written: string): boolean {
  const text = written.trim();
  if (/^~~[^~]+~~$/.test(text)) return true;
  const opening = strikeTag.exec(text);
  const closing = /<\/(?:del|s|strike)\s*>$/i.exec(text);
  return opening?.[1] === '' && closing !== null && closing.index >= opening[0].length;
}
