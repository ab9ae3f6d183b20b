import * as v from 'valibot';
import { kindOf } from '../../sources/registered.ts';

interface SourceEntry extends Readonly<Record<string, unknown>> {
  readonly type: string;
}

/** That nothing is read by two sources: they would publish each posting twice and share what is kept of it. */
export const distinctSources = <const Entry extends SourceEntry>() =>
  v.rawCheck<Entry[]>(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    dataset.value.forEach((source, index, sources) => {
      const { readTwice } = kindOf(source);
      const [twice] = sources
        .slice(0, index)
        .filter(({ type }) => type === source.type)
        .flatMap((other) => readTwice?.(other, source) ?? []);
      if (twice === undefined) return;
      const { key, found, allowed } = twice;
      addIssue({
        message: allowed,
        input: found,
        path: [
          { type: 'array', origin: 'value', input: sources, key: index, value: source },
          { type: 'object', origin: 'value', input: source, key, value: source[key] },
        ],
      });
    });
  });
