import { dump } from 'js-yaml';
import { type Configuration, configurationDefaults } from '../model/configuration.ts';
import { isNamed, unownedTag, untitledList } from '../model/site.ts';
import type { Detection } from '../sources/source.ts';

const head = `# What Rolecast reads here and how it publishes it.
# Every key is described in docs/configuration.md. Editors complete and check this file by its schema,
# where Rolecast is installed beside it:
# yaml-language-server: $schema=./node_modules/rolecast/schemas/rolecast.schema.json
`;

const tail = `# More that can be said; take a part out of its comment to use it.
#
# url: https://jobs.lanternworks.example/   # where Rolecast itself is served
# accent: '#0b5fff'                         # the colour of buttons and links
# defaults:                                 # facts for postings that state none themselves
#   location: Montréal, QC, CA
#   employmentType: full-time
# overrides:                                # facts that win over everything, for single postings
#   content/en/jobs/keeper.md:
#     status: open
#     closes: 2026-12-31
`;

/**
 * A rolecast.yaml with what was found, commented for people; reading it gives the same configuration. What is not known is a
 * line to fill in, and no value that somebody might take for theirs.
 */
export function configurationText({ configuration, notes }: Detection): string {
  const { languages, organization, timeZone, tag, sources, feeds, ...rest } = configuration;
  const parts: readonly (readonly [string, unknown])[] = [
    [
      'The languages of the postings, the default one first: the title of its list of openings and its feeds,\nand where the organisation’s own site is in that language. Write `{title: …}` where there is none.',
      {
        languages: Object.fromEntries(
          languages.map(({ tag, title, ...said }) => [
            tag,
            title === untitledList ? said : { title, ...said },
          ]),
        ),
      },
    ],
    isNamed(organization)
      ? [
          'Who hires. The name of the site stands for it while this is a comment: write it out where that is not the employer’s.',
          yaml({ organization }).trimEnd(),
        ]
      : ['Who hires: nothing says it. Fill it in.', 'organization:\n  name: …'],
    timeZone === configurationDefaults.timeZone
      ? ['The zone in which a date without a time is meant, where it is not UTC.', 'timeZone: Europe/Paris']
      : ['The zone in which a date without a time is meant.', { timeZone }],
    [
      'Who mints the ids of postings: a domain that was yours on that date. Never change it once feeds are out:\nreaders would see every posting as a new one.',
      tag.name === unownedTag.name
        ? 'tag: {authority: DOMAIN, date: YEAR}'
        : { tag: { authority: tag.name, date: tag.date } },
    ],
    ['Where the postings are kept.', { sources }],
    ['The feeds.', { feeds }],
    ...writtenOut(rest),
  ];
  const found = notes.map((note) => comment(`- ${note}`)).join('');
  const body = parts
    .map(
      ([words, value]) => `${comment(words)}${typeof value === 'string' ? comment(value, '#') : yaml(value)}`,
    )
    .join('\n');
  return `${head}\n# Found:\n${found}\n${body}\n${tail}`;
}

/** The parts that detection seldom fills. */
function writtenOut(rest: Partial<Configuration>): readonly (readonly [string, unknown])[] {
  return Object.entries(rest)
    .filter(([, value]) => typeof value !== 'object' || Object.keys(value).length > 0)
    .map(([key, value]) => ['Found as well.', { [key]: value }]);
}

function comment(words: string, sign = '# '): string {
  return words
    .split(/[\r\n\u0085\u2028\u2029]+/)
    .map((line) => `${sign}${line}\n`)
    .join('');
}

function yaml(value: unknown): string {
  return dump(value, { lineWidth: -1, noRefs: true });
}
