import * as fc from 'fast-check';

/** The same cases on every machine. */
/** Another one searches elsewhere (`.ci/daily` takes the day); the same one repeats what it found. */
export const seed = Number(process.env['ROLECAST_SEED'] ?? 20261122);

const signs =
  '--- +++ { } [ ] ( ) < > / \\ | & # * _ ` ~ ! ? : ; , . = + - " \' @ $ € % \n \t \r\n \0 \uFEFF \u2028 \u200B \u202E \u00A0 \uD800 \uDFFF \uFFFE é e\u0301 ß İ ١ 年 🏮'.split(
    ' ',
  );

/** Anything, and anything made of what means something to one parser or another. */
export const junk = (...meaningful: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc
      .array(fc.oneof(fc.constantFrom(...signs, ' ', '\n', ...meaningful), fc.string({ maxLength: 4 })), {
        maxLength: 30,
      })
      .map((pieces) => pieces.join('')),
  );

export const markup = junk(
  ...'<script> </script> <img src=x onerror=alert(1)> <a href="javascript:alert(1)"> <a href= </a> <svg> <math> <mi> <style> </style> <template> <textarea> <title> <!-- --> <![CDATA[ ]]> <table> <td> <b> </b> <p> <form> <input> <select> <option> onclick=x style=x data:text/html,x //evil.example [a](javascript:alert(1)) [a](b) ![a](b) [a]: <javascript:alert(1)> https://a.example mailto:a@b.example *a* **a** ~~a~~ ``` !!! ??? === {{< >}} {{% %}} { .a } :a: ==a== - 1. > | |-| <noscript> <iframe srcdoc= <annotation-xml encoding="text/html"> <foreignObject> <mglyph> &lt;script&gt; &#106;avascript: \u0001javascript:'.split(
    ' ',
  ),
);

export const words = junk(
  ...'closed filled open position this has been the job salary $15 USD €45.000 15 10-20 per hour / a week year hours full-time part-time or internship contract six months months remote in from Canada anywhere EU apply by 30 June 2026 2026-06-30 03/04/2023 at a@b.example https://a.example deadline until Status: Applications poste pourvu est fermé par heure temps plein Stelle besetzt Vollzeit puesto cubierto لا'.split(
    ' ',
  ),
);
