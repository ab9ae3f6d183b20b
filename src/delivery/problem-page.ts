import { html, raw } from 'hono/html';
import { listingPath } from '../model/address.ts';
import type { Edition } from '../model/document.ts';
import { direction } from '../model/language.ts';
import { pagePolicy } from './page-policy.ts';
import type { PlainHeaders } from './representation.ts';

const problems = {
  400: ['Bad request', 'The address is not spelled as addresses are.'],
  404: ['Not found', 'There is nothing at this address.'],
  405: ['Method not allowed', 'This can only be read.'],
  412: ['Precondition failed', 'What is here is not what the request expects.'],
  414: ['Address too long', 'The address is longer than any that leads somewhere.'],
  500: ['Something went wrong', 'The fault is ours, and it was noted. Please try again later.'],
} as const;

export type ProblemStatus = keyof typeof problems;

const style = `:root{color-scheme:light dark}body{font:1.0625rem/1.6 system-ui,sans-serif;max-width:34rem;margin:15vh auto;padding:0 1.5rem}h1{font-size:1.6rem;line-height:1.2}ul{padding:0;list-style:none}a{color:inherit}`;

/** A page for people, with the ways to the open positions in each language. Without an edition it only says what is wrong. */
export async function problemPage(
  status: ProblemStatus,
  edition: Edition | undefined,
  base: string,
): Promise<string> {
  const [title, text] = problems[status];
  const lists = (edition?.catalog.site.languages ?? []).filter(({ tag }) =>
    edition?.documents.has(listingPath(tag)),
  );
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        <style>
          ${raw(style)}
        </style>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          <p>${text}</p>
          <ul>
            ${lists.map(
              ({ tag, title }) =>
                html`<li>
                  <a href="${base}${listingPath(tag)}" lang="${tag}" hreflang="${tag}" dir="${direction(tag)}"
                    >${title}</a
                  >
                </li>`,
            )}
          </ul>
        </main>
      </body>
    </html>`;
  return String(await page);
}

/** Answers with a problem page. `headers` win over what every problem page has. */
export async function problem(
  status: ProblemStatus,
  edition: Edition | undefined,
  base: string,
  headers: PlainHeaders,
): Promise<Response> {
  const page = await problemPage(status, edition, base);
  return new Response(page, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Language': 'en',
      'Cache-Control': 'no-cache',
      'Content-Security-Policy': await pagePolicy(page, true),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      ...headers,
    },
  });
}
