import { parentPort, workerData } from 'node:worker_threads';
import { codeOf } from '../disk/file-faults.ts';
import { bytesOf, type Piece } from './folder-making.ts';
import type { GrowingFile } from './growing-file.ts';
import { type Replacement, replacedFolder } from './replaced-folder.ts';

/** What the thread that makes a folder is started with. */
export interface FolderWish {
  readonly folder: string;
  readonly link: boolean;
}

/** Asks for one step. Each is answered, in order. */
export type Step =
  | { readonly step: 'piece'; readonly file: string; readonly pieces: readonly Piece[] }
  | { readonly step: 'end'; readonly file: string; readonly pieces: readonly Piece[] }
  | { readonly step: 'keep'; readonly file: string }
  | { readonly step: 'finish' }
  | { readonly step: 'close' };

/** The first is to the start: the files that are there. `kept` answers an `end`. */
export type Answer =
  | { readonly before: ReadonlySet<string> }
  | { readonly kept?: boolean }
  | { readonly error: Fault };

/** Of an error of the system a clone would lose the code. */
export interface Fault {
  readonly message: string;
  readonly code: string | undefined;
}

function run(port: NonNullable<typeof parentPort>): void {
  const answer = (make: () => Answer) => {
    try {
      port.postMessage(make());
    } catch (error) {
      port.postMessage({ error: { message: messageOf(error), code: codeOf(error) } } satisfies Answer);
    }
  };
  const { folder, link } = workerData as FolderWish;
  answer(() => {
    const replacement = replacedFolder(folder, { link });
    const take = steps(replacement);
    port.on('message', (step: Step) => {
      answer(() => take(step));
      if (step.step === 'close') port.close();
    });
    return { before: replacement.before };
  });
}

/** After a fault nothing is done but to close: a file that lacks a piece must not end. */
function steps({ open, keep, finish, close }: Replacement): (step: Step) => Answer {
  const files = new Map<string, GrowingFile>();
  let fault: { readonly error: unknown } | undefined;

  const grow = (file: string, pieces: readonly Piece[]): GrowingFile => {
    const growing = files.get(file) ?? open(file);
    files.set(file, growing);
    for (const piece of pieces) growing.add(bytesOf(piece));
    return growing;
  };
  const end = (file: string, growing: GrowingFile): Answer => {
    files.delete(file);
    return { kept: growing.end() };
  };
  const take = (step: Exclude<Step, { step: 'close' }>): Answer => {
    if (step.step === 'end') return end(step.file, grow(step.file, step.pieces));
    if (step.step === 'piece') grow(step.file, step.pieces);
    if (step.step === 'keep') keep(step.file);
    if (step.step === 'finish') finish();
    return {};
  };

  return (step) => {
    if (step.step === 'close') {
      for (const growing of files.values()) growing.drop();
      close();
      return {};
    }
    if (fault !== undefined) throw fault.error;
    try {
      return take(step);
    } catch (error) {
      fault = { error };
      throw error;
    }
  };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

if (parentPort !== null) run(parentPort);
