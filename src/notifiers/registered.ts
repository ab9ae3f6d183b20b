import { compareText, type Diagnostic } from '../model/diagnostic.ts';
import type { Notifier, NotifySetting } from './notifier.ts';
import * as registry from './registry.ts';

export interface SiteNotifiers {
  readonly notifiers: readonly Notifier[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Everybody who is told of a site's changes, by name. */
export function notifiersOf(setting: NotifySetting): SiteNotifiers {
  const all = Object.values(registry).flatMap((kind) => kind(setting));
  return {
    notifiers: all.filter((one) => 'send' in one).toSorted((a, b) => compareText(a.name, b.name)),
    diagnostics: all.filter((one) => 'severity' in one),
  };
}
