// Prints what the published package brings, as CycloneDX: what npm installs with it, and what is packed within it
// (packed-packages.mjs), which npm takes for tools.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { packedPackages } from './packed-packages.mjs';

const { dependencies, peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const bom = JSON.parse(
  execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx'], { encoding: 'utf8', maxBuffer: 2 ** 28 }),
);
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const nameOf = (ref) => ref.slice(0, ref.lastIndexOf('@'));
const first = new Set([...Object.keys({ ...dependencies, ...peerDependencies }), ...packedPackages]);
const [root, ...others] = bom.dependencies;
const wanted = new Set(root.dependsOn.filter((ref) => first.has(nameOf(ref))));
const needs = new Map(others.map(({ ref, dependsOn }) => [ref, dependsOn]));
const isOptional = (of, name) =>
  packages[`node_modules/${of}`]?.peerDependenciesMeta?.[name]?.optional === true;
for (const ref of wanted)
  for (const next of needs.get(ref) ?? []) if (!isOptional(nameOf(ref), nameOf(next))) wanted.add(next);

bom.components = bom.components.filter((component) => wanted.has(component['bom-ref']));
bom.dependencies = [
  { ...root, dependsOn: root.dependsOn.filter((ref) => wanted.has(ref)) },
  ...others.filter(({ ref }) => wanted.has(ref)),
];
process.stdout.write(`${JSON.stringify(bom, null, 2)}\n`);
