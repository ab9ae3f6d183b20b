import { isAnotherPage } from '../../injection/canonical.ts';
import { namesJobPosting } from '../../injection/foreign-data.ts';
import { createRewriter, type Rewriter } from './html-rewriter.ts';

/** What is to become of a page: as in inject/page-with.ts. */
export interface StreamedWish {
  /** Marked elements for the end of the head; empty where there are none. */
  readonly insertion: string;
  readonly address: string;
}

/**
 * Why nothing is put into a page; undefined where nothing speaks against it. `no-head`: neither `</head>` nor `<body>`
 * is written in it. `unreadable`: the rewriter gives up on it, and would break off in the middle.
 */
export type Objection = 'foreign-json-ld' | 'no-head' | 'other-charset' | 'another-page' | 'unreadable';

/**
 * The page with `insertion` at the end of its head, and without what an earlier run of `rolecast inject` put in. All
 * other bytes go through as they are, while they come. What speaks against it further down shows too late: look first.
 */
export function streamedPage(response: Response, { insertion, address }: StreamedWish): Response {
  let done = insertion === '';
  const rewriter = createRewriter();
  const objection = watch(rewriter, address);
  const put = (place: { readonly before: (content: string, options: { readonly html: true }) => void }) => {
    if (!done && objection() === undefined) place.before(insertion, { html: true });
    done = true;
  };
  rewriter
    .on('link[data-rolecast], script[data-rolecast]', { element: (element) => element.remove() })
    .on('head', { element: (head) => head.onEndTag(put) })
    .on('body', { element: put });
  return rewriter.transform(response);
}

/** Reads a page to its end, and keeps none of it. Rejects where the origin breaks off. */
export async function objectionTo(response: Response, address: string): Promise<Objection | undefined> {
  const rewriter = createRewriter();
  let placed = false;
  const objection = watch(rewriter, address);
  rewriter
    .on('head', { element: (head) => head.onEndTag(() => (placed = true)) })
    .on('body', { element: () => (placed = true) });
  const { body } = rewriter.transform(response);
  await body?.pipeTo(new WritableStream());
  return objection() ?? (placed ? undefined : 'no-head');
}

/** What a page calls its canonical address, as it writes it. Reads it to its end. */
export async function canonicalOf(response: Response): Promise<string | undefined> {
  let canonical: string | undefined;
  const rewriter = createRewriter().on('link[rel~="canonical" i]', {
    element: (link) => (canonical ??= link.getAttribute('href') ?? undefined),
  });
  await rewriter.transform(response).body?.pipeTo(new WritableStream());
  return canonical;
}

/** What has been seen so far that speaks against putting anything in. No handler throws: the page would break off. */
function watch(rewriter: Rewriter, address: string): () => Objection | undefined {
  let found: Objection | undefined;
  let json = '';
  const object = (objection: Objection) => (found ??= objection);
  rewriter
    .on('[itemtype*="JobPosting"], [typeof*="JobPosting"]', { element: () => object('foreign-json-ld') })
    .on('script[type*="ld+json" i]:not([data-rolecast])', {
      text: ({ text, lastInTextNode }) => {
        json += text;
        if (!lastInTextNode) return;
        if (namesJobPosting(json)) object('foreign-json-ld');
        json = '';
      },
    })
    .on('meta', {
      element: (meta) => {
        const charset =
          meta.getAttribute('charset') ??
          (/^content-type$/i.test(meta.getAttribute('http-equiv') ?? '')
            ? charsetIn(meta.getAttribute('content') ?? '')
            : undefined);
        if (charset !== undefined && !isUtf8(charset)) object('other-charset');
      },
    })
    .on('link[rel~="canonical" i]', {
      element: (link) => {
        const named = link.getAttribute('href');
        if (named !== null && isAnotherPage(named, address)) object('another-page');
      },
    });
  return () => found;
}

/** The charset that a Content-Type states. */
export function charsetIn(contentType: string): string | undefined {
  return /charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType)?.[1];
}

export function isUtf8(charset: string): boolean {
  return /^utf-?8$/i.test(charset.trim());
}
