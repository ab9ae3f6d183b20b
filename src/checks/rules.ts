/** Everything that `rolecast check` looks at, a line each. */
export { applyMissing, countryMissing, googleRecommended, googleRequired } from './google-rules.ts';
export { datesInFuture, datesShared } from './feed-rules.ts';
export { zoneAssumed } from './zone-rule.ts';
export { titleUnfit } from './title-rules.ts';
export { deadlinePassed, descriptionThin, duplicates } from './text-rules.ts';
export { translationFactsDiffer } from './translation-rules.ts';
