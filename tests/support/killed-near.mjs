// Loaded before the program (`node --import`): ends it as `kill -9` does, just before its n-th writing step with a path that
// has KILLED_NEAR in it. Steps with an open file have no path; they lie between those that have.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const at = Number(process.env['KILLED_AT']);
const near = process.env['KILLED_NEAR'];
let steps = 0;
for (const name of ['openSync', 'renameSync', 'rmSync', 'writeFileSync']) {
  const real = fs[name];
  fs[name] = (...parts) => {
    if (String(parts[0]).includes(near) && ++steps === at) process.kill(process.pid, 'SIGKILL');
    return real(...parts);
  };
}
syncBuiltinESMExports();
