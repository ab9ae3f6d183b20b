import type { PageLanguage } from '../layout/page-language.ts';

/**
 * Shows what the browser can do with the page's canonical address: hand it to its own way of sharing, and put it on the
 * clipboard. Nobody else is asked. Stands in the head, where the Content-Security-Policy allows scripts.
 */
export const shareScript: string = [
  "addEventListener('DOMContentLoaded',()=>{",
  'let d=document,n=navigator,[s,c]=d.querySelectorAll(".share button"),o=d.querySelector(".share output"),',
  'url=d.querySelector("[rel=canonical]").href;',
  'if(n.share)s.hidden=false,s.onclick=()=>n.share({title:d.title,url}).catch(()=>{});',
  'if(n.clipboard)c.hidden=false,c.onclick=()=>n.clipboard.writeText(url).then(()=>o.textContent=o.dataset.done)})',
].join('');

/** Without script there is nothing to see. */
export function Share({ page: { wording, chrome } }: { page: PageLanguage }) {
  return (
    <p class="share" {...chrome}>
      <button type="button" hidden>
        {wording.share}
      </button>
      <button type="button" hidden>
        {wording.copy.button}
      </button>
      <output data-done={wording.copy.done} />
    </p>
  );
}
