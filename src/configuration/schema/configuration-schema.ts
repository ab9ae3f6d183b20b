import * as v from 'valibot';
import type { TagAuthority } from '../../model/site.ts';
import { diagnosticCodes, type DiagnosticCode } from '../../model/diagnostic-codes.ts';
import { isCalendarDate, isTimeZone } from '../../model/instant.ts';
import { distinctSources } from './distinct-sources.ts';
import {
  defaultEntries,
  factEntries,
  hasOneSpelling,
  oneSpelling,
  oneSpellingAllowed,
  organization,
} from './fact-schema.ts';
import { languages, languageTag } from './language-schema.ts';
import { notify } from './notify-schema.ts';
import {
  address,
  baseAddress,
  described,
  httpAddress,
  mapping,
  nearest,
  oneOrMany,
  parsed,
  text,
  wholeNumber,
} from '../../sources/schema-parts.ts';
import { innerPath } from './path-schema.ts';
import { sourceSchema } from './source-schema.ts';
import type { WrittenConfiguration } from './written-configuration.ts';

const tagDateAllowed = 'a year, a month or a day, such as 2026 or 2026-01-31';
const tagDate = v.pipe(
  v.union([v.string(), v.number()], tagDateAllowed),
  v.transform(String),
  parsed(tagDateAllowed, tagDateFrom),
);

const tag = v.pipe(
  mapping({
    authority: described(
      parsed('a domain or an e-mail address that is yours, such as lanternworks.example', tagAuthority),
      'A domain or an e-mail address of yours.',
    ),
    date: described(tagDate, 'A day on which it was yours.'),
  }),
  v.transform(({ authority, date }): TagAuthority => ({ name: authority, date })),
);

const factNames = Object.keys(factEntries) as (keyof typeof factEntries)[];

/** A mapping from fact names to what `schema` reads; further keys beside. */
function byFact<const S extends v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>>(
  schema: S,
  ...more: readonly string[]
) {
  return v.pipe(
    mapping(Object.fromEntries([...more, ...factNames].map((name) => [name, v.exactOptional(schema)]))),
    v.check((values) => hasOneSpelling(values), oneSpellingAllowed),
    v.transform((values) => oneSpelling(values as Readonly<Record<string, v.InferOutput<S>>>)),
  );
}

const override = v.pipe(
  mapping({
    status: v.exactOptional(
      described(
        v.picklist(['open', 'closed', 'scheduled'], 'open, closed or scheduled'),
        'Wins over whatever the posting says.',
      ),
    ),
    title: v.exactOptional(text()),
    language: v.exactOptional(described(languageTag, 'Only the posting in this language.')),
    ...factEntries,
  }),
  v.check(hasOneSpelling, oneSpellingAllowed),
  v.transform(oneSpelling),
);

const silenceAllowed = 'off, or a list of files such as [jobs/volunteer.md]';
const silence = v.union(
  [v.picklist(['off'], silenceAllowed), v.array(text(), silenceAllowed)],
  silenceAllowed,
);
const codes = Object.keys(diagnosticCodes) as DiagnosticCode[];
function codeAllowed(received: string): string {
  const near = nearest(received, codes);
  return `a code that \`rolecast check\` prints in brackets${near === undefined ? '' : `; did you mean ${near}?`}`;
}

const checkAllowed = 'a mapping from a code to off or a list of files';

