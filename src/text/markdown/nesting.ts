/** Deeper than any text that a person wrote; what is deeper could exhaust the stack of whoever walks it. */
const deepest = 200;
/** Elements that a parser opens again in every new block because nobody closed them: more of them is an attack on memory. */
const mostReopened = 300_000;

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
/** Void, or closed by the next of their kind: they nest only through others. */
const neverNested = words(
  'area base br col embed hr img input link meta param source track wbr p li dt dd caption colgroup thead tbody tfoot td th tr option optgroup rp rt html head body frame frameset',
);
/** https://html.spec.whatwg.org/multipage/parsing.html#formatting */
const formatting = words('a b big code em font i nobr s small strike strong tt u');
/** What does not leave a drawing; a title or style that holds tags is told apart by `endOfRawText`. */
const shapes = words(
  'svg path circle rect line polyline polygon ellipse g defs use lineargradient radialgradient stop clippath mask title style',
);
const rawText = words('script style title textarea xmp iframe noembed noframes plaintext');

/**
 * Whether a browser's parser could make of this HTML elements nested deeper than any writer nests them. Linear time.
 * Follows the tokeniser of the HTML standard; where the tree is open to doubt it counts an element too many, never one too few.
 */
export function isNestedTooDeep(html: string): boolean {
  const state: State = { open: [], inline: 0, foreign: 0, broken: false, ambiguous: false, lost: false };
  let reopened = 0;
  for (let at = html.indexOf('<'); at !== -1; at = html.indexOf('<', at)) {
    const tag = tagAt(html, at);
    if (tag === undefined) {
      if (html.startsWith('<![CDATA[', at)) state.lost = true;
      at = endOfOther(html, at);
      continue;
    }
    // Where the parser may be elsewhere than we are, what looks like an attribute may be a tag.
    at = state.lost ? at + 1 : tag.end;
    if (tag.closing) close(tag.name, state);
    else {
      open(tag, state);
      if (!state.lost && rawText.has(tag.name)) at = endOfRawText(html, tag, state);
    }
    reopened += state.inline;
    if (state.open.length > deepest || reopened > mostReopened) return true;
  }
  return false;
}

interface Tag {
  readonly closing: boolean;
  readonly name: string;
  readonly selfClosing: boolean;
  readonly end: number;
}

interface State {
  readonly open: string[];
  /** How many of `open` are formatting elements. */
  inline: number;
  /** How many of `open` are `svg` or `math`. */
  foreign: number;
  /** Something other than shapes stood in the drawing: the parser may have left it. */
  broken: boolean;
  /** In drawings and in `select` what is raw text elsewhere is not. */
  ambiguous: boolean;
  /** Nothing that looks like an end is sure to be one any more. */
  lost: boolean;
}

const nameAt = /<(\/?)([a-z][^\s/>]*)/iy;

function tagAt(html: string, at: number): Tag | undefined {
  nameAt.lastIndex = at;
  const match = nameAt.exec(html);
  if (match === null) return undefined;
  const end = endOfTag(html, nameAt.lastIndex);
  return {
    closing: match[1] === '/',
    name: (match[2] ?? '').toLowerCase(),
    selfClosing: html[end - 2] === '/',
    end,
  };
}

const attribute =
  /[\s/]*(?:[^\s/>=][^\s/>=]*|=[^\s/>=]*)?(?:\s*=\s*(?:"[^"]*"|'[^']*'|(?=["'])[^]*|[^\s>"'][^\s>]*)?)?/y;

/** Quotes count only behind an equals sign, as in a browser. */
function endOfTag(html: string, from: number): number {
  for (let at = from; at < html.length;) {
    if (html[at] === '>') return at + 1;
    attribute.lastIndex = at;
    attribute.exec(html);
    at = Math.max(attribute.lastIndex, at + 1);
  }
  return html.length;
}

/** Behind a comment, a doctype or what a parser takes for a comment; behind a mere `<`. */
function endOfOther(html: string, at: number): number {
  if (html.startsWith('<!--', at)) {
    const early = /^-?>/.exec(html.slice(at + 4, at + 6));
    if (early !== null) return at + 4 + early[0].length;
    commentEnd.lastIndex = at + 4;
    return commentEnd.exec(html) === null ? html.length : commentEnd.lastIndex;
  }
  if (!/^<[!?/]/.test(html.slice(at, at + 2))) return at + 1;
  const end = html.indexOf('>', at);
  return end === -1 ? html.length : end + 1;
}

const commentEnd = /--!?>/g;

/** `<` that begins the end tag, where raw text is sure to be raw; else behind the start tag. */
function endOfRawText(html: string, { name, end }: Tag, state: State): number {
  const close = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  close.lastIndex = end;
  const stop = close.exec(html)?.index ?? html.length;
  if (!isIn(html, '<', end, stop)) return stop;
  if (state.ambiguous || (name === 'script' && isIn(html, '<!--', end, stop))) {
    state.lost = true;
    return end;
  }
  return name === 'plaintext' ? html.length : stop;
}

function isIn(html: string, sign: string, from: number, to: number): boolean {
  return html.slice(from, to).includes(sign);
}

function open({ name, selfClosing }: Tag, state: State): void {
  const foreign = name === 'svg' || name === 'math';
  if (foreign || name === 'select' || name === 'frameset') state.ambiguous = true;
  const drawing = state.foreign > 0 || foreign;
  if (drawing && !shapes.has(name)) state.broken = true;
  if (!drawing && neverNested.has(name)) return;
  if (drawing && !state.broken && selfClosing && !state.lost) return;
  state.open.push(name);
  if (formatting.has(name)) state.inline++;
  if (foreign) state.foreign++;
}

/** Only what closes the innermost element, or one with nothing but formatting inside that the parser would open again. */
function close(name: string, state: State): void {
  if (state.lost) return;
  if (state.foreign > 0 && !shapes.has(name)) state.broken = true;
  let at = state.open.length - 1;
  while (at >= 0 && state.open[at] !== name && formatting.has(state.open[at] ?? '')) at--;
  if (at < 0 || state.open[at] !== name) return;
  state.open.splice(at, 1);
  if (formatting.has(name)) state.inline--;
  if (name !== 'svg' && name !== 'math') return;
  state.foreign--;
  if (state.foreign === 0) state.broken = false;
}
