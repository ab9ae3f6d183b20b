// Preloaded into a real `rolecast build`: counts the calls that change the disk, and ends the process at one of them as
// `kill -9` does. KILLED_AT=0 counts only, and says how many there were.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const at = Number(process.env['KILLED_AT']);
const changing = ['mkdirSync', 'writeFileSync', 'linkSync', 'symlinkSync', 'renameSync', 'rmSync'];
let calls = 0;
const steps = [];
for (const name of changing) {
  const real = fs[name];
  fs[name] = (...args) => {
    calls++;
    steps.push(name);
    if (calls === at) process.kill(process.pid, 'SIGKILL');
    return real(...args);
  };
}
syncBuiltinESMExports();
process.on('exit', () => {
  if (at === 0) fs.appendFileSync(process.env['KILLED_LOG'], JSON.stringify(steps));
});
