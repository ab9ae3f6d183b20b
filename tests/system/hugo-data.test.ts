import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { removeFoldersAfterwards, temporaryFolder } from '../support/corpus.ts';
import { rolecast } from '../support/rolecast-process.ts';

removeFoldersAfterwards();

const absent = spawnSync('hugo', ['version']).error !== undefined && process.env['CI'] === undefined;

const page = readFileSync(join(import.meta.dirname, '../../docs/hugo-data.md'), 'utf8');
const block = (kind: string) => new RegExp(`^\`\`\`${kind}\\n([^]*?)^\`\`\`$`, 'm').exec(page)?.[1] ?? '';

/** A French and an English posting each that is open, and what must not be shown. */
const postings = {
  'baker.md': ['date: 2026-01-02', 'Baker & cook, 3 < 5', 'You bake *bread*. <script>alert(1)</script>'],
  'baker.fr.md': ['date: 2026-01-02', 'Boulanger', 'Vous faites du pain, chaque matin, avec nous.'],
  'clerk.md': ['date: 2026-01-03\ncloses: 2099-05-01', 'Clerk', 'You write letters.'],
  'ended.md': ['date: 2026-01-03\ncloses: 2026-02-01', 'Ended', 'You are too late.'],
  'draft.md': ['date: 2026-01-03\ndraft: true', 'Draft', 'Nobody knows yet.'],
} as const;

describe.skipIf(absent)('the example of docs/hugo-data.md, built by real Hugo (apt-get install hugo)', () => {
  test('lists what is open, in the language of the page', async () => {
    const folder = temporaryFolder();
    const write = (file: string, text: string) => {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    };
    for (const [file, [facts, title, text]] of Object.entries(postings))
      write(`postings/${file}`, `---\ntitle: '${title}'\nlocation: Leeds, GB\n${facts}\n---\n${text}\n`);
    const { stdout, code } = await rolecast(
      ['collect', join(folder, 'postings'), '--url', 'https://lanternworks.example/jobs/'],
      { cwd: folder, state: join(folder, 'state') },
    );
    expect(code).toBe(0);
    const data = JSON.parse(stdout) as {
      postings: readonly { title: string; status: string; closes?: string }[];
    };
    // As if it had closed between collecting and building.
    const late = data.postings.map((one) =>
      one.title === 'Clerk' ? { ...one, closes: '2026-11-01T00:00:00Z' } : one,
    );
    write('site/data/jobs.json', JSON.stringify({ ...data, postings: late }));
    write(
      'site/hugo.toml',
      "defaultContentLanguage = 'en'\n[languages.en]\nweight = 1\n[languages.fr]\nweight = 2\n",
    );
    write('site/layouts/shortcodes/jobs.html', block('go-html-template'));
    write('site/layouts/_default/single.html', '{{ .Content }}');
    const content = block('markdown');
    write('site/content/jobs.md', content);
    write('site/content/jobs.fr.md', content);
    execFileSync('hugo', ['--quiet'], { cwd: join(folder, 'site') });
    const built = (file: string) => readFileSync(join(folder, 'site/public', file), 'utf8');
    const titles = (html: string) =>
      [...html.matchAll(/<a href="[^"]+">(.*?)<\/a>/g)].map(([, title]) => title);
    expect(titles(built('jobs/index.html'))).toEqual(['Baker &amp; cook, 3 &lt; 5']);
    expect(titles(built('fr/jobs/index.html'))).toEqual(['Boulanger']);
    expect(built('jobs/index.html')).toContain('You bake <em>bread</em>.');
    expect(built('jobs/index.html')).not.toContain('script');
  });
});
