/**
 * Texts that outlive the process, by key: a folder on Node, a key-value store at the edge. Where it cannot be written
 * the texts live as long as the process; what went wrong is the runtime's to say. `put` never rejects;
 * `get` only where a text that cannot be read now must not be taken for lost and written over.
 */
export interface Store {
  readonly get: (key: string) => Promise<string | undefined>;
  readonly put: (key: string, text: string) => Promise<void>;
}
