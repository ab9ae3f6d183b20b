import type { Posting } from '../../../model/posting.ts';
import { facetKindName, facetName } from '../../facets/facet-names.ts';
import { isolated } from '../layout/inline-text.tsx';
import type { PageLanguage } from '../layout/page-language.ts';
import { relativeHref } from '../layout/relative-href.ts';
import type { Choice, ChoiceGroup, Narrowing } from './narrowing.ts';

/** A shorter list is seen at once. */
export function isLongEnough(postings: readonly Posting[]): boolean {
  return postings.length >= 6;
}

/** So many of a kind are shown at once, the rest when asked for. */
const atOnce = 8;

interface FinderProps {
  readonly narrowing: Narrowing;
  readonly page: PageLanguage;
  /** The document's own path. */
  readonly path: string;
  /** Whether a choice leads, without script, to as many openings as it has in this list: then the number is told. */
  readonly whole: boolean;
}

/** Above a list: words to look for, which want a script, and links to parts of it, which want none. */
export function Finder(props: FinderProps) {
  const { narrowing, page, path } = props;
  const { wording, chrome, tag } = page;
  const { matches, none, title, clear } = wording.filter;
  const { label } = wording.search;
  return (
    <div class="finder" {...chrome}>
      <div class="filter" hidden>
        <label for="filter" class="unseen">
          {label}
        </label>
        <input id="filter" type="search" autocomplete="off" placeholder={label} />
      </div>
      {narrowing.groups.length > 0 && (
        <details>
          <summary>{title}</summary>
          <nav aria-label={wording.browse}>
            {narrowing.groups.map((group) => (
              <Group group={group} {...props} />
            ))}
          </nav>
        </details>
      )}
      <p class="found">
        <output for="filter" data-some={matches} data-none={none} lang={chrome.lang ?? tag} />{' '}
        <a class="clear" href={relativeHref(path, path)} hidden>
          {clear}
        </a>
      </p>
    </div>
  );
}

function Group({ group: { kind, choices }, ...props }: FinderProps & { group: ChoiceGroup }) {
  const { wording } = props.page;
  const [first, rest] = [choices.slice(0, atOnce), choices.slice(atOnce)];
  const chips = (some: readonly Choice[]) => (
    <ul class="plain chips" data-k={kind}>
      {some.map((choice) => (
        <Chip choice={choice} {...props} />
      ))}
    </ul>
  );
  return (
    <fieldset class="kind">
      <legend {...(kind === 'remote' ? { class: 'unseen' } : {})}>{facetKindName(kind, wording)}</legend>
      {chips(first)}
      {rest.length > 0 && (
        <details>
          <summary>{wording.filter.more}</summary>
          {chips(rest)}
        </details>
      )}
    </fieldset>
  );
}

function Chip({ choice: { facet, count, areas }, page, path, whole }: FinderProps & { choice: Choice }) {
  const own = facet.value.text === undefined ? {} : { lang: page.tag, dir: page.direction };
  return (
    <li>
      <a href={relativeHref(path, facet.folder)} {...(areas === '' ? {} : { 'data-f': areas })}>
        <span {...(page.chrome.lang === undefined ? {} : own)}>
          {isolated(facetName(facet, page.wording))}
        </span>{' '}
        <small>{whole && page.formats.range(count, count)}</small>
      </a>
    </li>
  );
}
