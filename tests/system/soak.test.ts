import { connect } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startPolling } from '../../bench/soak-polls.ts';
import { feedsOf, writeEdition, writeSoakSite } from '../../bench/soak-site.ts';
import { removeFoldersAfterwards, temporaryFolder } from '../support/corpus.ts';
import { serving } from '../support/rolecast-process.ts';

removeFoldersAfterwards();

test('two hundred readers get whole answers of editions that are up, and none is cut by a restart', async () => {
  const root = temporaryFolder();
  const site = join(root, 'site');
  writeSoakSite(site, 20);
  const server = await serving([site, '--port', '0'], { cwd: root, state: temporaryFolder() });
  const served = async (isIt: (text: string) => boolean) => {
    while (!isIt(await (await fetch(new URL('en/atom.xml', server.url))).text())) continue;
  };
  const feeds = await feedsOf(server.url, 18);
  expect(feeds).toHaveLength(18);
  const port = Number(new URL(server.url).port);
  const bad = ['', 'GET / HTTP/1.1\r\nHost: half', `GET ${feeds[0]} HTTP/1.1\r\nHost: x\r\n\r\n`.repeat(100)]
    .flatMap((said) => Array.from({ length: 10 }, () => said))
    .map((said) =>
      connect(port, '127.0.0.1', function (this: { pause(): void; write(text: string): void }) {
        this.pause();
        this.write(said);
      }).on('error', () => {}),
    );
  let isOver = false;
  const polling = startPolling({ port, feeds, connections: 200, every: 200, goesOn: () => !isOver });
  for (let edition = 1; edition <= 4; edition++) {
    await polling.answered(400);
    writeEdition(site, edition);
    await served((text) => text.includes(`Watch edition ${edition}`));
    await served((text) => !text.includes(`Flicker ${edition - 1}`));
  }
  await polling.answered(400);
  polling.restart();
  const stopped = server.stop();
  for (const socket of bad) socket.destroy();
  const code = await stopped;
  isOver = true;
  const { faults, answers, lastSent } = await polling.result();
  expect({ faults, code }).toEqual({ faults: {}, code: 0 });
  expect(Object.keys(answers).toSorted()).toEqual(['200', '304']);
  expect(Object.keys(lastSent)).toEqual(['0', '1', '2', '3', '4']);
});
