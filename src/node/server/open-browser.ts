import { spawn } from 'node:child_process';

const programs: Readonly<Record<string, readonly string[]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/** Shows an address in the user's browser. Calls `onFault` where there is none to be started. */
export function openBrowser(url: string, platform: string, onFault: (why: string) => void): void {
  const [program = 'xdg-open', ...args] = programs[platform] ?? [];
  const child = spawn(program, [...args, url], { stdio: 'ignore', detached: true });
  child.once('error', ({ message }) => onFault(message));
  child.unref();
}
