import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { afterEach, describe, expect, test } from 'vitest';
import type { Snapshot } from '../../src/model/catalog.ts';
import { removeFoldersAfterwards, temporaryFolder } from '../support/corpus.ts';
import { bin, rolecast, serving, type Serving } from '../support/rolecast-process.ts';

removeFoldersAfterwards();

const keeper =
  '---\ntitle: Keeper of the light\ndate: 2026-11-02\n---\n\nYou keep the light of Lanternworks burning.\n';
const gardien =
  '---\ntitle: Gardien du phare\ndate: 2026-11-02\n---\n\nVous gardez le phare de Lanternworks allumé, la nuit et le jour.\n';
const glazier =
  '---\ntitle: Glazier\ndate: 2026-10-01\narchived: true\n---\n\nYou cut the glass for our lanterns.\n';

/** A Hugo site with one open posting in two languages and one closed. */
function site(files: Readonly<Record<string, string>> = {}): string {
  const folder = temporaryFolder();
  const all = {
    'hugo.yaml':
      'baseURL: https://lanternworks.example/\ntitle: Lanternworks\ndefaultContentLanguage: en\nlanguages:\n  en: {title: Lanternworks jobs, contentDir: content/en}\n  fr: {title: Emplois Lanternworks, contentDir: content/fr}\n',
    'content/en/jobs/keeper.md': keeper,
    'content/fr/jobs/keeper.md': gardien,
    'content/en/jobs/glazier.md': glazier,
    ...files,
  };
  for (const [name, text] of Object.entries(all)) write(folder, name, text);
  return folder;
}

