import type { Configuration } from '../../model/configuration.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Posting } from '../../model/posting.ts';
import { isNamed, unownedTag } from '../../model/site.ts';

/** What only the owner can say, and what it costs that nobody said it: nothing is made up in its place. */
export function siteGaps(
  { organization, tag }: Configuration,
  postings: readonly Posting[],
): readonly Diagnostic[] {
  const gaps: Diagnostic[] = [];
  const isMissed = postings.length === 0 || postings.some((posting) => !isNamed(posting.organization));
  if (!isNamed(organization) && isMissed)
    gaps.push({
      severity: 'warning',
      code: 'organization-missing',
      message: 'Nothing says who hires: no JSON-LD, feed or job board is told of an organisation',
      hint: 'Write `organization: {name: …}` in rolecast.yaml. A host name or the title of a page of jobs is not taken for one',
    });
  if (tag.name === unownedTag.name)
    gaps.push({
      severity: 'warning',
      code: 'ids-unowned',
      message: `The ids of postings and feeds begin with tag:${tag.name}, for nothing says which domain is yours`,
      hint: 'Before feeds are out, write `tag: {authority: DOMAIN, date: YEAR}` in rolecast.yaml, with a domain that was yours in that year: under another id each posting is a new one for readers',
    });
  return gaps;
}
