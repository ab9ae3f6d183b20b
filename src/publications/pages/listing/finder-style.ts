import { squeeze } from '../layout/page-style.ts';

/**
 * What lists have beside the style of every page: it is a style of its own, so that no other page carries it. On a phone
 * the filters stay at the top while one scrolls, and what folds out of them scrolls by itself.
 */
export const finderStyle: string = squeeze(`
html{scroll-padding-top:9rem}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.department{margin-top:2.25rem}
.department > h3{font-size:1.125rem}
.department > h3 a{display:inline-flex;align-items:center;min-height:2.75rem;color:inherit}
.department > .openings{margin-top:.5rem}
.department:not(:has(.opening:not([hidden]))),.kind:not(:has(li:not([hidden]))){display:none}
.finder{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;align-items:start;gap:.5rem;margin:.75rem calc(-1 * var(--gutter)) 0;padding:.5rem var(--gutter);background:var(--page)}
.filter{flex:1 1 9rem}
.filter input{width:100%;min-height:2.75rem;padding:.5rem 1.1rem;border:1px solid var(--muted);border-radius:99px;background:var(--page);color:var(--ink);font:inherit}
.filter input::placeholder{color:var(--muted);opacity:1}
.finder summary{width:fit-content;min-height:2.75rem;padding:.5rem 1.1rem;border:1px solid var(--line);border-radius:99px;cursor:pointer}
.finder summary:hover{border-color:var(--accent);color:var(--accent)}
summary[data-n]::after{content:attr(data-n);margin-inline-start:.5rem;padding:.1rem .55rem;border-radius:99px;background:var(--fill);color:var(--on-fill);font-size:.875rem;font-weight:600}
.finder nav{position:absolute;inset-inline:0;top:100%;max-height:60vh;max-height:60dvh;padding:.25rem var(--gutter) 1rem;overflow:auto;overscroll-behavior:contain;background:var(--page);border-bottom:1px solid var(--line);box-shadow:0 12px 24px -12px rgb(0 0 0 / .35)}
.kind{min-width:0;margin:0;padding:.5rem 0;border:0}
.kind legend{padding:0;font-size:.9375rem;color:var(--muted)}
.kind details{margin-top:.5rem}
.chips{display:flex;flex-wrap:wrap;gap:.5rem;margin-top:.35rem}
.chips a{display:flex;flex-wrap:wrap;align-items:center;gap:0 .5rem;min-height:2.75rem;padding:.4rem 1rem;border:1px solid var(--line);border-radius:1.375rem;color:var(--ink);line-height:1.3;text-decoration:none}
.chips a:hover{border-color:var(--accent);color:var(--accent);text-decoration:underline}
.chips small{font-size:.875rem;color:var(--muted)}
.chips [aria-current]{border-color:var(--accent);background:var(--fill);color:var(--on-fill);font-weight:600}
.chips [aria-current]::before{content:'\\2713';content:'\\2713' / ''}
.chips [aria-current]:hover,.chips [aria-current] small{color:var(--on-fill)}
.found{flex-basis:100%;color:var(--muted)}
.clear{display:inline-flex;align-items:center;min-height:2.75rem;margin-inline-start:.75rem}
@media (min-width:56rem){
  .finder{position:static;margin-inline:0;padding:0}
  .filter{flex:0 1 22rem}
  .finder > details{flex-basis:100%}
  .finder nav{position:static;display:grid;grid-template-columns:repeat(auto-fit,minmax(20rem,1fr));gap:.25rem 2.5rem;max-height:none;padding:.5rem 0;border:0;box-shadow:none}
}
@media print{.finder{display:none}}
`);
