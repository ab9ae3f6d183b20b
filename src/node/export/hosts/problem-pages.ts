import { listingPath } from '../../../model/address.ts';
import type { Edition } from '../../../model/document.ts';
import { problem } from '../../../delivery/http/problem-page.ts';
import { publishedLanguages } from '../../../delivery/http/published-edition.ts';
import { filePath } from '../file-path.ts';
import { problemPages } from './host-rules.ts';

/** Pages for what is not there and what is gone, by file: many hosts answer with the nearest `404.html`. */
export async function problemFiles(edition: Edition): Promise<ReadonlyMap<string, string>> {
  const { site } = edition.catalog;
  const base = new URL(site.url).pathname.replace(/\/$/, '');
  const languages = publishedLanguages(edition);
  const page = async (status: 404 | 410, path: string) => {
    const setting = { base, request: new Request(site.url), path };
    return (await problem(status, setting, { languages }, {})).text();
  };
  const files = new Map([[problemPages.notFound as string, await page(404, '/')]]);
  for (const { tag } of site.languages) {
    const folder = listingPath(tag);
    files.set(filePath(folder + problemPages.notFound), await page(404, folder));
    files.set(filePath(folder + problemPages.gone), await page(410, folder));
  }
  return files;
}
