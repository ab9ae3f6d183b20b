import { allOf, type Command, command, type Registry } from '../command-line/command.ts';
import { type Options, oneOf, required } from '../command-line/option.ts';
import { exitCodes } from '../world.ts';

const shells = ['bash', 'zsh', 'fish'] as const;
const options = { shell: required(oneOf('SHELL', shells, 'bash, zsh or fish')) };

export const completionsCommand = (registry: Registry) =>
  command({
    name: 'completions',
    summary: 'print what makes a shell complete commands, options and their values',
    about: 'Prints a script for the start file of a shell. It is made of the commands themselves.',
    operand: '',
    options,
    examples: [
      ['rolecast completions --shell bash >> ~/.bashrc', 'for bash'],
      ['rolecast completions --shell zsh > "${fpath[1]}/_rolecast"', 'for zsh'],
      ['rolecast completions --shell fish > ~/.config/fish/completions/rolecast.fish', 'for fish'],
    ],
    run: async ({ shell }, world) => {
      await world.write(
        { bash: forBash, zsh: forZsh, fish: forFish }[shell ?? 'bash'](await allOf(registry)),
      );
      return exitCodes.done;
    },
  });

type OptionEntry = readonly [name: string, option: Options[string]];
const optionsOf = (one: Command): readonly OptionEntry[] => [
  ...Object.entries(one.options),
  ['help', { help: 'how to use it', offers: [], read: () => ({ value: true }) }],
];
const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;
const names = (all: readonly Command[]) => all.map(({ name }) => name).join(' ');

/** https://www.gnu.org/software/bash/manual/html_node/Programmable-Completion.html */
function forBash(all: readonly Command[]): string {
  const values = new Map<string, string>();
  for (const one of all)
    for (const [name, { placeholder, offers }] of optionsOf(one))
      if (placeholder !== undefined) values.set(`${one.name}:--${name}`, bashWords(offers));
  const ofOptions = [...values].map(([when, words]) => `    ${when}) ${words}; return ;;`);
  const ofCommands = all.map(
    (one) =>
      `    ${one.name}) options=${quoted(
        optionsOf(one)
          .map(([name]) => `--${name}`)
          .join(' '),
      )} ;;`,
  );
  return `_rolecast() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} options
  # bash divides \`--option=value\` at the sign.
  if [ "$word" = = ]; then word=; elif [ "$before" = = ]; then before=\${COMP_WORDS[COMP_CWORD-2]}; fi
  if [ "$COMP_CWORD" -eq 1 ]; then COMPREPLY=($(compgen -W ${quoted(names(all))} -- "$word")); return; fi
  case "\${COMP_WORDS[1]}:$before" in
${ofOptions.join('\n')}
  esac
  case "\${COMP_WORDS[1]}" in
${ofCommands.join('\n')}
  esac
  case "$word" in
    -*) COMPREPLY=($(compgen -W "$options" -- "$word")) ;;
    *) compopt -o filenames; COMPREPLY=($(compgen -f -- "$word")) ;;
  esac
}
complete -F _rolecast rolecast
`;
}

function bashWords(offers: Options[string]['offers']): string {
  if (offers === 'file' || offers === 'folder')
    return `compopt -o filenames; COMPREPLY=($(compgen ${offers === 'file' ? '-f' : '-d'} -- "$word"))`;
  return `COMPREPLY=($(compgen -W ${quoted(offers.join(' '))} -- "$word"))`;
}

/** https://zsh.sourceforge.io/Doc/Release/Completion-System.html#index-_005farguments */
function forZsh(all: readonly Command[]): string {
  const plain = (text: string) => text.replaceAll(/[[\]:\\]/g, (sign) => `\\${sign}`);
  const argument = (one: Command) =>
    optionsOf(one).map(([name, { placeholder, help, offers }]) =>
      quoted(
        placeholder === undefined
          ? `--${name}[${plain(help)}]`
          : `--${name}=[${plain(help)}]:${placeholder}:${zshWords(offers)}`,
      ),
    );
  return `#compdef rolecast
_rolecast() {
  if (( CURRENT == 2 )); then
    local -a commands=(${all.map(({ name, summary }) => quoted(`${name}:${plain(summary)}`)).join(' ')})
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${all.map((one) => `    ${one.name}) _arguments ${argument(one).join(' ')} '*:path:_files' ;;`).join('\n')}
  esac
}
if [ "$funcstack[1]" = _rolecast ]; then _rolecast "$@"; else compdef _rolecast rolecast; fi
`;
}

function zshWords(offers: Options[string]['offers']): string {
  if (offers === 'file') return '_files';
  return offers === 'folder' ? '_files -/' : `(${offers.join(' ')})`;
}

/** https://fishshell.com/docs/current/cmds/complete.html */
function forFish(all: readonly Command[]): string {
  const complete = (parts: readonly string[]) => ['complete -c rolecast', ...parts].join(' ');
  const none = quoted(`not __fish_seen_subcommand_from ${names(all)}`);
  const ofCommand = (one: Command) =>
    optionsOf(one).map(([name, { placeholder, help, offers }]) =>
      complete([
        `-n ${quoted(`__fish_seen_subcommand_from ${one.name}`)}`,
        `-l ${name}`,
        `-d ${quoted(help)}`,
        ...(placeholder === undefined
          ? []
          : [typeof offers === 'string' ? '-r -F' : `-x -a ${quoted(offers.join(' '))}`]),
      ]),
    );
  return `${[
    ...all.map(({ name, summary }) => complete([`-f -n ${none}`, `-a ${name}`, `-d ${quoted(summary)}`])),
    ...all.flatMap(ofCommand),
  ].join('\n')}\n`;
}
