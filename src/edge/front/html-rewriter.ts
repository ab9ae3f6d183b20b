/** What is used of the HTMLRewriter of Cloudflare Workers (https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/). */
export interface Rewriter {
  readonly on: (selector: string, handlers: Handlers) => Rewriter;
  /** Streams; what no handler changes goes through as it is. */
  readonly transform: (response: Response) => Response;
}

export interface Handlers {
  readonly element?: (element: RewrittenElement) => void;
  readonly text?: (chunk: { readonly text: string; readonly lastInTextNode: boolean }) => void;
}

export interface RewrittenElement {
  readonly getAttribute: (name: string) => string | null;
  readonly before: (content: string, options: { readonly html: true }) => void;
  readonly remove: () => void;
  /** Called where there is an end tag; throws for an element that cannot have one. */
  readonly onEndTag: (handler: (tag: Pick<RewrittenElement, 'before'>) => void) => void;
}

declare const HTMLRewriter: (new () => Rewriter) | undefined;

/** Throws where the runtime has none. */
export function createRewriter(): Rewriter {
  if (typeof HTMLRewriter === 'undefined')
    throw new Error('This runtime has no HTMLRewriter; use `rolecast inject` after the site is built');
  return new HTMLRewriter();
}
