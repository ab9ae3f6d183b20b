// `npm run check`: formats, lints, type-checks and runs the unit tests, all at once, and prints each as it ends.
import { spawn } from 'node:child_process';

const steps = [
  ['format', 'npm run -s format:check'],
  ['lint', 'npm run -s lint'],
  ['types', 'npm run -s types'],
  ['unit tests', 'vitest run --project unit --reporter dot'],
];

const run = ([name, command]) =>
  new Promise((resolve) => {
    let said = '';
    const child = spawn(command, {
      shell: true,
      env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' },
    });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part));
    child.on('close', (code) => {
      console.log(code === 0 ? `${name}: well` : `${said}\n${name}: failed`);
      resolve(code === 0);
    });
  });

const well = await Promise.all(steps.map(run));
process.exitCode = well.every(Boolean) ? 0 : 1;
