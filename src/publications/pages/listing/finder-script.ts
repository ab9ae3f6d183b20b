/**
 * Narrows a list to what has every typed word, whatever its case, accents, hyphens and apostrophes (`koeln` is `Köln`; one
 * or two letters begin a word), and of each kind one of the chosen facets. A choice that the list does not know shows none.
 * Words and choices are in the address, `?q=berlin&department=optics`, so that a list can be sent to others and is there
 * again on the way back. The links to the facets' own pages become links to the list with one choice more or less, each
 * with how many it would show; one that would show none goes. Escape folds the choices up, on a screen where they cover
 * the list from anywhere but the field, which it empties. Stands in the head, where the Content-Security-Policy allows
 * scripts; written short because it is a part of the page.
 */
export const finderScript: string = [
  "addEventListener('DOMContentLoaded',()=>{",
  'let q=(s,e=document)=>[...e.querySelectorAll(s)],f=q(".finder")[0],i=q("input",f)[0],o=q("output",f)[0],',
  'x=q(".clear",f)[0],d=q("details",f)[0],s=q("summary",f)[0]||i,M=matchMedia("(min-width:56rem)").matches,',
  "W=s=>' '+s.normalize('NFKD').replace(/\\p{M}/gu,'').toLowerCase().replace(/[^\\p{L}\\p{N}+#]+/gu,' ').trim(),",
  "l=s=>(s||'').match(/\\d+/g)||[],T={},",
  // The choices, and by each number those that an opening with it belongs to.
  'A=q("[data-k] a",f).map((e,j)=>{let k=e.closest("ul").dataset.k,v=decodeURIComponent(e.pathname.split("/").at(-2)),',
  'a={e,k,v:v==k?"1":v};for(let t of [j,...l(e.dataset.f)])(T[t]??=[]).push(a);return a}),',
  'O=q(".opening").map(e=>({e,t:W(e.textContent),a:new Set(l(e.dataset.f).flatMap(t=>T[t]||[]))})),',
  'r=g=>{let u=new URL(location),p=u.searchParams,h=p.get("q")||"",w=W(h).slice(1).split(" "),c=0,K={};',
  'if(g)i.value=h;',
  'for(let a of A){a.c=0;if(a.on=p.getAll(a.k).includes(a.v))(K[a.k]??=[]).push(a)}',
  // A kind of which nothing is known that the address names: nothing is like that.
  'let X;for(let a of A)if(p.get(a.k)&&!K[a.k])K[a.k]=[],X=1;',
  'for(let{e,t,a}of O){let m=w.every(s=>s[2]?t.includes(s)||t.includes(s.replace(/([aou])e/g,"$1")):t.includes(" "+s)),z=Object.keys(K).filter(k=>!K[k].some(b=>a.has(b)));',
  'e.hidden=!m||!!z[0];c+=!e.hidden;',
  'if(m&&!z[1])for(let b of a)if(!z[0]||z[0]==b.k)b.c++}',
  // Deleting by name alone, where a browser knows no other way, would forget the other choices of the kind.
  'for(let a of A){let v=new URL(u),b=v.searchParams,y=b.getAll(a.k).filter(t=>t!=a.v);b.delete(a.k);',
  'if(!a.on)y.push(a.v);y.forEach(t=>b.append(a.k,t));a.e.href=v;',
  'a.on?a.e.setAttribute("aria-current","true"):a.e.removeAttribute("aria-current");',
  'q("small",a.e)[0].textContent=a.c.toLocaleString(o.lang);a.e.parentNode.hidden=!a.c&&!a.on}',
  'let m=A.filter(a=>a.on).length,y=w[0]||m||X;',
  'o.textContent=y?c?o.dataset.some.replace("{count}",c.toLocaleString(o.lang)):o.dataset.none:"";',
  'p.delete("q");for(let a of A)p.delete(a.k);x.href=u;x.hidden=!y;',
  'm?s.dataset.n=m.toLocaleString(o.lang):delete s.dataset.n},',
  'go=(u,h)=>{history[h+"State"](null,"",u);r(h=="push")};',
  'i.oninput=()=>{let u=new URL(location),v=i.value.trim();v?u.searchParams.set("q",v):u.searchParams.delete("q");go(u,"replace")};',
  'f.onclick=e=>{let a=e.target.closest("a");',
  'if(a&&!e.ctrlKey&&!e.metaKey&&!e.shiftKey&&!e.altKey){e.preventDefault();go(a.href,"push");a==x&&s.focus()}};',
  'onpopstate=()=>r(1);',
  'onkeydown=e=>{if(e.key=="Escape"&&d?.open&&(d.contains(e.target)||!M&&e.target!=i)){d.open=false;s.focus()}};',
  'q(".filter",f)[0].hidden=false;if(d&&M)d.open=true;r(1)})',
].join('');