/** The shape of rolecast.yaml. schemas/rolecast.schema.json is written from it. */
export const configurationSchema = mapping({
  url: v.exactOptional(
    described(baseAddress, 'Where Rolecast itself is served; the address it listens on where absent.'),
  ),
  languages: v.exactOptional(
    described(languages, 'The languages of the postings, the default one first, each with its title.'),
  ),
  organization: v.exactOptional(described(organization, 'Who hires.')),
  timeZone: v.exactOptional(
    described(
      parsed('an IANA time zone such as America/Toronto', (text) => (isTimeZone(text) ? text : undefined)),
      'The zone in which a date without a time is meant; UTC where absent.',
    ),
  ),
  tag: v.exactOptional(
    described(tag, 'Who mints the ids of postings (RFC 4151). Never change it once feeds are out.'),
  ),
  sources: v.exactOptional(
    described(
      v.pipe(
        v.array(sourceSchema, 'a list of sources, each with its `type`'),
        v.minLength(1, 'at least one source, or no `sources` at all: they are then detected'),
        distinctSources(),
      ),
      'Where the postings are kept; detected where absent.',
    ),
  ),
  defaults: v.exactOptional(
    described(
      v.pipe(mapping(defaultEntries), v.check(hasOneSpelling, oneSpellingAllowed), v.transform(oneSpelling)),
      'Facts for postings that state none themselves.',
    ),
  ),
  overrides: v.exactOptional(
    described(
      v.record(v.string(), override, 'a mapping from a posting’s key to facts'),
      'Facts that win over everything, by id, file, translationKey, ATS id or key of the posting.',
    ),
  ),
  frontMatter: v.exactOptional(
    described(
      byFact(oneOrMany(text(), 'a front matter key or a list of them'), 'closed', 'ignored'),
      'The site’s own front matter keys for a fact, added to the known ones.',
    ),
  ),
  prose: v.exactOptional(
    described(
      byFact(v.picklist(['publish', 'suggest', 'off'], 'publish, suggest or off')),
      'What becomes of a fact found in the text: published, suggested in a diagnostic, or not looked for.',
    ),
  ),
  built: v.exactOptional(
    described(
      innerPath('read', 'a folder inside the one that is read, such as public'),
      'The folder into which the site is built: a posting without a page there is not offered.',
    ),
  ),
  check: v.exactOptional(
    described(
      v.record(
        v.picklist(codes, ({ received }) => codeAllowed(received)),
        silence,
        checkAllowed,
      ),
      'What `rolecast check` keeps to itself, by code: `off`, or a list of files.',
    ),
  ),
  ledger: v.exactOptional(
    described(
      innerPath('written', 'a file inside the folder that is read, such as .rolecast/seen.json'),
      'Where it is remembered when a posting was first seen.',
    ),
  ),
  feeds: v.exactOptional(
    described(
      mapping({
        entries: v.exactOptional(described(wholeNumber(1000), 'The most entries a feed holds.')),
        hub: v.exactOptional(described(address, 'A WebSub hub.')),
        ping: v.exactOptional(
          described(
            v.boolean('true or false'),
            'Whether `rolecast serve` tells the hub when a feed changes; true where absent.',
          ),
        ),
        tombstones: v.exactOptional(
          described(
            v.boolean('true or false'),
            'Whether the Atom feeds say which postings closed (RFC 6721); false where absent.',
          ),
        ),
      }),
      'The feeds.',
    ),
  ),
  limits: v.exactOptional(
    described(
      mapping({
        postings: v.exactOptional(
          described(
            wholeNumber(10_000_000),
            'The most postings that a source may have; 200000 where absent.',
          ),
        ),
      }),
      'What may not be more.',
    ),
  ),
  notify: v.exactOptional(
    described(notify, 'Who is told when something changes, beside the hub of the feeds.'),
  ),
  accent: v.exactOptional(
    described(
      v.pipe(
        v.string('a colour such as #0b5fff, in quotes'),
        v.regex(
          /^(?:#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})|rgb\( ?\d{1,3}(?:, ?| )\d{1,3}(?:, ?| )\d{1,3} ?\))$/,
          'a colour such as #0b5fff, in quotes',
        ),
      ),
      'The colour of buttons and links: #rgb, #rrggbb or rgb(r, g, b).',
    ),
  ),
  theme: v.exactOptional(
    described(
      mapping({
        stylesheet: v.exactOptional(
          described(
            parsed('an https address, or a path of the same host such as /careers.css', hostedFrom),
            'A stylesheet that the pages link after their own styles.',
          ),
        ),
        image: v.exactOptional(
          described(
            parsed('an https address, or a path of the same host such as /jobs.png', hostedFrom),
            'The picture that goes with a page where it is shared, if the posting has none: PNG or JPEG, 1200 by 630 pixels.',
          ),
        ),
      }),
      'How the pages look.',
    ),
  ),
}) satisfies v.GenericSchema<unknown, WrittenConfiguration>;

function hostedFrom(text: string): string | undefined {
  if (/^\/(?![/\\])/.test(text)) {
    const { origin, pathname, search } = new URL(text, 'https://host.example');
    return origin === 'https://host.example' ? pathname + search : undefined;
  }
  const found = httpAddress(text);
  return found?.startsWith('https:') === true ? found : undefined;
}

function tagAuthority(text: string): string | undefined {
  const name = text.toLowerCase();
  const domain = name.slice(name.indexOf('@') + 1);
  const labels =
    domain.length <= 253 &&
    domain.split('.').every((label) => /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(label));
  return labels && (domain === name || /^[a-z0-9._-]{1,64}$/.test(name.slice(0, name.indexOf('@'))))
    ? name
    : undefined;
}

function tagDateFrom(text: string): string | undefined {
  const day = `${text}${'-01-01'.slice(text.length - 4)}`;
  return /^\d{4}(?:-\d\d){0,2}$/.test(text) && isCalendarDate(day) ? text : undefined;
}
