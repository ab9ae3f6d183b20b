import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** After all that nobody holds is gone. What a WeakRef gave in this turn of the event loop is held until its end. */
export async function collectedGarbage(): Promise<void> {
  for (let round = 0; round < 3; round++) {
    await new Promise((done) => setImmediate(done));
    collect();
  }
}

/** Bytes that are held. */
export async function heldBytes(): Promise<number> {
  await collectedGarbage();
  return process.memoryUsage().heapUsed;
}
