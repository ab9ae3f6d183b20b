import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editionOf } from '../../src/model/document.ts';
import { catalogAt } from '../../src/model/catalog.ts';
import { registeredPublications } from '../../src/publications/registered.ts';
import { ar, posting, postings, site, snapshotOf } from '../fixtures/catalog.ts';
import { removeFoldersAfterwards, temporaryFolder } from '../support/corpus.ts';
import { freePort, startServer } from '../support/web-server.ts';

removeFoldersAfterwards();

const root = join(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/hosting/edge.md'), 'utf8');
const [workerFile = '', lambdaFile = '', vercelFile = '', netlifyFile = ''] = [
  ...page.matchAll(/^```js\n([^]*?)^```$/gm),
].map(([, code = '']) => code);

type Fetch = (request: Request) => Response | Promise<Response>;

const snapshot = snapshotOf(
  [
    ...postings,
    posting({ key: 'moved', here: true, aliases: ['https://lanternworks.example/jobs/old/'] }),
    posting({ key: 'ended', language: ar, status: 'closed' }),
  ],
  { ...site, url: 'https://lanternworks.example/jobs/' },
);
const paths = [
  ...editionOf(catalogAt(Date.now(), snapshot), registeredPublications).documents.keys(),
  '/nowhere',
  '/fr/nowhere',
  '/en',
  '/EN/',
  '/%65n/',
  '/en/%zz',
  '/old',
  '/healthz',
  '//en/',
].map((path) => `/jobs${path}`);

/** The examples of docs/hosting/edge.md, where npm would have installed the package. */
const folder = temporaryFolder();
beforeAll(() => {
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules/rolecast'));
  symlinkSync(join(root, 'node_modules/hono'), join(folder, 'node_modules/hono'));
  const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
  write('package.json', JSON.stringify({ type: 'module', dependencies: { rolecast: '*', hono: '*' } }));
  write('snapshot.json', JSON.stringify(snapshot));
  write('worker.js', workerFile);
  write('handler.mjs', lambdaFile);
  write('index.js', vercelFile);
  write('netlify.js', netlifyFile);
});

const load = (file: string) =>
  import(/* @vite-ignore */ pathToFileURL(join(folder, file)).href) as Promise<Record<string, unknown>>;

/** What a server or a proxy on the way adds or leaves out. */
const onTheWay = new Set(['date', 'connection', 'keep-alive', 'content-length', 'vary', 'transfer-encoding']);

async function answerOf(response: Response, path: string) {
  const headers = [...response.headers].filter(([name]) => !onTheWay.has(name));
  return { path, status: response.status, headers: Object.fromEntries(headers), body: await response.text() };
}

interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

async function onNode(path: string, init: Asked = {}) {
  const { default: worker } = (await load('worker.js')) as { default: { fetch: Fetch } };
  return answerOf(await worker.fetch(new Request(`https://lanternworks.example${path}`, init)), path);
}

/** And statuses that are certainly among the answers. */
const asking: readonly (readonly [
  name: string,
  init: (path: string) => Asked | Promise<Asked>,
  statuses: readonly number[],
])[] = [
  ['GET', () => ({}), [200, 308, 400, 404, 410]],
  ['HEAD', () => ({ method: 'HEAD' }), [200, 308, 400, 404, 410]],
  [
    'a second poll by tag',
    async (path) => ({ headers: { 'If-None-Match': (await onNode(path)).headers['etag'] ?? '"x"' } }),
    [304, 410],
  ],
  [
    'a second poll by date',
    () => ({ headers: { 'If-Modified-Since': 'Tue, 01 Jan 2030 00:00:00 GMT' } }),
    [200, 308, 400, 404, 410],
  ],
  ['POST', () => ({ method: 'POST' }), [405]],
];

const runtimes = [
  {
    name: 'Bun',
    program: 'bun',
    command: (_port: number) => ['bun', 'run', '--no-install', join(folder, 'worker.js')] as const,
    run: ['bun', 'run'],
  },
  {
    name: 'Deno',
    program: 'deno',
    command: (port: number) =>
      [
        'deno',
        'serve',
        '--no-remote',
        '--host',
        '127.0.0.1',
        '--port',
        String(port),
        '-R',
        join(folder, 'worker.js'),
      ] as const,
    run: ['deno', 'run', '-A', '--no-remote'],
  },
] as const;

describe.each(runtimes)('on $name', ({ name, program, command, run }) => {
  const absent = spawnSync(program, ['--version']).error !== undefined && process.env['CI'] === undefined;

  describe.skipIf(absent)(`(${program} on PATH)`, () => {
    let origin: string;
    let stop: () => Promise<void>;
    beforeAll(async () => {
      const port = await freePort();
      origin = `http://127.0.0.1:${port}`;
      stop = await startServer(command(port), `${origin}/jobs/en/`, {
        PORT: String(port),
        DENO_NO_UPDATE_CHECK: '1',
      });
    });
    afterAll(() => stop?.());

    test.each(asking)(
      '%s of every path has the status, the headers and the bytes of Node',
      async (_, init, statuses) => {
        const seen = new Set<number>();
        for (const path of paths) {
          const { headers = {}, ...asked } = await init(path);
          const response = await fetch(origin + path, {
            ...asked,
            redirect: 'manual',
            headers: { 'Accept-Encoding': 'identity', ...headers },
          });
          expect(await answerOf(response, path)).toEqual(await onNode(path, { ...asked, headers }));
          seen.add(response.status);
        }
        expect([...seen]).toEqual(expect.arrayContaining([...statuses]));
      },
    );

    test('a reader that takes compressed answers pays a 304 for nothing new', async () => {
      const first = await fetch(`${origin}/jobs/en/atom.xml`, { headers: { 'Accept-Encoding': 'gzip' } });
      expect(await first.text()).toBe((await onNode('/jobs/en/atom.xml')).body);
      const second = await fetch(`${origin}/jobs/en/atom.xml`, {
        headers: { 'Accept-Encoding': 'gzip', 'If-None-Match': first.headers.get('etag') ?? '' },
      });
      expect(second.status).toBe(304);
    });

    test(`rolecast collect gives the same bytes on ${name} as on Node`, async () => {
      const collect = async (command: readonly string[]) => {
        const [file = '', ...args] = command;
        const cli = join(root, 'dist/node/rolecast.js');
        const ledger = ['--ledger', join(folder, 'ledger.json')];
        const { stdout } = await promisify(execFile)(file, [...args, cli, 'collect', root, ...ledger], {
          maxBuffer: 2 ** 26,
        });
        return stdout;
      };
      expect(await collect(run)).toBe(await collect([process.execPath]));
    });
  });
});

test('wrangler makes the Worker of docs/hosting/edge.md, in a folder that is not this checkout', () => {
  const toml = /^```toml\n([^]*?)^```$/m.exec(page)?.[1] ?? '';
  writeFileSync(join(folder, 'wrangler.toml'), toml);
  const made = spawnSync(
    process.execPath,
    [join(root, 'node_modules/wrangler/bin/wrangler.js'), 'deploy', '--dry-run', '--outdir', 'out'],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, WRANGLER_SEND_METRICS: 'false', CI: 'true' } },
  );
  expect([made.status, made.stderr]).toEqual([0, '']);
  expect(made.stdout).toContain('--dry-run: exiting now.');
  expect(readFileSync(join(folder, 'out/worker.js'), 'utf8')).toContain('Workshop host');
}, 60_000);

