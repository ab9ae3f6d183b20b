import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Beside what `writeGeneratedSite` wrote: the same pages and feeds as Hugo's layouts give, by Eleventy. */
export function writeEleventySite(folder: string, output: string): void {
  mkdirSync(join(folder, 'eleventy'), { recursive: true });
  writeFileSync(join(folder, 'eleventy/job-posting.11ty.cjs'), layout);
  writeFileSync(
    join(folder, 'eleventy.config.mjs'),
    configuration.replace('OUTPUT', () => JSON.stringify(output)),
  );
}

const layout = `exports.render = ({ title, page, content }) => {
  const posting = { '@context': 'https://schema.org', '@type': 'JobPosting', title, datePosted: page.date.toISOString().slice(0, 10), description: content };
  return '<!doctype html><title>' + title + '</title><script type="application/ld+json">' + JSON.stringify(posting) + '</script><h1>' + title + '</h1>' + content;
};
`;

const configuration = `const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const item = ({ data, url, content }) => '<item><title>' + data.title + '</title><link>https://lanternworks.example' + url + '</link><description>' + escaped(content) + '</description></item>';
export default function (config) {
  config.ignores.add('content/**/_index.md');
  config.addGlobalData('eleventyComputed', {
    permalink: ({ archived, page, permalink }) => (archived === undefined ? permalink : archived ? false : page.filePathStem + '/'),
  });
  for (const code of ['en', 'fr']) {
    config.addCollection(code, (all) => all.getFilteredByGlob('content/' + code + '/**/*.md').filter(({ data }) => !data.archived));
    config.addTemplate('feed-' + code + '.11ty.js', {
      data: () => ({ permalink: '/' + code + '/index.xml' }),
      render: ({ collections }) => '<rss version="2.0"><channel><title>Careers</title>' + collections[code].map(item).join('') + '</channel></rss>',
    });
  }
  return { dir: { input: 'content', includes: '../eleventy', output: OUTPUT }, markdownTemplateEngine: false, htmlTemplateEngine: false };
}
`;
