import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { HugoConfig } from './config-values.ts';
import type { HugoRules } from './hugo-version.ts';
import { unfollowedMounts } from './mounts.ts';

export function faultsOf(file: string, wanted: string | undefined, on: readonly string[]) {
  const diagnostics: Diagnostic[] = [];
  const where = { file };
  if (wanted !== undefined && on.length > 0 && !on.includes(wanted)) {
    diagnostics.push({
      severity: 'warning',
      code: 'site-config-invalid',
      message: `defaultContentLanguage is "${wanted}", which is none of the site's languages (${on.join(', ')})`,
      hint: 'Hugo refuses this; name one of the languages',
      where,
    });
  }
  return diagnostics;
}

/** The parts that are not followed. */
export function unfollowed(config: HugoConfig, file: string, rules: HugoRules): readonly Diagnostic[] {
  const unsupported = (message: string, hint: string): Diagnostic => ({
    severity: 'warning',
    code: 'site-config-unsupported',
    message,
    hint,
    where: { file },
  });
  const elsewhere = unfollowedMounts(config);
  return [
    ...(elsewhere.length > 0
      ? [
          unsupported(
            `The site takes content from outside of its folder, from a module by parts or for several languages at once (${elsewhere.slice(0, 3).join(', ')} in module), which is not followed`,
            'Add a source of type hugo or markdown for such a folder where it holds postings',
          ),
        ]
      : []),
    ...(Array.isArray(config['permalinks']) && !rules.sectionSlugs
      ? [
          unsupported(
            'permalinks is a list of rules, which this version of Hugo does not understand',
            'Write permalinks as section and pattern, or check the addresses of the postings',
          ),
        ]
      : []),
  ];
}

export function misreadNo(file: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'site-config-invalid',
    message: 'The language `no` is written without quotes, which YAML reads as false before Hugo 0.152',
    hint: 'Write it as "no" in quotes (or state a newer version of Hugo); until then the files of that language are left out',
    where: { file },
  };
}
