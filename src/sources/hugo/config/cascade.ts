import { asMapping, type HugoConfig } from './config-values.ts';
import type { HugoRules } from './hugo-version.ts';
import { isTargeted, type TargetedPage } from './page-target.ts';

/** Values for the pages below a section or a site, or for those of them that `target` means. */
export interface Cascade {
  readonly target: HugoConfig;
  readonly values: HugoConfig;
}

/** The parts of a `cascade`, a mapping or a list of them. Before 0.123 only a list had targets, and they were called `_target`. */
export function cascadesOf(cascade: unknown, rules: HugoRules): readonly Cascade[] {
  const isOld = !rules.logicalPaths;
  return (Array.isArray(cascade) ? cascade : [cascade]).flatMap((part) => {
    const mapping = asMapping(part);
    if (mapping === undefined) return [];
    const { _target: former, target = former, params, ...values } = lowered(mapping);
    const chosen = isOld ? (Array.isArray(cascade) ? former : undefined) : target;
    return [
      {
        target: lowered(asMapping(chosen) ?? {}),
        values: isOld ? values : { ...lowered(asMapping(params) ?? {}), ...values },
      },
    ];
  });
}

/** What they give a page, of two that set a key the first. */
export function cascadedTo(page: TargetedPage, cascades: readonly Cascade[]): HugoConfig {
  const meant = cascades.filter(({ target }) => isTargeted(target, page)).map(({ values }) => values);
  return Object.assign(Object.create(null) as HugoConfig, ...meant.toReversed()) as HugoConfig;
}

function lowered(mapping: HugoConfig): HugoConfig {
  return Object.fromEntries(Object.entries(mapping).map(([key, value]) => [key.toLowerCase(), value]));
}
