// Loaded before the program (`node --import`): ends it as `kill -9` does, just before its n-th step with an outbox.
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

const at = Number(process.env['KILL_AT_STEP']);
let steps = 0;

function counted(object, name, concerns) {
  const real = object[name];
  object[name] = function (...parts) {
    if (concerns(String(parts[0])) && ++steps === at) process.kill(process.pid, 'SIGKILL');
    return real.apply(this, parts);
  };
}

const handle = await promises.open(new URL(import.meta.url));
const ofHandles = Object.getPrototypeOf(handle);
await handle.close();
for (const name of ['readFile', 'mkdir', 'open', 'rename'])
  counted(promises, name, (path) => path.includes('/outbox/'));
for (const name of ['writeFile', 'sync']) counted(ofHandles, name, () => true);
syncBuiltinESMExports();
