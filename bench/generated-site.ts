import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const words =
  'lantern harbour lens keeper tide signal brass glass boat rope pilot chart beacon engine coast night watch repair crew storm island dock cable mast light sail anchor compass'.split(
    ' ',
  );

/** A small generator of numbers with a fixed seed (mulberry32): the same site on every machine. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Writes a Hugo site of `count` postings: half English, half French, 70 % archived, about 5 KB of Markdown each. */
export function writeGeneratedSite(folder: string, count: number): void {
  const random = randomNumbers(count);
  const sentence = () => {
    const chosen = Array.from({ length: 12 }, () => words[Math.floor(random() * words.length)]);
    return `${chosen.join(' ')}, **${chosen[0]}** and [${chosen[1]}](https://lanternworks.example/${chosen[2]}).`;
  };
  const paragraph = () => Array.from({ length: 5 }, sentence).join(' ');
  writeHugoSite(folder);
  let archived = false;
  for (let index = 0; index < count; index++) {
    const language = index % 2 === 0 ? 'en' : 'fr';
    const number = Math.floor(index / 2);
    if (language === 'en') archived = random() < 0.7;
    const list = Array.from({ length: 8 }, () => `- ${sentence()}`).join('\n');
    const body = [
      paragraph(),
      '## What you will do',
      list,
      paragraph(),
      '## What you bring',
      list,
      paragraph(),
    ].join('\n\n');
    const day = String(1 + (number % 28)).padStart(2, '0');
    const head = `---\ntitle: 'Keeper of ${words[number % words.length]} ${number}'\nlayout: job-posting\ndate: 2024-0${1 + (number % 9)}-${day}\narchived: ${archived}\ntranslationKey: job-${number}\n---\n`;
    writeFileSync(
      join(folder, `content/${language}/careers/positions/job-${number}.md`),
      `${head}\n${body}\n`,
    );
  }
}

function writeHugoSite(folder: string): void {
  for (const language of ['en', 'fr'])
    mkdirSync(join(folder, `content/${language}/careers/positions`), { recursive: true });
  mkdirSync(join(folder, 'layouts/_default'), { recursive: true });
  writeFileSync(
    join(folder, 'hugo.yaml'),
    [
      'baseURL: https://lanternworks.example/',
      'defaultContentLanguage: en',
      'disableKinds: [taxonomy, term, sitemap, robotsTXT]',
      'languages:',
      '  en: {contentDir: content/en, title: Careers, weight: 1}',
      '  fr: {contentDir: content/fr, title: Carrières, weight: 2}',
      'outputs: {home: [RSS], section: []}',
    ].join('\n'),
  );
  for (const language of ['en', 'fr']) {
    writeFileSync(
      join(folder, `content/${language}/careers/positions/_index.md`),
      '---\ntitle: Positions\n_build: {render: never}\n---\n',
    );
  }
  const ld =
    '<script type="application/ld+json">{"@context":"https://schema.org","@type":"JobPosting","title":{{ .Title | jsonify }},"datePosted":"{{ .Date.Format "2006-01-02" }}","description":{{ .Content | jsonify }}}</script>';
  writeFileSync(
    join(folder, 'layouts/_default/single.html'),
    `{{ if not .Params.archived }}<!doctype html><title>{{ .Title }}</title>${ld}<h1>{{ .Title }}</h1>{{ .Content }}{{ end }}`,
  );
  writeFileSync(
    join(folder, 'layouts/_default/rss.xml'),
    '<rss version="2.0"><channel><title>{{ .Site.Title }}</title>{{ range where .Site.RegularPages "Params.archived" false }}<item><title>{{ .Title }}</title><link>{{ .Permalink }}</link><description>{{ .Content | html }}</description></item>{{ end }}</channel></rss>',
  );
}
