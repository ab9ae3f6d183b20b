import { type MarkdownText, type ReadText, readText } from '../../../text/markdown/markdown.ts';

/**
 * The text, parsed when somebody asks. The parsed form is let go as soon as another text is asked for, and made again
 * where it is wanted once more: that of a posting is some twenty times its text, closed ones included.
 */
export function textAtHand(text: MarkdownText): () => ReadText {
  return () => {
    if (atHand?.text !== text) atHand = { text, read: readText(text) };
    return atHand.read;
  };
}

let atHand: { readonly text: MarkdownText; readonly read: ReadText } | undefined;
