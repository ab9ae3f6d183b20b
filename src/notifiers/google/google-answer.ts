import type { Answered } from '../queue/ask.ts';
import { type BatchedAnswer, readBatch } from './google-batch.ts';
import { parsedObject } from './google-token.ts';
import type { Answer, Fault, Notice, Stop } from '../notifier.ts';

export interface GoogleSetting {
  /** The service account's. */
  readonly email: string;
  /** Milliseconds until the quota begins anew. */
  readonly untilTomorrow: number;
  /** Milliseconds that Google asks to be left alone. */
  readonly wait?: number;
}

/** What Google answered to each notice, by address: one answer for all where the batch as a whole was not taken. */
export function googleAnswers(
  { status, text, mediaType }: Answered,
  notices: readonly Notice[],
): ReadonlyMap<string, BatchedAnswer> {
  const parts = status === 200 ? readBatch(mediaType, text) : undefined;
  return new Map(
    notices.flatMap(({ address }, number) => {
      const answer = parts === undefined ? { status, body: text } : parts.get(number);
      return answer === undefined ? [] : [[address, answer] as const];
    }),
  );
}

/** What came of a batch. The worst of several reasons to stop is the one that is said. */
export function googleAnswer(answers: ReadonlyMap<string, BatchedAnswer>, setting: GoogleSetting): Answer {
  const told: string[] = [];
  const refused = new Map<string, Fault>();
  let stop: Stop | undefined;
  for (const [address, answer] of answers) {
    if (answer.status === 200) told.push(address);
    else if (isRefusal(answer.status)) refused.set(address, refusalOf(answer));
    else if (stop?.hint === undefined) stop = stopOf(answer, setting);
  }
  return {
    told,
    refused,
    ...(stop === undefined ? {} : { stop }),
    ...(stop?.hint !== undefined && told.length === 0 ? { unsent: true as const } : {}),
  };
}

function isRefusal(status: number): boolean {
  return status >= 400 && status < 500 && status !== 401 && status !== 403 && status !== 429;
}

function refusalOf(answer: BatchedAnswer): Fault {
  return {
    why: reasonOf(answer),
    hint: 'Google takes pages of the site that is verified in Search Console, by their canonical address',
  };
}

function stopOf(answer: BatchedAnswer, { email, untilTomorrow, wait }: GoogleSetting): Stop {
  const why = reasonOf(answer);
  if (answer.status === 403)
    return {
      why,
      hint: `Add ${email} as an owner (not only a user) of the site in Search Console, and switch the Indexing API on for its project`,
    };
  if (answer.status === 429 && /per day/i.test(answer.body))
    return { why, wait: Math.max(untilTomorrow, wait ?? 0) };
  return { why, ...(wait === undefined ? {} : { wait }) };
}

/** With the name of Google's error, such as PERMISSION_DENIED, and nothing else of what it says. */
function reasonOf({ status, body }: BatchedAnswer): string {
  const { error } = parsedObject(body);
  const name = typeof error === 'object' && error !== null && 'status' in error ? error.status : undefined;
  return `it answered ${status}${typeof name === 'string' && /^[A-Z_]{1,40}$/.test(name) ? ` (${name})` : ''}`;
}
