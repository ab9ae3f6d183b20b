import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Publication } from '../model/document.ts';
import { type OwnPages, ownPageNames, withOwnPages } from '../publications/pages/own-pages.ts';
import { codeOf } from './disk/file-faults.ts';
import { registeredPublications } from '../publications/registered.ts';

export interface OwnPublications {
  readonly publications: readonly Publication[];
  /** Whether pages come from a module: nobody knows what else that reads, so nothing that was made before is taken for the same. */
  readonly themed: boolean;
}

/**
 * The publications, with pages of one's own where the command names a module of them. It is a program, so that only the
 * command may name it: nothing in a folder that is read is run.
 */
export async function ownPublications(
  name: string | undefined,
): Promise<OwnPublications | { readonly problem: string }> {
  if (name === undefined) return { publications: registeredPublications, themed: false };
  let module: Readonly<Record<string, unknown>>;
  try {
    module = (await import(pathToFileURL(resolve(name)).href)) as typeof module;
  } catch (error) {
    const isTypeScript = codeOf(error) === 'ERR_UNKNOWN_FILE_EXTENSION' && /\.[cm]?tsx?$/.test(name);
    const cure = `Node ${process.versions.node} does not run TypeScript: name the JavaScript that it compiles to, or run a Node that does (22.18 or later; none runs .tsx)`;
    return {
      problem: `${name}, which --theme names, cannot be run: ${isTypeScript ? cure : told(error)}`,
    };
  }
  const strange = Object.entries(module).find(
    ([key, page]) => !ownPageNames.some((known) => known === key) || typeof page !== 'function',
  );
  if (strange !== undefined || Object.keys(module).length === 0) {
    const found = strange === undefined ? 'exports nothing' : `exports ${strange[0]}`;
    return {
      problem: `${name} ${found}; it may export these functions, each by its name: ${ownPageNames.join(', ')}`,
    };
  }
  const pages = Object.fromEntries(
    Object.entries(module).map(([key, page]) => [
      key,
      textOnly(name, key, page as (props: never) => unknown),
    ]),
  );
  return { publications: withOwnPages(registeredPublications, pages as OwnPages), themed: true };
}

/** What templates give for text is an object now and then; a promise is none, and would be sent as `[object Promise]`. */
function textOnly(module: string, key: string, page: (props: never) => unknown): (props: never) => string {
  return (props) => {
    const text = page(props);
    const kind = Object.prototype.toString.call(text).slice('[object '.length, -1);
    if (kind === 'String') return String(text);
    throw new Error(
      `${key} in ${module} gave ${kind === 'Promise' ? 'a promise' : typeof text}, and not text`,
    );
  };
}

/** The error's own words: those of a file that is not there, or of a program with a fault. */
function told(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
