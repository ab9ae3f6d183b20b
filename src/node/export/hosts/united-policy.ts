/** A content security policy that allows what each of `policies` allows, for hosts that have one for all pages. */
export function unitedPolicy(policies: Iterable<string>): string {
  const directives = new Map<string, Set<string>>();
  for (const policy of policies) {
    for (const directive of policy.split('; ')) {
      const [name = '', ...sources] = directive.split(' ');
      const known = directives.get(name) ?? new Set();
      for (const source of sources) known.add(source);
      directives.set(name, known);
    }
  }
  // Beside others `'none'` says nothing.
  for (const sources of directives.values()) if (sources.size > 1) sources.delete("'none'");
  return [...directives].map(([name, sources]) => [name, ...sources].join(' ')).join('; ');
}
