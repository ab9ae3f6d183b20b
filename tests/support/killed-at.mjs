// Preloaded into a real `rolecast build` and its threads: counts the calls that change the disk at the export, which one
// thread makes, and ends the process at one of them as `kill -9` does. KILLED_AT=0 counts only, and says which they were.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const at = Number(process.env['KILLED_AT']);
const changing = [
  'mkdirSync',
  'writeFileSync',
  'openSync',
  'writeSync',
  'linkSync',
  'symlinkSync',
  'renameSync',
  'rmSync',
];
/** The files of the export that are open: what else is written (a lock, what is kept for the next start) is no step. */
const open = new Set();
const isExport = (path) =>
  /public/.test(String(path)) && !/[\\/]rolecast[\\/]exports[\\/]/.test(String(path));
const concerns = (name, [first, second]) =>
  name === 'writeSync' ? open.has(first) : isExport(first) && !(name === 'openSync' && second === 'r');
let calls = 0;
const steps = [];
for (const name of changing) {
  const real = fs[name];
  fs[name] = (...args) => {
    if (!concerns(name, args)) return real(...args);
    calls++;
    steps.push(name);
    if (calls === at) process.kill(process.pid, 'SIGKILL');
    const made = real(...args);
    if (name === 'openSync') open.add(made);
    return made;
  };
}
syncBuiltinESMExports();
process.on('exit', () => {
  if (at === 0 && steps.length > 0) fs.appendFileSync(process.env['KILLED_LOG'], JSON.stringify(steps));
});
