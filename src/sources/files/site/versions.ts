/** Major, minor, patch; a part that is left open, as the patch of `~4.3.1`, is infinite: the newest there is. */
export type Version = readonly [number, number, number];

/** `v0.131.0`, `extended_0.131`, `jekyll 4.3.1`; undefined for `latest`. */
export function versionIn(text: string): Version | undefined {
  const [, major, minor, patch = '0'] = /(?<![\d.])(\d{1,4})\.(\d{1,4})(?:\.(\d{1,4}))?/.exec(text) ?? [];
  return major === undefined || minor === undefined
    ? undefined
    : [Number(major), Number(minor), Number(patch)];
}

/** The newest version that a requirement of npm, RubyGems or pip allows; undefined where it sets no end. */
export function newestAllowed(requirement: string): Version | undefined {
  for (const part of requirement.split(',')) {
    const [, operator = '', text = ''] =
      /^\s{0,9}([\^~<>=!]{0,3})\s{0,9}[v]?(\d{1,4}(?:\.\d{1,4}){0,2}(?:\.[x*])?)/.exec(part) ?? [];
    const newest = text === '' ? undefined : endOf(operator, text.replace(/\.[x*]$/, ''), /[x*]$/.test(text));
    if (newest !== undefined) return newest;
  }
  return undefined;
}

function endOf(operator: string, text: string, isOpen: boolean): Version | undefined {
  const [major = 0, minor, patch] = text.split('.').map(Number);
  if (operator.startsWith('>') || operator.startsWith('!')) return undefined;
  if (operator === '<') {
    if (patch !== undefined && patch > 0) return [major, minor ?? 0, patch - 1];
    return minor !== undefined && minor > 0 ? [major, minor - 1, Infinity] : [major - 1, Infinity, Infinity];
  }
  // A caret lets all but the first number that is no zero move; the other two all but the last, or that and the patch.
  if (operator === '^') return [major, major > 0 ? Infinity : (minor ?? Infinity), Infinity];
  if (operator === '~>' || operator === '~=')
    return [major, patch === undefined ? Infinity : (minor ?? Infinity), Infinity];
  if (operator === '~' || isOpen || minor === undefined) return [major, minor ?? Infinity, Infinity];
  return [major, minor, patch ?? 0];
}

export function isSince(version: Version, since: Version): boolean {
  return compareVersions(version, since) >= 0;
}

export function compareVersions(a: Version, b: Version): number {
  const parts = a.map((part, at) => (part === b[at] ? 0 : part - (b[at] ?? 0)));
  return parts.find((difference) => difference !== 0) ?? 0;
}

/** `4.3.1`; `4.3` where the patch is open. */
export function versionText(version: Version): string {
  return version.filter((part) => part !== Infinity).join('.');
}
