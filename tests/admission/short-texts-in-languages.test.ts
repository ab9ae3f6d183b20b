import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shortTexts } from '../../src/admission/filing/short-texts.ts';
import { parseLanguage } from '../../src/model/language.ts';
import type { Draft } from '../../src/sources/source.ts';

const folder = join(import.meta.dirname, '../fixtures/ends');

/** What a job's text and sentences about its end are in a language, each as the text of a posting of its own. */
function textsIn(code: string): readonly string[] {
  const [head = '', ...lines] = readFileSync(join(folder, `${code}.txt`), 'utf8')
    .trim()
    .split('\n');
  const said = lines.flatMap((line) => /^(?:closed|open) text: (.*)$/.exec(line)?.[1] ?? []);
  return [head.replace(/^# [^:]+: /, ''), ...said].map((text) => text.replaceAll('⏎', '\n'));
}

const draft = (language: string, raw: string): Draft => ({
  language: parseLanguage(language) ?? ('und' as never),
  key: raw,
  slug: raw,
  facts: {},
  pairing: { path: raw },
  isLanguageAssumed: true,
  body: {
    raw,
    find: (_, rules) => rules({ blocks: [], links: [] }),
    html: () => ({ html: '' as never, diagnostics: [] }),
  },
});

async function told(own: string, texts: readonly string[]) {
  const drafts = texts.map((text) => draft(own, text));
  const found = await shortTexts(drafts);
  return drafts.map((one) => ({ text: one.key, tag: found.get(one) }));
}

const codes = readdirSync(folder).map((name) => name.replace('.txt', ''));
const base = (tag: string | undefined) => tag?.split('-')[0];
/** Texts of the second may be taken for ones of the first by those who know neither. */
const alike: Readonly<Record<string, readonly string[]>> = {
  nb: ['da'],
  sk: ['cs'],
  hr: ['sr', 'sl', 'bs'],
  eu: [],
};

describe.each(codes)('texts in %s', (code) => {
  test('are never taken from their own language', async () => {
    const moved = (await told(code, textsIn(code))).filter(
      ({ tag }) => tag !== undefined && tag !== 'unclear' && base(tag) !== base(code),
    );
    expect(moved).toEqual([]);
  });

  test('filed under English go to their own or stay', async () => {
    const others = (await told('en', textsIn(code))).filter(
      ({ tag }) =>
        tag !== undefined && !['unclear', 'en', base(code), ...(alike[code] ?? [])].includes(base(tag) ?? ''),
    );
    expect(others).toEqual([]);
  });
});
