import { parseArgs } from 'node:util';
import { nearest } from '../../sources/schema-parts.ts';
import { allOf, type Command, type Registry } from './command.ts';
import type { Given, Misuse, Option, Options } from './option.ts';

export interface Parsed {
  readonly command: Command;
  readonly given: Given<Options>;
}

/** What is asked for: a command with its options, the help of one or of all, or the version. */
export type Asked =
  | Parsed
  | { readonly help: Command | 'all' }
  | { readonly version: true }
  | { readonly misuse: Misuse };

/**
 * Reads the arguments after `rolecast`. Node's own `parseArgs` cuts them into tokens; what is allowed is said by the
 * commands, so that help, completions and this agree. A larger library would bring its own words for every misuse.
 */
export async function parseCommandLine(args: readonly string[], registry: Registry): Promise<Asked> {
  const words = args.filter((arg) => !arg.startsWith('-'));
  const first = words[0] === 'help' ? words[1] : words[0];
  const load = first !== undefined && Object.hasOwn(registry, first) ? registry[first] : undefined;
  const before = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  if (before.includes('--version') || words[0] === 'version' || /^-[vV]$/.test(args.join(' ')))
    return { version: true };
  if (words[0] === 'help' || before.some((arg) => arg === '--help' || arg === '-h')) {
    if (first === undefined) return { help: 'all' };
    return load === undefined ? { misuse: commandMisuse(first, registry) } : { help: await load() };
  }
  if (load === undefined) return { misuse: strayOption(args) ?? commandMisuse(first, registry) };
  return optionsAfter(await load(), args, registry);
}

async function optionsAfter(command: Command, args: readonly string[], registry: Registry): Promise<Asked> {
  const { options } = command;
  const misused = (misuse: Misuse) => ({ misuse });
  const at = args.indexOf(command.name);
  const { tokens } = parseArgs({
    args: [...args.slice(0, at), ...args.slice(at + 1)],
    options: Object.fromEntries(
      Object.entries(options).map(([name, { placeholder }]) => [
        name,
        { type: placeholder === undefined ? ('boolean' as const) : ('string' as const) },
      ]),
    ),
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const given: Record<string, unknown> = {};
  const paths: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') paths.push(token.value);
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (option === undefined) return misused(unknownOption(token, command, await allOf(registry)));
    const misuse = formMisuse(token, option);
    if (misuse !== undefined) return misused(misuse);
    const read = option.read(token.value ?? '');
    if ('refused' in read)
      return misused({
        message: `--${token.name} is ${quoted(read.refused.found)}`,
        hint: `Allowed: ${read.refused.allowed}`,
      });
    const key = inCamelCase(token.name);
    const before = given[key];
    if (before !== undefined && option.isList !== true) return misused(givenTwice(token, option));
    given[key] = option.isList ? [before ?? [], read.value].flat() : read.value;
  }
  const misuse =
    pathMisuse(command, paths) ?? missing(command, given) ?? command.misuse?.(given as Given<Options>);
  if (misuse !== undefined) return misused(misuse);
  return {
    command,
    given: { ...given, ...(paths[0] !== undefined && { path: paths[0] }) } as Given<Options>,
  };
}

function pathMisuse({ name, operand }: Command, paths: readonly string[]): Misuse | undefined {
  if (operand === '' && paths.length > 0)
    return {
      message: `rolecast ${name} takes no ${quoted(paths[0] ?? '')}`,
      hint: `See rolecast ${name} --help`,
    };
  return paths.length < 2
    ? undefined
    : {
        message: `rolecast ${name} takes one folder, not ${paths.map(quoted).join(' and ')}`,
        hint: 'Name one folder; put a name that holds blanks in quotes',
      };
}

function missing(
  { name, options, operand = 'PATH' }: Command,
  given: Readonly<Record<string, unknown>>,
): Misuse | undefined {
  const absent = Object.entries(options).find(
    ([option, { isRequired }]) => isRequired && !(inCamelCase(option) in given),
  );
  if (absent === undefined) return undefined;
  const [option, { placeholder = '', help }] = absent;
  return {
    message: `rolecast ${name} needs --${option}: ${help}`,
    hint: `Write it: ${['rolecast', name, operand, `--${option}`, placeholder].filter((part) => part !== '').join(' ')}`,
  };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function unknownOption(
  { name, rawName }: OptionToken,
  { name: command, options }: Command,
  commands: readonly Command[],
): Misuse {
  const own = Object.keys(options);
  const elsewhere = commands.filter((one) => Object.hasOwn(one.options, name));
  if (elsewhere.length > 0)
    return {
      message: `rolecast ${command} has no option --${name}`,
      hint:
        own.length === 0
          ? 'It has none'
          : `It has ${own.map((one) => `--${one}`).join(', ')}. --${name} is one of ${elsewhere.map((one) => one.name).join(', ')}`,
    };
  const near = nearest(name, own);
  return {
    message: `There is no option ${rawName}`,
    hint: `${near === undefined ? '' : `Did you mean --${near}? `}See rolecast ${command} --help`,
  };
}

/** An option that stands alone: each belongs to a command. */
function strayOption(args: readonly string[]): Misuse | undefined {
  return args.length > 0 && args.every((arg) => arg.startsWith('-'))
    ? {
        message: `No command was given, only ${args.join(' ')}`,
        hint: 'Options follow a command: see rolecast --help',
      }
    : undefined;
}

function formMisuse(
  { rawName, value, inlineValue }: OptionToken,
  { placeholder }: Option,
): Misuse | undefined {
  if (placeholder === undefined)
    return inlineValue === true
      ? { message: `${rawName} takes no value`, hint: `Write ${rawName} alone` }
      : undefined;
  const isGiven = value !== undefined && value !== '' && (inlineValue === true || !/^-./.test(value));
  return isGiven
    ? undefined
    : {
        message: `${rawName} has no value`,
        hint: `Write ${rawName} ${placeholder}, or ${rawName}=${placeholder}`,
      };
}

function givenTwice({ name, value = '' }: OptionToken, { placeholder }: Option): Misuse {
  return {
    message: `--${name} is given twice${placeholder === undefined ? '' : `, and the second time it is ${quoted(value)}`}`,
    hint: `Write it once${placeholder === undefined ? '' : ': nobody could say which value counts'}`,
  };
}

function commandMisuse(word: string | undefined, registry: Registry): Misuse {
  const names = Object.keys(registry);
  const all = `The commands are ${names.join(', ')}; see rolecast --help`;
  if (word === undefined) return { message: 'No command was given', hint: all };
  const near = nearest(word, names);
  const folder = /[/\\.]/.test(word) ? `To serve a folder: rolecast serve ${word}. ` : '';
  return {
    message: `There is no command ${quoted(word)}`,
    hint: near === undefined ? `${folder}${all}` : `Did you mean ${near}? ${all}`,
  };
}

function inCamelCase(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function quoted(word: string): string {
  return JSON.stringify(word);
}
