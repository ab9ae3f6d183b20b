/**
 * What the rules that read text cost on hostile text of n, 2n and 4n characters, beside a plain scan of the same text.
 * A linear rule costs twice as much for twice the text; growth beyond 2.6 a doubling is marked. `npm run bench:compile && node dist-bench/rules.js [rule] [input] [--all]`.
 */
import { language } from '../src/model/language.ts';
import { configurationDefaults } from '../src/model/configuration.ts';
import { parseConfiguration } from '../src/configuration/configuration-file.ts';
import { frontMatterFacts } from '../src/sources/files/facts/front-matter-facts.ts';
import { sanitizePath } from '../src/sources/hugo/addresses/path-text.ts';
import { readSiteYaml } from '../src/sources/files/site/site-yaml.ts';
import { isOtherScript, isUntranslated } from '../src/admission/filing/untranslated.ts';
import { closedInProse, closedInTitle } from '../src/text/prose/closed/closed.ts';
import { closingDays } from '../src/text/prose/closed/days/closing-days.ts';
import * as closedLanguages from '../src/text/prose/closed/grammar/languages/registry.ts';
import { countryCode } from '../src/text/values/countries.ts';
import { readDate } from '../src/text/values/dates.ts';
import { readHours, readTerm } from '../src/text/values/durations.ts';
import { readEmploymentTypes } from '../src/text/values/employment.ts';
import { splitFrontMatter } from '../src/text/front-matter/front-matter.ts';
import { type Dialect, readText } from '../src/text/markdown/markdown.ts';
import { moneyIn, periodOf, readAmount, readSalary } from '../src/text/values/pay/money.ts';
import { isNestedTooDeep } from '../src/text/markdown/nesting.ts';
import { readPlaces } from '../src/text/values/places.ts';
import { plainText } from '../src/text/values/plain-text.ts';
import { proseFacts } from '../src/text/prose/facts/prose-facts.ts';
import type { Block, Prose } from '../src/text/prose/prose.ts';
import { readAreas, readRemote } from '../src/text/values/remote.ts';
import { sanitizeHtml } from '../src/text/markdown/sanitize.ts';
import { scriptJson } from '../src/text/script-json.ts';
import { withoutShortcodes } from '../src/text/markdown/shortcodes.ts';
import { statusOf } from '../src/text/values/status-words.ts';
import { xmlText } from '../src/text/xml.ts';

type Rule = (text: string) => unknown;

const prose = (text: string): Prose => {
  const lines = text.split('\n').filter((line) => line !== '');
  const kinds = ['heading', 'admonition-title', 'paragraph', 'item', 'cell'] as const;
  const block = (line: string, at: number): Block => ({
    kind: kinds[at % kinds.length] ?? 'paragraph',
    text: line,
    line: at + 1,
    level: 1,
    lead: true,
    emphasised: [line.slice(0, 20)],
  });
  return { blocks: lines.flatMap((line) => kinds.map((_, at) => block(line, at))), links: [] };
};

const read = (format: 'markdown' | 'html', dialect: Dialect) => (text: string) => {
  const found = readText({ format, text, file: 'x.md', line: 1, dialect });
  return [found.prose, found.html('https://lanternworks.example/')];
};

const configuration = {
  ...configurationDefaults,
  languages: [{ tag: language('en'), title: 'Jobs' }],
  organization: { name: 'Lanternworks' },
  tag: { name: 'lanternworks.example', date: '2026' },
  sources: [],
} as unknown as Parameters<typeof frontMatterFacts>[1]['configuration'];

/** Every name that is read, with the hostile text as its value. */
const facts = (wrap: (value: string) => unknown) => (text: string) => {
  const names =
    'title date deadline location remote salary pay hours type employmenttype term status department team tags categories apply image company id draft closed start';
  return names.split(' ').map((name) => {
    const keys = { [name]: { key: name, line: 2, column: 1 } };
    const matter = { data: { [name]: wrap(text) }, keys, body: '', bodyLine: 4 };
    return frontMatterFacts(matter, { file: 'x.md', configuration });
  });
};

const languages = Object.keys(closedLanguages).map((name) => language(name === 'zhHant' ? 'zh-Hant' : name));