function write(folder: string, name: string, text: string): void {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const run = (args: readonly string[], cwd = temporaryFolder()) =>
  rolecast(args, { cwd, state: temporaryFolder() });

const collected = async (...args: readonly string[]): Promise<Snapshot> =>
  JSON.parse((await run(['collect', ...args])).stdout) as Snapshot;

describe('rolecast collect', () => {
  test('prints the snapshot as its JSON Schema has it, and nothing else', async () => {
    const { code, stdout, stderr } = await run(['collect', site()]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const snapshot = JSON.parse(stdout) as Snapshot;
    expect(stdout).toBe(`${JSON.stringify(snapshot, null, 2)}\n`);
    const accepts = new Ajv({ strict: true }).compile(
      JSON.parse(
        readFileSync(join(import.meta.dirname, '../../schemas/snapshot.schema.json'), 'utf8'),
      ) as object,
    );
    accepts(snapshot);
    expect(accepts.errors).toBeNull();
    expect(snapshot.site.url).toBe('http://localhost/');
    expect(
      snapshot.postings.map(({ language, status, title, source }) => [language, status, title, source.file]),
    ).toEqual([
      ['en', 'closed', 'Glazier', 'content/en/jobs/glazier.md'],
      ['en', 'open', 'Keeper of the light', 'content/en/jobs/keeper.md'],
      ['fr', 'open', 'Gardien du phare', 'content/fr/jobs/keeper.md'],
    ]);
  });

  test('says the same under another zone, locale and folder', async () => {
    const here = await rolecast(['collect', site()], { cwd: '/', state: temporaryFolder() });
    const there = await rolecast(['collect', '.'], {
      cwd: site(),
      state: temporaryFolder(),
      environment: { TZ: 'Pacific/Apia', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
    });
    expect(there.stdout).toBe(here.stdout);
  });

  test('names files from the folder it was given, where the source lies deeper', async () => {
    const folder = temporaryFolder();
    write(folder, 'web/hugo.yaml', 'baseURL: https://lanternworks.example/\ntitle: Lanternworks\n');
    write(folder, 'web/content/jobs/keeper.md', keeper);
    write(folder, 'rolecast.yaml', 'sources: [{type: hugo, path: web}]\nlanguages: {en: {title: Jobs}}\n');
    const { postings } = await collected(folder);
    expect(postings.map(({ source }) => source.file)).toEqual(['web/content/jobs/keeper.md']);
  });

  test('takes the address from --url, then from the configuration', async () => {
    const folder = site({ 'rolecast.yaml': 'url: https://jobs.lanternworks.example\n' });
    expect((await collected(folder)).site.url).toBe('https://jobs.lanternworks.example/');
    expect((await collected(folder, '--url', 'https://other.example/jobs')).site.url).toBe(
      'https://other.example/jobs/',
    );
  });

  test('reads a configuration from elsewhere', async () => {
    const folder = temporaryFolder();
    write(folder, 'other.yaml', 'organization: Elsewhere\n');
    const { site: read } = await collected(site(), '--config', join(folder, 'other.yaml'));
    expect(read.organization).toEqual({ name: 'Elsewhere' });
  });

  test('remembers when it first saw a posting that nothing dates', async () => {
    const folder = site({
      'content/en/jobs/undated.md': '---\ntitle: Wick trimmer\n---\n\nYou trim the wicks.\n',
    });
    const ledger = join(temporaryFolder(), 'seen.json');
    const first = await run(['collect', folder, '--ledger', ledger]);
    expect(first.stdout).toContain('"from": "ledger"');
    const second = await run(['collect', folder, '--ledger', ledger]);
    expect(second.stdout).toBe(first.stdout);
  });
});

describe('what keeps it from running is said on standard error, with exit code 2', () => {
  test('every fault of a configuration, with its place', async () => {
    const folder = site({ 'rolecast.yaml': 'langauges: {}\naccent: red\n' });
    const { code, stdout, stderr } = await run(['collect', folder]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('error rolecast.yaml:1:1: There is no key "langauges" [configuration-invalid]');
    expect(stderr).toContain('error rolecast.yaml:2:9: accent is "red" [configuration-invalid]');
  });

  test.each<[string, string[], RegExp]>([
    ['a folder that is not there', ['collect', 'no-such-folder'], /The folder no-such-folder cannot be read/],
    ['a folder with nothing to recognise', ['serve', '.'], /No site was recognised .*\n.*Looked for: .*Hugo/],
    ['a configuration that is not there', ['collect', '--config', 'none.yaml'], /none\.yaml/],
    [
      'a file for init',
      ['init', 'mine.txt'],
      /mine\.txt cannot be read: it is a file and no folder.*\n +Name the folder/,
    ],
    [
      'a file for --out',
      ['build', 'site', '--out', 'mine.txt'],
      /mine\.txt was not written: it is a file and no folder/,
    ],
    [
      'a file for what was built',
      ['inject', 'site', '--out', 'mine.txt'],
      /mine\.txt cannot be read: it is a file/,
    ],
    [
      'a theme in TypeScript',
      ['build', 'site', '--out', 'x', '--theme', 'site/pages.tsx'],
      /name the JavaScript that it compiles to/,
    ],
    ['an unknown command', ['broadcast'], /There is no command "broadcast"/],
    ['an unknown option', ['serve', '--prot', '1'], /There is no option --prot\n.*Did you mean --port/],
    ['nothing asked for', [], /No command was given\n.*rolecast --help/],
  ])('%s', async (_, args, message) => {
    const folder = temporaryFolder();
    write(folder, 'mine.txt', 'mine');
    write(folder, 'site/jobs/keeper.md', keeper);
    write(folder, 'site/pages.tsx', 'export const home = () => <p />;');
    const { code, stdout, stderr } = await run(args, args.includes('.') ? temporaryFolder() : folder);
    expect(existsSync(join(folder, 'mine.txt'))).toBe(true);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  test('a port that is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const { code, stderr } = await run(['serve', site(), '--port', String(port)]);
    other.close();
    expect(code).toBe(2);
    expect(stderr).toContain(`127.0.0.1:${port} cannot be listened on: it is in use`);
  });
});

describe('a file in place of a folder', () => {
  const shown = async (args: readonly string[], cwd: string) => {
    const { code, stdout, stderr } = await rolecast(args, { cwd, state: temporaryFolder() });
    return { code, said: stdout + stderr };
  };

  test.each([
    ['the generator’s configuration', 'hugo.yaml'],
    ['rolecast.yaml', 'rolecast.yaml'],
    ['a posting', 'content/en/jobs/keeper.md'],
  ])('%s means its site', async (_, file) => {
    const folder = site({
      'rolecast.yaml': 'languages: {en: {title: Jobs}}\nsources: [{type: hugo, path: .}]\n',
    });
    const { stdout } = await run(['collect', join(folder, file)]);
    expect((JSON.parse(stdout) as Snapshot).postings.map(({ title }) => title)).toContain(
      'Keeper of the light',
    );
  });

  test('check says of a posting what concerns it, from whichever folder it is named', async () => {
    const folder = site({
      'content/en/jobs/cook.md': '---\ntitle: Cook\ndate: 2026-11-03\nsalary: plenty\n---\n\nYou cook.\n',
    });
    const { said } = await shown(['check', '../jobs/cook.md'], join(folder, 'content/en/jobs'));
    expect(said).toContain('content/en/jobs/cook.md in the site ');
    expect(said).not.toContain('keeper.md');
    expect(said).toContain('google-required-missing');
  });

  test('one that is no posting is looked at as one of which there is nothing to say', async () => {
    const { code, said } = await shown(['check', 'notes.txt'], site({ 'notes.txt': 'x' }));
    expect(said).not.toContain('the fault is its own');
    expect(code).toBe(0);
    expect(said).toContain('No posting was read from notes.txt');
  });

  test('a folder within a site means that part of it, for check', async () => {
    const folder = site({
      'rolecast.yaml': 'organization: Lanternworks\n',
      'content/en/jobs/cook.md': '---\ntitle: Cook\ndate: 2026-11-03\nsalary: plenty\n---\n\nYou cook.\n',
    });
    const { said } = await shown(['check', 'content/en'], folder);
    expect(said).toContain(`content/en/ in the site ${folder}`);
    expect(said).toContain('content/en/jobs/cook.md');
    expect(said).not.toMatch(/content\/fr|organization-missing/);
    const { said: generated } = await shown(['check', 'content/en/jobs'], site());
    expect(generated).toContain('content/en/jobs/ in the site ');
    expect(generated).not.toContain('organization-missing');
  });

  test('a folder of which the site above knows nothing is looked at by itself', async () => {
    const { said } = await shown(['check', 'openings'], site({ 'openings/cook.md': keeper }));
    expect(said).not.toContain('in the site');
    expect(said).toContain('1 open');
  });

  test('what is to be kept back of a file that is not there is said', async () => {
    const folder = site({
      'rolecast.yaml':
        'check: {date-unknown: [content/en/jobs/keeper.md, site/jobs/keeper.md, content/en/jobs/*.md]}\n',
    });
    const { said } = await shown(['check'], folder);
    expect(said.match(/check\.date-unknown in rolecast\.yaml names "[^"]*"/g)).toEqual([
      'check.date-unknown in rolecast.yaml names "site/jobs/keeper.md"',
      'check.date-unknown in rolecast.yaml names "content/en/jobs/*.md"',
    ]);
  });
});

describe('what is printed goes to somebody who', () => {
  const inShell = (command: string, cwd: string) =>
    spawnSync('bash', ['-c', command, 'bash', process.execPath, bin], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, HOME: cwd, XDG_STATE_HOME: join(cwd, 'state') },
    });
  const found = () =>
    site({ 'content/en/jobs/cook.md': '---\ntitle: Cook\nclosing_date: whenever\n---\n\nYou cook.\n' });

  test('stops reading: the exit code is what it would have been', () => {
    const { stdout } = inShell('"$@" check --fail-on warning | true; echo ${PIPESTATUS[0]}', found());
    expect(stdout).toBe('1\n');
  });

  test.skipIf(!existsSync('/dev/full'))('has no room left: that is said, and is no answer', () => {
    for (const command of ['check', 'check --format json', 'collect']) {
      const { status, stderr } = inShell(`"$@" ${command} > /dev/full`, found());
      expect([command, status]).toEqual([command, 2]);
      expect(stderr).toContain('could not be written: the disk is full');
      expect(stderr).not.toContain('node:');
    }
  });
});

describe('rolecast completions', () => {
  const script = async (shell: string) => (await run(['completions', '--shell', shell])).stdout;
  const printed = (program: string, args: readonly string[]) =>
    spawnSync(program, args, { encoding: 'utf8' })
      .stdout.split(/\s+/)
      .filter((word) => word !== '');
  const has = (program: string) => spawnSync(program, ['--version']).status === 0;
  const inBash = (code: string, words: string) =>
    printed('bash', [
      '-c',
      `${code}\nCOMP_WORDS=(${words}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1)); _rolecast; echo "\${COMPREPLY[@]}"`,
    ]);

  test.skipIf(!has('bash'))('bash is offered commands, options and what they take', async () => {
    const code = await script('bash');
    expect(inBash(code, 'rolecast pu')).toEqual(['publish']);
    expect(inBash(code, 'rolecast build --com')).toEqual(['--compress']);
    expect(inBash(code, 'rolecast build --compress ""')).toEqual(['gz', 'br']);
    // As bash itself divides the words, at the sign.
    expect(inBash(code, 'rolecast check --format = sa')).toEqual(['sarif']);
    expect(inBash(code, 'rolecast build --compress =')).toEqual(['gz', 'br']);
  });

  test.skipIf(!has('fish'))('fish too, with their help', async () => {
    const code = await script('fish');
    const offered = (line: string) =>
      printed('fish', ['--no-config', '-c', `${code}\ncomplete -C ${JSON.stringify(line)}`]);
    expect(offered('rolecast pub')[0]).toBe('publish');
    expect(offered('rolecast check --fo')[0]).toBe('--format');
    expect(offered('rolecast publish --to k')[0]).toBe('kv');
  });

  test('zsh is told which options take a value, behind a blank or a sign', async () => {
    const code = await script('zsh');
    expect(code).toMatch(/'--format=\[[^\]]+\]:FORMAT:\(text github gitlab json junit sarif\)'/);
    expect(code).toContain("'--no-cache[");
  });

  test.skipIf(!has('zsh'))('zsh takes the script', async () => {
    const code = await script('zsh');
    const { stdout, stderr } = spawnSync(
      'zsh',
      ['-fc', `autoload -U compinit; compinit -D\n${code}\necho \${_comps[rolecast]}`],
      { encoding: 'utf8' },
    );
    expect(stderr + stdout).toBe('_rolecast\n');
  });
});

describe('rolecast --help and --version', () => {
  test('the help of a command has its own options, and no other’s', async () => {
    const { code, stdout } = await run(['build', '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('--compress FORMS');
    expect(stdout).not.toContain('--port');
  });

  test('help names every command', async () => {
    const { code, stdout } = await run(['--help']);
    expect(code).toBe(0);
    for (const name of ['serve', 'collect', 'init', 'build']) expect(stdout).toContain(`rolecast ${name} `);
  });

  test('the version is that of the package', async () => {
    const { stdout } = await run(['--version']);
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
      version: string;
    };
    expect(stdout).toBe(`${version}\n`);
  });
});

describe('rolecast init', () => {
  test('writes what was found; the same is then read', async () => {
    const folder = site();
    const before = await collected(folder);
    const { code, stdout } = await run(['init', folder]);
    expect(code).toBe(0);
    expect(stdout).toContain(join(folder, 'rolecast.yaml'));
    expect(await collected(folder)).toEqual(before);
  });

  test('never writes over a file, unless it is forced to', async () => {
    const folder = site({ 'rolecast.yaml': 'organization: Mine\n' });
    const own = () => readFileSync(join(folder, 'rolecast.yaml'), 'utf8');
    const { code, stderr } = await run(['init', folder]);
    expect(code).toBe(2);
    expect(stderr).toContain(`rolecast init ${folder} --force`);
    expect(own()).toBe('organization: Mine\n');
    expect((await run(['init', folder, '--force'])).code).toBe(0);
    expect(own()).toContain('name: Lanternworks');
  });
});

describe('rolecast build', () => {
  test('writes the pages and feeds, and does not replace a folder of somebody else', async () => {
    const out = join(temporaryFolder(), 'public');
    const { code, stdout } = await run([
      'build',
      site(),
      '--out',
      out,
      '--url',
      'https://jobs.lanternworks.example',
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain('2 open, 1 closed, 0 left out');
    expect(readFileSync(join(out, 'en/atom.xml'), 'utf8')).toContain('Keeper of the light');
    expect(readFileSync(join(out, 'fr/index.html'), 'utf8')).toContain('Gardien du phare');
    const precious = temporaryFolder();
    write(precious, 'thesis.txt', 'mine');
    const refused = await run(['build', site(), '--out', precious]);
    expect(refused.code).toBe(2);
    expect(readFileSync(join(precious, 'thesis.txt'), 'utf8')).toBe('mine');
  });
});

test('build --fail-on fails where check does, and says at what', async () => {
  const folder = temporaryFolder();
  write(folder, 'jobs/keeper.md', keeper);
  write(
    folder,
    'rolecast.yaml',
    'organization: L\ntag: {authority: l.example, date: 2026}\nurl: https://l.example/\n',
  );
  const out = join(temporaryFolder(), 'public');
  const built = async (...args: readonly string[]) =>
    run(['build', folder, '--out', out, '--fail-on', 'warning', ...args]);
  expect((await run(['check', folder, '--fail-on', 'warning'])).code).toBe(1);
  const { code, stderr } = await built();
  expect(code).toBe(1);
  expect(stderr).toContain('[google-required-missing]');
  const silenced = [
    'google-required-missing',
    'apply-missing',
    'description-thin',
    'date-unknown',
    'history-absent',
  ];
  write(
    folder,
    'rolecast.yaml',
    `${readFileSync(join(folder, 'rolecast.yaml'), 'utf8')}check: {${silenced.map((one) => `${one}: off`).join(', ')}}\n`,
  );
  expect((await run(['check', folder, '--fail-on', 'warning'])).code).toBe(0);
  expect((await built()).code).toBe(0);
});

describe('rolecast serve', () => {
  let service: Serving | undefined;
  afterEach(async () => {
    await service?.stop();
    service = undefined;
  });

  async function serve(folder: string, ...args: readonly string[]): Promise<Serving> {
    service = await serving([folder, '--port', '0', ...args], { cwd: '/', state: temporaryFolder() });
    return service;
  }

  const get = async ({ url }: Serving, path: string) => {
    const response = await fetch(`${url}${path}`);
    return { status: response.status, text: await response.text(), headers: response.headers };
  };

  test('without any configuration says what it found, how to pin it, and where everything is', async () => {
    const folder = site();
    const { url, stdout, stop } = await serve(folder);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(stdout()).toContain(`To pin this in a file: rolecast init ${folder}`);
    for (const path of ['en/', 'fr/', 'en/rss.xml', 'fr/atom.xml', 'en/feed.json', 'sitemap.xml'])
      expect(stdout()).toContain(`${url}${path}`);
    expect(stdout()).toContain('2 open, 1 closed, 0 left out');
    expect(await stop()).toBe(0);
  });

  test('answers with 200, then 304, and with 410 for what is closed', async () => {
    const started = await serve(site());
    const first = await get(started, 'en/atom.xml');
    expect(first.status).toBe(200);
    const again = await fetch(`${started.url}en/atom.xml`, {
      headers: { 'If-None-Match': first.headers.get('etag') ?? '' },
    });
    expect(again.status).toBe(304);
    expect((await get(started, 'en/jobs/glazier/')).status).toBe(410);
  });

  test('shows what changes, comes and goes', async () => {
    const folder = site();
    const started = await serve(folder);
    const changed = started.says(/Read again: 2 open/);
    write(folder, 'content/en/jobs/keeper.md', keeper.replace('of the light', 'of two lights'));
    await changed;
    expect((await get(started, 'en/atom.xml')).text).toContain('Keeper of two lights');
    const come = started.says(/Read again: 3 open/);
    write(folder, 'content/en/jobs/wick.md', keeper.replace('Keeper of the light', 'Wick trimmer'));
    await come;
    expect((await get(started, 'en/feed.json')).text).toContain('Wick trimmer');
    const closed = started.says(/Read again: 2 open, 2 closed/);
    write(folder, 'content/en/jobs/wick.md', glazier);
    await closed;
    expect((await get(started, 'en/feed.json')).text).not.toContain('Wick trimmer');
  });

  test('says nothing of a change that concerns no posting', async () => {
    const folder = site();
    const started = await serve(folder);
    const printed = started.stdout().length;
    const changed = started.says(/Read again: 3 open/);
    write(folder, 'README.md', 'Nothing to see');
    write(folder, 'content/en/jobs/wick.md', keeper.replace('Keeper of the light', 'Wick trimmer'));
    await changed;
    expect(
      started
        .stdout()
        .slice(printed)
        .match(/Read again/g),
    ).toHaveLength(1);
  });

  test('a broken file leaves everything else up, and is said with its place', async () => {
    const folder = site();
    const started = await serve(folder);
    const broken = started.says(/content\/en\/jobs\/broken\.md:\d/);
    write(folder, 'content/en/jobs/broken.md', '---\ntitle: "Lamp\n---\n\nText.\n');
    await broken;
    const { status, text } = await get(started, 'en/feed.json');
    expect(status).toBe(200);
    expect(text).toContain('Keeper of the light');
  });

  test('a broken configuration leaves the one before in force, until it is mended', async () => {
    const folder = site({ 'rolecast.yaml': 'organization: Before\n' });
    const started = await serve(folder);
    const broken = started.says(/rolecast\.yaml:2:9: accent is "red"[^]*stays in force/);
    write(folder, 'rolecast.yaml', 'organization: Now\naccent: red\n');
    await broken;
    expect((await get(started, 'en/atom.xml')).text).toContain('Before');
    const mended = started.says(/Read again/);
    write(folder, 'rolecast.yaml', 'organization: Now\n');
    await mended;
    expect((await get(started, 'en/atom.xml')).text).toContain('Now');
  });

  const handbook = {
    'mkdocs.yml': 'site_name: Lanternworks\nsite_url: https://lanternworks.example/en/\n',
    'docs/jobs/keeper.md': keeper,
    'i18n/fr/jobs/keeper.md': gardien,
  };
  test.each([
    ['Hugo', 'hugo.yaml', {}],
    ['MkDocs', 'mkdocs.yml', handbook],
    ['Hugo, beside a rolecast.yaml,', 'hugo.yaml', { 'rolecast.yaml': 'sources: [{type: hugo}]\n' }],
  ])(
    'a broken configuration of %s leaves addresses, languages and ids as they were',
    async (_, name, files) => {
      const folder = 'mkdocs.yml' in files ? temporaryFolder() : site(files);
      for (const [file, text] of Object.entries(files)) write(folder, file, text);
      const started = await serve(folder);
      const feeds = ['en/feed.json', 'fr/feed.json'];
      const before = await Promise.all(feeds.map((feed) => get(started, feed)));
      expect(before.map(({ status }) => status)).toEqual([200, 200]);
      const sound = readFileSync(join(folder, name), 'utf8');
      const broken = started.says(new RegExp(`${name}:\\d+:\\d+: [^]*site-config-invalid`));
      write(folder, name, `title: [\n${sound}`);
      await broken;
      for (const [index, feed] of feeds.entries())
        expect((await get(started, feed)).text).toBe(before[index]?.text);
      const closed = started.says(/Read again: 0 open/);
      for (const path of ['content/en/jobs/keeper.md', 'docs/jobs/keeper.md'])
        if (existsSync(join(folder, path)))
          write(folder, path, keeper.replace('title', 'archived: true\ntitle'));
      await closed;
      expect((await get(started, 'en/jobs/keeper/')).status).toBe(410);
    },
  );

  test('links begin with --url; a proxy may take its path off or not', async () => {
    const started = await serve(site(), '--url', 'https://lanternworks.example/careers');
    expect(started.stdout()).toContain('Links in it begin with https://lanternworks.example/careers/');
    const at = await get(started, 'careers/en/atom.xml');
    expect(at.status).toBe(200);
    expect(at.text).toContain('https://lanternworks.example/careers/en/atom.xml');
    expect((await get(started, 'en/atom.xml')).text).toBe(at.text);
  });

  test('--section says outright where the postings are', async () => {
    const folder = site({ 'content/en/crew/mate.md': keeper.replace('Keeper of the light', 'First mate') });
    const started = await serve(folder, '--section', 'crew');
    const { text } = await get(started, 'en/feed.json');
    expect(text).toContain('First mate');
    expect(text).not.toContain('Keeper of the light');
  });
});
