import { boardsSnapshot } from 'rolecast/boards';
import { createPublishingWorker, kvReader, kvStore } from 'rolecast/publishing-worker';
import configuration from './rolecast.yaml';

const store = (env) => kvStore(env.ROLECAST_KV);

export default createPublishingWorker({
  reader: (env) => kvReader(env.ROLECAST_KV),
  store,
  snapshot: boardsSnapshot({ configuration, store }),
});
