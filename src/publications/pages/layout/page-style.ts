import { grounds, hex } from './page-theme.ts';

const { light, dark } = grounds;

/**
 * The style of every page: the same text for every site, so that a Content-Security-Policy can allow it by hash.
 * What depends on the site is in `themeStyle`, which comes before it.
 */
export const pageStyle: string = squeeze(`
:root{
  color-scheme:light dark;
  --page:${hex(light.page)};--surface:${hex(light.surface)};--ink:#16191d;--muted:#565c64;--line:#dddcd6;
  --sans:system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','Noto Sans Arabic','Helvetica Neue',sans-serif;
  --radius:12px;--gutter:clamp(1.25rem,5vw,3rem);--measure:68ch;
}
@media (prefers-color-scheme:dark){
  :root{--page:${hex(dark.page)};--surface:${hex(dark.surface)};--ink:#eceef0;--muted:#a4abb3;--line:#33383d}
}
*,::before,::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding:1rem}
body{
  margin:0;min-height:100vh;display:flex;flex-direction:column;
  background:var(--page);color:var(--ink);font:1.0625rem/1.6 var(--sans);overflow-wrap:break-word;
}
a{color:var(--accent);text-underline-offset:.2em;text-decoration-thickness:1px}
a:hover{text-decoration-thickness:2px}
:focus-visible{outline:3px solid var(--accent);outline-offset:3px;border-radius:4px}
h1,h2,h3,h4,h5,h6{line-height:1.2;letter-spacing:-.012em;text-wrap:balance;margin:0;font-weight:650}
h1{font-size:clamp(2.1rem,1.45rem + 2.9vw,3.5rem);line-height:1.08;letter-spacing:-.028em;font-weight:700}
:lang(ar),:lang(fa),:lang(ur),:lang(he){letter-spacing:0}
:is(h1,h2,h3):is(:lang(ar),:lang(fa),:lang(ur)){line-height:1.4;letter-spacing:0}
p,ul,ol,dl,dd{margin:0}
:is(h1,h2,h3,h4,h5,h6,p,li,dt,dd,td,th,a,.notice){min-width:0;overflow-wrap:anywhere}
[hidden]{display:none !important}
.skip{position:absolute;inset-inline-start:1rem;top:-6rem;z-index:1;padding:.6rem 1rem;background:var(--page);border-radius:0 0 8px 8px}
.skip:focus{top:0}
.wrap{width:100%;max-width:72rem;margin-inline:auto;padding-inline:var(--gutter)}
.plain{list-style-type:'';padding:0}
.inline{display:flex;flex-wrap:wrap;column-gap:.5rem}
.inline > li:not(:last-child)::after{content:'·';content:'·' / '';margin-inline-start:.5rem;color:var(--muted)}
.muted{color:var(--muted)}
body > header{border-top:5px solid var(--fill)}
body > header > .wrap{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:.75rem 2rem;padding-block:1.25rem}
.brand{display:inline-flex;align-items:center;min-height:2.75rem;color:var(--ink);font-weight:700;font-size:1.125rem;letter-spacing:-.01em;text-decoration:none}
.brand:hover{text-decoration:underline}
.brand img{display:block;max-height:2.75rem;max-width:13rem;width:auto;height:auto}
.languages{display:flex;flex-wrap:wrap;gap:.25rem;font-size:.9375rem}
.languages a{display:flex;align-items:center;min-height:2.75rem;padding:.3rem .8rem;border-radius:99px;color:var(--muted);text-decoration:none}
.languages a:hover{color:var(--ink);text-decoration:underline}
.languages [aria-current]{background:var(--surface);color:var(--ink);font-weight:600}
main{flex:1;padding-block:clamp(2rem,6vw,4.5rem) clamp(3rem,8vw,6rem)}
main:focus{outline:none}
.lead{margin-top:1rem;max-width:46rem;font-size:clamp(1.125rem,1rem + .6vw,1.375rem);line-height:1.5;color:var(--muted)}
.lead + p{margin-top:1rem}
.section{margin-top:clamp(2.5rem,6vw,4.5rem)}
.label{font-size:1.125rem}
.openings{margin-top:1.25rem;border-bottom:1px solid var(--line)}
.opening{position:relative;display:grid;grid-template-columns:minmax(0,1fr);gap:.35rem 2rem;padding-block:1.5rem;border-top:1px solid var(--line)}
.opening :is(h3,h4){font-size:clamp(1.25rem,1.1rem + .6vw,1.5rem)}
.opening :is(h3,h4) a{color:var(--ink);text-decoration:none}
.opening :is(h3,h4) a::after{content:'';position:absolute;inset:0 -.9rem;border-radius:8px}
.opening:hover :is(h3,h4) a{color:var(--accent);text-decoration:underline}
.opening :is(h3,h4) a:focus-visible{outline:none}
.opening :is(h3,h4) a:focus-visible::after{outline:3px solid var(--accent);outline-offset:-3px}
.opening .inline{font-size:1rem}
.dates{font-size:.9375rem;color:var(--muted)}
.empty{padding:clamp(1.5rem,4vw,2.5rem);background:var(--surface);border-radius:var(--radius)}
.empty h2{font-size:1.5rem}
.empty p{margin-top:.6rem;max-width:38rem}
.follow{padding:clamp(1.5rem,4vw,2.5rem);background:var(--surface);border-radius:var(--radius)}
.follow h2{font-size:1.375rem}
.follow p{margin-top:.5rem;max-width:44rem;color:var(--muted)}
.feeds{display:flex;flex-wrap:wrap;gap:.6rem;margin-top:1.25rem}
.feeds a{display:flex;align-items:center;min-height:2.75rem;padding:.55rem 1.1rem;border:1px solid var(--line);border-radius:99px;background:var(--page);color:var(--ink);text-decoration:none}
.feeds a:hover{border-color:var(--accent);color:var(--accent)}
.feeds li{display:flex}
.feeds a:has(+ button){border-start-end-radius:0;border-end-end-radius:0}
.feeds button{width:2.6rem;margin-inline-start:-1px;border:1px solid var(--line);border-start-end-radius:99px;border-end-end-radius:99px;background:var(--page);color:var(--muted);font:inherit;cursor:pointer}
.feeds button:hover{color:var(--accent);border-color:var(--accent)}
.feeds button::before{content:'';display:inline-block;width:.7em;height:.8em;border:2px solid;border-radius:3px;box-shadow:-3px -3px 0 -1px var(--page),-3px -3px 0 .5px}
.feeds .done::before{width:.45em;height:.85em;border-width:0 3px 3px 0;border-radius:0;box-shadow:none;transform:rotate(40deg)}
.said:not(:empty){position:fixed;inset:auto 1rem 1rem;width:fit-content;margin-inline:auto;padding:.7rem 1.2rem;border-radius:var(--radius);background:var(--ink);color:var(--page);overflow-wrap:anywhere}
.reader{padding:clamp(1.5rem,4vw,2.5rem);border:1px solid var(--line);border-radius:var(--radius)}
.channels{margin-top:1.25rem;border-bottom:1px solid var(--line)}
.channels > div{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:.5rem 2rem;padding-block:.8rem;border-top:1px solid var(--line)}
.channels dt{font-weight:600}
.channels .feeds{margin-top:0}
.back{display:flex;align-items:center;width:fit-content;min-height:2.75rem;margin-bottom:1rem;font-size:.9375rem}
.back::before{content:'\\2190';display:inline-block;margin-inline-end:.45em}
[dir='rtl'] .back::before{content:'\\2192'}
.posting h1 + .inline{margin-top:1rem;font-size:1.125rem;color:var(--muted)}
.button{display:inline-block;margin-top:1.75rem;padding:.85rem 1.75rem;border:1px solid var(--accent);border-radius:99px;background:var(--fill);color:var(--on-fill);font-weight:600;line-height:1.35;text-decoration:none}
.button:hover{text-decoration:underline;box-shadow:0 2px 14px rgb(0 0 0 / .22)}
.share{display:flex;flex-wrap:wrap;align-items:center;gap:.6rem;margin-top:1rem}
.share:not(:has(button:not([hidden]))){display:none}
.share button{min-height:2.75rem;padding:.5rem 1.2rem;border:1px solid var(--line);border-radius:99px;background:none;color:var(--ink);font:inherit;cursor:pointer}
.share button:hover{border-color:var(--accent);color:var(--accent)}
.columns{display:grid;gap:clamp(2rem,5vw,4.5rem);margin-top:clamp(2rem,5vw,3.5rem)}
.overview{align-self:start;padding:1.6rem;background:var(--surface);border-radius:var(--radius)}
.overview h2{font-size:1.125rem}
.overview dl{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,8rem),1fr));gap:1rem 1.25rem;margin-top:1.1rem}
.overview dt{font-size:.875rem;color:var(--muted)}
.overview dd{font-weight:500}
.overview dd ul{display:grid;gap:.35rem}
.address{display:block;font-size:.9375rem;font-weight:400;color:var(--muted)}
.prose{max-width:var(--measure);font-size:1.125rem;line-height:1.7}
.prose > * + *{margin-top:1.1em}
.prose :is(h2,h3,h4,h5,h6){margin-top:1.9em}
.prose > :first-child{margin-top:0}
.prose h2{font-size:1.5rem}
.prose h3{font-size:1.25rem}
.prose :is(h4,h5,h6){font-size:1.0625rem}
.prose :is(h2,h3,h4,h5,h6) + *{margin-top:.6em}
.prose :is(ul,ol){padding-inline-start:1.4em}
.prose li + li,.prose li > ul,.prose li > ol{margin-top:.4em}
.prose ::marker{color:var(--accent)}
.prose :is(img,video){max-width:100%;height:auto;border-radius:var(--radius)}
.prose pre{white-space:pre-wrap;overflow-wrap:anywhere;padding:1rem;background:var(--surface);border-radius:var(--radius);font-size:.9375rem}
.prose table{border-collapse:collapse;overflow-wrap:anywhere}
.prose :is(th,td){padding:.4rem .8rem;border:1px solid var(--line);text-align:start}
.prose blockquote{margin-inline:0;padding-inline-start:1.2rem;border-inline-start:3px solid var(--fill)}
.prose dd + dt{margin-top:.6em}
.prose hr{border:0;border-top:1px solid var(--line)}
.after{margin-top:3rem;padding-top:2rem;border-top:1px solid var(--line);max-width:var(--measure)}
.after h2{font-size:1.375rem}
.after h2 ~ :is(p,ul){margin-top:.75rem}
.original,.translations{margin-top:1.5rem}
.translations{display:flex;flex-wrap:wrap;gap:.25rem .75rem}
.notice{width:fit-content;margin-bottom:1.25rem;padding:.3rem .9rem;border-radius:99px;background:var(--surface);font-size:.9375rem;font-weight:600}
.after .button{margin-top:1.25rem}
.choices{display:grid;gap:1rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,17rem),1fr));margin-top:2.5rem}
.choices a{display:block;height:100%;padding:1.6rem;border:1px solid var(--line);border-radius:var(--radius);color:var(--ink);text-decoration:none}
.choices a:hover{border-color:var(--accent)}
.choices strong,.choices span{display:block}
.choices strong{font-size:1.375rem}
.choices .muted{margin-top:.75rem;font-size:.9375rem}
.choices a:hover strong{color:var(--accent)}
body > footer{border-top:1px solid var(--line);color:var(--muted);font-size:.9375rem}
body > footer .wrap{display:flex;flex-wrap:wrap;gap:.5rem 2rem;padding-block:1.75rem}
body > footer a{color:inherit;padding-block:.2rem}
@media (min-width:56rem){
  .opening{grid-template-columns:minmax(0,1fr) auto}
  .opening .dates{grid-column:2;grid-row:1 / span 2;align-self:center;text-align:end}
  .columns{grid-template-columns:minmax(0,1fr) 19rem}
  .overview{grid-column:2;grid-row:1;position:sticky;top:1.5rem}
  .overview dl{grid-template-columns:1fr}
  .text{grid-column:1;grid-row:1}
}
@media (prefers-color-scheme:dark){.brand img{padding:.35rem .5rem;background:#fff;color:#16191d;border-radius:6px}}
@media print{
  :root{color-scheme:light;--page:#fff;--surface:#fff;--ink:#000;--muted:#333;--line:#999;--accent:#000;--fill:#fff;--on-fill:#000}
  body{font-size:10.5pt}
  h1{font-size:22pt}
  .prose{font-size:10.5pt}
  .skip,.languages,.back,.follow,.share,.feeds button,.posting > .button,body > footer{display:none}
  main{padding-block:1rem}
  .columns{display:block}
  .overview{position:static;padding:0;margin-bottom:1.5rem}
  .overview dl{grid-template-columns:repeat(3,1fr)}
  .button{border:0;padding:0}
  .button::after{content:' (' attr(href) ')';font-weight:400}
  h2,h3,li,.overview{break-inside:avoid;break-after:auto}
}
`);

/** One line. The text itself is written without the spaces that only people need: a Worker carries it as it stands here. */
export function squeeze(css: string): string {
  return css.replaceAll(/\n */g, '');
}
