// Loaded before the program (`node --import`): ends it as `kill -9` does, just before its n-th writing step with a path that
// has KILLED_NEAR in it, or with a file that was opened under such a path. With KILLED_LOG the steps of a run that ends by
// itself are counted there.
import fs from 'node:fs';
import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

const at = Number(process.env['KILLED_AT']);
const near = process.env['KILLED_NEAR'];
const log = process.env['KILLED_LOG'];
const open = new Set();
let steps = 0;
for (const [object, names] of [
  [fs, ['openSync', 'renameSync', 'rmSync', 'writeFileSync']],
  [promises, ['mkdir', 'writeFile', 'rename', 'rm']],
])
  for (const name of names) {
    const real = object[name];
    object[name] = (...parts) => {
      const [first] = parts;
      const isNear = typeof first === 'number' ? open.delete(first) : String(first).includes(near);
      if (isNear && ++steps === at) process.kill(process.pid, 'SIGKILL');
      const made = real(...parts);
      if (isNear && name === 'openSync') open.add(made);
      return made;
    };
  }
syncBuiltinESMExports();
process.on('exit', () => {
  if (log !== undefined) fs.writeFileSync(log, String(steps));
});
