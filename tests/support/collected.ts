import type { Snapshot } from '../../src/model/catalog.ts';
import { type ProcessOptions, rolecast } from './rolecast-process.ts';

/** What `rolecast collect .` prints; rejects with what it says where it prints nothing. */
export async function collected(options: ProcessOptions): Promise<Snapshot> {
  const { stdout, stderr } = await rolecast(['collect', '.'], options);
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as Snapshot;
}

export const openIn = ({ postings }: Snapshot) =>
  postings.filter(({ status }) => status === 'open').map(({ title }) => title);

export const codesIn = ({ diagnostics }: Snapshot) => diagnostics.map(({ code }) => code);
