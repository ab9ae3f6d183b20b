import { codeOf } from './file-faults.ts';

/**
 * Whether the process of this machine that had this number is no more. One of our own number is another's of before: in
 * a container everybody is the first process.
 */
export function isProcessGone(pid: number): boolean {
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return codeOf(error) === 'ESRCH';
  }
}
