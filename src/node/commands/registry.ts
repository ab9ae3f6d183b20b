import type { Registry } from '../command-line/command.ts';

/** In the order of `rolecast --help`. */
export const commands: Registry = {
  serve: async () => (await import('./serve.ts')).serveCommand,
  check: async () => (await import('./check.ts')).checkCommand,
  collect: async () => (await import('./collect.ts')).collectCommand,
  init: async () => (await import('./init.ts')).initCommand,
  build: async () => (await import('./build.ts')).buildCommand,
  inject: async () => (await import('./inject.ts')).injectCommand,
  notify: async () => (await import('./notify.ts')).notifyCommand,
  publish: async () => (await import('./publish.ts')).publishCommand,
  completions: async () => (await import('./completions.ts')).completionsCommand(commands),
};
