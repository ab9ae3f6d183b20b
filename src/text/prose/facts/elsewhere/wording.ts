/**
 * How one language says that the whole job is done from elsewhere, and where its people must live: fragments of regular
 * expressions over `Sentence.plain`, each a list of whole words. No sentence has to be known: the words for both need to stand in it, and none of
 * those that take it back.
 */
export interface ElsewhereWording {
  /** Working from elsewhere: `remote`, `from your own home`. */
  readonly work: string;
  /** All of it: `entirely`, `every day`. */
  readonly wholly: string;
  /** A part, or perhaps: `two days`, `possible`, `induction`. */
  readonly partly: string;
  /** There is no place to go to: `no office`. */
  readonly empty: string;
  /** Words that stand beside any job and are not meant: `full-time`, `including meetings`. */
  readonly besides: string;
  /** There is a place to go to, said anywhere in the text. */
  readonly here: string;
  /** People who may be there while the one who is looked for is not. */
  readonly others: string;
  readonly you: string;
  /** Living, being hired: `based`, `payroll`. */
  readonly lives: string;
  /** Whoever gets the job: `applicants`, `you`. */
  readonly asks: string;
  /** Somebody or something else that is in a country: customers, the seat, travel. */
  readonly third: string;
  /** Leave to work in a country, which is not living there. */
  readonly permit: string;
  readonly not: string;
  /** Labels of where one may live: `country of residence`, `where can I live`. */
  readonly countries: string;
  /** Labels of where the work is done, beyond those that announce a place. */
  readonly places: string;
  /** Labels of days at an office, and what stands behind them where there are none. */
  readonly presence: string;
  readonly none: string;
}

export type ElsewhereRules = { readonly [Part in keyof ElsewhereWording]: RegExp } & {
  /** `empty` and `besides`, everywhere in a sentence. */
  readonly aside: RegExp;
};

export function elsewhereRules(wording: ElsewhereWording): ElsewhereRules {
  const words = (fragment: string, flags = 'u') =>
    new RegExp(`(?<![\\p{L}\\d])(?:${fragment})(?![\\p{L}\\d])`, flags);
  const label = (fragment: string) => new RegExp(`^(?:${fragment})$`, 'u');
  return {
    work: words(wording.work),
    wholly: words(wording.wholly, 'gu'),
    partly: words(wording.partly),
    empty: words(wording.empty),
    besides: words(wording.besides, 'gu'),
    here: words(wording.here),
    others: words(wording.others),
    you: words(wording.you),
    lives: words(wording.lives),
    asks: words(wording.asks),
    third: words(wording.third),
    permit: words(wording.permit),
    not: words(wording.not),
    countries: label(wording.countries),
    places: label(wording.places),
    presence: label(wording.presence),
    none: new RegExp(`^(?:${wording.none})(?![\\p{L}])`, 'u'),
    aside: words(`${wording.empty}|${wording.besides}`, 'gu'),
  };
}
