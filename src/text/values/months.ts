import { fold } from './plain-text.ts';

/** January to December, full names and the usual abbreviations. A table, because the names that `Intl` gives change with its version. */
const byLanguage: readonly string[] = [
  'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|november nov|december dec',
  'janvier janv|février févr fév|mars|avril avr|mai|juin|juillet juil|août|septembre sept|octobre oct|novembre nov|décembre déc',
  'januar jänner jan|februar feber feb|märz mär maerz|april apr|mai|juni jun|juli jul|august aug|september sep sept|oktober okt|november nov|dezember dez',
  'enero ene|febrero feb|marzo mar|abril abr|mayo|junio jun|julio jul|agosto ago|septiembre setiembre sep sept|octubre oct|noviembre nov|diciembre dic',
  'januari jan|februari feb|maart mrt|april apr|mei|juni jun|juli jul|augustus aug|september sep|oktober okt|november nov|december dec',
  'janeiro jan|fevereiro fev|março mar|abril abr|maio|junho jun|julho jul|agosto ago|setembro set|outubro out|novembro nov|dezembro dez',
  'gennaio gen|febbraio feb|marzo mar|aprile apr|maggio mag|giugno giu|luglio lug|agosto ago|settembre set|ottobre ott|novembre nov|dicembre dic',
  'stycznia styczeń|lutego luty|marca marzec|kwietnia kwiecień|maja maj|czerwca czerwiec|lipca lipiec|sierpnia sierpień|września wrzesień|października październik|listopada listopad|grudnia grudzień',
  'januari jan|februari feb|mars|april apr|maj|juni jun|juli jul|augusti aug|september sep sept|oktober okt|november nov|december dec',
  'يناير|فبراير|مارس|أبريل ابريل|مايو|يونيو|يوليو|أغسطس اغسطس|سبتمبر|أكتوبر اكتوبر|نوفمبر|ديسمبر',
];

const months: ReadonlyMap<string, number> = new Map(
  byLanguage.flatMap((names) =>
    names
      .split('|')
      .flatMap((month, index) => month.split(' ').map((name) => [fold(name), index + 1] as const)),
  ),
);

/** The month, 1 to 12, that a name stands for in English, French, German, Spanish, Dutch, Portuguese, Italian, Polish, Swedish or Arabic. */
export function monthOf(name: string): number | undefined {
  return months.get(fold(name).replace(/\.$/, ''));
}
