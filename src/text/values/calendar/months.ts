import { type Language, writtenLanguage } from '../../../model/language.ts';
import { fold } from '../plain-text.ts';

/** January to December, full names and the usual abbreviations. A table, because the names that `Intl` gives change with its version. */
const byLanguage: Readonly<Record<string, string>> = {
  en: 'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|november nov|december dec',
  fr: 'janvier janv|février févr fév|mars|avril avr|mai|juin|juillet juil|août|septembre sept|octobre oct|novembre nov|décembre déc',
  de: 'januar jänner jan|februar feber feb|märz mär maerz|april apr|mai|juni jun|juli jul|august aug|september sep sept|oktober okt|november nov|dezember dez',
  es: 'enero ene|febrero feb|marzo mar|abril abr|mayo|junio jun|julio jul|agosto ago|septiembre setiembre sep sept|octubre oct|noviembre nov|diciembre dic',
  nl: 'januari jan|februari feb|maart mrt|april apr|mei|juni jun|juli jul|augustus aug|september sep|oktober okt|november nov|december dec',
  pt: 'janeiro jan|fevereiro fev|março mar|abril abr|maio|junho jun|julho jul|agosto ago|setembro set|outubro out|novembro nov|dezembro dez',
  it: 'gennaio gen|febbraio feb|marzo mar|aprile apr|maggio mag|giugno giu|luglio lug|agosto ago|settembre set|ottobre ott|novembre nov|dicembre dic',
  pl: 'stycznia styczeń sty|lutego luty lut|marca marzec mar|kwietnia kwiecień kwi|maja maj|czerwca czerwiec cze|lipca lipiec lip|sierpnia sierpień sie|września wrzesień wrz|października październik paź|listopada listopad lis|grudnia grudzień gru',
  sv: 'januari jan|februari feb|mars|april apr|maj|juni jun|juli jul|augusti aug|september sep sept|oktober okt|november nov|december dec',
  da: 'januar jan|februar feb|marts mar|april apr|maj|juni jun|juli jul|august aug|september sep sept|oktober okt|november nov|december dec',
  nb: 'januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember des',
  cs: 'ledna leden led|února únor úno|března březen bře|dubna duben dub|května květen kvě|června červen čvn|července červenec čvc|srpna srpen srp|září zář|října říjen říj|listopadu listopad lis|prosince prosinec pro',
  sk: 'januára január|februára február|marca marec|apríla apríl|mája máj|júna jún|júla júl|augusta august|septembra september|októbra október|novembra november|decembra december',
  hu: 'január jan|február febr|március márc|április ápr|május máj|június jún|július júl|augusztus aug|szeptember szept|október okt|november nov|december dec',
  ro: 'ianuarie ian|februarie feb|martie mar|aprilie apr|mai|iunie iun|iulie iul|august aug|septembrie sept|octombrie oct|noiembrie nov|decembrie dec',
  ru: 'января январь янв|февраля февраль фев|марта март|апреля апрель апр|мая май|июня июнь июн|июля июль июл|августа август авг|сентября сентябрь сен сент|октября октябрь окт|ноября ноябрь ноя нояб|декабря декабрь дек',
  uk: 'січня січень січ|лютого лютий лют|березня березень бер|квітня квітень кві|травня травень тра|червня червень чер|липня липень лип|серпня серпень сер|вересня вересень вер|жовтня жовтень жов|листопада листопад лис|грудня грудень гру',
  bg: 'януари ян|февруари фев|март|април апр|май|юни|юли|август авг|септември сеп септ|октомври окт|ноември ное|декември дек',
  hr: 'siječnja siječanj sij|veljače veljača velj|ožujka ožujak ožu|travnja travanj tra|svibnja svibanj svi|lipnja lipanj lip|srpnja srpanj srp|kolovoza kolovoz kol|rujna rujan ruj|listopada listopad lis|studenoga studenog studeni stu|prosinca prosinac pro',
  sl: 'januarja januar jan|februarja februar feb|marca marec|aprila april|maja maj|junija junij jun|julija julij jul|avgusta avgust avg|septembra september sept|oktobra oktober okt|novembra november nov|decembra december dec',
  el: 'ιανουαρίου ιανουάριος ιαν|φεβρουαρίου φεβρουάριος φεβ|μαρτίου μάρτιος μαρ|απριλίου απρίλιος απρ|μαΐου μάιος|ιουνίου ιούνιος ιουν|ιουλίου ιούλιος ιουλ|αυγούστου αύγουστος αυγ|σεπτεμβρίου σεπτέμβριος σεπ σεπτ|οκτωβρίου οκτώβριος οκτ|νοεμβρίου νοέμβριος νοε|δεκεμβρίου δεκέμβριος δεκ',
  tr: 'ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık',
  fi: 'tammikuuta tammikuu tammikuun tammi|helmikuuta helmikuu helmikuun helmi|maaliskuuta maaliskuu maaliskuun maalis|huhtikuuta huhtikuu huhtikuun huhti|toukokuuta toukokuu toukokuun touko|kesäkuuta kesäkuu kesäkuun kesä|heinäkuuta heinäkuu heinäkuun heinä|elokuuta elokuu elokuun elo|syyskuuta syyskuu syyskuun syys|lokakuuta lokakuu lokakuun loka|marraskuuta marraskuu marraskuun marras|joulukuuta joulukuu joulukuun joulu',
  et: 'jaanuar jaanuari jaanuariks|veebruar veebruari veebruariks|märts märtsi märtsiks|aprill aprilli aprilliks|mai maiks|juuni juuniks|juuli juuliks|august augusti augustiks|september septembri septembriks|oktoober oktoobri oktoobriks|november novembri novembriks|detsember detsembri detsembriks',
  lt: 'sausio sausis|vasario vasaris|kovo kovas|balandžio balandis|gegužės gegužė|birželio birželis|liepos liepa|rugpjūčio rugpjūtis|rugsėjo rugsėjis|spalio spalis|lapkričio lapkritis|gruodžio gruodis',
  is: 'janúar jan|febrúar feb|mars|apríl apr|maí|júní jún|júlí júl|ágúst ág|september sept|október okt|nóvember nóv|desember des',
  ga: 'eanáir|feabhra|márta mhárta|aibreán aibreáin|bealtaine bhealtaine|meitheamh mheitheamh|iúil|lúnasa|meánfómhair mheánfómhair|deireadhfómhair dheireadhfómhair|samhain samhna|nollaig nollag',
  ca: 'gener gen|febrer febr|març|abril abr|maig|juny|juliol jul|agost ag|setembre set|octubre oct|novembre nov|desembre des',
  he: 'בינואר ינואר|בפברואר פברואר|במרץ מרץ|באפריל אפריל|במאי מאי|ביוני יוני|ביולי יולי|באוגוסט אוגוסט|בספטמבר ספטמבר|באוקטובר אוקטובר|בנובמבר נובמבר|בדצמבר דצמבר',
  th: 'มกราคม ม.ค|กุมภาพันธ์ ก.พ|มีนาคม มี.ค|เมษายน เม.ย|พฤษภาคม พ.ค|มิถุนายน มิ.ย|กรกฎาคม ก.ค|สิงหาคม ส.ค|กันยายน ก.ย|ตุลาคม ต.ค|พฤศจิกายน พ.ย|ธันวาคม ธ.ค',
  hi: 'जनवरी|फ़रवरी फरवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर सितम्बर|अक्टूबर अक्तूबर|नवंबर नवम्बर|दिसंबर दिसम्बर',
  ar: 'يناير كانونالثاني|فبراير شباط|مارس آذار|أبريل ابريل إبريل نيسان|مايو أيار|يونيو حزيران|يوليو تموز|أغسطس اغسطس آب|سبتمبر أيلول|أكتوبر اكتوبر تشرينالأول|نوفمبر تشرينالثاني|ديسمبر كانونالأول',
  fa: 'ژانویه|فوریه|مارس|آوریل|مه می|ژوئن|ژوئیه جولای|اوت آگوست|سپتامبر|اکتبر|نوامبر|دسامبر',
  eu: 'urtarrila urtarrilaren urtarrilak urtarril|otsaila otsailaren otsailak otsail|martxoa martxoaren martxoak martxo|apirila apirilaren apirilak apiril|maiatza maiatzaren maiatzak maiatz|ekaina ekainaren ekainak ekain|uztaila uztailaren uztailak uztail|abuztua abuztuaren abuztuak abuztu|iraila irailaren irailak irail|urria urriaren urriak urri|azaroa azaroaren azaroak azaro|abendua abenduaren abenduak abendu',
};

