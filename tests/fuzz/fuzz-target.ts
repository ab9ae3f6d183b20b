/** Something that reads or writes what strangers wrote. */
export interface FuzzTarget {
  /** Inputs to begin with: sound ones, so that what comes of them gets past the first check. */
  readonly seeds: readonly string[];
  /** What means something to the code under test. */
  readonly words: readonly string[];
  /** Throws where something does not hold that must hold for any text. */
  readonly run: (text: string) => void | Promise<void>;
}
