// What is packed with us, so that an install stays lean: of these packages a tenth is used, the rest being source maps,
// the same code in other module formats, and parsers for what we never give them. Their fixes reach users with our
// releases, so none of them may be what guards against strangers: the sanitizer, parse5, undici and js-yaml are
// dependencies with a range.

/** Kept as they are, but for maps and copies: the compiled program imports them from dist/packages. */
export const bundledWhole = [
  'csv-parse/browser/esm/sync',
  'hast-util-from-html',
  'hast-util-to-html',
  'markdown-it',
  're2js',
  'unist-util-visit',
  'valibot',
];

/** Only a part of them is bundled, under another name (`imports` in package.json). */
export const bundledInPart = ['@babel/parser', 'eld', 'feed', 'gray-matter'];

export const packedPackages = [...bundledInPart, ...bundledWhole.map((name) => name.split('/')[0])];
