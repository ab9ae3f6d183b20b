import type { Edition } from '../model/document.ts';
import { printable } from './console.ts';
import { createHubNotice, type Told } from './websub.ts';
import type { World } from './world.ts';

export interface HubsToldParts {
  readonly edition: () => Edition;
  /** The app that answers readers, as it is without a base path. */
  readonly fetch: (request: Request) => Response | Promise<Response>;
  readonly wanted: () => boolean;
}

/** Milliseconds between two looks; where nothing changed a look costs a comparison. */
const interval = 1000;

/** Tells hubs of changed feeds for as long as the service runs. Returns what ends it. */
export function keepHubsTold({ edition, fetch, wanted }: HubsToldParts, { out, err }: World): () => void {
  const report = ({ hub, topic, fault }: Told) => {
    if (fault === undefined) out.line(`Told ${printable(hub)} that ${printable(topic)} changed`);
    else
      err.line(
        `${err.paint('yellow', 'warning')} ${printable(hub)} was not told that ${printable(topic)} changed: ${printable(fault)}`,
      );
  };
  const tagOf = async (path: string) => {
    const { headers } = await fetch(new Request(`http://localhost${path}`));
    return headers.get('etag') ?? undefined;
  };
  const notice = createHubNotice({ edition, tagOf, wanted, report });
  void notice.look();
  const looking = setInterval(() => void notice.look(), interval);
  return () => {
    clearInterval(looking);
    notice.stop();
  };
}
