import * as v from 'valibot';
import { innerPath } from './path-schema.ts';
import { registeredSources } from '../../sources/registered.ts';
import { described, mapping, nearest, text } from '../../sources/schema-parts.ts';

const folderAllowed = 'a folder inside the one that is read, with `/`: `.` or `site/content`';

const commonOptions = {
  name: v.exactOptional(described(text(), 'What messages and the snapshot call it; its type where absent.')),
  path: v.exactOptional(
    described(
      innerPath('read', folderAllowed),
      'Its folder, inside the one that is read; a board has none; `.` where absent.',
    ),
  ),
  links: v.exactOptional(
    described(
      v.picklist(['there', 'here'], '`there` (a posting’s page on its own site) or `here` (our page)'),
      'Whose page feeds and JSON-LD name: `there` is a posting’s page on its own site, `here` is Rolecast’s; `there` where absent.',
    ),
  ),
};

/** Boards have their own word for it (`closeAtOnce`). */
const folderOptions = {
  ...commonOptions,
  mayBeEmpty: v.exactOptional(
    described(
      v.boolean('true or false'),
      'Whether it is meant that no posting is there: else a source of files that had postings and gives none, or whose named `section` is not there, is trouble (`source-vanished`), and what was there stays up; a board has `closeAtOnce` instead; false where absent.',
    ),
  ),
};

const { path: _, ...withoutFolder } = commonOptions;

const sourceTypes = registeredSources.map((source) => source.type);
/** An entry of `sources`: the common options and those of its type. */
export const sourceSchema = v.variant(
  'type',
  registeredSources.map((source) =>
    mapping({
      type: described(
        v.literal(source.type, sourceTypes.join(', ')),
        `What kind of source it is: \`${source.type}\`.`,
      ),
      ...(source.isElsewhere ? (withoutFolder as typeof folderOptions) : folderOptions),
      ...('entries' in source.options ? (source.options.entries as typeof folderOptions) : {}),
    }),
  ),
  (issue) => {
    const known = `one of ${sourceTypes.join(', ')}`;
    if (issue.path === undefined) return `a mapping with a \`type\`: ${known}`;
    const type = issue.input;
    if (type === undefined) return `Add \`type\`: ${known}`;
    const near = typeof type === 'string' ? nearest(type, sourceTypes) : undefined;
    return near === undefined ? known : `${known}. Did you mean \`${near}\`?`;
  },
);
