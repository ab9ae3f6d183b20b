import { Hono } from 'hono';
import type { Snapshot } from '../../model/catalog.ts';
import type { Edition } from '../../model/document.ts';
import { appOf } from '../../delivery/app.ts';
import { createServing, type Serving } from '../../delivery/http/edition-handler.ts';
import { createPress } from '../../delivery/representation/press.ts';
import { command } from '../command-line/command.ts';
import { readingOptions, themeOptions } from '../command-line/common-options.ts';
import { flag, type Given, oneOf, text, wholeNumber } from '../command-line/option.ts';
import { printDiagnostics } from '../console.ts';
import { reason } from '../disk/file-faults.ts';
import { keepTelling } from '../notify/keep-telling.ts';
import { tagsOf } from '../../notifiers/tags-of.ts';
import { nodeCodecs } from '../server/node-codecs.ts';
import {
  type Answered,
  type NodeServer,
  type NodeServerOptions,
  startNodeServer,
} from '../server/node-server.ts';
import { logLine } from '../server/request-log.ts';
import { openBrowser } from '../server/open-browser.ts';
import { reloading } from '../server/reloading.ts';
import { inheritedSocket } from '../server/inherited-socket.ts';
import { ownPublications } from '../own-publications.ts';
import { openSite } from '../reading/opened-site.ts';
import { type SiteConfiguration, siteConfiguration } from '../reading/site-configuration.ts';
import { describeSnapshot } from '../reading/snapshot-summary.ts';
import { describeAddresses } from '../server/served-addresses.ts';
import { keepReading } from '../reading/keep-reading.ts';
import { exitCodes, refused, type World } from '../world.ts';

const defaultPort = 8787;

const options = {
  port: wholeNumber(
    'NUMBER',
    { most: 65_535, allowed: 'a whole number up to 65535; 0 chooses a free port' },
    '8787 where it is left out; 0 chooses a free one',
  ),
  host: text('HOST', '127.0.0.1 where it is left out, which only this machine can reach'),
  log: oneOf(
    'FORMAT',
    ['json', 'text', 'off'],
    'a line for each request, as json or text; off where it is left out',
  ),
  open: flag('show the list of openings in the browser'),
  metrics: flag('answer /metrics, for Prometheus; keep it from the public in your proxy'),
  ...themeOptions,
  ...readingOptions,
};

type ServeWish = Given<typeof options>;

export const serveCommand = command({
  name: 'serve',
  summary: 'serve a folder, and read it again when it changes',
  about:
    'Serves until it is stopped with Ctrl+C. Files that are saved are read again; without `--url`, on this machine alone, a page that a browser shows loads again by itself.',
  options,
  examples: [
    ['rolecast serve --open', 'the site in this folder, at http://127.0.0.1:8787/, shown in the browser'],
    [
      'rolecast serve site --port 80 --host 0.0.0.0 --url https://jobs.lanternworks.example/',
      'for the public',
    ],
  ],
  run: (line, world, end) => serve(line, world, end()),
});

/** Serves a folder until the user ends it, and reads it again when it changes. */
export async function serve(line: ServeWish, stage: World, end: AbortSignal): Promise<number> {
  // What reads a log of JSON lines must not meet what is said to people.
  const world = line.log === 'json' ? { ...stage, out: stage.err } : stage;
  const loaded = siteConfiguration(line);
  const { root, configuration } = loaded;
  if (configuration === undefined) {
    printDiagnostics(world.err, loaded.diagnostics, Infinity);
    return exitCodes.couldNotRun;
  }
  const own = await ownPublications(line.theme);
  if ('problem' in own) return refused(world.err, own.problem);
  const socket = inheritedSocket(world.environment, process.pid);
  let begin = () => {};
  const begun = new Promise<void>((resolve) => (begin = resolve));
  // Who connected to a socket that is handed from process to process waits for the next one: a restart refuses nobody.
  let answer: (request: Request) => Response | Promise<Response> =
    socket === undefined ? notYet : (request) => begun.then(() => answer(request));
  let ready: Serving['ready'] = () => undefined;
  let observe: ((answered: Answered) => void) | undefined;
  const seen = (answered: Answered) => observe?.(answered);
  const server = await listen(
    {
      fetch: (request) => answer(request),
      ready: (...asked) => ready(...asked),
      ...(socket !== undefined && { socket }),
    },
    line,
    world,
    seen,
  );
  if (server === undefined) return exitCodes.couldNotRun;
  const given = line.url ?? configuration.url;
  const site = openSite({ ...line, root, url: given ?? server.url }, world);
  const reading = await keepReading({ line, loaded: { ...loaded, configuration }, site }, world);
  const edition = createPress({
    snapshot: reading.snapshot,
    now: world.now,
    publications: own.publications,
  });
  const snapshotAge = () => Math.max(0, world.now() - reading.readAt()) / 1000;
  const serving = servingOf(edition, snapshotAge, given, world);
  const app = appOf(serving.handle);
  const base = basePath(given);
  // Nobody else can reach what is served at one's own desk.
  const isAtDesk = given === undefined && isLoopback(line.host);
  const shown = isAtDesk ? reloading(under(base, app).fetch, edition, String(world.now())) : undefined;
  const served = shown?.fetch ?? under(base, app).fetch;
  answer = served;
  ready = (path, headers) =>
    shown?.isPageShown(headers) === true
      ? undefined
      : serving.ready(path.startsWith(`${base}/`) ? path.slice(base.length) : path, headers);
  if (line.metrics) {
    const { createMetrics } = await import('../server/metrics.ts');
    const metrics = createMetrics({ catalog: () => edition().catalog, snapshotAge });
    observe = metrics.observe;
    answer = (request) => (asksForMetrics(request) ? metrics.answer() : served(request));
  }
  begin();
  const { configuration: inForce } = reading;
  // Nobody can reach what is served at one's own desk, and nobody needs to be told of it.
  const stopTelling =
    given === undefined
      ? undefined
      : keepTelling({ root, edition, configuration: inForce, tagOf: tagsOf(app.fetch) }, world);

  describeFolder(loaded, line, world);
  describeService(edition(), reading.snapshot(), server.url, given, world);
  world.out.line();
  world.out.line(
    `What is saved in this folder is read again${isAtDesk ? ', and shown in the browser' : ''}. Ctrl+C stops`,
  );
  if (line.open) {
    const unopened = (why: string) =>
      world.err.line(`No browser could be started: ${why}. Open ${server.url}`);
    openBrowser(server.url, world.platform, unopened);
  }
  await ended(end);
  reading.stop();
  await stopTelling?.();
  await server.stop();
  return exitCodes.done;
}