describe('as a function of a platform, which was not run here', () => {
  const isText = (path: string) => !path.endsWith('%zz');

  test('AWS Lambda answers an API Gateway event (payload 2.0) with the bytes of Node', async () => {
    const { handler } = (await load('handler.mjs')) as {
      handler: (event: object, context: object) => Promise<LambdaAnswer>;
    };
    for (const path of paths.filter(isText)) {
      const answer = await handler(lambdaEvent(path), {});
      const { isBase64Encoded, body, statusCode, headers } = answer;
      const expected = await onNode(path);
      expect([path, statusCode]).toEqual([path, expected.status]);
      expect(Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8').toString()).toBe(expected.body);
      expect([path, headers['etag']]).toEqual([path, expected.headers['etag']]);
    }
  });

  test('Vercel’s default export does, and Netlify’s', async () => {
    const vercel = (await load('index.js')) as { default: { fetch: Fetch } };
    const netlify = (await load('netlify.js')) as { default: Fetch; config: { path: string } };
    expect(netlify.config.path).toBe('/jobs/*');
    for (const path of paths) {
      const request = () => new Request(`https://lanternworks.example${path}`);
      const expected = await onNode(path);
      expect(await answerOf(await vercel.default.fetch(request()), path)).toEqual(expected);
      expect(await answerOf(await netlify.default(request()), path)).toEqual(expected);
    }
  });
});

interface LambdaAnswer {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly isBase64Encoded: boolean;
}

/** https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html */
function lambdaEvent(path: string): object {
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: path,
    rawQueryString: '',
    headers: { host: 'lanternworks.example', accept: '*/*' },
    requestContext: {
      domainName: 'lanternworks.example',
      http: { method: 'GET', path, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'test' },
    },
    isBase64Encoded: false,
  };
}
