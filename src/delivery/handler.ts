import type { Edition } from '../model/document.ts';
import { belowBase, targetOf } from './document-path.ts';
import { type AppOptions, createResponder } from './responder.ts';

/** Answers any request. `base`: the path, percent-encoded, under which it was asked: `/jobs`, or empty. */
export type Handler = (request: Request, base: string) => Response | Promise<Response>;

/**
 * Serves an edition, with no framework in between. Where all is prepared the answer is there at once, without a
 * promise: see bench/serve.ts and bench/worker.ts for what that is worth.
 */
export function createHandler(edition: () => Edition | Promise<Edition>, options: AppOptions): Handler {
  const { respond, fail } = createResponder(options);

  const answer = (request: Request, base: string) => {
    const { path, query } = targetOf(request.url);
    const asked = { request, base, path: belowBase(path, base), query };
    try {
      const current = edition();
      const answer =
        current instanceof Promise
          ? current.then((edition) => respond(asked, edition))
          : respond(asked, current);
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
