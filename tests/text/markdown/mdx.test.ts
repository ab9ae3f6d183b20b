import { describe, expect, test } from 'vitest';
import { withoutMdx } from '../../../src/text/markdown/mdx.ts';

const known = (name: string, parameters: string) =>
  name === '=' && parameters === 'frontMatter.place' ? 'Oslo' : undefined;

describe('withoutMdx', () => {
  test.each([
    ["import X from '../x';\nimport Y from 'y';\n\nText", '\n\n\nText', []],
    ['export const a = {\n  b: 1,\n};\n\nText', '\n\n\n\nText', []],
    ['Exported goods and imports stay.', 'Exported goods and imports stay.', []],
    ['In {frontMatter.place}.', 'In Oslo.', []],
    ['In {place()}.', 'In .', ['{place()}']],
    ['a{/* nobody\nsees */}b', 'a\nb', []],
    ['## Pay {#pay}', '## Pay ', []],
    ['<Badge kind={"x > y"} label="a > b">New</Badge> job', 'New job', ['Badge']],
    ['<Apply\n  url="x"\n/>', '\n\n', ['Apply']],
    ['`{code}` and `<Code>`', '`{code}` and `<Code>`', []],
    ['```js\nimport x;\n{y}\n```\n{z()}', '```js\nimport x;\n{y}\n```\n', ['{z()}']],
    [
      ':::info Position closed\n\nGone.\n\n:::',
      '<p class="admonition-title">Position closed</p>\n\nGone.\n\n',
      [],
    ],
    [
      ':::info[Position closed]\n\nGone.\n:::',
      '<p class="admonition-title">Position closed</p>\n\nGone.\n',
      [],
    ],
    [':::note\n\nText\n\n:::', '\n\nText\n\n', []],
    ['{ never closed <X', '{ never closed <X', []],
  ])('%j', (text, result, unknown) => {
    const found = withoutMdx(text, known);
    expect(found.text).toBe(result);
    expect(found.text.split('\n')).toHaveLength(text.split('\n').length);
    expect(found.unknown.map(({ name }) => name)).toEqual(unknown);
  });
});
