import { postingPath } from '../../../model/address.ts';
import type { Posting } from '../../../model/posting.ts';
import { isolated } from '../layout/inline-text.tsx';
import type { PageLanguage } from '../layout/page-language.ts';
import { relativeHref } from '../layout/relative-href.ts';
import { Dates, FactLine } from '../posting/posting-facts.tsx';

export interface OpeningProps {
  readonly posting: Posting;
  readonly page: PageLanguage;
  /** Of the document that lists it. */
  readonly path: string;
  readonly level: 'h3' | 'h4';
  /** For the script of the list (`Narrowing`). */
  readonly marks?: string | undefined;
}

/** An opening in a list: its title, which leads to it, its facts and its dates. */
export function Opening({ posting, page, path, level: Level, marks = '' }: OpeningProps) {
  return (
    <li class="opening" {...(marks === '' ? {} : { 'data-f': marks })}>
      <Level>
        <a href={relativeHref(path, postingPath(posting))}>{isolated(posting.title)}</a>
      </Level>
      <FactLine posting={posting} page={page} />
      <Dates posting={posting} page={page} />
    </li>
  );
}
