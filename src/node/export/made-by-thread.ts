import { Worker } from 'node:worker_threads';
import type { FolderMaking, Piece } from './folder-making.ts';
import type { Answer, FolderWish, Step } from './folder-thread.ts';

/** Characters and bytes that the thread may have before it: more would only take memory. */
const mostWaiting = 16 * 2 ** 20;

/**
 * A folder that is made by a thread of its own, so that files are written while the next ones are rendered. Rejects
 * where the folder cannot be replaced. The thread ends with `close`.
 */
export async function madeByThread(wish: FolderWish): Promise<FolderMaking> {
  const thread = asking(new Worker(new URL('./folder-thread.js', import.meta.url), { workerData: wish }));
  const ask = (step: Step) => thread.ask(step, 0);
  let before: ReadonlySet<string>;
  try {
    before = startOf(await thread.started);
  } catch (error) {
    await thread.ended;
    throw error;
  }
  return {
    before,
    async write(file, pieces) {
      let last: Piece[] = [];
      for (const piece of pieces) {
        if (last.length > 0)
          await thread.room(thread.ask({ step: 'piece', file, pieces: last }, sizeOf(last)));
        last = [piece];
      }
      const answer = await thread.ask({ step: 'end', file, pieces: last }, sizeOf(last));
      return 'kept' in answer && answer.kept === true;
    },
    async keep(file) {
      await ask({ step: 'keep', file });
    },
    async finish() {
      await ask({ step: 'finish' });
    },
    async close() {
      try {
        await ask({ step: 'close' });
      } finally {
        await thread.ended;
      }
    },
  };
}

function startOf(answer: Answer): ReadonlySet<string> {
  if (!('before' in answer))
    throw new Error('the thread that writes the export did not begin with its files');
  return answer.before;
}

function sizeOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}

interface Asked {
  readonly size: number;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/** Steps and their answers, which come in the same order. */
function asking(worker: Worker) {
  const asked: Asked[] = [];
  let waiting = 0;
  let dead: Error | undefined;
  const settle = (answer: Answer) => {
    const next = asked.shift();
    waiting -= next?.size ?? 0;
    if ('error' in answer) next?.reject(Object.assign(new Error(answer.error.message), answer.error));
    else next?.resolve(answer);
  };
  const die = (error: Error) => {
    dead ??= error;
    for (const { reject } of asked.splice(0)) reject(dead);
  };
  worker.on('message', settle);
  worker.on('error', die);
  const ended = new Promise<void>((resolve) => worker.on('exit', () => resolve()));
  worker.on('exit', (code) => die(new Error(`the thread that writes the export ended (${code})`)));
  const answered = (size: number) =>
    new Promise<Answer>((resolve, reject) => {
      if (dead !== undefined) return reject(dead);
      waiting += size;
      asked.push({ size, resolve, reject });
    });
  return {
    started: answered(0),
    ask(step: Step, size: number): Promise<Answer> {
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, no window
      if (dead === undefined) worker.postMessage(step);
      return answered(size);
    },
    /** Waits for an answer only where too much is before the thread. Its fault comes again with the next step of its file. */
    async room(answer: Promise<Answer>): Promise<void> {
      if (waiting > mostWaiting) await answer;
      else answer.catch(() => undefined);
    },
    ended,
  };
}
