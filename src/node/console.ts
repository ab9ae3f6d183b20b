import { type Diagnostic, placeText, type Severity } from '../model/diagnostic.ts';
import { printable } from '../text/printable.ts';

/** SGR codes that begin and end a style. */
const sgr = { bold: [1, 22], dim: [2, 22], red: [31, 39], yellow: [33, 39], cyan: [36, 39] } as const;
type Style = keyof typeof sgr;
export type Paint = (style: Style, text: string) => string;

/** Where text for people goes: standard output or standard error. */
export interface Console {
  readonly line: (text?: string) => void;
  readonly paint: Paint;
  /** Shows what is being done on a line that the next one takes the place of; `''` takes it away. Only on a terminal. */
  readonly status?: (text: string) => void;
}

interface Stream {
  readonly write: (text: string) => unknown;
  readonly isTTY?: boolean;
}

/**
 * Colours on a terminal, and not where NO_COLOR (https://no-color.org) is set. FORCE_COLOR (https://force-color.org, and
 * Node's own streams) asks for them anywhere, and with 0 nowhere.
 */
export function consoleOn(
  stream: Stream,
  environment: Readonly<Record<string, string | undefined>>,
): Console {
  const { NO_COLOR, FORCE_COLOR, TERM } = environment;
  const colours =
    FORCE_COLOR === undefined
      ? stream.isTTY === true && !NO_COLOR && TERM !== 'dumb'
      : !['0', 'false'].includes(FORCE_COLOR);
  return {
    line: (text = '') => void stream.write(`${text}\n`),
    paint: colours ? painted : (_, text) => text,
    ...(stream.isTTY === true &&
      environment['TERM'] !== 'dumb' && {
        status: (text: string) => void stream.write(`\r\u001B[K${printable(text)}`),
      }),
  };
}

function painted(style: Style, text: string): string {
  const [begin, end] = sgr[style];
  return `\u001B[${begin}m${text}\u001B[${end}m`;
}

const styles: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'cyan' };

export function printDiagnostic(to: Console, { severity, code, message, hint, where }: Diagnostic): void {
  const place = where === undefined ? '' : placeText(where);
  const before = place === '' ? '' : `${to.paint('bold', printable(place))}: `;
  to.line(
    `${to.paint(styles[severity], severity)} ${before}${printable(message)} ${to.paint('dim', `[${code}]`)}`,
  );
  if (hint !== undefined) to.line(`      ${printable(hint)}`);
}

/** The worst first, up to `most` of them; then how many there are of each kind. */
export function printDiagnostics(to: Console, diagnostics: readonly Diagnostic[], most: number): void {
  const weight: readonly Severity[] = ['error', 'warning'];
  const grave = weight.flatMap((severity) => diagnostics.filter((one) => one.severity === severity));
  for (const diagnostic of grave.slice(0, most)) printDiagnostic(to, diagnostic);
  if (grave.length > most) to.line(`… and ${grave.length - most} more: rolecast collect prints all of them`);
}

/** `2 errors, 1 warning, 3 notes`; undefined where there are none. */
export function countDiagnostics(diagnostics: readonly Diagnostic[]): string | undefined {
  const names = { error: 'error', warning: 'warning', info: 'note' } as const;
  const counted = (['error', 'warning', 'info'] as const)
    .map(
      (severity) => [diagnostics.filter((one) => one.severity === severity).length, names[severity]] as const,
    )
    .filter(([count]) => count > 0)
    .map(([count, name]) => `${count} ${name}${count === 1 ? '' : 's'}`);
  return counted.length === 0 ? undefined : counted.join(', ');
}
