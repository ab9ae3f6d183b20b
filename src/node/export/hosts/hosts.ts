import { apacheFiles } from './apache.ts';
import type { Compression } from '../compressed.ts';
import type { HostRules } from './host-rules.ts';
import { headersFile, redirectsFile } from './netlify.ts';
import { nginxInclude } from './nginx.ts';
import { vercelFile } from './vercel.ts';

export const hostNames = ['netlify', 'cloudflare', 'vercel', 'apache', 'nginx', 'none'] as const;
export type HostName = (typeof hostNames)[number];

/** Files that tell a host what files alone cannot say, by their names in the export. */
type HostFiles = (rules: HostRules, compressions: readonly Compression[]) => Readonly<Record<string, string>>;

const filesFor: Readonly<Record<HostName, HostFiles>> = {
  netlify: (rules) => ({ _headers: headersFile(rules), _redirects: redirectsFile(rules, { gone: true }) }),
  cloudflare: (rules) => ({
    _headers: headersFile(rules),
    _redirects: redirectsFile(rules, { gone: false }),
  }),
  vercel: (rules) => ({ 'vercel.json': vercelFile(rules) }),
  apache: (rules) =>
    Object.fromEntries([...apacheFiles(rules)].map(([folder, text]) => [`${folder}.htaccess`, text])),
  nginx: (rules, compressions) => ({ '.rolecast-nginx.conf': nginxInclude(rules, compressions) }),
  none: () => ({}),
};

/** What Cloudflare understands Netlify does too, and others do not mind. Empty files are left out. */
export function hostFiles(
  hosts: readonly HostName[],
  rules: HostRules,
  compressions: readonly Compression[],
): ReadonlyMap<string, string> {
  const chosen = hosts.length === 0 ? (['cloudflare'] as const) : hosts;
  const all = chosen.flatMap((host) => Object.entries(filesFor[host](rules, compressions)));
  return new Map(all.filter(([, text]) => text !== ''));
}
