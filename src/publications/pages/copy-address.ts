import type { PageLanguage } from './layout/page-language.ts';

/**
 * Puts a button beside each feed's link within `copyAttributes` that copies its address, where there is a clipboard.
 * Stands in the head, where the Content-Security-Policy allows scripts; written short because it is a part of the page.
 */
export const copyScript: string = [
  "addEventListener('DOMContentLoaded',()=>{",
  'let d=document,h,m=d.querySelector("[data-copy]"),t=m.dataset,c=navigator.clipboard,o=d.createElement("output");',
  'if(c)m.append(o),o.className="said",o.lang=t.lang,d.querySelectorAll(".feeds a").forEach(a=>{',
  'let b=d.createElement("button");b.type="button";b.title=t.copy;b.lang=t.lang;',
  'b.ariaLabel=t.copy+": "+(a.ariaLabel||a.textContent);a.after(b);',
  'b.onclick=()=>c.writeText(a.href).then(()=>{o.textContent=t.copied+": "+a.href;',
  '(d.querySelector(".done")||b).className="";b.className="done";',
  'clearTimeout(h);h=setTimeout(()=>o.textContent="",6e3)})})})',
].join('');

/** What the script says, for an element around the links. */
export function copyAttributes({ wording, chrome, tag }: PageLanguage) {
  return {
    'data-copy': wording.copy.button,
    'data-copied': wording.copy.done,
    'data-lang': chrome.lang ?? tag,
  };
}
