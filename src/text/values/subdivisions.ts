import { fold } from './plain-text.ts';

/**
 * The states, provinces and lands that postings name as an area of remote work, by country. A part of a country that is
 * not among them may as well be a town, and so may one that is called as its capital.
 */
const names: Readonly<Record<string, string>> = {
  US: 'alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york state|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington state|west virginia|wisconsin|wyoming|district of columbia|puerto rico',
  CA: 'alberta|british columbia|colombie-britannique|manitoba|new brunswick|nouveau-brunswick|newfoundland and labrador|newfoundland|nova scotia|nouvelle-ecosse|ontario|prince edward island|quebec|saskatchewan|yukon|nunavut|northwest territories',
  AU: 'new south wales|victoria|queensland|south australia|western australia|tasmania|northern territory|australian capital territory',
  GB: 'england|scotland|wales|northern ireland',
  DE: 'baden-wurttemberg|bayern|bavaria|brandenburg|hessen|hesse|mecklenburg-vorpommern|niedersachsen|lower saxony|nordrhein-westfalen|north rhine-westphalia|rheinland-pfalz|rhineland-palatinate|saarland|sachsen|saxony|sachsen-anhalt|saxony-anhalt|schleswig-holstein|thuringen|thuringia',
  AT: 'burgenland|karnten|carinthia|niederosterreich|lower austria|oberosterreich|upper austria|steiermark|styria|tirol|tyrol|vorarlberg',
  FR: 'auvergne-rhone-alpes|bourgogne-franche-comte|bretagne|brittany|centre-val de loire|corse|corsica|grand est|hauts-de-france|ile-de-france|normandie|normandy|nouvelle-aquitaine|occitanie|pays de la loire|provence-alpes-cote d’azur',
  ES: 'andalucia|andalusia|aragon|asturias|canarias|canary islands|cantabria|castilla y leon|castilla-la mancha|cataluna|catalunya|catalonia|extremadura|galicia|la rioja|comunidad de madrid|navarra|pais vasco|euskadi|basque country|comunidad valenciana',
  CH: 'uri|obwalden|nidwalden|basel-landschaft|graubunden|aargau|thurgau|ticino|tessin|vaud|waadt|valais|wallis|jura',
};

/** The codes of the states of the US and the provinces of Canada; most are a country's too. */
const codes: Readonly<Record<string, string>> = {
  US: 'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC',
  CA: 'AB BC MB NB NL NS NT NU ON PE QC SK YT',
};

const namesByCountry = new Map(
  Object.entries(names).map(([country, all]) => [country, new Set(all.split('|'))] as const),
);
const codesByCountry = new Map(
  Object.entries(codes).map(([country, all]) => [country, new Set(all.split(' '))] as const),
);

/** Whether a country has a state of that name, or that code in capitals. */
export function isSubdivision(name: string, country: string): boolean {
  const written = name.trim();
  return (
    namesByCountry.get(country)?.has(fold(written)) === true ||
    codesByCountry.get(country)?.has(written) === true
  );
}

/** Whether two capitals are the code of a state or a province: `CA` is California and Canada. */
export function isSubdivisionCode(code: string): boolean {
  return [...codesByCountry.values()].some((known) => known.has(code.trim()));
}
