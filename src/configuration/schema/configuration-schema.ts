import * as v from 'valibot';
import type { TagAuthority } from '../../model/site.ts';
import { diagnosticCodes, type DiagnosticCode } from '../../model/diagnostic-codes.ts';
import { mailAddress } from '../../model/address.ts';
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
  baseAddress,
  described,
  httpAddress,
  mapping,
  nearest,
  oneOrMany,
  parsed,
  secureAddress,
  shaped,
  text,
  wholeNumber,
} from '../../sources/schema-parts.ts';
import { meaningOf } from '../../sources/key-descriptions.ts';
import { innerPath } from './path-schema.ts';
import { sourceSchema } from './source-schema.ts';
import type { WrittenConfiguration } from './written-configuration.ts';

const alertsAllowed =
  'an e-mail address such as jobs-by-mail@lanternworks.example, or the https address of a form';

/** `Mars/Phobos` is none. Names of one word (`UTC`, `Japan`, `+02:00`) are too many kinds to be told by their looks. */
const zoneShape =
  /^\s*(?:[^/]*|(?:[Aa]frica|[Aa]merica|[Aa]ntarctica|[Aa]rctic|[Aa]sia|[Aa]tlantic|[Aa]ustralia|[Bb]razil|[Cc]anada|[Cc]hile|[Ee]tc|[Ee]urope|[Ii]ndian|[Mm]exico|[Pp]acific|[Uu][Ss])\/.*)$/;

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
      'A domain or an e-mail address of yours: `lanternworks.example`.',
    ),
    date: described(tagDate, 'A year, a month or a day on which it was yours: `2026` or `2026-01-31`.'),
  }),
  v.transform(({ authority, date }): TagAuthority => ({ name: authority, date })),
);

const factNames = Object.keys(factEntries) as (keyof typeof factEntries)[];

/** A mapping from fact names to what `schema` reads; further keys beside. */
function byFact<const S extends v.BaseSchema<unknown, unknown, v.BaseIssue<unknown>>>(
  schema: S,
  description: (name: string) => string,
  more: readonly string[] = [],
) {
  return v.pipe(
    mapping(
      Object.fromEntries(
        [...more, ...factNames].map((name) => [name, v.exactOptional(described(schema, description(name)))]),
      ),
    ),
    v.check((values) => hasOneSpelling(values), oneSpellingAllowed),
    v.transform((values) => oneSpelling(values as Readonly<Record<string, v.InferOutput<S>>>)),
  );
}

