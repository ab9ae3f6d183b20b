import type { Diagnostic } from '../model/diagnostic.ts';

/** A diagnostic as a line of a log, without anything that could end the line or turn it around. */
export function logLine({ severity, code, message, hint = '', where }: Diagnostic): string {
  const text = [severity, where && `${where.file}:`, message, `[${code}]`, hint].filter(Boolean).join(' ');
  return text.replaceAll(/[\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu, ' ');
}
