import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { temporaryFolder } from './corpus.ts';

interface Step {
  readonly name?: string;
  readonly id?: string;
  readonly if?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

const root = join(import.meta.dirname, '../..');
const parsed = (file: string): unknown => load(readFileSync(file, 'utf8'));

/** What GitHub's own actions do is not ours to try: they fetch the site, install, and put it online. */
const elsewhere = /^(?:actions|ruby)\//;

export interface Played {
  /** What was printed, step by step. */
  readonly said: readonly string[];
  /** What the last step of ours gave out. */
  readonly outputs: Readonly<Record<string, string>>;
  /** The variables that it set for the steps after it. */
  readonly variables: Readonly<Record<string, string>>;
}

/**
 * Runs the steps of a workflow's job `build` in a site's folder, as GitHub's runner does: `run` by bash, our own action
 * (`OWNER/rolecast`) by the steps of action.yml. What installs is there already: `tools` are scripts by name that stand in for it.
 * Throws where a step fails.
 */
export function playWorkflow(file: string, site: string, tools: Readonly<Record<string, string>>): Played {
  const bin = temporaryFolder();
  for (const [name, script] of Object.entries(tools)) writeFileSync(join(bin, name), script, { mode: 0o755 });
  const said: string[] = [];
  let outputs: Readonly<Record<string, string>> = {};
  const variables: Record<string, string> = {};
  for (const step of (parsed(file) as Workflow).jobs['build']?.steps ?? []) {
    if (step.uses === 'OWNER/rolecast@main') {
      const played = playAction(step.with ?? {}, site, bin);
      said.push(...played.said);
      ({ outputs } = played);
      Object.assign(variables, played.variables);
    } else if (step.run !== undefined && step.name?.startsWith('Install ') !== true)
      said.push(bash(step.run, site, bin, { ...variables, ...step.env }));
    else if (step.uses !== undefined && !elsewhere.test(step.uses))
      throw new Error(`nobody knows how to play ${step.uses}`);
  }
  return { said, outputs, variables };
}

/** Runs action.yml with these inputs. */
export function playAction(given: Readonly<Record<string, string>>, site: string, bin = ''): Played {
  const { inputs, runs } = parsed(join(root, 'action.yml')) as Action;
  for (const name of Object.keys(given))
    if (inputs[name] === undefined) throw new Error(`action.yml has no input ${name}`);
  const value = (expression: string) => {
    if (expression === 'github.action_path') return root;
    const name = expression.replace('inputs.', '');
    return given[name] ?? inputs[name]?.default ?? '';
  };
  const filled = (text: string) => text.replace(/\$\{\{ (\S+) \}\}/g, (_, name: string) => value(name));
  const runner = temporaryFolder();
  const written = join(runner, 'outputs');
  const set = join(runner, 'variables');
  for (const file of [written, set]) writeFileSync(file, '');
  mkdirSync(join(runner, 'temp'));
  const said = runs.steps.map(({ run = '', env = {} }) => {
    if (run.includes('${{'))
      throw new Error('an expression in a script is run as a command: it belongs into env');
    const own = Object.entries(env).map(([name, text]) => [name, filled(text)] as const);
    const places = {
      GITHUB_ENV: set,
      GITHUB_OUTPUT: written,
      RUNNER_TEMP: join(runner, 'temp'),
      XDG_STATE_HOME: runner,
    };
    // The program is built already.
    return run.startsWith('test -f') ? '' : bash(run, site, bin, { ...Object.fromEntries(own), ...places });
  });
  const valuesIn = (file: string) =>
    Object.fromEntries(
      readFileSync(file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => line.split('=') as [string, string]),
    );
  return { said, outputs: valuesIn(written), variables: valuesIn(set) };
}

function bash(script: string, cwd: string, bin: string, env: Readonly<Record<string, string>> = {}): string {
  const path = [bin, process.env['PATH']].filter(Boolean).join(':');
  const options = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script];
  const { status, stdout, stderr } = spawnSync('bash', options, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', JEKYLL_ENV: 'production', ...env, PATH: path },
  });
  if (status !== 0) throw new Error(`a step ended with ${status}:\n${stdout}${stderr}`);
  return stdout;
}
