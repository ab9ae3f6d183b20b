import { fold } from './plain-text.ts';
import { isSubdivisionCode } from './subdivisions.ts';
import { firstFound } from './first-found.ts';

/** A country's ISO 3166-1 alpha-2 code. `name` is a name in English or one of `languages`, an everyday abbreviation, or a code in capitals. */
export function countryCode(name: string, languages: readonly string[] = []): string | undefined {
  const wanted = key(name);
  if (/^[A-Z]{2}$/.test(name.trim()) && codes().includes(name.trim())) return name.trim();
  return (
    everyday.get(wanted) ??
    firstFound(['en', ...languages], (tag) => names(tag).get(wanted)) ??
    ownName(wanted)
  );
}

/** As `countryCode`, for the end of an address, where `CA` may be California and `Georgia` a state: full names only, and none that is a state too. */
export function countryCodeInAddress(name: string, languages: readonly string[] = []): string | undefined {
  if (nationsOfTheKingdom.test(key(name))) return 'GB';
  return key(name) === 'georgia' || (/^[A-Z]{2}$/.test(name.trim()) && !everyday.has(key(name)))
    ? undefined
    : countryCode(name, languages);
}

/** As `countryCode`, for an area of work: a code that a state or a province has too is none, and `FR` is France. */
export function countryCodeOfArea(name: string, languages: readonly string[] = []): string | undefined {
  return key(name) === 'georgia' || (isSubdivisionCode(name) && !everyday.has(key(name)))
    ? undefined
    : countryCode(name, languages);
}

/** As `countryCode`, where nothing but a country can stand: its codes count in any case, `gb` and `GBR` too. */
export function countryCodeInField(name: string, languages: readonly string[] = []): string | undefined {
  const code = name.trim().toUpperCase();
  const short = code.length === 3 ? alpha3().get(code) : code;
  return countryCode(name, languages) ?? (short === undefined ? undefined : countryCode(short));
}

/** The country's name in a language, from CLDR; the code where there is none. */
export function countryName(code: string, language: string): string {
  return displayNames(language, 'long').of(code) ?? code;
}

/** The 27 member states of the European Union. */
export const europeanUnion: readonly string[] =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

/** What people write and CLDR has not. */
const everyday: ReadonlyMap<string, string> = new Map(
  Object.entries({
    usa: 'US',
    'u.s.': 'US',
    'u.s.a.': 'US',
    us: 'US',
    'the us': 'US',
    'united states of america': 'US',
    uk: 'GB',
    'u.k.': 'GB',
    'great britain': 'GB',
    uae: 'AE',
    'czech republic': 'CZ',
    'ivory coast': 'CI',
    turkey: 'TR',
    macedonia: 'MK',
    holland: 'NL',
    'vereinigten staaten': 'US',
    'vereinigten konigreich': 'GB',
    niederlanden: 'NL',
  }),
);

/** What an address in them names as its country. */
const nationsOfTheKingdom =
  /^(?:england|scotland|wales|northern ireland|schottland|angleterre|ecosse|pays de galles|irlande du nord|nordirland|inglaterra|escocia|gales|irlanda del norte)$/;

/** CLDR's regions that are no country of ISO 3166-1. */
const notRegions = 'AC CP CQ DG EA IC TA EU EZ UN XA XB XK ZZ QO'.split(' ');

/** Codes of the past and of nobody, of which some engines still have the names: Bun calls `FX` France. */
const formerCodes = 'AN BU CS DD DY FX HV NH NT RH SU TP UK VD YD YU ZR'.split(' ');

const notCountries = new Set([...notRegions, ...formerCodes]);

/** The languages in which countries name themselves, beside those of the posting. */
const ownLanguages =
  'AT=de BE=nl BE=fr BG=bg BR=pt CH=de CH=fr CH=it CZ=cs DE=de DK=da EE=et ES=es FI=fi FI=sv FR=fr GR=el HR=hr HU=hu IE=ga IS=is IT=it JP=ja KR=ko LT=lt LU=fr LU=de LV=lv MX=es NL=nl NO=nb PL=pl PT=pt RO=ro RS=sr-Latn SE=sv SI=sl SK=sk TR=tr UA=uk';

let ownNames: ReadonlyMap<string, string> | undefined;

/** `Sverige`, `Polska`: a country by its own name is that country in every text. */
function ownName(wanted: string): string | undefined {
  ownNames ??= new Map(
    ownLanguages.split(' ').flatMap((pair) => {
      const [code = '', language = ''] = pair.split('=');
      return (['long', 'short'] as const).map(
        (style) => [key(displayNames(language, style).of(code) ?? code), code] as const,
      );
    }),
  );
  return ownNames.get(wanted);
}