const rules: Readonly<Record<string, Rule>> = {
  'front matter, YAML': (text) => splitFrontMatter(`---\n${text}\n---\n`, 'x.md'),
  'front matter, quoted value': (text) => splitFrontMatter(`---\na: ${JSON.stringify(text)}\n---\n`, 'x.md'),
  'front matter, TOML': (text) => splitFrontMatter(`+++\n${text}\n+++\n`, 'x.md'),
  'front matter, JSON': (text) => splitFrontMatter(`{"a": ${text}}\n`, 'x.md'),
  'front matter, no end': (text) => splitFrontMatter(`---\n${text}`, 'x.md'),
  'facts, a value': facts((value) => value),
  'facts, a list': facts((value) => value.split(/[ \n]/)),
  'facts, a mapping': facts((value) => ({
    name: value,
    city: value,
    country: value,
    min: value,
    unit: value,
  })),
  'rolecast.yaml': (text) => parseConfiguration(text, 'rolecast.yaml'),
  'mkdocs.yml': (text) => readSiteYaml(text, 'mkdocs.yml', ['site_url']),
  Markdown: read('markdown', { python: false, shortcodes: false }),
  'Markdown, MkDocs': read('markdown', { python: true, shortcodes: false }),
  'Markdown, Hugo': read('markdown', { python: false, shortcodes: true }),
  HTML: read('html', { python: false, shortcodes: false }),
  sanitiser: (text) =>
    isNestedTooDeep(text)
      ? ''
      : sanitizeHtml(text, { base: 'https://lanternworks.example/', link: (href) => href }),
  shortcodes: (text) => withoutShortcodes(text, () => undefined),
  'closed, all languages': (text) => closedInProse(prose(text), language('en'), languages),
  'closing days, all languages': (text) => closingDays(prose(text), language('en'), languages),
  'closed, title': (text) => closedInTitle(text, language('en'), languages),
  'prose facts, en': (text) => proseFacts(prose(text), language('en-US')),
  'prose facts, fr': (text) => proseFacts(prose(text), language('fr-CA')),
  'prose facts, de': (text) => proseFacts(prose(text), language('de')),
  'prose facts, es': (text) => proseFacts(prose(text), language('es')),
  money: moneyIn,
  'money, a value': (text) => [readAmount(text), readSalary(text, {}), periodOf(text)],
  dates: readDate,
  places: (text) => readPlaces(text, ['en', 'fr']),
  remote: (text) => [readRemote(text, ['en']), readAreas(text, ['en']), countryCode(text)],
  employment: (text) => [readEmploymentTypes(text), readTerm(text), readHours(text), statusOf(text)],
  'plain text': plainText,
  'untranslated copies': (text) => [
    isUntranslated({ language: language('ar'), raw: text }, { language: language('en'), raw: text }),
    isOtherScript({ language: language('ar'), raw: text }),
  ],
  'Hugo paths': (text) => sanitizePath(text, { lower: true, accents: false }),
  'XML and JSON': (text) => [xmlText(text), scriptJson(text)],
};

const repeated = (piece: string) => (size: number) =>
  piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
const around = (before: string, piece: string, after: string) => (size: number) =>
  before + repeated(piece)(size) + after;
const halves = (before: string, after: string) => (size: number) =>
  repeated(before)(size / 2) + repeated(after)(size / 2);
const numbered = (piece: (at: number) => string, width: number) => (size: number) =>
  Array.from({ length: Math.ceil(size / width) }, (_, at) => piece(at)).join('');

