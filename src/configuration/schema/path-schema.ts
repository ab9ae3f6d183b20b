import * as v from 'valibot';
import { parsed } from '../../sources/schema-parts.ts';

/** What is done with a path: files are read there, or something is kept there. */
export type PathUse = 'read' | 'written';

/** A path with `/` that stays inside the folder it is relative to, without `./` and a final `/`; the folder itself is `.`. */
export function innerPath(use: PathUse, allowed: string) {
  const [root, read] = parsed(allowed, innerPathFrom).pipe;
  return v.pipe(root, v.metadata({ pathUse: use }), read);
}

/** What is done with the path of whose schema this is a step; undefined for a step of any other. */
export function pathUseOf(step: object): PathUse | undefined {
  const { type, metadata } = step as {
    readonly type?: unknown;
    readonly metadata?: { readonly pathUse?: PathUse };
  };
  return type === 'metadata' ? metadata?.pathUse : undefined;
}

function innerPathFrom(text: string): string | undefined {
  const parts = text.split('/').filter((part) => part !== '' && part !== '.');
  const outside = text.startsWith('/') || text.includes('\\') || text.includes('\0') || parts.includes('..');
  return outside || text === '' || /^[A-Za-z]:/.test(text) ? undefined : parts.join('/') || '.';
}
