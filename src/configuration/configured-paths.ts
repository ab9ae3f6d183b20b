import type * as v from 'valibot';
import type { Path } from './configuration-faults.ts';
import { configurationSchema } from './schema/configuration-schema.ts';
import { pathUseOf, type PathUse } from './schema/path-schema.ts';

export type { PathUse } from './schema/path-schema.ts';

export interface ConfiguredPath {
  readonly at: Path;
  readonly value: string;
  readonly use: PathUse;
}

interface Node {
  readonly pipe?: readonly Node[];
  readonly wrapped?: Node;
  readonly item?: Node;
  readonly entries?: Readonly<Record<string, Node>>;
  readonly options?: readonly Node[];
}

/** Every value of a configuration that is a path of the disk, found by its schema, so that a new key is not forgotten. */
export function configuredPaths(
  configuration: unknown,
  schema: v.GenericSchema | Node = configurationSchema,
): readonly ConfiguredPath[] {
  const found = pathsIn(schema as Node, configuration, []);
  return [...new Map(found.map((one) => [JSON.stringify(one.at), one])).values()];
}

function pathsIn(schema: Node, value: unknown, at: Path): readonly ConfiguredPath[] {
  const use = pathUseOf(schema);
  if (use !== undefined) return typeof value === 'string' ? [{ at, value, use }] : [];
  const { pipe = [], wrapped, options = [], item, entries = {} } = schema;
  const here = [...pipe.filter((one) => one !== schema), ...(wrapped ? [wrapped] : []), ...options].flatMap(
    (one) => pathsIn(one, value, at),
  );
  const items = item !== undefined && Array.isArray(value) ? value : [];
  const inItems = items.flatMap((one, key) => pathsIn(item as Node, one, [...at, { key, isKey: false }]));
  const mapping =
    typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  const inEntries = Object.entries(entries).flatMap(([key, inner]) =>
    Object.hasOwn(mapping, key) ? pathsIn(inner, mapping[key], [...at, { key, isKey: false }]) : [],
  );
  return [...here, ...inItems, ...inEntries];
}
