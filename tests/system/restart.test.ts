import { get } from 'node:http';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { removeFoldersAfterwards, temporaryFolder } from '../support/corpus.ts';
import { handedSocket } from '../support/handed-socket.ts';
import { serving } from '../support/rolecast-process.ts';

removeFoldersAfterwards();
const socket = handedSocket();
afterAll(() => socket.close());

/** What one client sees that connects anew. */
function seen(): Promise<string> {
  return new Promise((resolve) => {
    get({ port: socket.port, host: '127.0.0.1', path: '/en/feed.json', agent: false }, (answer) => {
      let length = 0;
      answer.on('data', (piece: Buffer) => (length += piece.length));
      answer.once('end', () => resolve(`${answer.statusCode} ${length > 0 ? 'whole' : 'empty'}`));
      answer.once('error', ({ message }) => resolve(message));
    }).once('error', ({ message }) => resolve(message));
  });
}

test.skipIf(process.platform === 'win32')(
  'while one process after the other takes over the socket that systemd holds, everybody who connects is answered',
  async () => {
    const site = temporaryFolder();
    mkdirSync(join(site, 'jobs'));
    writeFileSync(join(site, 'jobs/baker.md'), '---\ntitle: Baker\ndate: 2026-05-01\n---\nYou bake.\n');
    const options = { cwd: site, state: temporaryFolder(), socket: socket.descriptor };
    let server = await serving(['.'], options);
    expect(Number(new URL(server.url).port)).toBe(socket.port);
    const answers = new Map<string, number>();
    const over = new AbortController();
    const client = async () => {
      while (!over.signal.aborted) {
        const what = await seen();
        answers.set(what, (answers.get(what) ?? 0) + 1);
      }
    };
    const clients = Array.from({ length: 10 }, client);
    for (let restart = 0; restart < 2; restart++) {
      expect(await server.stop()).toBe(0);
      server = await serving(['.'], options);
    }
    over.abort();
    await Promise.all(clients);
    await server.stop();
    expect([...answers.keys()]).toEqual(['200 whole']);
  },
);
