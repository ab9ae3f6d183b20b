import { Tokenizer, TokenizerMode, type Token } from 'parse5';

/** What is told of a page, in its order. `line` is that of the tag or the text, from 1. */
export interface HtmlEvents {
  readonly start: (tag: Token.TagToken, line: number) => void;
  readonly end: (name: string) => void;
  readonly text: (text: string, line: number) => void;
}

/** Reads HTML with the tokeniser of https://html.spec.whatwg.org/multipage/parsing.html alone: in linear time, and with no tree that could be too deep. */
export function readHtmlTokens(html: string, { start, end, text }: HtmlEvents): void {
  let drawings = 0;
  const onText = ({ chars, location }: Token.CharacterToken) => text(chars, location?.startLine ?? 1);
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag(token) {
        start(token, token.location?.startLine ?? 1);
        if (/^(?:svg|math)$/.test(token.tagName) && !token.selfClosing) drawings++;
        const mode = drawings > 0 && token.tagName !== 'script' ? undefined : rawModes[token.tagName];
        if (mode !== undefined) tokenizer.state = mode;
      },
      onEndTag({ tagName }) {
        if (/^(?:svg|math)$/.test(tagName)) drawings = Math.max(0, drawings - 1);
        end(tagName);
      },
      onCharacter: onText,
      onWhitespaceCharacter: onText,
      onNullCharacter: onText,
      onComment: nothing,
      onDoctype: nothing,
      onEof: nothing,
    },
  );
  tokenizer.write(html, true);
}

const nothing = () => undefined;

/** Elements in which a tag is text, as where scripts run. */
const rawModes: Readonly<Record<string, Tokenizer['state'] | undefined>> = {
  __proto__: null as never,
  script: TokenizerMode.SCRIPT_DATA,
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
  style: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  noscript: TokenizerMode.RAWTEXT,
  plaintext: TokenizerMode.PLAINTEXT,
};
