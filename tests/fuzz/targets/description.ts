import assert from 'node:assert/strict';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { type MarkdownText, readText } from '../../../src/text/markdown/markdown.ts';
import { elements } from '../../publications/pages/html-page.ts';
import type { FuzzTarget } from '../fuzz-target.ts';

const base = 'https://lanternworks.example/jobs/baker/';
const harmful = /^(?:on|style$|srcdoc$|formaction$|id$|name$)/i;
const kept = new Set(
  'a abbr b bdi bdo blockquote br caption cite code dd del details dfn div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q s samp section aside small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr'.split(
    ' ',
  ),
);

/** HTML that comes of any text runs nothing, leads nowhere but to the web, by e-mail or by telephone, and stays where it is put. */
export function descriptionHolds(text: MarkdownText): void {
  const { html } = readText(text).html(base);
  const tree = fromHtml(`<main>${html}</main><footer>end</footer>`, { fragment: true });
  assert.deepEqual(
    tree.children.map((child) => (child.type === 'element' ? child.tagName : child.type)),
    ['main', 'footer'],
  );
  for (const element of elements(tree.children[0] as Element).slice(1)) {
    assert.ok(kept.has(element.tagName), element.tagName);
    for (const [name, value] of Object.entries(element.properties)) {
      assert.ok(!harmful.test(name), name);
      if (name === 'href' || name === 'src') assert.match(String(value), /^(?:https?|mailto|tel):/);
    }
  }
}

export const description: FuzzTarget = {
  seeds: [
    '# Lamp fitter\n\nYou *fit* [lamps](../about/).\n\n- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n',
    '<div class="admonition info" markdown><p class="admonition-title">Position closed</p></div>\n\n!!! info "Closed"\n    text\n',
    '<table><tr><td>a<ul><li>b</table><svg><title><p>x</p></svg><a href="/x">y</a>',
    'text {{< figure src="a.png" >}} {{% note %}}x{{% /note %}} https://lanternworks.example/\n',
  ],
  words:
    '<script> </script> <img src=x onerror=alert(1)> <a href="javascript:alert(1)"> <a href= </a> <svg> <math> <mi> <mtext> <style> </style> <template> <textarea> <title> <!-- --> <![CDATA[ ]]> <table> <td> <b> </b> <p> <form> <input> <select> <option> onclick=x style=x data:text/html,x //evil.example [a](javascript:alert(1)) ![a](b) [a]: <javascript:alert(1)> https://a.example mailto:a@b.example **a** ``` !!! ??? {{< >}} {{% %}} {.a} ==a== <noscript> <iframe srcdoc= <annotation-xml encoding="text/html"> <foreignObject> <mglyph> &lt;script&gt; &#106;avascript: \u0001javascript: <frameset> <plaintext>'.split(
      ' ',
    ),
  run: (text) => {
    const common = { text, file: 'x.md', line: 1 };
    descriptionHolds({ ...common, format: 'html', dialect: { python: false, shortcodes: false } });
    descriptionHolds({ ...common, format: 'markdown', dialect: { python: false, shortcodes: true } });
    descriptionHolds({ ...common, format: 'markdown', dialect: { python: true, shortcodes: false } });
  },
};
