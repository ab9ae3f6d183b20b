import type { Diagnostic } from '../model/diagnostic.ts';
import type { Organization } from '../model/site.ts';
import type { Configuration } from './configuration.ts';

/** Stands in where a site does not say whose it is: no name is made up. */
export const unnamedOrganization: Organization = { name: 'Unnamed organization' };

/** What to say while the stand-in is still there. */
export function organizationMissing({ organization }: Configuration): readonly Diagnostic[] {
  if (organization.name !== unnamedOrganization.name) return [];
  return [
    {
      severity: 'warning',
      code: 'configuration-invalid',
      message: 'Nothing says whose postings these are',
      hint: 'Write `organization: {name: …}` in rolecast.yaml: job boards show it with every posting',
    },
  ];
}
