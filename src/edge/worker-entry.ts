import snapshot from 'rolecast-snapshot';
import { createWorker, type Worker } from './worker.ts';

const worker: Worker = createWorker(snapshot);

export default worker;
