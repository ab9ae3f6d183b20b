import { describe, expect, test } from 'vitest';
import { language } from '../../src/model/language.ts';
import { pair, type Pairable } from '../../src/admission/pair.ts';

/** `en:baker open key=x ats=1` is an open posting `baker` in English with a translationKey and an ATS id. */
function posting(text: string): Pairable {
  const [name = '', ...words] = text.split(' ');
  const [tag = '', path = ''] = name.split(':');
  const value = (key: string) => words.find((word) => word.startsWith(`${key}=`))?.slice(key.length + 1);
  const [translationKey, ats] = [value('key'), value('ats')];
  const [reference, original] = [value('ref'), value('of')];
  return {
    id: name,
    language: language(tag),
    closed: words.includes('closed'),
    pairing: {
      path,
      ...(translationKey && { translationKey }),
      ...(ats && { ats }),
      ...(reference && { reference }),
      ...(original && { original }),
    },
  };
}

const groupsOf = (texts: readonly string[]) =>
  pair(texts.map(posting))
    .groups.map((group) =>
      group
        .map(({ id }) => id)
        .sort()
        .join(' + '),
    )
    .sort();

describe('which postings translate each other', () => {
  test.each<[string, string[], string[]]>([
    ['the same path', ['en:baker', 'fr:baker', 'en:cook'], ['en:baker + fr:baker', 'en:cook']],
    [
      'the same translationKey under other names',
      ['en:baker key=b', 'fr:boulanger key=b'],
      ['en:baker + fr:boulanger'],
    ],
    [
      'the same reference under other names',
      ['en:baker ref=7', 'fr:boulanger ref=7', 'fr:cuisinier ref=8'],
      ['en:baker + fr:boulanger', 'fr:cuisinier'],
    ],
    [
      'one reference for several openings of a language says nothing',
      ['en:baker ref=7', 'en:cook ref=7', 'fr:boulanger ref=7'],
      ['en:baker', 'en:cook', 'fr:boulanger'],
    ],
    [
      'what one says that it translates, by the name of that file',
      ['sl:vrtnar', 'en:gardener of=vrtnar', 'sl:kuhar', 'en:cook of=../kuhar.md', 'de:koch of=/jobs/kuhar/'],
      ['de:koch + en:cook + sl:kuhar', 'en:gardener + sl:vrtnar'],
    ],
    [
      'what it translates has a number of its own',
      ['sl:vrtnar ref=7', 'en:gardener of=vrtnar'],
      ['en:gardener + sl:vrtnar'],
    ],
    [
      'a key or a reference that is the name of the other file',
      ['nl:molenaar', 'en:miller key=molenaar', 'nl:kok', 'en:cook ref=kok'],
      ['en:cook + nl:kok', 'en:miller + nl:molenaar'],
    ],
    [
      'two that say that they translate one are not told apart',
      ['sl:vrtnar', 'en:gardener of=vrtnar', 'en:helper of=vrtnar'],
      ['en:gardener', 'en:helper', 'sl:vrtnar'],
    ],
    [
      'one of the same language translates nothing',
      ['en:baker', 'en:pastry of=baker'],
      ['en:baker', 'en:pastry'],
    ],
    ['the original is not there', ['en:gardener of=vrtnar', 'sl:kuhar'], ['en:gardener', 'sl:kuhar']],
    [
      'a reference of its own in each language takes no pair apart',
      ['en:baker ref=7', 'fr:baker ref=8'],
      ['en:baker + fr:baker'],
    ],
    [
      'the same ATS id under other keys',
      ['en:baker key=b ats=1', 'fr:boulanger key=c ats=1'],
      ['en:baker + fr:boulanger'],
    ],
    ['a key decides against the same path', ['en:baker key=a', 'fr:baker key=b'], ['en:baker', 'fr:baker']],
    [
      'a third language joins a pair that shares its key',
      ['en:a key=x ats=1', 'fr:b key=x ats=1', 'de:c key=x'],
      ['de:c + en:a + fr:b'],
    ],
    ['different ATS ids a language, one key', ['en:a key=x ats=1', 'fr:b key=x ats=2'], ['en:a + fr:b']],
    [
      'a reposted job: open with open, closed with closed',
      ['en:old key=x closed', 'en:new key=x', 'fr:vieux key=x closed', 'fr:neuf key=x'],
      ['en:new + fr:neuf', 'en:old + fr:vieux'],
    ],
    [
      'a reposted job whose files are named after the ATS id',
      [
        'en:a--77 key=x ats=77 closed',
        'en:a key=x ats=77 closed',
        'fr:b--77 key=x ats=77 closed',
        'fr:b key=x ats=77 closed',
      ],
      ['en:a + fr:b', 'en:a--77 + fr:b--77'],
    ],
    [
      'a reposted job closed in one language only is never mixed with the new one',
      ['en:old key=x closed', 'en:new key=x', 'fr:vieux key=x closed'],
      ['en:new', 'en:old + fr:vieux'],
    ],
    ['names in another Unicode form', ['en:caf\u00e9', 'fr:cafe\u0301'], ['en:caf\u00e9 + fr:cafe\u0301']],
    [
      'three of one language, one of the other: in doubt, alone',
      ['en:a key=x', 'en:b key=x', 'fr:c key=x'],
      ['en:a', 'en:b', 'fr:c'],
    ],
  ])('%s', (_name, texts, expected) => {
    expect(groupsOf(texts)).toEqual(expected);
    expect(groupsOf(texts.toReversed())).toEqual(expected);
  });
});

describe('what is in doubt is reported', () => {
  test.each<[string, string[], string[][]]>([
    [
      'several of each language under one key',
      ['en:a key=x', 'en:b key=x', 'fr:c key=x', 'fr:d key=x'],
      [['en:a', 'en:b', 'fr:c', 'fr:d']],
    ],
    ['several in one language only: nothing to pair', ['en:a key=x', 'en:b key=x'], []],
    [
      'pairs that were told apart',
      ['en:a key=x closed', 'en:b key=x', 'fr:c key=x closed', 'fr:d key=x'],
      [],
    ],
    [
      'one left over beside a pair has no partner',
      ['en:a key=x closed', 'en:b key=x', 'fr:c key=x closed'],
      [],
    ],
  ])('%s', (_name, texts, expected) => {
    expect(pair(texts.map(posting)).ambiguous.map(({ items }) => items.map(({ id }) => id))).toEqual(
      expected,
    );
  });
});
