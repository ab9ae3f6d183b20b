// Known advisories of what users get: what is installed with the package and what is packed within it. A registry that
// answers no audits is said so and is no fault of ours.
import { spawnSync } from 'node:child_process';

const run = (command, args) =>
  JSON.parse(spawnSync(command, args, { encoding: 'utf8', maxBuffer: 2 ** 28 }).stdout);
const { components } = run(process.execPath, ['sbom.mjs']);
const users = new Set(components.map(({ name, group }) => (group ? `${group}/${name}` : name)));
const { vulnerabilities } = run('npm', ['audit', '--json']);
if (vulnerabilities === undefined) {
  console.log('the registry answers no audits: not audited');
} else {
  const found = Object.values(vulnerabilities).filter(({ name }) => users.has(name));
  for (const { name, severity, range } of found) console.log(`${severity}: ${name} ${range}`);
  console.log(`${users.size} packages audited, ${found.length} with advisories`);
  process.exitCode = found.length === 0 ? 0 : 1;
}
