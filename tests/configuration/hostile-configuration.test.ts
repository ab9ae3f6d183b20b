import { expect, test } from 'vitest';
import { parseConfiguration } from '../../src/configuration/configuration-file.ts';

test('a list where a mapping is expected is one fault, however it was filled', () => {
  const { diagnostics } = parseConfiguration(
    'languages: [{tag: en, title: Jobs}, {tag: fr}]\n',
    'rolecast.yaml',
  );
  expect(diagnostics.map(({ message }) => message)).toEqual(['languages is a list']);
  expect(diagnostics[0]?.where).toMatchObject({ line: 1 });
});

test('a configuration that is too long is refused with a place', () => {
  const { diagnostics } = parseConfiguration(`a: ${'b'.repeat(2_000_000)}\n`, 'rolecast.yaml');
  expect(diagnostics.map(({ where }) => where)).toEqual([{ file: 'rolecast.yaml', line: 1, column: 1 }]);
});
