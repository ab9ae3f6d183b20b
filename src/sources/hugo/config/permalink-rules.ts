import { asMapping, asText, type HugoConfig } from './config-values.ts';
import type { HugoRules } from './hugo-version.ts';

/** A pattern for the addresses of the pages that it means. */
export interface PermalinkRule {
  /** A section's name or, where Hugo is new enough, its path; empty for the content folder itself. */
  readonly section?: string;
  readonly target?: HugoConfig;
  readonly pattern: string;
}

/** The flat form, the one with `page`, `section` … between, or a list; the most exact section first. */
export function permalinkRules(permalinks: unknown, rules: HugoRules): readonly PermalinkRule[] {
  if (Array.isArray(permalinks)) return rules.sectionSlugs ? permalinks.flatMap(listed) : [];
  const flat = asMapping(permalinks) ?? {};
  const bySection = asMapping(flat['page']) ?? flat;
  return Object.entries(bySection)
    .flatMap(([key, value]) => {
      const pattern = asText(value);
      const section = key.replace(/^[ /]+/, '').replace(/(?<![ /])[ /]+$/, '');
      return pattern === undefined ? [] : [{ section, pattern }];
    })
    .sort((a, b) => b.section.length - a.section.length);
}

function listed(rule: unknown): readonly PermalinkRule[] {
  const mapping = asMapping(rule) ?? {};
  const pattern = asText(mapping['pattern']);
  return pattern === undefined ? [] : [{ target: asMapping(mapping['target']) ?? {}, pattern }];
}
