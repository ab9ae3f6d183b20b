import type { drawing } from '../support/seed-of-the-day.ts';

interface DrawnSite {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  /** The plugin that Debian has for newer versions alone. */
  readonly needs?: 'i18n';
}

/** Prints what MkDocs knows of each page when it writes it. */
const hook = `import json, os
def on_post_page(output, page, config):
    print('ROW ' + json.dumps({
        'file': os.path.relpath(page.file.abs_src_path, os.path.realpath(config['docs_dir'])).replace(os.sep, '/'),
        'url': page.canonical_url, 'to': page.file.dest_path, 'title': page.title,
        'status': page.meta.get('status'), 'language': getattr(page.file, 'locale', None) or code(page.file.src_path)}), flush=True)
    return output
def code(path):
    parts = path.replace(os.sep, '/').split('/')[:-1]
    return next((part for part in parts if part in ('fr', 'de', 'nl')), 'en')
`;

type Draw = ReturnType<typeof drawing>;

/** A site whose pages have heads of every kind, and of whose files some are taken out or moved. */
export function drawnMkdocsSite(index: number, { pick, below }: Draw): DrawnSite {
  const sometimes = (part: string) => (below(2) === 0 ? part : '');
  const isTranslated = index % 5 === 4;
  const names = [
    'baker',
    'night-watch',
    'Lead_Cook',
    'c.v.-77',
    'é clerk',
    'x & y (m)',
    'old-hand',
    'draft-9',
  ];
  const text = () => {
    const title = pick(['Lamp lighter', 'Cook', 'Keeper of oil']);
    const state = pick(['open', 'closed']);
    const body = pick([
      `# ${title}\n\nLight.\n`,
      `\n\n# ${title}\nLight.\n`,
      'Light the lamps.\n',
      `Light.\n\n# ${title}\n`,
      `# ${title}\n\n# Second\n`,
    ]);
    return pick([
      body,
      `---\ntitle: ${title}\nstatus: ${state}\n---\n${body}`,
      `---\nstatus: ${state}\n...\n${body}`,
      `title: ${title}\nstatus: ${state}\n\n${body}`,
      `Title:   ${title}\n    by night\nSTATUS: ${state}\n\n${body}`,
      `status: ${state}\n${body}`,
      `\ntitle: not a head\n${body}`,
    ]);
  };
  const pages: Record<string, string> = { 'docs/index.md': '# Home\n', 'docs/jobs/index.md': '# Jobs\n' };
  const roots = isTranslated
    ? ['jobs']
    : pick([['jobs'], ['jobs', 'fr/jobs'], ['jobs', 'jobs/de'], ['jobs', 'about/nl/jobs']]);
  for (const root of roots) {
    pages[`docs/${root}/always.md`] = text();
    for (const name of names) if (below(3) > 0) pages[`docs/${root}/${name}.md`] = text();
    if (below(2) === 0) pages[`docs/${root}/west/${pick(names)}.md`] = text();
  }
  if (below(2) === 0) pages['docs/jobs/bundle/index.md'] = text();
  if (below(2) === 0) pages['docs/jobs/bundle/README.md'] = text();
  if (isTranslated) for (const name of names) if (below(3) === 0) pages[`docs/jobs/${name}.fr.md`] = text();
  const redirects = Object.keys(pages)
    .filter(
      (file) => file.startsWith('docs/jobs/') && !file.endsWith('index.md') && !file.endsWith('README.md'),
    )
    .filter(() => below(6) === 0)
    .map(
      (file) =>
        `"${file.slice(5)}": "${pick(['jobs/always.md', 'jobs/always.md#pay', 'https://other.example/', 'jobs/none.md'])}"`,
    );
  const exclusions = isTranslated
    ? []
    : [
        '*.tmp.md',
        'west/',
        '/jobs/west',
        '/fr/**/west*',
        'Lead_*',
        '*hand*',
        '!jobs/old-hand.md',
        '!always.md',
        'jobs/*9.md',
      ].filter(() => below(4) === 0);
  const i18n = `  - i18n: {docs_structure: suffix, fallback_to_default: false, languages: [{locale: en, default: true, name: English}, {locale: fr, name: Français}]}\n`;
  return {
    name: `drawn site ${index}`,
    ...(isTranslated && { needs: 'i18n' as const }),
    files: {
      ...pages,
      'hooks.py': hook,
      'mkdocs.yml': [
        'site_name: Lanternworks',
        'site_url: https://lanternworks.example/work/',
        `theme: ${pick(['mkdocs', 'material'])}`,
        'hooks: [hooks.py]',
        `use_directory_urls: ${pick(['true', 'false'])}`,
        `plugins:\n  - redirects: {redirect_maps: {${isTranslated ? '' : redirects.join(', ')}}}\n${isTranslated ? i18n : ''}`,
        ...(exclusions.length > 0
          ? [`${pick(['exclude_docs', 'draft_docs'])}: |\n  ${exclusions.join('\n  ')}`]
          : []),
        sometimes('not_in_nav: |\n  /jobs/\n'),
      ].join('\n'),
    },
  };
}
