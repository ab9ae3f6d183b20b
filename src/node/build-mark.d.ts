/** A digest of the built program; `npm run build` writes it into dist/. */
declare module '#build-mark' {
  export const buildMark: string;
}
