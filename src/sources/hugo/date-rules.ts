import { asMapping, asTexts, type HugoConfig } from './config-values.ts';

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

/** The front matter keys that the rules read: what they say is read here and nowhere else. */
export function dateKeys(rules: DateRules): readonly string[] {
  const known = [...Object.values(defaults).flat(), ...Object.values(aliases).flat()];
  const fields = [...known, ...rules.date, ...rules.lastmod, ...rules.publishdate, ...rules.expirydate];
  return [...new Set(fields.filter((field) => !field.startsWith(':')))];
}
