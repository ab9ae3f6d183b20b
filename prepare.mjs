// Runs after `npm ci` in a checkout, so that `npx rolecast` is there at once. An install without the development
// dependencies has no compiler and needs none: the published package brings `dist/`.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

if (existsSync('node_modules/@types/node')) {
  process.exitCode =
    spawnSync('npm', ['run', '-s', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' })
      .status ?? 1;
}
