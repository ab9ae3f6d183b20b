import type { Diagnostic } from '../../../model/diagnostic.ts';

/** Said of a page to which another version gives another address, where the site does not name its version. */
export function versionAssumed(
  file: string,
  assumed: { readonly generator: string; readonly version: string | number; readonly address: string },
  other: { readonly version: string | number; readonly address: string | undefined },
  hint = `State the version in package.json, or keep the lock file beside it`,
): Diagnostic {
  const { generator, version, address } = assumed;
  return {
    severity: 'info',
    code: 'version-assumed',
    message: `${generator} ${version} is assumed, which gives this page the address ${address}; ${generator} ${other.version} gives it ${other.address ?? 'another one'}`,
    hint,
    where: { file },
  };
}
