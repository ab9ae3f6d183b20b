import { describe, expect, test } from 'vitest';
import { chooseLanguage } from '../../../src/delivery/http/accept-language.ts';
import { chooseCoding } from '../../../src/delivery/representation/content-coding.ts';
import { language } from '../../../src/model/language.ts';

describe('Accept-Encoding', () => {
  test.each<[string, string | null, string | undefined]>([
    ['is absent', null, undefined],
    ['is empty', '', undefined],
    ['lists both: ours wins', 'gzip, deflate, br, zstd', 'br'],
    ['prefers gzip', 'br;q=0.5, gzip', 'gzip'],
    ['knows gzip only', 'gzip', 'gzip'],
    ['knows gzip by its old name', 'x-gzip', 'gzip'],
    ['takes anything', '*', 'br'],
    ['takes anything but brotli', 'br;q=0, *', 'gzip'],
    ['refuses all', '*;q=0', undefined],
    ['refuses the identity, knows nothing else of ours', 'identity;q=0, zstd', undefined],
    ['prefers the identity', 'identity, gzip;q=0.5', undefined],
    ['is written loudly and widely', ' GZIP ; Q = 1.0 ', 'gzip'],
    ['has a weight that is none', 'gzip;q=2, br;q=-1', undefined],
    ['is nonsense', ';;,=,q=1;', undefined],
  ])('%s', (_case, header, coding) => {
    expect(chooseCoding(header, ['br', 'gzip'])).toBe(coding);
  });

  test('a long hostile header is read in no time', () => {
    expect(chooseCoding('gzip;q=0.1,'.repeat(5000), ['br', 'gzip'])).toBe('gzip');
  });
});

describe('Accept-Language', () => {
  const available = ['en', 'fr', 'pt-BR'].map(language);
  test.each<[string, string | null, string | undefined]>([
    ['is absent', null, undefined],
    ['asks for French', 'fr', 'fr'],
    ['asks for French as spoken in Canada', 'fr-CA,en;q=0.8', 'fr'],
    ['prefers what we do not have', 'de, fr;q=0.5, en;q=0.4', 'fr'],
    ['weighs against the order', 'en;q=0.3, fr;q=0.9', 'fr'],
    ['asks for Portuguese of any kind', 'PT', 'pt-BR'],
    ['refuses French', 'fr;q=0, en;q=0.1', 'en'],
    ['asks for what we do not have', 'de', undefined],
    ['takes anything', '*', undefined],
    ['is nonsense', '-,--;q=x,;;', undefined],
    ['names a range longer than any language', `fr${'-x'.repeat(5000)}`, undefined],
  ])('%s', (_case, header, chosen) => {
    expect(chooseLanguage(header, available)).toBe(chosen);
  });
});