const override = v.pipe(
  mapping({
    status: v.exactOptional(
      described(
        v.picklist(['open', 'closed'], 'open or closed (a day in `opens` schedules it)'),
        'Whether it is `open` or `closed`, whatever the posting says.',
      ),
    ),
    title: v.exactOptional(described(text(), 'The title of the job.')),
    language: v.exactOptional(
      described(
        languageTag,
        'The one language whose posting is meant: `fr`; all translations of the posting where absent.',
      ),
    ),
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
    described(
      baseAddress,
      'Where Rolecast itself is served; where absent, for `serve` the address it listens on, for `collect` and `build` `http://localhost/`.',
    ),
  ),
  languages: v.exactOptional(
    described(
      languages,
      'The languages of the postings, by their tag (BCP 47), the default one first; those of the site where absent.',
    ),
  ),
  organization: v.exactOptional(
    described(organization, 'Who hires: a name, or a mapping; what the site says where absent.'),
  ),
  timeZone: v.exactOptional(
    described(
      shaped(
        zoneShape,
        parsed('an IANA time zone such as America/Toronto', (text) => (isTimeZone(text) ? text : undefined)),
      ),
      'The IANA time zone in which a date without a time is meant: `America/Toronto`; what the site says where absent, else `UTC`.',
    ),
  ),
  tag: v.exactOptional(
    described(
      tag,
      'Who mints the ids of postings (RFC 4151): never change it once feeds are out; the site’s host where absent.',
    ),
  ),
  sources: v.exactOptional(
    described(
      v.pipe(
        v.array(sourceSchema, 'a list of sources, each with its `type`'),
        v.minLength(1, 'at least one source, or no `sources` at all: they are then detected'),
        distinctSources(),
      ),
      'Where the postings are kept; what is recognised in the folder where absent.',
    ),
  ),
  defaults: v.exactOptional(
    described(
      v.pipe(mapping(defaultEntries), v.check(hasOneSpelling, oneSpellingAllowed), v.transform(oneSpelling)),
      'Facts for postings that state none themselves; none where absent.',
    ),
  ),
  overrides: v.exactOptional(
    described(
      v.record(v.string(), override, 'a mapping from a posting’s key to facts'),
      'Facts that win over everything, for single postings, by id, file, translationKey, ATS id or key; none where absent.',
    ),
  ),
  frontMatter: v.exactOptional(
    described(
      byFact(
        oneOrMany(text(), 'a front matter key or a list of them'),
        (name) =>
          name === 'ignored'
            ? 'Front matter keys that say nothing about a posting although their names speak of an end, one or a list: `season.end`.'
            : `Your front matter keys that say ${meaningOf(name)}, one or a list, beside the known ones.`,
        ['closed', 'ignored'],
      ),
      'Your own front matter keys, by fact, beside the known ones; none where absent.',
    ),
  ),
  prose: v.exactOptional(
    described(
      byFact(
        v.picklist(['publish', 'suggest', 'off'], 'publish, suggest or off'),
        (name) =>
          `What becomes of a statement in the text about ${meaningOf(name)}: \`publish\`, \`suggest\` or \`off\`; what the rules have earned where absent.`,
      ),
      'What becomes of facts that only the text of a posting states, by fact; what the rules have earned where absent. See docs/facts.md.',
    ),
  ),
  built: v.exactOptional(
    described(
      innerPath('read', 'a folder inside the one that is read, such as public'),
      'The folder, in the folder that is read, into which the site’s generator builds it, such as `public`: a posting whose page is not there, or only leads elsewhere, is not offered, and that is said; addresses are spelled as the pages spell them; a page that states another language than its posting is reported. Build the site before Rolecast reads it. Pages are not asked where absent.',
    ),
  ),
  check: v.exactOptional(
    described(
      v.record(
        v.picklist(codes, ({ received }) => codeAllowed(received)),
        silence,
        checkAllowed,
      ),
      'What `rolecast check` keeps to itself, by code: `off`, or a list of files; nothing where absent. See docs/check.md.',
    ),
  ),
  ledger: v.exactOptional(
    described(
      innerPath('written', 'a file inside the folder that is read, such as .rolecast/seen.json'),
      'The file, in the folder that is read, that remembers when a posting was first seen; with the user’s other state where absent. See docs/dates.md.',
    ),
  ),
  feeds: v.exactOptional(
    described(
      mapping({
        entries: v.exactOptional(
          described(
            wholeNumber(1000),
            'The most entries that a feed holds, from 1 to 1000; 50 where absent.',
          ),
        ),
        hub: v.exactOptional(
          described(
            secureAddress('https://hub.example/'),
            'The https address of a WebSub hub, which tells readers at once when a feed changes; none where absent.',
          ),
        ),
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
      'How feeds are written and announced: `entries`, `hub`, `ping`, `tombstones`.',
    ),
  ),
  limits: v.exactOptional(
    described(
      mapping({
        postings: v.exactOptional(
          described(
            wholeNumber(10_000_000),
            'The most postings that a source may have; a source with more is not read and keeps what it had; 200000 where absent.',
          ),
        ),
      }),
      'How much may be read: `postings`.',
    ),
  ),
  notify: v.exactOptional(
    described(
      notify,
      'Who is told of changes: `indexnow`, `google`, and `outbox`, which remembers what was told; nobody but the hub of the feeds where absent. See docs/notify.md.',
    ),
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
      'The colour of buttons and links, in quotes: `#rgb`, `#rrggbb` or `rgb(r, g, b)`; Rolecast’s own where absent.',
    ),
  ),
  theme: v.exactOptional(
    described(
      mapping({
        stylesheet: v.exactOptional(
          described(
            parsed('an https address, or a path of the same host such as /careers.css', hostedFrom),
            'A stylesheet that the pages link after their own styles: an https address, or a path of the same host such as `/careers.css`; none where absent.',
          ),
        ),
        image: v.exactOptional(
          described(
            parsed('an https address, or a path of the same host such as /jobs.png', hostedFrom),
            'The picture that goes with a page where it is shared, if the posting has none: PNG or JPEG, 1200 by 630 pixels, an https address or a path of the same host such as `/jobs.png`; none where absent.',
          ),
        ),
      }),
      'How the pages look: `stylesheet` and `image`. See docs/pages.md#a-theme.',
    ),
  ),
  subscribe: v.exactOptional(
    described(
      mapping({
        email: v.exactOptional(
          described(
            parsed(alertsAllowed, alertsFrom),
            'Where people ask for new openings by e-mail, an e-mail address (a message with a subject is begun) or the https address of your newsletter’s form: lists, postings and the page of feeds link it; no link where absent.',
          ),
        ),
      }),
      'Ways to hear of new openings beside the feeds: `email`. See docs/pages.md#alerts-by-e-mail.',
    ),
  ),
}) satisfies v.GenericSchema<unknown, WrittenConfiguration>;

function alertsFrom(text: string): string | undefined {
  const found = httpAddress(text);
  return found?.startsWith('https:') === true ? found : mailAddress(text.replace(/^mailto:/i, ''));
}

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
