import type { Diagnostic } from '../model/diagnostic.ts';
import type { FactName, Posting } from '../model/posting.ts';
import { eachOpen, placeOf } from './rule.ts';

/** Facts of the job, not of the language: translations must agree on them. */
const shared: readonly FactName[] = ['closes', 'employmentTypes', 'salary', 'hours', 'term', 'starts'];

/** The later of two translations is told what the first says otherwise. */
export const translationFactsDiffer = eachOpen((posting, catalog) => {
  const original = catalog.groups.get(posting.group)?.find(({ id }) => id === posting.group);
  if (original === undefined || original === posting) return [];
  return shared.flatMap((fact) => differs(posting, original, fact));
});

function differs(posting: Posting, original: Posting, fact: FactName): Diagnostic[] {
  const [own, other] = [posting[fact], original[fact]];
  if (own === undefined || other === undefined || JSON.stringify(own) === JSON.stringify(other)) return [];
  return [
    {
      severity: 'warning',
      code: 'translation-facts-differ',
      message: `${fact} is ${JSON.stringify(own)} here and ${JSON.stringify(other)} in ${original.source.file ?? original.id}`,
      hint: 'Correct the one that is wrong',
      ...placeOf(posting, fact),
    },
  ];
}
