import { compareInstants } from '../../../model/instant.ts';
import type { StatedFacts } from '../../source.ts';

/**
 * A date under a name that says more than the generator's own date wins (`date posted`, a name that the configuration gives),
 * one that only says when the file was made does not. Of two closing dates the earlier counts.
 */
export function withDates(found: StatedFacts, dates: StatedFacts): StatedFacts {
  const isCreation = /^creat/i.test(found.opens?.origin.key ?? '');
  const opens = isCreation ? (dates.opens ?? found.opens) : (found.opens ?? dates.opens);
  const updated = found.updated ?? dates.updated;
  const isEarlier =
    found.closes === undefined ||
    (dates.closes !== undefined && compareInstants(dates.closes.value, found.closes.value) < 0);
  const closes = isEarlier ? dates.closes : found.closes;
  return {
    ...found,
    ...(opens === undefined ? {} : { opens }),
    ...(updated === undefined ? {} : { updated }),
    ...(closes === undefined ? {} : { closes }),
  };
}
