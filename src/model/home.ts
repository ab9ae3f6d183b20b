import type { Origin, Posting } from './posting.ts';

/** What holds a posting: a file of its own, a record in a file of many, or a board that is elsewhere. */
export type Home = 'file' | 'record' | 'board';

/** `title`: where its title stands. */
export function homeOf(file: string | undefined, title: Origin | undefined): Home {
  return file !== undefined ? 'file' : title?.file !== undefined ? 'record' : 'board';
}

export function homeOfPosting({ source, facts }: Pick<Posting, 'source' | 'facts'>): Home {
  return homeOf(source.file, facts.title);
}

/** Where a person writes what a posting lacks. */
export const placeToWrite: Readonly<Record<Home, string>> = {
  file: 'in the front matter',
  record: 'in its record',
  board: 'at the board',
};
