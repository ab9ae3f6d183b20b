import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { removeFoldersAfterwards } from '../support/corpus.ts';
import { isSkipped, siteBesideGenerators } from '../support/node-generators.ts';
import { playAction, playWorkflow } from '../support/played-workflow.ts';
import { writtenSite } from '../support/written-site.ts';

removeFoldersAfterwards();

const folder = join(import.meta.dirname, '../../docs/examples/workflows');
type Files = Readonly<Record<string, string>>;

const posting = (...more: readonly string[]) =>
  [
    '---',
    'title: Lamp keeper',
    'date: 2026-11-02',
    'location: Halifax, Nova Scotia, Canada',
    ...more,
    '---',
    '',
    'You keep the lamps of Lanternworks burning, every night of the year.',
    '',
  ].join('\n');
const closed = posting('closed: true').replace('Lamp', 'Oar');
const page = (title: string, content: string) =>
  `<!DOCTYPE html>\n<html lang="en">\n<head><meta charset="utf-8"><title>${title}</title></head>\n<body>${content}</body>\n</html>\n`;
const rolecast = {
  'rolecast.yaml': 'organization: Lanternworks\ntag: { authority: lanternworks.example, date: 2026 }\n',
};

interface Case {
  readonly files: Files;
  /** Where the page of the open posting is built. */
  readonly built: string;
  readonly tools?: Files;
  /** What npm brings. */
  readonly module?: string;
  readonly command?: string;
}

const cases: Readonly<Record<string, Case>> = {
  hugo: {
    files: {
      'hugo.yaml': 'baseURL: https://lanternworks.example/\ntitle: Lanternworks\nlanguageCode: en\n',
      'layouts/_default/single.html': page('{{ .Title }}', '{{ .Content }}'),
      'layouts/_default/list.html': page('{{ .Title }}', '{{ .Content }}'),
      'content/jobs/lamp.md': posting(),
      'content/jobs/oar.md': closed,
    },
    built: 'public/jobs/lamp/index.html',
    command: 'hugo',
  },
  mkdocs: {
    files: {
      'mkdocs.yml':
        'site_name: Lanternworks\nsite_url: https://lanternworks.example/\ntheme: { name: material, language: en }\n',
      'docs/index.md': '# Lanternworks\n',
      'docs/jobs/lamp.md': posting(),
      'docs/jobs/oar.md': closed,
    },
    built: 'site/jobs/lamp/index.html',
    command: 'mkdocs',
  },
  jekyll: {
    files: {
      '_config.yml':
        'title: Lanternworks\nurl: https://lanternworks.example\nlang: en\ncollections: { jobs: { output: true, permalink: "/jobs/:name/" } }\ndefaults: [{ scope: { path: "" }, values: { layout: default } }]\n',
      '_layouts/default.html': page('{{ page.title }}', '{{ content }}'),
      '_jobs/lamp.md': posting(),
      '_jobs/oar.md': closed,
    },
    built: '_site/jobs/lamp/index.html',
    command: 'jekyll',
    tools: { bundle: '#!/bin/sh\nshift\nexec "$@"\n' },
  },
  eleventy: {
    files: {
      'eleventy.config.js': 'export default () => ({ dir: { includes: "_includes" } });\n',
      'package.json': '{ "type": "module", "dependencies": { "@11ty/eleventy": "3.1.8" } }',
      '_includes/page.njk': page('{{ title }}', '{{ content | safe }}'),
      'jobs/jobs.json': '{ "layout": "page.njk" }',
      'jobs/lamp.md': posting(),
      'jobs/oar.md': closed,
      'rolecast.yaml': `${rolecast['rolecast.yaml']}sources: [{ type: eleventy, path: ., url: "https://lanternworks.example/" }]\nlanguages: { en: {} }\n`,
    },
    built: '_site/jobs/lamp/index.html',
    module: '@11ty/eleventy',
  },
  astro: {
    files: {
      'astro.config.mjs': "export default { site: 'https://lanternworks.example' };\n",
      'package.json': '{ "type": "module", "dependencies": { "astro": "5.18.2" } }',
      'src/layouts/Page.astro': `---\nconst { frontmatter } = Astro.props;\n---\n${page('{frontmatter.title}', '<slot />')}`,
      'src/pages/jobs/lamp.md': posting('layout: ../../layouts/Page.astro'),
      'src/pages/jobs/oar.md': closed.replace(
        'closed: true',
        'closed: true\nlayout: ../../layouts/Page.astro',
      ),
    },
    built: 'dist/jobs/lamp/index.html',
    module: 'astro',
  },
};