let knownCodes: readonly string[] | undefined;

function codes(): readonly string[] {
  knownCodes ??= allPairs().filter(
    (code) =>
      !notCountries.has(code) &&
      new Intl.Locale(`und-${code}`).region === code &&
      displayNames('en', 'long').of(code) !== undefined,
  );
  return knownCodes;
}

function allPairs(): readonly string[] {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  return letters.flatMap((first) => letters.map((second) => first + second));
}

/** ISO 3166-1 alpha-3, which no engine knows: those that begin with their alpha-2 code, and the others with it behind them. */
const alike =
  'AFG AIA ALB ARG ASM AUS AZE BEL BFA BGR BHR BLM BMU BOL BRA BTN BVT BWA CAN CCK CHE CIV CMR COL CRI CUB CXR CYP CZE DEU DJI DMA DOM DZA ECU EGY ERI ESP ETH FIN FJI FRA GAB GBR GEO GGY GHA GIB GMB GRC GTM GUM HKG HMD HND HRV HTI HUN IDN IMN IND IOT IRN ISL ITA JEY JOR JPN KEN KGZ KHM KIR KNA KWT LAO LBN LCA LIE LKA LSO LTU LUX LVA MAR MCO MDA MHL MKD MLI MMR MNG MRT MSR MUS MWI MYS NAM NCL NER NFK NGA NIC NLD NOR NPL NRU NZL OMN PAN PER PHL PRI PSE QAT REU ROU RUS RWA SAU SDN SGP SHN SJM SLE SMR SOM SSD STP SXM SYR TCA TGO THA TJK TKL TLS TON TTO TWN TZA UGA UMI USA UZB VAT VCT VEN VGB VIR VNM VUT WSM YEM ZAF ZMB ZWE';
const unlike =
  'ABWAW AGOAO ALAAX ANDAD AREAE ARMAM ATAAQ ATFTF ATGAG AUTAT BDIBI BENBJ BESBQ BGDBD BHSBS BIHBA BLRBY BLZBZ BRBBB BRNBN CAFCF CHLCL CHNCN CODCD COGCG COKCK COMKM CPVCV CUWCW CYMKY DNKDK ESHEH ESTEE FLKFK FROFO FSMFM GINGN GLPGP GNBGW GNQGQ GRDGD GRLGL GUFGF GUYGY IRLIE IRQIQ ISRIL JAMJM KAZKZ KORKR LBRLR LBYLY MACMO MAFMF MDGMG MDVMV MEXMX MLTMT MNEME MNPMP MOZMZ MTQMQ MYTYT NIUNU PAKPK PCNPN PLWPW PNGPG POLPL PRKKP PRTPT PRYPY PYFPF SENSN SGSGS SLBSB SLVSV SPMPM SRBRS SURSR SVKSK SVNSI SWESE SWZSZ SYCSC TCDTD TKMTM TUNTN TURTR TUVTV UKRUA URYUY WLFWF';

let alpha3Codes: ReadonlyMap<string, string> | undefined;

function alpha3(): ReadonlyMap<string, string> {
  alpha3Codes ??= new Map([
    ...alike.split(' ').map((code) => [code, code.slice(0, 2)] as const),
    ...unlike.split(' ').map((codes) => [codes.slice(0, 3), codes.slice(3)] as const),
  ]);
  return alpha3Codes;
}

const namesByLanguage = new Map<string, ReadonlyMap<string, string>>();

function names(language: string): ReadonlyMap<string, string> {
  let found = namesByLanguage.get(language);
  if (found === undefined) {
    const styles = [displayNames(language, 'long'), displayNames(language, 'short')];
    found = new Map(
      styles.flatMap((style) => codes().map((code) => [key(style.of(code) ?? code), code] as const)),
    );
    namesByLanguage.set(language, found);
  }
  return found;
}

const displayed = new Map<string, Intl.DisplayNames>();

function displayNames(language: string, style: 'long' | 'short'): Intl.DisplayNames {
  const known = displayed.get(`${language} ${style}`);
  if (known !== undefined) return known;
  const made = new Intl.DisplayNames([language], { type: 'region', fallback: 'none', style });
  displayed.set(`${language} ${style}`, made);
  return made;
}

function key(name: string): string {
  return fold(name)
    .replace(/[’]/g, "'")
    .replace(/^(?:the|le|la|les|l'|die|der|el|los) ?(?=\p{L}{4})/u, '');
}
