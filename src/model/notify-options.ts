/** Who is told of changes beside the hub of the feeds, and with what. Holds no secret. Plain JSON. */
export interface NotifyOptions {
  readonly indexnow?: IndexNowOptions;
  readonly google?: GoogleIndexingOptions;
  /** The folder in which it is remembered what was told, relative to the configuration. */
  readonly outbox?: string;
}

/** https://www.indexnow.org/documentation */
export interface IndexNowOptions {
  /** Public by nature: whoever asks for the key's file gets it. */
  readonly key: string;
  /** Absolute; the key's file among our own documents where absent. A key holds for what lies in the folder of its file. */
  readonly keyLocation?: string;
  /** Absolute; `https://api.indexnow.org/indexnow` where absent, which hands on to all that take part. */
  readonly engines?: readonly string[];
}

/** https://developers.google.com/search/apis/indexing-api/v3/quickstart */
export interface GoogleIndexingOptions {
  /** How many addresses Google takes in a day; 200 where absent. */
  readonly daily?: number;
}
