import type { Files } from '../../source.ts';

const locks = ['package-lock.json', 'npm-shrinkwrap.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock'];
const longest = 4_000_000;

/** The major version of a package that a lock file names, else the one that package.json asks for; undefined where neither does. */
export function installedMajor(files: Files, name: string): number | undefined {
  const there = new Set(files.list('').filter((file) => !file.includes('/')));
  const quoted = name.replace(/[/@]/g, '\\$&');
  const spellings = [
    new RegExp(`"node_modules/${quoted}"\\s*:\\s*\\{\\s*"version"\\s*:\\s*"(\\d+)\\.`),
    new RegExp(`(?:^|[\\s'"/])${quoted}@(\\d+)\\.\\d+\\.\\d`, 'm'),
    new RegExp(`^"?${quoted}@[^\\n]{0,200}:\\n\\s+version:? "?(\\d+)\\.`, 'm'),
    new RegExp(`^\\s{2,8}'?${quoted}'?:\\n\\s+specifier:[^\\n]{0,200}\\n\\s+version: (\\d+)\\.`, 'm'),
  ];
  for (const file of locks.filter((one) => there.has(one))) {
    const found = files.read(file);
    const text = found.ok ? found.text.slice(0, longest) : '';
    const major = spellings.map((one) => one.exec(text)?.[1]).find((one) => one !== undefined);
    if (major !== undefined) return Number(major);
  }
  const manifest = there.has('package.json') ? files.read('package.json') : undefined;
  if (manifest?.ok !== true) return undefined;
  const asked = new RegExp(`"${quoted}"\\s*:\\s*"(?:npm:[^"@]{0,100}@|[v^~>=\\s]{0,4})(\\d+)`).exec(
    manifest.text,
  )?.[1];
  return asked === undefined ? undefined : Number(asked);
}
