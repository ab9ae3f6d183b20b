import { html, raw } from 'hono/html';
import { listingPath } from '../../model/address.ts';
import { direction, language as tagged, type Language } from '../../model/language.ts';
import { type Spoken, wordedLanguages, wordingFor } from '../../publications/wording/wording-of.ts';
import type { Wording } from '../../publications/wording/wording.ts';
import { pagePolicy } from '../representation/page-policy.ts';
import type { PublishedLanguage } from './published.ts';
import type { PlainHeaders } from '../representation/representation.ts';
import { chooseLanguage } from './accept-language.ts';

export type ProblemStatus = keyof Wording['problems'] | 410;

/** Where and for whom a problem page is. */
export interface ProblemSetting {
  /** The path under which the app is mounted. */
  readonly base: string;
  readonly request: Request;
  /** Below the base. */
  readonly path: string;
}

/** The languages there are; undefined where nothing is up: then the page only says what is wrong. */
type Up = { readonly languages: readonly PublishedLanguage[] } | undefined;

const style = `:root{color-scheme:light dark}body{font:1.0625rem/1.6 system-ui,sans-serif;max-width:34rem;margin:15vh auto;padding:0 1.5rem}h1{font-size:1.6rem;line-height:1.2}ul{padding:0;list-style:none}a{color:inherit}`;

/** Answers with a page for people, with the ways to the open positions in each language. `headers` win over its own. */
export async function problem(
  status: ProblemStatus,
  setting: ProblemSetting,
  up: Up,
  headers: PlainHeaders,
  spoken: SpokenTo = languageFor(setting, up),
): Promise<Response> {
  const { wording, language } = wordingFor(spoken.language);
  const page = String(await problemPage(status, setting.base, up, { wording, language }));
  return new Response(page, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Language': language,
      'Cache-Control': 'no-cache',
      ...(spoken.asked ? { Vary: 'Accept-Language' } : {}),
      'Content-Security-Policy': await pagePolicy(page, true),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      ...headers,
    },
  });
}

interface SpokenTo {
  readonly language: Language;
  /** Whether another reader might be spoken to in another language at the same address. */
  readonly asked: boolean;
}

/** The language that the path names, or else one of the site's that the reader asks for, or else its first. */
function languageFor({ path, request }: ProblemSetting, up: Up): SpokenTo {
  const known = up !== undefined && up.languages.length > 0;
  const available = known ? up.languages.map(({ tag }) => tag) : wordedLanguages;
  const [, segment = ''] = path.split('/', 2);
  const named = available.find((tag) => tag.toLowerCase() === segment.toLowerCase());
  if (named !== undefined) return { language: named, asked: false };
  const chosen = chooseLanguage(request.headers.get('accept-language'), available);
  const first = known ? (available[0] ?? english) : english;
  return { language: chosen ?? first, asked: true };
}

const english = tagged('en');

function problemPage(status: ProblemStatus, base: string, up: Up, { wording, language }: Spoken) {
  const { label, text } = wording.closed;
  const title = status === 410 ? label : wording.problems[status];
  const lists = (up?.languages ?? []).filter(({ listed }) => listed);
  return html`<!doctype html>
    <html lang="${language}" dir="${direction(language)}">
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
          ${status === 410 ? html`<p>${text}</p>` : ''}
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
}
