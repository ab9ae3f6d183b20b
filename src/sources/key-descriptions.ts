/**
 * What the keys of a posting mean, wherever a configuration can name them (facts, front matter, columns, who is believed):
 * schemas/rolecast.schema.json and the tables of docs/configuration.md are written from these words.
 */
const meanings = {
  title: 'the title of the job',
  status: 'the state of the posting, such as open or filled',
  opens: 'when it was posted',
  updated: 'when it last changed',
  closes: 'the last day or moment to apply',
  closed: 'that it is closed',
  open: 'that it is open',
  draft: 'that it is a draft',
  published: 'that it is published',
  ats: 'its id at an applicant-tracking system',
  translationKey: 'the key that its translations share',
  slug: 'the last part of its address',
  key: 'the key that tells it from the others and never changes',
  url: 'the address of its page',
  language: 'the language it is written in',
  body: 'its text',
  organization: 'who hires',
  organizationUrl: 'the address of who hires',
  organizationLogo: 'the address of the logo of who hires',
  department: 'the department or team',
  location: 'where the employee reports',
  locations: 'where the employee reports',
  city: 'the town where the employee reports',
  region: 'the state or province where the employee reports',
  country: 'the country where the employee reports',
  remote: 'whether it is wholly remote, and where the employee may live',
  employmentType: 'how somebody is employed (full-time, part-time …)',
  employmentTypes: 'how somebody is employed (full-time, part-time …)',
  salary: 'the pay, before tax',
  salaryMin: 'the least pay',
  salaryMax: 'the most pay',
  salaryCurrency: 'the currency of the pay',
  salaryUnit: 'the period of the pay (hour, day, week, month or year)',
  hours: 'the hours a week',
  term: 'how long a fixed term lasts',
  starts: 'when the employee starts',
  apply: 'where to apply',
  applyEmail: 'the e-mail address to apply to',
  identifier: 'the employer’s own identifier of the job',
  summary: 'one or two sentences that stand for it in lists',
  categories: 'words to file it under',
  image: 'the address of a picture',
  enclosure: 'a file that goes with it',
} as const;

export function meaningOf(key: string): string {
  const known: Readonly<Record<string, string>> = meanings;
  const found = known[key];
  if (found === undefined) throw new Error(`No words for ${key}`);
  return found;
}
