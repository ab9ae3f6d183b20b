import type { Diagnostic } from '../../model/diagnostic.ts';
import { given } from '../files/site/site-values.ts';
import type { MkdocsConfig } from './config.ts';
import { isLanguageCode, type PluginLanguage, type PluginSetting } from './languages.ts';
import type { Arrangement, PageFile, SitePage, SiteTree } from './page.ts';

/** The default language is built at the root of the site, every other below its code. */
export function pluginPages(
  config: MkdocsConfig,
  setting: PluginSetting,
  docs: readonly PageFile[],
): Arrangement {
  const languages = new Map(
    setting.languages.map((one) => [one.code, { own: one, tree: treeOf(one, config) }]),
  );
  const first = [...languages.values()][0];
  if (first === undefined) return { trees: [], pages: [], diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const inRoot = ({ file, path }: PageFile): SitePage => {
    const root = config.docsDir;
    return { file, path, tree: first.tree, built: path, root, prefix: '' };
  };
  const byFolder = (page: PageFile): readonly SitePage[] => {
    const [code = '', ...rest] = page.path.split('/');
    if (setting.unbuilt.includes(code)) return [];
    const language = rest.length === 0 ? undefined : languages.get(code);
    if (language === undefined) return [inRoot(page)];
    const { tree } = language;
    const prefix = prefixOf(language.own);
    const path = rest.join('/');
    return [{ file: page.file, path, tree, built: prefix + path, root: below(config.docsDir, code), prefix }];
  };
  const bySuffix = (page: PageFile): readonly SitePage[] => {
    const code = /\.([A-Za-z]{2,3}(?:[-_][A-Za-z]{2,4})?)$/.exec(page.path)?.[1];
    if (code === undefined || setting.unbuilt.includes(code)) return code === undefined ? [inRoot(page)] : [];
    const language = languages.get(code);
    if (language === undefined && !isLanguageCode(code)) return [inRoot(page)];
    if (language === undefined) {
      diagnostics.push(stranger(page.file, code));
      return [];
    }
    const prefix = prefixOf(language.own);
    const path = page.path.slice(0, -code.length - 1);
    return [
      { file: page.file, path, tree: language.tree, built: prefix + path, root: config.docsDir, prefix },
    ];
  };
  const pages = docs.flatMap(setting.structure === 'folder' ? byFolder : bySuffix);
  return { trees: [...languages.values()].map(({ tree }) => tree), pages, diagnostics };
}

function treeOf(language: PluginLanguage, config: MkdocsConfig): SiteTree {
  const { code } = language;
  const own = language.siteUrl;
  const base = own !== undefined && own.endsWith(`/${code}/`) ? own.slice(0, -code.length - 1) : own;
  return {
    code,
    language: language.tag,
    default: language.default,
    home: prefixOf(language),
    ...given({
      title: language.siteName ?? config.siteName,
      description: language.siteDescription ?? config.siteDescription,
      base: (language.default ? own : base) ?? config.siteUrl,
    }),
  };
}

function prefixOf({ code, default: isDefault }: PluginLanguage): string {
  return isDefault ? '' : `${code}/`;
}

function below(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

function stranger(file: string, code: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'language-unknown',
    message: `The name says that this file is in the language "${code}", which the site does not have`,
    hint: `Add "${code}" to the languages of the plugin i18n, or take it out of the file’s name`,
    where: { file },
  };
}