function servingOf(
  edition: () => Edition,
  snapshotAge: () => number,
  given: string | undefined,
  { err }: World,
): Serving {
  return createServing(edition, {
    codecs: nodeCodecs,
    // Who is served at their own desk wants to see what they just wrote.
    maxAge: given === undefined ? 0 : 60,
    snapshotAge,
    report: (error) => err.line(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  });
}

function describeService(
  edition: Edition,
  snapshot: Snapshot,
  served: string,
  given: string | undefined,
  { out }: World,
): void {
  out.line(`Rolecast is serving ${out.paint('bold', served)}`);
  out.line();
  describeAddresses(out, edition, served);
  if (given !== undefined) out.line(`Links in it begin with ${given}`);
  out.line();
  describeSnapshot(out, edition.catalog, snapshot);
}

async function listen(
  answers: Pick<NodeServerOptions, 'fetch' | 'ready' | 'socket'>,
  { host = '127.0.0.1', port = defaultPort, log = 'off', metrics }: ServeWish,
  { err, now, write }: World,
  seen: (answered: Answered) => void,
): Promise<NodeServer | undefined> {
  const logged = (answered: Answered) => {
    seen(answered);
    if (log !== 'off') void write(`${logLine(log, answered, now())}\n`);
  };
  try {
    return await startNodeServer({
      ...answers,
      host,
      port,
      ...(log === 'off' && !metrics ? {} : { log: logged }),
    });
  } catch (error) {
    const busy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    refused(
      err,
      `${host}:${port} cannot be listened on: ${busy ? 'it is in use' : reason(error)}`,
      'Choose another with --port, or --port 0 for a free one',
    );
    return undefined;
  }
}

function isLoopback(host = '127.0.0.1'): boolean {
  return /^(?:localhost|127(?:\.\d+){3}|::1|\[::1\])$/i.test(host);
}

function asksForMetrics(request: Request): boolean {
  return request.method === 'GET' && new URL(request.url).pathname === '/metrics';
}

function notYet(): Response {
  return new Response('Rolecast is still reading\n', { status: 503, headers: { 'Retry-After': '1' } });
}

/** `/jobs` of `https://lanternworks.example/jobs/`; a proxy may or may not have taken it off. */
function basePath(url: string | undefined): string {
  return url === undefined ? '' : new URL(url).pathname.replace(/\/$/, '');
}

function under(base: string, app: Hono): Hono {
  return base === '' ? app : new Hono().route(base, app).route('/', app);
}

function describeFolder(loaded: SiteConfiguration, { path = '.' }: ServeWish, { out }: World): void {
  if (loaded.notes.length === 0) return;
  out.line(loaded.file === undefined ? `There is no rolecast.yaml in ${path}. Found:` : 'Found:');
  for (const note of loaded.notes) out.line(`  ${note}`);
  if (loaded.file === undefined) out.line(`To pin this in a file: rolecast init ${path}`);
  out.line();
}

function ended(signal: AbortSignal): Promise<void> {
  return signal.aborted
    ? Promise.resolve()
    : new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
