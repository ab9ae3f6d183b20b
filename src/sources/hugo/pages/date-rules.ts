import { asMapping, asTexts, type HugoConfig } from '../config/config-values.ts';

/** Where Hugo looks for each of its four dates, in order: front matter keys, `:filename`, `:git`, `:filemodtime`. */
export interface DateRules {
  readonly date: readonly string[];
  readonly lastmod: readonly string[];
  readonly publishdate: readonly string[];
  readonly expirydate: readonly string[];
}

const defaults: DateRules = {
  date: ['date', 'publishdate', 'lastmod'],
  lastmod: [':git', 'lastmod', 'date', 'publishdate'],
  publishdate: ['publishdate', 'date'],
  expirydate: ['expirydate'],
};

/** Other names that Hugo accepts for the same date. */
const aliases: Readonly<Record<string, readonly string[]>> = {
  lastmod: ['modified'],
  publishdate: ['pubdate', 'published'],
  expirydate: ['unpublishdate'],
};

/**
 * The rules of the `frontmatter` section (https://gohugo.io/configuration/front-matter/), `:default` spelled out.
 * `:git` counts only where the site sets `enableGitInfo`.
 */
export function dateRules(frontmatter: unknown, gitInfo: boolean): DateRules {
  const config: HugoConfig = asMapping(frontmatter) ?? {};
  const rule = (name: keyof DateRules) => {
    const written = asTexts(config[name]).map((field) => field.toLowerCase());
    const fields = (written.length === 0 ? [':default'] : written)
      .flatMap((field) => (field === ':default' ? defaults[name] : [field]))
      .flatMap((field) => [field, ...(aliases[field] ?? [])])
      .filter((field) => field !== ':git' || gitInfo);
    return [...new Set(fields)];
  };
  return {
    date: rule('date'),
    lastmod: rule('lastmod'),
    publishdate: rule('publishdate'),
    expirydate: rule('expirydate'),
  };
}

/** What Hugo calls the end of a page's time, and so does everybody else. */
export const expiryKeys: readonly string[] = ['expirydate', 'unpublishdate'];

/** The front matter keys that only the rules read: Hugo's own, and those that the site names for the same. */
export function dateKeys(rules: DateRules): readonly string[] {
  const known = [...Object.values(defaults).flat(), ...Object.values(aliases).flat()];
  const fields = [...known, ...rules.date, ...rules.lastmod, ...rules.publishdate, ...rules.expirydate];
  return [...new Set(fields)].filter((field) => !field.startsWith(':') && !expiryKeys.includes(field));
}