const inputs: Readonly<Record<string, (size: number) => string>> = {
  digits: repeated('1'),
  'digits and commas': repeated('1,'),
  'digits and spaces': repeated('1 '),
  'digits and dots': repeated('12.'),
  letters: repeated('a'),
  capitals: repeated('USD '),
  accents: repeated('é'),
  combining: repeated('\u0301'),
  spaces: around('a', ' ', 'b'),
  'spaces at a line’s start': around('', ' ', 'b'),
  tabs: around('a', '\t', '!'),
  commas: around('a', ',', 'b'),
  dashes: around('a', '-', 'b'),
  newlines: around('a', '\n', 'b'),
  'short lines': repeated('a b\n'),
  $: repeated('$'),
  '$1 per': repeated('$1 per '),
  'per ': repeated('per '),
  'to ': repeated('1 to '),
  'this position is ': repeated('this position is '),
  'full-time or ': repeated('full-time or part-time '),
  'remote in ': repeated('remote, in '),
  'apply at a@': repeated('apply at a@b.'),
  'a@a.': repeated('a@a.a.'),
  'https://': repeated('https://a'),
  mailto: repeated('mailto:a'),
  '**a:** ': repeated('**a:** '),
  '[': repeated('['),
  '![](': repeated('![]('),
  '[a](': repeated('[a]('),
  '[a](b ': repeated('[a](b "'),
  '](': halves('[', ']('),
  '(': repeated('('),
  'nested brackets': halves('[', ']'),
  'nested braces': halves('{"a":', '}'),
  'nested quotes': repeated('> '),
  'nested lists': repeated('- '),
  'nested emphasis': halves('*a ', 'a* '),
  'nested strong': halves('**a ', 'a** '),
  emphasis: repeated('*_'),
  'hard breaks': repeated('**a:** b\\\n'),
  strikes: halves('~~a ', 'a~~ '),
  backticks: numbered((at) => `${'`'.repeat(at % 300)} `, 150),
  backslashes: repeated('\\'),
  entities: repeated('&'),
  '&#': repeated('&#1'),
  '<': repeated('<'),
  '<a ': repeated('<a '),
  '<a b="': repeated('<a b="'),
  '</': repeated('</a'),
  '<!--': repeated('<!--'),
  '<?': repeated('<?'),
  '<![CDATA[': repeated('<![CDATA['),
  '<b>': repeated('<b>'),
  '<div>': repeated('<div>\n'),
  '<div></x>': repeated('<div></x>'),
  '<svg><td>': around('<svg>', '<td>', ''),
  '<p> in formatting': (size) => `${numbered((at) => `<b a=${at}>`, 8)(1500)}${repeated('<p>x')(size)}`,
  '<table>': repeated('<table><tr><td>'),
  '<table>x': repeated('<table>x'),
  '<a href>': repeated('<a href="x">y</a>'),
  '<script>': repeated('<script>'),
  '<p><b a><p>': (size) => `<p>${numbered((at) => `<b a=${at}>`, 8)(1500)}${repeated('<p>x')(size)}`,
  '<b>x<br>': repeated('<b>x</b><br>'),
  '<div a="': repeated('<div a="</div>">'),
  '<p></b>': repeated('<p><b></p></b>'),
  definitions: numbered((at) => `[a${at}]: /x\n`, 12),
  'definitions used': (size) => `[a]: /x\n\n${repeated('[a] ')(size)}`,
  'table cells': (size) => `|a|\n|-|\n${repeated('|b')(size)}`,
  'table columns': (size) => `${repeated('|a')(size / 2)}\n${repeated('|-')(size / 2)}\n${'|\n'.repeat(20)}`,
  'table rows': (size) => `|a|b|\n|-|-|\n${repeated('|c|d|\n')(size)}`,
  '!!! ': around('!!! ', ' ', '!'),
  '!!! a ': repeated('!!! a\n'),
  '!!! nested': (size) =>
    Array.from(
      { length: Math.ceil(Math.sqrt(size / 2)) },
      (_, at) => `${' '.repeat(4 * Math.min(at, 40))}!!! a\n\n`,
    ).join(''),
  '=== ': repeated('=== "a"\n'),
  '==': repeated('==a '),
  '==a==': repeated('==a==b'),
  '{.a': around('a {', '.a', ''),
  '{ .aaa=b': around('[a](b){ ', '.aaa=b ', '!'),
  '{a=a=': around('[a](b){', 'a=a', '!'),
  '{:': repeated('{:'),
  ':a': repeated(':a'),
  ':a: ': repeated(':a: '),
  '{{< ': repeated('{{< '),
  '{{<  />}}': around('{{<', ' ', '/>}}'),
  '{{< a >}}': numbered((at) => `{{< a${at} >}}`, 12),
  '{{%': repeated('{{% a %}}'),
  'key: ': numbered((at) => `k${at}: v\n`, 9),
  'key = ': numbered((at) => `k${at} = 1\n`, 10),
  '"k": ': (size) => `{${numbered((at) => `"k${at}":1,`, 9)(size)}"z":1}`,
  'a.a.a = ': (size) => `${repeated('a.')(size)}a = 1`,
  '[a.a.a]': (size) => `[${repeated('a.')(size)}a]`,
  '[[a]]': repeated('[[a]]\n'),
  'list items': repeated('- a\n'),
  'distinct words': numbered((at) => `w${at} `, 7),
  'distinct items': numbered((at) => `- w${at}\n`, 9),
  '? ': repeated('? '),
  ': ': repeated('a: '),
  anchors: numbered((at) => `a${at}: &a${at} [*a${at - 1}, *a${at - 1}]\n`, 26),
  'block scalar': (size) => `a: |\n${repeated('  b\n')(size)}`,
  'folded scalar': (size) => `a: >\n${repeated('  b\n\n')(size)}`,
  'double quoted': (size) => `a: "${repeated('\\x41')(size)}"`,
  'quoted lines': (size) => `a: "${repeated('b\n  ')(size)}"`,
  'plain lines': (size) => `a: b\n${repeated('  c\n')(size)}`,
  comments: repeated('#'),
  'a #': repeated('a #'),
  'sentences.': repeated('This is paid. We pay $15 per hour. '),
  'one long sentence': repeated('the salary of clients is '),
  'position has been ': repeated('position has been '),
  'closed: ': repeated('status: closed | '),
  'a / ': repeated('a / '),
  'a or ': repeated('a or '),
  '%41': repeated('%41'),
  '\u2028': repeated('a\u2028'),
  NUL: repeated('\0'),
  surrogates: repeated('\ud800'),
  emoji: repeated('🏮'),
};

const sizes = [6_250, 12_500, 25_000];
const marked = 2.6;
/** Shorter times are noise, whatever they grow by. */
const noise = 40;

/** Of this process alone: the machine may have other things to do. */
function milliseconds(rule: Rule, text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 2 && (round === 0 || best < 100); round++) {
    const start = process.cpuUsage();
    rule(text);
    best = Math.min(best, process.cpuUsage(start).user / 1000);
  }
  return best;
}

