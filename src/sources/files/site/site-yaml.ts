import {
  boolYaml11Tag,
  CORE_SCHEMA,
  defineMappingTag,
  defineScalarTag,
  defineSequenceTag,
  load,
  mergeTag,
  YAMLException,
} from 'js-yaml';
import type { Diagnostic } from '../../../model/diagnostic.ts';

export type Mapping = Readonly<Record<string, unknown>>;

/** `!ENV NAME`: a variable of the machine that builds the site. It is not read: nothing rendered depends on the machine. */
const envName = defineScalarTag<undefined>('!ENV', { resolve: () => undefined, identify: () => false });

/** `!ENV [NAME, …, default]`: the default. A list of one is a name without a default. */
const envDefault = defineSequenceTag<unknown[], unknown>('!ENV', {
  create: () => [],
  addItem: (list, item) => {
    list.push(item);
  },
  finalize: (list) => (list.length > 1 ? list.at(-1) : undefined),
  identify: () => false,
});

/** Any other tag (`!!python/name:…`, `!relative`) is data that nobody asks for; it is never run. */
const inert = ['!', 'tag:'].flatMap((prefix) => [
  defineScalarTag<undefined>(prefix, {
    matchByTagPrefix: true,
    resolve: () => undefined,
    identify: () => false,
  }),
  defineSequenceTag<null, undefined>(prefix, {
    matchByTagPrefix: true,
    create: () => null,
    addItem: () => {},
    finalize: () => undefined,
    identify: () => false,
  }),
  defineMappingTag<null, undefined>(prefix, {
    matchByTagPrefix: true,
    create: () => null,
    addPair: () => '',
    has: () => false,
    keys: () => [],
    get: () => undefined,
    finalize: () => undefined,
    identify: () => false,
  }),
]);

const schema = CORE_SCHEMA.withTags(boolYaml11Tag, mergeTag, envName, envDefault, inert);

/** Reads a generator's YAML configuration (`mkdocs.yml`, `_config.yml`) as data. Never throws, never runs content, never reads the environment. */
export function readSiteYaml(
  text: string,
  file: string,
): { readonly data?: Mapping; readonly diagnostics: readonly Diagnostic[] } {
  try {
    const data = load(text, { schema, json: true, maxDepth: 30, maxAliases: 200, maxTotalMergeKeys: 2000 });
    if (isMapping(data)) return { data, diagnostics: [] };
    return { diagnostics: [invalid('It holds no keys and values', { file, line: 1 })] };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const { mark, reason } = error;
    const place = mark === undefined ? {} : { line: mark.line + 1, column: mark.column + 1 };
    return { diagnostics: [invalid(reason, { file, ...place })] };
  }
}

export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function invalid(found: string, where: NonNullable<Diagnostic['where']>): Diagnostic {
  return {
    severity: 'warning',
    code: 'site-config-invalid',
    message: `The site's configuration could not be read: ${found}`,
    hint: 'Its addresses and languages stay unknown until the generator itself accepts the file',
    where,
  };
}
