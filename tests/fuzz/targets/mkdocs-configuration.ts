import type { FuzzTarget } from '../fuzz-target.ts';
import { siteHolds } from './site-holds.ts';

const posting = '---\ntitle: Lamp fitter\n---\n# Lamp fitter\n\nYou fit lamps.\n';

export const mkdocsConfiguration: FuzzTarget = {
  seeds: [
    'site_name: Lanternworks\nsite_url: https://lanternworks.example/\nplugins:\n  - search\n  - i18n:\n      docs_structure: folder\n      languages:\n        - { locale: en, default: true, name: English }\n        - { locale: fr, name: Français }\n',
    'site_name: Lanternworks\nsite_url: !ENV [SITE, "https://lanternworks.example/"]\ndocs_dir: docs\nuse_directory_urls: false\ntheme: { name: material, language: en }\nextra:\n  alternate:\n    - { name: English, link: /en/, lang: en }\nnav:\n  - Jobs: jobs/index.md\n',
  ],
  words:
    'site_name: site_url: https://x.example docs_dir: ../ use_directory_urls: false plugins: i18n: languages: locale: theme: language: fr !ENV [A, b] !!python/name:os.system extra: alternate: - link: nav: & * << {} docs_structure: suffix folder INHERIT:'.split(
      ' ',
    ),
  run: (text) =>
    siteHolds({
      'mkdocs.yml': text,
      'docs/index.md': '# Lanternworks\n',
      'docs/jobs/index.md': '# Jobs\n',
      'docs/jobs/lamp-fitter.md': posting,
      'docs/jobs/lamp-fitter.fr.md': posting,
      'docs/fr/jobs/lamp-fitter.md': posting,
      'i18n/fr/jobs/lamp-fitter.md': posting,
    }),
};
