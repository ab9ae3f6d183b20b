import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { HugoConfig } from './config-values.ts';
import type { HugoRules } from './hugo-version.ts';
import { mountsElsewhere } from './ignored-files.ts';
import type { HugoLanguage } from './site-language.ts';

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
export function unfollowed(
  config: HugoConfig,
  file: string,
  languages: readonly HugoLanguage[],
  rules: HugoRules,
): readonly Diagnostic[] {
  const unsupported = (message: string, hint: string): Diagnostic => ({
    severity: 'warning',
    code: 'site-config-unsupported',
    message,
    hint,
    where: { file },
  });
  const folders = languages.map(({ contentDir }) => contentDir);
  return [
    ...(mountsElsewhere(config, folders)
      ? [
          unsupported(
            'The site mounts content from other folders (module.mounts), which is not followed',
            'Add a source of type hugo or markdown for a mounted folder that holds postings',
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