function isThere({ command, module }: Case): boolean {
  if (module !== undefined) return !isSkipped(module);
  try {
    execFileSync('sh', ['-c', `command -v ${command ?? ''}`], { stdio: 'ignore' });
    return true;
  } catch {
    if (process.env['CI'] !== undefined) throw new Error(`there is no ${command} here`);
    console.warn(`skipped: there is no ${command} here`);
    return false;
  }
}

describe('the workflows of docs/examples, run step by step on a small site', () => {
  test('are those that are tried here', () => {
    expect(
      readdirSync(folder)
        .map((file) => file.replace('.yml', ''))
        .toSorted(),
    ).toEqual(Object.keys(cases).toSorted());
  });

  const { mkdocs } = cases;
  const hook = readFileSync(join(folder, '../mkdocs/rolecast_hook.py'), 'utf8');
  const hooked = {
    ...mkdocs,
    files: {
      ...mkdocs?.files,
      'mkdocs.yml': `${mkdocs?.files['mkdocs.yml']}hooks: [rolecast_hook.py]\n`,
      'rolecast_hook.py': hook,
    },
  } as Case;
  const played: readonly (readonly [string, Case, string])[] = [
    ...Object.entries(cases).map(([name, one]) => [name, one, name] as const),
    ['mkdocs, of a site that has the hook too', hooked, 'mkdocs'],
  ];

  test.for(played)('%s', { timeout: 120_000 }, ([, one, name], context) => {
    context.skip(!isThere(one));
    const files = { ...rolecast, ...one.files };
    const site = one.module === undefined ? writtenSite(files) : siteBesideGenerators(files);
    const { said } = playWorkflow(join(folder, `${name}.yml`), site, one.tools ?? {});
    expect(said.join('\n')).toContain('1 open');
    const html = readFileSync(join(site, one.built), 'utf8');
    expect(html.split('"@type":"JobPosting"')).toHaveLength(2);
    expect(html).toContain('rel="alternate" type="application/rss+xml"');
    const out = one.built.split('/')[0] ?? '';
    const feed = readFileSync(join(site, out, 'jobs-feeds/en/rss.xml'), 'utf8');
    expect([feed.includes('Lamp keeper'), feed.includes('Oar keeper')]).toEqual([true, false]);
    expect(existsSync(join(site, out, 'jobs/oar/index.html'))).toBe(true);
    expect(readFileSync(join(site, out, 'jobs/oar/index.html'), 'utf8')).not.toContain('JobPosting');
  });
});

describe('action.yml', () => {
  test('builds a folder, and says until when it is true', () => {
    const site = writtenSite({ ...rolecast, 'jobs/lamp.md': posting('closes: 2099-12-01') });
    const given = {
      command: 'build',
      out: 'out folder',
      options: '--url https://lanternworks.example/jobs/',
    };
    const { outputs } = playAction(given, site);
    expect(readFileSync(join(site, 'out folder/en/rss.xml'), 'utf8')).toContain(
      'https://lanternworks.example/jobs/',
    );
    expect(outputs['true-until']).toMatch(/^2099-12-0\dT/);
  });

  test('fails where the check finds an error, and shows it at its line', () => {
    const site = writtenSite({
      ...rolecast,
      'jobs/lamp.md': posting(),
      'jobs/oar.md': '---\ntitle: [Oar\n---\n',
    });
    const failure = (() => {
      try {
        playAction({ command: 'check' }, site);
      } catch (error) {
        return String(error);
      }
    })();
    expect(failure).toMatch(/^::error file=jobs\/oar\.md,line=\d/m);
  });

  test.each(['out; touch owned', '$(touch owned)', '`touch owned`', '" && touch owned && "'])(
    'a value is never run: %s',
    (out) => {
      const site = writtenSite({ ...rolecast, 'jobs/lamp.md': posting() });
      playAction({ command: 'build', out, options: '--url https://lanternworks.example/' }, site);
      expect(existsSync(join(site, 'owned'))).toBe(false);
    },
  );
});
