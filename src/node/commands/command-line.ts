import { parseArgs } from 'node:util';
import { boardNames, type BoardName } from '../../checks/board-names.ts';
import { type Compression, compressions } from '../export/compressed.ts';
import { type HostName, hostNames } from '../export/hosts/hosts.ts';
import { baseAddressAllowed, baseAddressFrom, nearest } from '../../sources/schema-parts.ts';

/** Commands that have options of their own beside the common ones. */
export const commandNames = [
  'serve',
  'check',
  'collect',
  'init',
  'build',
  'inject',
  'notify',
  'publish',
  'prose',
] as const;

export const checkFormats = ['text', 'json', 'github', 'sarif'] as const;
export type CheckFormat = (typeof checkFormats)[number];
export const logFormats = ['json', 'text', 'off'] as const;
export type LogFormat = (typeof logFormats)[number];
export const publishTargets = ['kv', 'r2', 'assets'] as const;
export type PublishTarget = (typeof publishTargets)[number];
const severities = ['error', 'warning'] as const;

export type CommandName = (typeof commandNames)[number];

export interface CommandLine {
  readonly command: CommandName | 'help' | 'version';
  /** The folder to read; absent where none was named. */
  readonly path?: string;
  readonly port?: number;
  readonly host?: string;
  readonly section?: string;
  /** Absolute, ends with `/`. */
  readonly url?: string;
  readonly config?: string;
  readonly ledger?: string;
  readonly out?: string;
  readonly format?: CheckFormat;
  readonly log?: LogFormat;
  readonly failOn?: (typeof severities)[number];
  /** The job boards whose rules check looks at. */
  readonly boards?: readonly BoardName[];
  /** A diagnostic's code. */
  readonly explain?: string;
  /** Answer `/metrics`. */
  readonly metrics?: true;
  /** The hosts that a build is for. */
  readonly for?: readonly HostName[];
  readonly compress?: readonly Compression[];
  /** Make the folder that is built a symbolic link. */
  readonly link?: true;
  /** Show what would be sent, and send nothing. */
  readonly dryRun?: true;
  /** Where `publish` writes. */
  readonly to?: PublishTarget;
  /** Into what `wrangler dev` serves from, on this machine. */
  readonly local?: true;
  /** The Worker's configuration. */
  readonly wrangler?: string;
  /** Days for which coming openings and closings are published ahead. */
  readonly ahead?: number;
  /** Read and write everything anew, and keep nothing for the next time. */
  readonly noCache?: true;
  readonly force: boolean;
}

/** What is wrong with the arguments, for people. */
export interface Misuse {
  readonly message: string;
  readonly hint: string;
}

type Option =
  | 'port'
  | 'host'
  | 'section'
  | 'url'
  | 'config'
  | 'ledger'
  | 'out'
  | 'format'
  | 'fail-on'
  | 'boards'
  | 'log'
  | 'explain'
  | 'metrics'
  | 'for'
  | 'compress'
  | 'link'
  | 'dry-run'
  | 'force'
  | 'to'
  | 'local'
  | 'wrangler'
  | 'ahead'
  | 'no-cache'
  | 'help'
  | 'version';

