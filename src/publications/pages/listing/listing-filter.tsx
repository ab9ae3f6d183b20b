import type { Posting } from '../../../model/posting.ts';
import type { PageLanguage } from '../layout/page-language.ts';

/** A shorter list is seen at once. */
export function isLongEnough(postings: readonly Posting[]): boolean {
  return postings.length >= 6;
}

/**
 * Shows the filter and keeps of the list what has every typed word, whatever its case and accents. The words are in the
 * address as `?q=`, so that a list can be sent to others and is there again on the way back. Stands in the head, where the Content-Security-Policy allows scripts; written short because it is a part of the page.
 */
export const filterScript: string = [
  "addEventListener('DOMContentLoaded',()=>{",
  "let q=s=>document.querySelectorAll(s),f=q('.filter')[0],i=f.querySelector('input'),o=f.querySelector('output'),",
  "n=s=>s.normalize('NFKD').replace(/\\p{M}/gu,'').toLowerCase(),",
  "a=[...q('.opening')].map(e=>[e,n(e.textContent)]),",
  'u=new URL(location);f.hidden=false;',
  'let r=()=>{',
  'let w=n(i.value).trim().split(/\\s+/),c=0;',
  'for(let[e,t]of a)e.hidden=!w.every(s=>t.includes(s)),c+=!e.hidden;',
  "o.textContent=w[0]?c?o.dataset.some.replace('{count}',c.toLocaleString(o.lang)):o.dataset.none:''};",
  "i.oninput=()=>{r();let v=i.value.trim();v?u.searchParams.set('q',v):u.searchParams.delete('q');history.replaceState(null,'',u)};",
  "if(i.value=u.searchParams.get('q')??'')r()})",
].join('');

/** Without script it stays hidden. */
export function Filter({ page: { wording, chrome, tag } }: { page: PageLanguage }) {
  const { label, matches, none } = wording.filter;
  return (
    <div class="filter" hidden {...chrome}>
      <label for="filter">{label}</label>
      <input id="filter" type="search" autocomplete="off" />
      <output for="filter" data-some={matches} data-none={none} lang={chrome.lang ?? tag} />
    </div>
  );
}
