import { bareStatusOf } from '../values/status-words.ts';

/** What a shortcode becomes: Markdown or HTML to put in its place, or undefined to leave it out. */
export type Shortcode = (name: string, parameters: string) => string | undefined;

/** A shortcode that was left out, and the line of the text, from 1, on which it first stands. */
export interface UnknownShortcode {
  readonly name: string;
  readonly line: number;
}

/** A text without the code of templates, and what was left out of it. */
export interface WithoutCode {
  readonly text: string;
  readonly unknown: readonly UnknownShortcode[];
}

/**
 * Takes Hugo's shortcodes (`{{< … >}}`, `{{% … %}}`) out of a text; the text between a pair stays, line numbers
 * stay, and escaped ones (`{{</* x *\/>}}`) become what they stand for. Linear time.
 */
export function withoutShortcodes(text: string, replace: Shortcode): WithoutCode {
  const unknown = new Map<string, number>();
  let result = '';
  let at = 0;
  for (;;) {
    const start = nextOpening(text, at);
    if (start === -1) break;
    const close = text[start + 2] === '<' ? '>}}' : '%}}';
    const end = text.indexOf(close, start + 3);
    if (end === -1) break;
    const inner = text.slice(start + 3, end);
    result +=
      text.slice(at, start) +
      standIn(inner, text.slice(start, start + 3), close, start, replace, unknown, [
        text.slice(Math.max(0, start - 100), start),
        text.slice(end + close.length, end + close.length + 100),
      ]);
    at = end + close.length;
  }
  return {
    text: result + text.slice(at),
    unknown: [...unknown].map(([name, at]) => ({ name, line: lineAt(text, at) })),
  };
}

/** What stands behind this in a shortcode is of no use to anybody. */
const longestShortcode = 10_000;
/** More kinds of shortcodes than this in one text are not reported one by one. */
const mostUnknown = 50;

function nextOpening(text: string, from: number): number {
  for (let at = text.indexOf('{{', from); at !== -1; at = text.indexOf('{{', at + 1)) {
    if (text[at + 2] === '<' || text[at + 2] === '%') return at;
  }
  return -1;
}

function standIn(
  inner: string,
  open: string,
  close: string,
  start: number,
  replace: Shortcode,
  unknown: Map<string, number>,
  [before, after]: readonly [before: string, after: string],
): string {
  if (inner.startsWith('/*') && inner.endsWith('*/')) return open + inner.slice(2, -2) + close;
  const lines = '\n'.repeat(inner.split('\n').length - 1);
  const [, closing, name, parameters] =
    /^(\/?)\s*([^\s/]+(?:\/[^\s/]+)*)\s*([\s\S]*)$/.exec(inner.trimStart().slice(0, longestShortcode)) ?? [];
  if (name === undefined || closing === '/') return lines;
  const given = (parameters ?? '').replace(/\/\s*$/, '').trim();
  const replacement = replace(name, given);
  if (replacement === undefined && !unknown.has(name) && unknown.size < mostUnknown) unknown.set(name, start);
  return (replacement ?? titleIn(name, given, before, after)) + lines;
}

/** Whose title is a caption, or the text of a link or a control. */
const media =
  /^(?:.*\/)?(?:fig(?:ure)?|im(?:g|age)|video|audio|youtube|vimeo|button|btn|link|ref|relref|icon|gist|tweet|card-?link|map|form|input|tabs?|tabitem|head|meta|seo|layout|script)$/i;

/** Nothing but some words in a box. */
const badges = /^(?:.*\/)?(?:badge|chip|pill|label|tag|status|etikett?e?|banner|ribbon|flag)$/i;

/** The first attribute of a badge that says no look or address; its names are of any language. */
const wordsOfBadge =
  /(?:^|\s)(?!(?:colou?r|class|style|type|variant|theme|icon|size|id|href|url|link|farbe|couleur|szin|kleur|barva|kolor|cor|colore)\s*=)[\p{L}_-]{1,30}\s*=\s*(?:"([^"\n<>]{1,200})"|'([^'\n<>]{1,200})'|`([^`\n<>]{1,200})`)/u;

/**
 * The title in a shortcode's or a component's attributes, which visitors see: an aside's on a line of its own, bold in a
 * line with others. `before` and `after` are what stands around the tag.
 */
export function titleIn(name: string, attributes: string, before: string, after: string): string {
  if (media.test(name.slice(0, 60))) return '';
  const title =
    /(?:^|\s)(?:title|heading|header|text|label|message|summary|content|body|note|notice|alert|titel|titre|titulo|titolo|tytul|tekst|texte|texto|testo|teksti|otsikko|nadpis|melding|bericht|nachricht|hinweis|besked|mensaje|mensagem|messaggio|avviso|aviso)\s*=\s*(?:\{\s*)?(?:"([^"\n<>]{1,200})"|'([^'\n<>]{1,200})'|`([^`\n<>]{1,200})`)/.exec(
      attributes.slice(0, 1000),
    );
  const shown = title ?? (badges.test(name) ? wordsOfBadge.exec(attributes.slice(0, 1000)) : undefined);
  const text =
    (shown?.[1] ?? shown?.[2] ?? shown?.[3] ?? '').replace(/[[\]*\\]/g, '').trim() ||
    stateNamed(name, attributes);
  if (text === '') return '';
  const isAlone = /(?:^|\n)[ \t]*$/.test(before.slice(-100)) && /^[ \t]*(?:\n|$)/.test(after.slice(0, 100));
  return isAlone ? `:::aside[${text}]` : `**${text}**${/^\s/.test(after) ? '' : ' '}`;
}

/** `{{< closed >}}`, `<PositionFilled />`, `{% include job-closed.html %}`: in whatever language it is called so. */
function stateNamed(name: string, attributes: string): string {
  const file =
    /^(?:include|include_relative|include_cached|render|partial|component|embed|import|snippet)$/.test(name)
      ? (/^["'(]*([\w./-]{1,80}?)(?:\.\w{2,6})?["')]*(?=\s|,|$)/.exec(attributes.trim())?.[1] ?? '')
      : /^partial\b/.test(name)
        ? ''
        : name;
  const last = file.slice(file.lastIndexOf('/') + 1).slice(0, 60);
  const words = last
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .replace(/[\s_.-]+/g, ' ')
    .replace(
      /^ | (?:badge|notice|banner|alert|box|note|stamp|label|hint|info|message|msg|callout|ribbon)$/g,
      '',
    )
    .trim();
  const isOff = /(?:^|[\s=:{(])(?:false|"false"|'false'|no|off|0)(?:[\s})"']|$)/i.test(
    attributes.slice(0, 200),
  );
  return words !== '' && !isOff && !verbs.test(words) && bareStatusOf(words) === 'closed' ? 'Closed' : '';
}

/** What programs do, and where things are kept. */
const verbs =
  /^(?:close|delete|remove|cancel|archive|archives|freeze|pause|hold|deactivate|withdraw|terminate|suspended?|hide|end|ended|over|done|past|offline|inactive|taken|gone|completed?|dead|retire|dismissed?|shut|stopped|removed|deleted)$/i;

export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
