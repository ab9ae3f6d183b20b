import { baseAddressAllowed, baseAddressFrom } from '../../sources/schema-parts.ts';

/** What is wrong with the arguments, for people. */
export interface Misuse {
  readonly message: string;
  readonly hint: string;
}

/** A value that an option does not take: the part that is wrong, and what may stand there. */
interface Refused {
  readonly found: string;
  readonly allowed: string;
}

type Read<T> = { readonly value: T } | { readonly refused: Refused };

/** An option of a command: how it is written, what it means, and how its text is read. */
export interface Option<T = unknown> {
  /** What stands for its value in the help: `FILE`. Absent for one that takes none. */
  readonly placeholder?: string;
  readonly help: string;
  /** What completions offer; `file` and `folder` are names on the disk. */
  readonly offers: readonly string[] | 'file' | 'folder';
  /** Given several times, all values count; of any other the second is a fault. Its value is a list. */
  readonly isList?: boolean;
  /** Whether a command line without it is a fault. */
  readonly isRequired?: boolean;
  readonly read: (text: string) => Read<T>;
}

export type Options = Readonly<Record<string, Option>>;

type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;

/** What was given, by the names of the options in camel case, and the folder. */
export type Given<O extends Options> = {
  readonly [Name in keyof O & string as Camel<Name>]?: O[Name] extends Option<infer T> ? T : never;
} & { readonly path?: string };

export const flag = (help: string): Option<true> => ({
  help,
  offers: [],
  read: () => ({ value: true }),
});

export const text = (placeholder: string, help: string, offers: Option['offers'] = []): Option<string> => ({
  placeholder,
  help,
  offers,
  read: (value) => ({ value }),
});

export const several = (option: Option<string>): Option<readonly string[]> => ({
  ...option,
  isList: true,
  read: (value) => ({ value: [value] }),
});

export const baseUrl = (help: string): Option<string> => ({
  placeholder: 'ADDRESS',
  help,
  offers: [],
  read: (found) => {
    const value = baseAddressFrom(found);
    return value === undefined ? { refused: { found, allowed: baseAddressAllowed } } : { value };
  },
});

export const oneOf = <const Name extends string>(
  placeholder: string,
  names: readonly Name[],
  help: string,
): Option<Name> => ({
  placeholder,
  help,
  offers: names,
  read: (found) => {
    const value = names.find((name) => name === found);
    return value === undefined ? { refused: { found, allowed: names.join(', ') } } : { value };
  },
});

/** `gz,br`: each once, in the order of `names`; `all` for all of them where it `hasAll`. */
export const someOf = <const Name extends string>(
  placeholder: string,
  names: readonly Name[],
  help: string,
  hasAll = false,
): Option<readonly Name[]> => ({
  placeholder,
  help,
  offers: hasAll ? [...names, 'all'] : names,
  read: (list) => {
    if (hasAll && list === 'all') return { value: names };
    const named = list.split(',').map((name) => name.trim());
    const wrong = named.find((name) => !(names as readonly string[]).includes(name));
    if (wrong === undefined) return { value: names.filter((name) => named.includes(name)) };
    return { refused: { found: wrong, allowed: [...names, ...(hasAll ? ['all'] : [])].join(', ') } };
  },
});

/** `allowed` says in words what the number may be. */
export const wholeNumber = (
  placeholder: string,
  { most, allowed }: { readonly most: number; readonly allowed: string },
  help: string,
): Option<number> => ({
  placeholder,
  help,
  offers: [],
  read: (found) =>
    /^\d{1,6}$/.test(found) && Number(found) <= most
      ? { value: Number(found) }
      : { refused: { found, allowed } },
});

export const required = <T>(option: Option<T>): Option<T> => ({ ...option, isRequired: true });