/** The Turkish `ı` is `i` in capitals. */
const folded = (name: string) => fold(name).replaceAll('ı', 'i');

const numbered: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries(byLanguage).map(([language, names]) => [
    language,
    new Map(
      names
        .split('|')
        .flatMap((month, index) => month.split(' ').map((name) => [folded(name), index + 1] as const)),
    ),
  ]),
);

/** What each name means in whatever language; of the shortest, words elsewhere (`led`, `tra`), those that all world knows. */
const everywhere = new Map<string, readonly number[]>();
const widely = /^(?:en|fr|de|es|nl|pt|it|sv|da|nb)$/;
for (const [language, names] of numbered)
  for (const [name, month] of names)
    if (name.length > 3 || !/[a-z]/.test(name) || widely.test(language))
      everywhere.set(
        name,
        [...new Set([...(everywhere.get(name) ?? []), month])].toSorted((a, b) => a - b),
      );

/**
 * The months, 1 to 12, that a name stands for: Croatian `listopada` is October, in Polish it is November. Where none of
 * the languages that the text is in has it, all that it means in any.
 */
export function monthsOf(name: string, languages: readonly Language[] = []): readonly number[] {
  const word = folded(name).replace(/\.$/, '');
  const own = languages.flatMap((language) => numbered.get(writtenLanguage(language))?.get(word) ?? []);
  return own.length > 0 ? [...new Set(own)].toSorted((a, b) => a - b) : (everywhere.get(word) ?? []);
}

/** The same where it is one; undefined where nobody knows it, or where it is one of several. */
export function monthOf(name: string, languages?: readonly Language[]): number | undefined {
  const found = monthsOf(name, languages);
  return found.length === 1 ? found[0] : undefined;
}

/** Names of two words as one, with what marks no letter between them: `Deireadh Fómhair`, `تشرين الأول`. As long as before. */
export function withWholeMonths(text: string): string {
  return text.replace(/ (?=f[oó]mhair|ال[أا]ول|الثاني)(?<=(?:deireadh|me[aá]n|تشرين|كانون) )/giu, '\u034F');
}
