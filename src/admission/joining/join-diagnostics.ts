import type { Diagnostic, Where } from '../../model/diagnostic.ts';
import type { Draft } from '../../sources/source.ts';
import { inFolder } from '../source-path.ts';

function at({ file, title }: Draft, path: string): { readonly where?: Where } {
  if (file === undefined) return {};
  const line = title?.origin.line;
  return { where: { file: inFolder(path, file), ...(line !== undefined && { line }) } };
}

export function fileStillOpen(draft: Draft, type: string, name: string, path: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'board-posting-gone',
    message: `${draft.pairing.ats} is open in the file, and gone from the board "${name}" (${type})`,
    hint: 'It is closed here too. Say so in the file as well, so that the site itself stops offering it; or correct the id',
    ...at(draft, path),
  };
}

export function stillListed(draft: Draft, type: string, name: string, path: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'board-posting-listed',
    message: `${draft.pairing.ats} is closed in the file, and still listed on the board "${name}" (${type})`,
    hint: 'It is closed here. Close it at the board too; or, where the board is right, open it in the file or write `join: {status: board}` at the board',
    ...at(draft, path),
  };
}

export function noneOnBoard(type: string, name: string): Diagnostic {
  return {
    severity: 'error',
    code: 'board-joins-nothing',
    message: `Not one of the postings that the site’s files name is on the board "${name}" (${type})`,
    hint: 'They are left as the files say. Is it the right board? Where all of them did close, say so in the files; `join: false` keeps board and files apart',
  };
}
