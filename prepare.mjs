// Runs after `npm ci` in a checkout, so that `npx rolecast` is there at once. An install without the development
// dependencies has no compiler and needs none: the published package brings `dist/`. With `--demo`, before
// `npm start`, it builds only where a source is newer than what was built, and says what the demo is about to show.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Whether a source is newer than what was built. */
function isChanged() {
  const built = statSync('dist/build-mark.js', { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = [
    ...readdirSync('src', { recursive: true }).map((name) => join('src', name)),
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'tsconfig.build.json',
    'build-packages.mjs',
    'packed-packages.mjs',
  ];
  return sources.some((file) => statSync(file).mtimeMs > built);
}

const isDemo = process.argv.includes('--demo');
if (isDemo)
  console.log(
    'Some files of the demo (content/) are faulty on purpose, to show what is said of them; each says why in its head.',
  );
if (existsSync('node_modules/@types/node') && (!isDemo || isChanged())) {
  process.exitCode =
    spawnSync('npm', ['run', '-s', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' })
      .status ?? 1;
}
