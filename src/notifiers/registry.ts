/** Who can be told of changes: a line each, read with `import * as notifiers`. */
export { websub } from './websub.ts';
export { indexNow } from './index-now.ts';
export { googleIndexing } from './google/google-indexing.ts';