const allOptions = {
  port: { type: 'string' },
  host: { type: 'string' },
  section: { type: 'string' },
  url: { type: 'string' },
  config: { type: 'string' },
  ledger: { type: 'string' },
  out: { type: 'string' },
  format: { type: 'string' },
  'fail-on': { type: 'string' },
  boards: { type: 'string' },
  log: { type: 'string' },
  explain: { type: 'string' },
  metrics: { type: 'boolean' },
  for: { type: 'string' },
  compress: { type: 'string' },
  link: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  force: { type: 'boolean' },
  to: { type: 'string' },
  local: { type: 'boolean' },
  wrangler: { type: 'string' },
  ahead: { type: 'string' },
  'no-cache': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const satisfies Record<Option, { type: 'string' | 'boolean'; short?: string }>;

const reading = ['section', 'url', 'config', 'ledger'] as const;
const once = [...reading, 'no-cache'] as const;
const optionsOf: Readonly<Record<CommandName, readonly Option[]>> = {
  serve: ['port', 'host', 'log', 'metrics', ...reading],
  check: ['format', 'fail-on', 'boards', 'explain', ...once],
  collect: once,
  init: ['section', 'force'],
  prose: [],
  build: ['out', 'for', 'compress', 'link', ...once],
  inject: ['out', ...once],
  notify: ['dry-run', ...once],
  publish: ['to', 'out', 'local', 'wrangler', 'ahead', 'force', ...once],
};

/** Reads the arguments after `rolecast`. */
export function parseCommandLine(args: readonly string[]): CommandLine | Misuse {
  const { tokens } = parseArgs({
    args: [...args],
    options: allOptions,
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const values = new Map<Option, string | true>();
  const words: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    const misuse = optionMisuse(token);
    if (misuse !== undefined) return misuse;
    values.set(token.name as Option, token.value ?? true);
  }
  if (values.has('version')) return { command: 'version', force: false };
  if (values.has('help') || words[0] === 'help') return { command: 'help', force: false };
  const [word, path, ...rest] = words;
  const command = commandNames.find((name) => name === word);
  if (command === undefined) return commandMisuse(word);
  if (rest.length > 0)
    return {
      message: `rolecast ${command} takes one folder, not ${words.slice(1).map(quoted).join(' and ')}`,
      hint: 'Name one folder; put a name that holds blanks in quotes',
    };
  const stranger = [...values.keys()].find((name) => !optionsOf[command].includes(name));
  if (stranger !== undefined)
    return {
      message: `rolecast ${command} has no option --${stranger}`,
      hint: `It has ${optionsOf[command].map((name) => `--${name}`).join(', ')}`,
    };
  return withValues(command, path, values);
}

function withValues(
  command: CommandName,
  path: string | undefined,
  values: ReadonlyMap<Option, string | true>,
): CommandLine | Misuse {
  const text = (name: Option) => {
    const value = values.get(name);
    return typeof value === 'string' ? { [name]: value } : {};
  };
  const port = values.get('port');
  if (typeof port === 'string' && !(/^\d{1,5}$/.test(port) && Number(port) <= 65_535))
    return {
      message: `--port is ${quoted(port)}`,
      hint: 'Allowed: a whole number up to 65535; 0 chooses a free port',
    };
  const url = values.get('url');
  const base = typeof url === 'string' ? baseAddressFrom(url) : undefined;
  if (typeof url === 'string' && base === undefined)
    return { message: `--url is ${quoted(url)}`, hint: `Allowed: ${baseAddressAllowed}` };
  if ((command === 'build' || command === 'inject') && !values.has('out'))
    return {
      message: `rolecast ${command} needs a folder to write to`,
      hint: `Name it: rolecast ${command} PATH --out DIR`,
    };
  const publishing = command === 'publish' ? publishMisuse(values) : undefined;
  if (publishing !== undefined) return publishing;
  const [to, ahead] = [values.get('to'), values.get('ahead')];
  const [format, failOn, log] = [values.get('format'), values.get('fail-on'), values.get('log')];
  if (log !== undefined && !isOneOf(logFormats, log)) return notOneOf('log', log, logFormats);
  if (format !== undefined && !isOneOf(checkFormats, format)) return notOneOf('format', format, checkFormats);
  if (failOn !== undefined && !isOneOf(severities, failOn)) return notOneOf('fail-on', failOn, severities);
  const boards = boardsIn(values.get('boards'));
  if (isMisuse(boards)) return boards;
  const hosts = namesIn('for', values.get('for'), hostNames);
  if (isMisuse(hosts)) return hosts;
  const compress = namesIn('compress', values.get('compress'), compressions);
  if (isMisuse(compress)) return compress;
  return {
    command,
    ...(boards === undefined ? {} : { boards }),
    ...(hosts === undefined ? {} : { for: hosts }),
    ...(compress === undefined ? {} : { compress }),
    ...(values.has('link') ? { link: true as const } : {}),
    ...(format === undefined ? {} : { format }),
    ...(failOn === undefined ? {} : { failOn }),
    ...(log === undefined ? {} : { log }),
    ...(path === undefined ? {} : { path }),
    ...(typeof port === 'string' ? { port: Number(port) } : {}),
    ...Object.assign({}, ...(['host', 'out', 'explain', 'wrangler', ...reading] as const).map(text)),
    ...(base === undefined ? {} : { url: base }),
    ...(isOneOf(publishTargets, to ?? true) ? { to } : {}),
    ...(typeof ahead === 'string' ? { ahead: Number(ahead) } : {}),
    ...(values.has('local') ? { local: true as const } : {}),
    ...(values.has('metrics') ? { metrics: true as const } : {}),
    ...(values.has('dry-run') ? { dryRun: true as const } : {}),
    ...(values.has('no-cache') ? { noCache: true as const } : {}),
    force: values.has('force'),
  };
}

/** `indeed,jooble`, or `all`. */
function boardsIn(value: string | true | undefined): readonly BoardName[] | Misuse | undefined {
  return value === 'all' ? boardNames : namesIn('boards', value, boardNames, ['all']);
}

/** `gz,br`: each once, in the order of `allowed`. `beside`: what else may be written. */
function namesIn<Text extends string>(
  option: Option,
  value: string | true | undefined,
  allowed: readonly Text[],
  beside: readonly string[] = [],
): readonly Text[] | Misuse | undefined {
  if (typeof value !== 'string') return undefined;
  const names = value.split(',').map((name) => name.trim());
  const stranger = names.find((name) => !isOneOf(allowed, name));
  return stranger === undefined
    ? allowed.filter((name) => names.includes(name))
    : notOneOf(option, stranger, [...allowed, ...beside]);
}

function isMisuse(value: object | undefined): value is Misuse {
  return value !== undefined && 'message' in value;
}

function publishMisuse(values: ReadonlyMap<Option, string | true>): Misuse | undefined {
  const [to, ahead] = [values.get('to'), values.get('ahead')];
  const hint = 'Name it: rolecast publish PATH --to kv, --to r2, or --to assets --out DIR';
  if (to === undefined) return { message: 'rolecast publish needs a place to write to', hint };
  if (!isOneOf(publishTargets, to)) return notOneOf('to', to, publishTargets);
  if ((to === 'assets') !== values.has('out'))
    return {
      message: to === 'assets' ? '--to assets needs a folder to write to' : `--to ${to} takes no --out`,
      hint,
    };
  if (to === 'assets' && values.has('local'))
    return { message: '--to assets takes no --local', hint: 'The folder is on this machine as it is' };
  if (typeof ahead === 'string' && !(/^\d{1,4}$/.test(ahead) && Number(ahead) <= 3650))
    return { message: `--ahead is ${quoted(ahead)}`, hint: 'Allowed: whole days, up to 3650' };
  return undefined;
}

function isOneOf<Text extends string>(allowed: readonly Text[], value: string | true): value is Text {
  return (allowed as readonly (string | true)[]).includes(value);
}

function notOneOf(option: Option, value: string | true, allowed: readonly string[]): Misuse {
  return { message: `--${option} is ${quoted(String(value))}`, hint: `Allowed: ${allowed.join(', ')}` };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function optionMisuse({ name, rawName, value, inlineValue }: OptionToken): Misuse | undefined {
  if (!Object.hasOwn(allOptions, name)) {
    const near = nearest(name, Object.keys(allOptions));
    return {
      message: `There is no option ${rawName}`,
      hint: near === undefined ? 'See rolecast --help' : `Did you mean --${near}? See rolecast --help`,
    };
  }
  const wantsValue = allOptions[name as Option].type === 'string';
  if (!wantsValue)
    return inlineValue === true
      ? { message: `${rawName} takes no value`, hint: `Write ${rawName} alone` }
      : undefined;
  const given = value !== undefined && value !== '' && (inlineValue === true || !/^-./.test(value));
  return given
    ? undefined
    : { message: `${rawName} has no value`, hint: `Write ${rawName} VALUE, or ${rawName}=VALUE` };
}

function commandMisuse(word: string | undefined): Misuse {
  const all = `The commands are ${commandNames.join(', ')}; see rolecast --help`;
  if (word === undefined) return { message: 'No command was given', hint: all };
  const near = nearest(word, commandNames);
  const folder = /[/\\.]/.test(word) ? `To serve a folder: rolecast serve ${word}. ` : '';
  return {
    message: `There is no command ${quoted(word)}`,
    hint: near === undefined ? `${folder}${all}` : `Did you mean ${near}? ${all}`,
  };
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