const scan: Rule = (text) => {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
};

function timesOf(rule: Rule, input: (size: number) => string): number[] | string {
  const times: number[] = [];
  try {
    for (const size of sizes) {
      times.push(milliseconds(rule, input(size)));
      if ((times.at(-1) ?? 0) > 10_000) break;
    }
  } catch (error) {
    return `throws ${String(error).slice(0, 100)}`;
  }
  return times;
}

const isBad = (times: readonly number[]) => {
  const last = times.at(-1) ?? 0;
  return (last > noise && Math.sqrt(last / (times[0] ?? 1)) > marked) || times.length < sizes.length;
};

/** What looks bad is measured again: a collection of garbage in the wrong moment is no rule's fault. */
function measured(rule: Rule, input: (size: number) => string): number[] | string {
  const first = timesOf(rule, input);
  if (typeof first === 'string' || first.length < sizes.length || !isBad(first)) return first;
  const second = timesOf(rule, input);
  return typeof second === 'string' ? second : second.map((time, at) => Math.min(time, first[at] ?? time));
}

const growth = (times: readonly number[]) =>
  times.slice(1).map((time, at) => time / Math.max(times[at] ?? 0, 0.01));

const [onlyRule, onlyInput] = process.argv.slice(2);
const all = process.argv.includes('--all');
let faults = 0;
for (const [name, rule] of Object.entries(rules)) {
  if (onlyRule !== undefined && !onlyRule.startsWith('--') && !name.startsWith(onlyRule)) continue;
  let worst = { input: '', last: 0 };
  const started = process.cpuUsage();
  for (const [input, make] of Object.entries(inputs)) {
    if (onlyInput !== undefined && !onlyInput.startsWith('--') && input !== onlyInput) continue;
    const times = measured(rule, make);
    const said = `${name.padEnd(28)}${input.padEnd(28)}`;
    if (typeof times === 'string') {
      faults++;
      console.log(`${said}  ✗ ${times}`);
      continue;
    }
    const last = times.at(-1) ?? 0;
    if (last > worst.last) worst = { input, last };
    const ratios = growth(times);
    const bad = isBad(times);
    if (bad) faults++;
    if (!bad && !all) continue;
    const plain = growth(sizes.map((size) => milliseconds(scan, make(size))));
    console.log(
      `${said}${times.map((time) => time.toFixed(1).padStart(9)).join('')} ms  growth ${ratios.map((ratio) => ratio.toFixed(1)).join(', ')}  (a scan ${plain.map((ratio) => ratio.toFixed(1)).join(', ')})${bad ? '  ✗' : ''}`,
    );
  }
  console.log(
    `${name.padEnd(28)}slowest: ${worst.input} ${worst.last.toFixed(1)} ms for ${sizes.at(-1)} characters; ${(process.cpuUsage(started).user / 1e6).toFixed(1)} s in all`,
  );
}
console.log(faults === 0 ? 'Every rule is linear on every input' : `${faults} marked`);
console.log(`${(process.cpuUsage().user / 1e6).toFixed(0)} s of this process`);
