import { type Answered, ask } from './ask.ts';
import type { Notice, NotifyDesk } from '../notifier.ts';

/** Asks the page of each notice, and gives those for which it is too early as `whyEarly` says; all that follow, once the site does not answer. */
export async function earlyPages(
  notices: readonly Notice[],
  desk: NotifyDesk,
  method: 'HEAD' | 'GET',
  whyEarly: (notice: Notice, answer: Answered) => string | undefined,
): Promise<ReadonlyMap<string, string>> {
  const early = new Map<string, string>();
  let fault: string | undefined;
  for (const notice of notices) {
    const reply = fault === undefined ? await ask(notice.address, { method }, desk) : { fault };
    if ('fault' in reply) fault = reply.fault;
    const why = 'fault' in reply ? `its page could not be asked: ${reply.fault}` : whyEarly(notice, reply);
    if (why !== undefined) early.set(notice.address, why);
  }
  return early;
}
