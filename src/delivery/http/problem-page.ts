import { html, raw } from 'hono/html';
import { listingPath } from '../../model/address.ts';
import { direction, language as tagged, type Language } from '../../model/language.ts';
import { answersFor, wordedLanguages } from '../../publications/wording/answers-of.ts';
import type { Answers } from '../../publications/wording/wording.ts';
import { pagePolicy } from '../representation/page-policy.ts';
import type { PublishedLanguage } from './published.ts';
import type { PlainHeaders } from '../representation/representation.ts';
import { chooseLanguage } from './accept-language.ts';

export type ProblemStatus = keyof Answers['problems'] | 410;

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

/** The pages' own look in little: what answers for a store has none of their style. */
const style =
  ':root{color-scheme:light dark}' +
  '*{box-sizing:border-box}body{margin:0 auto;padding:12vh clamp(1.25rem,5vw,3rem) 3rem;max-width:46rem;font:1.0625rem/1.6 system-ui,sans-serif;overflow-wrap:anywhere}' +
  'h1{margin:0 0 2rem;font-size:clamp(1.9rem,1.4rem + 2.4vw,2.9rem);line-height:1.1;letter-spacing:-.02em;text-wrap:balance}:lang(ar){letter-spacing:0}' +
  'form,ul{display:flex;flex-wrap:wrap;gap:.6rem;margin:0 0 1.5rem;padding:0;list-style:none}' +
  'a,input,button{display:block;min-height:2.75rem;padding:.55rem 1.2rem;border:1px solid;border-radius:1.375rem;background:none;color:inherit;font:inherit;line-height:1.4;text-decoration:none}' +
  'a:hover{text-decoration:underline}:focus-visible{outline:3px solid;outline-offset:3px}' +
  'label{flex-basis:100%}input{flex:1 1 12rem;min-width:0}li a{border-color:#8888}.first,button{background:CanvasText;color:Canvas;font-weight:600}';

/** Answers with a page for people, with the ways to the open positions in each language. `headers` win over its own. */
export async function problem(
  status: ProblemStatus,
  setting: ProblemSetting,
  up: Up,
  headers: PlainHeaders,
  spoken: SpokenTo = languageFor(setting, up),
): Promise<Response> {
  const page = String(await problemPage(status, setting, up, spoken.language));
  return new Response(page, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Language': answersFor(spoken.language).language,
      'Cache-Control': 'no-cache',
      ...(spoken.asked ? { Vary: 'Accept-Language' } : {}),
      'Content-Security-Policy': await pagePolicy(page, true, true),
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

function problemPage(status: ProblemStatus, { base, path }: ProblemSetting, up: Up, spokenTo: Language) {
  const { answers, language } = answersFor(spokenTo);
  const { label, text } = answers.closed;
  const title = status === 410 ? label : answers.problems[status];
  const lists = (up?.languages ?? []).filter(({ listed }) => listed);
  const own = lists.find(({ tag }) => tag === spokenTo);
  return html`<!doctype html>
    <html lang="${language}" dir="${direction(language)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
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
          ${own === undefined ? '' : wayOn(base, own.tag, path, answers)}
          <ul>
            ${lists.filter((list) => list !== own).map((list) => other(base, list))}
          </ul>
        </main>
      </body>
    </html>`;
}

function other(base: string, { tag, title }: PublishedLanguage) {
  return html`<li>
    <a href="${base}${listingPath(tag)}" lang="${tag}" hreflang="${tag}" dir="${direction(tag)}">${title}</a>
  </li>`;
}

/** To the list in the reader's language, and to what of it has the words of the address that was asked for. */
function wayOn(base: string, tag: Language, path: string, { search, allOpenings }: Answers) {
  const list = base + listingPath(tag);
  return html`<form action="${list}" role="search">
      <label for="words">${search.label}</label>
      <input id="words" type="search" name="q" value="${wordsOf(path)}" />
      <button type="submit">${search.button}</button>
    </form>
    <ul>
      <li><a class="first" href="${list}" hreflang="${tag}">${allOpenings}</a></li>
    </ul>`;
}

/** What an address of a posting that is not there says of it, to look for that. */
function wordsOf(path: string): string {
  const [, slug = ''] = /\/jobs\/([^/]{1,240})\/?$/.exec(path) ?? [];
  try {
    return decodeURIComponent(slug)
      .replace(/\.\w{1,6}$/, '')
      .replace(/[-_+.\s]+/g, ' ')
      .trim();
  } catch {
    return '';
  }
}
