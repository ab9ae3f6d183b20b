/**
 * Texts that outlive the process, by key: a folder on Node, a key-value store at the edge. Where it cannot be written
 * the texts live as long as the process; what went wrong is the runtime's to say. Neither call rejects.
 */
export interface Store {
  readonly get: (key: string) => Promise<string | undefined>;
  readonly put: (key: string, text: string) => Promise<void>;
}
