import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import {
  copyOf,
  describeCorpus,
  privacyGuidesAt,
  removeFoldersAfterwards,
  temporaryFolder,
} from '../support/corpus.ts';
import { readSite } from '../support/read-site.ts';

removeFoldersAfterwards();

const without = (tool: string, argument: string) => {
  try {
    execFileSync(tool, [argument], { stdio: 'ignore' });
    return false;
  } catch {
    if (process.env['CI'] === undefined)
      console.warn(`skipped: there is no ${tool} here (apt-get install ${tool})`);
    return process.env['CI'] === undefined;
  }
};

function put(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** A theme as others are: a frame with menus and translations, a list, and a word on what is closed. */
const hugoTheme = {
  'layouts/_default/baseof.html': `<!doctype html>
<html lang="{{ .Lang }}">
<head><meta charset="utf-8"><title>{{ .Title }} - {{ .Site.Title }}</title><link rel="canonical" href="{{ .Permalink }}"></head>
<body>
<header class="site"><a href="{{ .Site.Home.RelPermalink }}">{{ .Site.Title }}</a>
<nav><ul>{{ range .Site.Sections }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></nav>
{{ range .Translations }}<a href="{{ .Permalink }}">{{ .Lang }}</a>{{ end }}</header>
<main>{{ block "main" . }}{{ end }}</main>
<footer><p>{{ .Site.Title }}, Ottawa</p></footer>
</body>
</html>
`,
  'layouts/_default/single.html': `{{ define "main" }}<h1>{{ .Title }}</h1>
{{ with .Params.archived }}<div class="alert"><p>{{ if eq $.Lang "fr" }}Ce poste n’est plus ouvert.{{ else }}This position is closed.{{ end }}</p></div>{{ end }}
{{ .Content }}{{ end }}
`,
  'layouts/_default/list.html':
    '{{ define "main" }}<h1>{{ .Title }}</h1>{{ .Content }}<ul>{{ range .RegularPagesRecursive }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>{{ end }}\n',
};

/** What a reading found, by address. */
async function readingOf(folder: string, at: string) {
  const { snapshot } = await readSite(folder, at);
  return {
    postings: snapshot.postings
      .map(({ url, status, language, title }) => `${decodeURI(url)} ${status} ${language} ${title}`)
      .sort(),
    sources: snapshot.sources.map(({ name }) => name),
  };
}

describeCorpus('the built pages of a real site say what its sources say', () => {
  test.skipIf(without('hugo', 'version'))(
    '248 postings in two languages on two hosts, built by Hugo',
    async () => {
      const at = '2023-02-01T12:00:00Z';
      const sources = copyOf('cds');
      const own = await readingOf(sources, at);
      put(sources, hugoTheme);
      const built = temporaryFolder();
      execFileSync('hugo', ['--quiet', '--destination', built], {
        cwd: sources,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const pages = await readingOf(built, at);
      expect([own.sources, pages.sources]).toEqual([['hugo'], ['pages']]);
      expect(pages.postings).toHaveLength(248);
      expect(pages.postings).toEqual(own.postings);
    },
  );

  test.skipIf(without('mkdocs', '--version')).each([
    ['Post three job openings', 3],
    ['', 0],
  ])('the job pages of a handbook in four languages, built by MkDocs (%s)', async (subject, open) => {
    const at = '2024-12-20T12:00:00Z';
    const sources = subject === '' ? copyOf('privacy-guides') : privacyGuidesAt(subject);
    const languages = subject === '' ? ['en', 'fr', 'ar', 'pt-BR'] : ['en'];
    const built = temporaryFolder();
    const homeOf = (tag: string) => `https://privacy.example/${tag}/`;
    const config = join(sources, 'mkdocs.yml');
    writeFileSync(
      config,
      readFileSync(config, 'utf8').replace('https://www.privacyguides.org/en/', homeOf('en')),
    );
    for (const tag of languages) {
      put(sources, {
        'mkdocs.built.yml': `site_name: Privacy Guides\nsite_url: ${homeOf(tag)}\ndocs_dir: ${tag === 'en' ? 'docs' : `i18n/${tag}`}\ntheme: {name: mkdocs, locale: ${tag.replace('-', '_')}}\nmarkdown_extensions: [admonition, attr_list, md_in_html]\n`,
      });
      execFileSync('mkdocs', ['build', '-q', '-f', 'mkdocs.built.yml', '-d', join(built, tag)], {
        cwd: sources,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    }
    const configuration = `organization: Privacy Guides\ntag: {authority: privacy.example, date: 2024}\nlanguages: {${languages.map((tag) => `${tag}: {title: Jobs, url: '${homeOf(tag)}'}`).join(', ')}}\n`;
    put(sources, { 'rolecast.yaml': configuration });
    put(built, { 'rolecast.yaml': configuration });
    const [own, pages] = [await readingOf(sources, at), await readingOf(built, at)];
    expect([own.sources, pages.sources]).toEqual([['mkdocs'], ['pages']]);
    expect(pages.postings).not.toHaveLength(0);
    expect(pages.postings).toEqual(own.postings);
    expect(pages.postings.filter((one) => one.split(' ')[1] === 'open')).toHaveLength(open);
  });
});
