import { belowBase, targetOf } from '../representation/document-path.ts';
import { problem } from './problem-page.ts';
import type { Published } from './published.ts';
import type { PlainHeaders } from '../representation/representation.ts';
import { type Asked, respond } from './responder.ts';

/** Answers any request. `base`: the path, percent-encoded, under which it was asked: `/jobs`, or empty. */
export type Handler = (request: Request, base: string) => Response | Promise<Response>;

export interface HandlerOptions {
  /** For the answer where nothing could be published. */
  readonly extra: PlainHeaders;
  /** Is told of every fault of ours that a reader saw as a 500. */
  readonly report?: ((error: unknown) => void) | undefined;
}

/**
 * Serves what is published, with no framework in between. Where all is prepared the answer is there at once, without a
 * promise: see bench/serve.ts and bench/worker.ts for what that is worth.
 */
export function handlerOf(
  published: () => Published | Promise<Published>,
  { extra, report }: HandlerOptions,
): Handler {
  const fail = (error: unknown, asked: Asked) => {
    report?.(error);
    return problem(500, asked, undefined, { ...extra, 'Cache-Control': 'no-store' });
  };

  const answer = (request: Request, base: string) => {
    const { path, query } = targetOf(request.url);
    const asked = { request, base, path: belowBase(path, base), query };
    try {
      const current = published();
      const answer =
        current instanceof Promise ? current.then((up) => respond(asked, up)) : respond(asked, current);
      return answer instanceof Promise ? answer.catch((error: unknown) => fail(error, asked)) : answer;
    } catch (error) {
      return fail(error, asked);
    }
  };

  return (request, base) => {
    const answered = answer(request, base);
    if (request.method !== 'HEAD') return answered;
    return answered instanceof Promise ? answered.then(withoutBody) : withoutBody(answered);
  };
}

function withoutBody(response: Response): Response {
  return new Response(null, response);
}
