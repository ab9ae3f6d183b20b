import { matchesPattern } from '../../files/folders/file-patterns.ts';
import { asMapping, asText, asTexts, type HugoConfig } from './config-values.ts';

/** What a cascade or a permalink rule can choose pages by. */
export interface TargetedPage {
  /** As the version of Hugo spells it: `/jobs/baker`, before 0.123 `/jobs/baker.md`; lower-case. */
  readonly path: string;
  readonly kind: 'page' | 'section' | 'home';
  readonly language: string;
}

/** Whether a `target` means a page; a site is built for production. */
export function isTargeted(target: HugoConfig, page: TargetedPage): boolean {
  const languages = asMapping(asMapping(target['sites'])?.['matrix'])?.['languages'];
  const wanted: readonly (readonly [unknown, string])[] = [
    [target['path'], page.path],
    [target['kind'], page.kind],
    [target['lang'], page.language],
    [target['environment'], 'production'],
  ];
  return (
    wanted.every(([pattern, value]) => matchesGlob(asText(pattern), value)) &&
    (languages === undefined || asTexts(languages).some((glob) => matchesGlob(glob, page.language)))
  );
}

/** Hugo's globs know no `**` for "this folder or any below": the slash after it is always there. */
export function matchesGlob(glob: string | undefined, value: string): boolean {
  return (
    glob === undefined || matchesPattern(glob.toLowerCase().replaceAll('**/', '**[/]'), value.toLowerCase())
  );
}
