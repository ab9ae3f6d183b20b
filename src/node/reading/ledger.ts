import { renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Ledger } from '../../admission/ledger/ledger.ts';
import { codeOf, reason } from '../disk/file-faults.ts';
import { ledgerMemory } from '../../admission/ledger/ledger-memory.ts';
import {
  type LedgerContent,
  ledgerText,
  noContent,
  parseLedger,
} from '../../admission/ledger/ledger-text.ts';
import { stampAt } from '../disk/disk-memory.ts';
import { readPlainText } from '../disk/plain-file.ts';
import { withLock, writeAtomically } from '../disk/locked-file.ts';
import { stateFolder } from '../disk/state-folder.ts';

export interface FileLedger extends Ledger {
  /** Looks what other processes wrote meanwhile, before a reading: what one of them told is told with its moment. */
  readonly refresh: () => void;
  /** Writes what is new, merged with what other processes wrote meanwhile; says what went wrong since the last time. */
  readonly save: () => readonly Diagnostic[];
}

/**
 * The ledger in a file (see ledger-text.ts). Ids are `tag:` URIs, so one file serves all sites of a user. `now` gives
 * milliseconds since the epoch. A server opens it once and saves after each reading: where the file cannot be read or
 * written the values live as long as the process, and `save` says so. Never throws. What does not begin as a ledger does is
 * somebody's file where `namedBy` is the site, whose word is not the user's: it is left as it is.
 */
export function openLedger(file: string, now: () => number, namedBy: 'user' | 'site' = 'user'): FileLedger {
  const opened = open(file, namedBy);
  const found = [...opened.diagnostics];
  const memory = ledgerMemory(opened.content, now, opened.damaged);
  let stamp = stampAt(file);
  return {
    ...memory,
    refresh() {
      const found = stampAt(file);
      if (!opened.ours || memory.isTouched() || (found !== undefined && found === stamp)) return;
      stamp = found;
      const read = soundContent(file);
      if (read !== undefined) memory.kept(read);
    },
    save() {
      if (memory.isTouched() && opened.ours) {
        try {
          withLock(file, () => {
            const text = textOf(file);
            const merged = memory.mergedInto(text === undefined ? noContent : parseLedger(text).content);
            writeAtomically(file, ledgerText(merged));
            memory.kept(merged);
          });
        } catch (error) {
          found.push(unwritable(file, `it cannot be written: ${reason(error)}`));
        }
      }
      return found.splice(0);
    },
  };
}

/** Where the ledger is unless the configuration says otherwise: with the user's other state, not with the site. */
export function defaultLedgerFile(
  environment: Readonly<Record<string, string | undefined>>,
  home: string,
  platform: string,
): string {
  return join(stateFolder({ environment, home, platform }), 'first-seen.json');
}

/** Undefined where there is none, or it cannot be read whole: `save` says so. */
function soundContent(file: string): LedgerContent | undefined {
  try {
    const { content, state } = parseLedger(textOf(file) ?? '');
    return state === 'sound' ? content : undefined;
  } catch {
    return undefined;
  }
}

/** `ours` is false where the file must not be written over. */
function open(
  file: string,
  namedBy: 'user' | 'site',
): {
  readonly content: LedgerContent;
  readonly ours: boolean;
  readonly damaged?: true;
  readonly diagnostics: readonly Diagnostic[];
} {
  const none = noContent;
  try {
    const text = textOf(file);
    if (text === undefined) return { content: none, ours: true, diagnostics: [] };
    const { content, state } = parseLedger(text);
    if (state === 'newer') {
      return { content: none, ours: false, diagnostics: [unwritable(file, 'a newer Rolecast wrote it')] };
    }
    if (state === 'sound') return { content, ours: true, diagnostics: [] };
    if (namedBy === 'site' && !/^[\s\0]*(?:\{\s*"version"|$)/.test(text))
      return { content: none, ours: false, diagnostics: [unwritable(file, 'what is there is no ledger')] };
    renameSync(file, `${file}.corrupt`);
    return { content, ours: true, damaged: true, diagnostics: [corrupt(file, content.postings.size)] };
  } catch (error) {
    return {
      content: none,
      ours: false,
      diagnostics: [unwritable(file, `it cannot be read: ${reason(error)}`)],
    };
  }
}

function textOf(file: string): string | undefined {
  try {
    return readPlainText(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function unwritable(file: string, why: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'ledger-unwritable',
    message: `The ledger ${file} is not kept: ${why}`,
    hint: 'Give `ledger` in rolecast.yaml a file that can be written, or date the postings; until then they count as new after each start',
  };
}

function corrupt(file: string, saved: number): Diagnostic {
  return {
    severity: 'warning',
    code: 'ledger-corrupt',
    message: `The ledger ${file} is damaged: ${saved} of its entries could be read`,
    hint: `It was kept as ${file}.corrupt and a new one begun; put a backup in its place to get the dates back`,
  };
}
