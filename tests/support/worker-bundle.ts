import { join } from 'node:path';
import { build } from 'esbuild';

/** A Worker in TypeScript, whose imports are relative to the checkout, as one module that workerd runs. */
export async function workerBundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: join(import.meta.dirname, '../..'), loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    conditions: ['workerd', 'worker', 'browser'],
    write: false,
    logLevel: 'warning',
  });
  return outputFiles[0]?.text ?? '';
}
