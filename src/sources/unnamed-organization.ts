import type { Diagnostic } from '../model/diagnostic.ts';
import { isNamed } from '../model/site.ts';
import type { Configuration } from '../model/configuration.ts';

export { unnamedOrganization } from '../model/site.ts';

/** What to say while the stand-in is still there. */
export function organizationMissing({ organization }: Configuration): readonly Diagnostic[] {
  if (isNamed(organization)) return [];
  return [
    {
      severity: 'warning',
      code: 'configuration-invalid',
      message: 'Nothing says whose postings these are',
      hint: 'Write `organization: {name: …}` in rolecast.yaml: job boards show it with every posting',
    },
  ];
}
