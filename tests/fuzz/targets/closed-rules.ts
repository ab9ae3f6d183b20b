import assert from 'node:assert/strict';
import { language } from '../../../src/model/language.ts';
import { closedInProse, closedInTitle } from '../../../src/text/prose/closed/closed.ts';
import { readText } from '../../../src/text/markdown/markdown.ts';
import { proseFacts } from '../../../src/text/prose/facts/prose-facts.ts';
import type { FuzzTarget } from '../fuzz-target.ts';

const tags = ['en-US', 'fr-CA', 'de', 'es', 'ar', 'zh-Hant', 'tlh'].map((tag) => language(tag));

export const closedRules: FuzzTarget = {
  seeds: [
    '# Lamp fitter\n\n**Status:** Closed\n\nThis position has been filled on 2026-10-01.\n',
    'Salary: $15-$20 USD per hour, 10 to 20 hours a week. Six months, remote in Canada.\n\nApply by 30 June 2026 at jobs@lanternworks.example.\n',
    'Salaire : 45 000 $ par an. Poste pourvu. Postuler avant le 3 mars 2026.\n\nGehalt: 45.000 € im Jahr, Vollzeit. Die Stelle ist besetzt.\n',
  ],
  words:
    'closed filled open position status: this has been the job salary pay $15 USD € k 45.000 15 10-20 per hour / a week year hours full-time part-time internship contract six months remote in from Canada anywhere apply by 30 June 2026 2026-06-30 03/04/2023 until poste pourvu est fermé par heure temps plein Stelle besetzt Vollzeit puesto cubierto لا مغلق 職位已關閉'.split(
      ' ',
    ),
  run: (text) => {
    const { prose } = readText({
      format: 'markdown',
      text,
      file: 'x.md',
      line: 1,
      dialect: { python: true, shortcodes: false },
    });
    const last = text.split(/\r\n|[\r\n]/).length;
    for (const tag of tags) {
      const facts = proseFacts(prose, tag, { title: { text: text.slice(0, 80), line: 1 } });
      for (const { line } of [...prose.blocks, ...facts]) assert.ok(line > 0 && line <= last, `line ${line}`);
      assert.equal(new Set(facts.map(({ fact }) => fact)).size, facts.length);
      closedInProse(prose, tag);
      closedInTitle(text, tag);
    }
  },
};
