import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { portOf, spawnWorkerd } from '../../bench/workerd.ts';

export interface RunningWorker {
  readonly url: string;
  readonly stderr: () => string;
  readonly stop: () => Promise<void>;
}

/** The first block of code in a language in a page of the documentation. */
export function documentedCode(page: string, language: string): string {
  const text = readFileSync(join(import.meta.dirname, '../../docs', page), 'utf8');
  const code = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'm').exec(text)?.[1];
  if (code === undefined) throw new Error(`${page} shows no ${language}`);
  return code;
}

/** Bundles a Worker as wrangler does, and starts workerd with it, which nothing stands in front of. `files`: beside the code. */
export async function startWorkerd(
  folder: string,
  code: string,
  files: Readonly<Record<string, string>> = {},
  v8Flags: readonly string[] = [],
): Promise<RunningWorker> {
  for (const [name, text] of Object.entries({ ...files, 'entry.js': code }))
    writeFileSync(join(folder, name), text);
  await build({
    entryPoints: [join(folder, 'entry.js')],
    nodePaths: [join(import.meta.dirname, '../../node_modules')],
    alias: aliases(),
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    conditions: ['workerd', 'worker', 'browser'],
    outfile: join(folder, 'worker.js'),
    logLevel: 'warning',
  });
  const child = spawnWorkerd(join(folder, 'worker.js'), { v8Flags }, 'pipe');
  let stderr = '';
  child.stderr?.on('data', (data: Buffer) => (stderr += data.toString()));
  return {
    url: `http://127.0.0.1:${await portOf(child, () => stderr)}`,
    stderr: () => stderr,
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    },
  };
}

/** What a user of the package imports, from the built `dist/`. */
function aliases(): Record<string, string> {
  const dist = join(import.meta.dirname, '../../dist/edge');
  return { 'rolecast/front': join(dist, 'front.js'), 'rolecast/worker': join(dist, 'worker.js') };
}
