import slugify from '@sindresorhus/slugify';
import { foldWord } from '../../../text/values/plain-text.ts';
import { isLanguageCode, isPlainlyLanguage } from './language-folders.ts';

/** What folders of postings are called, without accents; the second list is weaker, as it often holds other pages too. */
const postings = `jobs job job-postings job-openings job-offers job-listings job-ads job-vacancies open-jobs open-positions
  open-roles positions position vacancies vacancy current-vacancies openings current-openings roles
  emplois emploi offres offre offres-d-emploi offres-demploi offres-emploi postes postes-a-pourvoir recrutement
  stellen stelle stellenangebote stellenanzeigen stellenausschreibungen offene-stellen jobangebote
  empleo empleos vacantes puestos-vacantes ofertas-de-empleo ofertas-de-trabajo ofertes-de-feina lan-eskaintzak
  vacatures vacature vagas vagas-abertas emprego empregos ofertas-de-emprego
  posizioni-aperte offerte-di-lavoro offerte-lavoro praca oferty-pracy wakaty volna-mista volne-pozice nabidky-prace
  volne-miesta volne-pracovne-miesta pracovne-ponuky prosta-delovna-mesta poslovi slobodna-radna-mjesta
  allasok allasajanlatok allashirdetesek locuri-de-munca joburi posturi-vacante is-ilanlari acik-pozisyonlar
  lediga-jobb lediga-tjanster platsannonser ledige-stillinger stillinger ledige-job jobopslag laus-storf
  tyopaikat avoimet-tyopaikat toopakkumised vabad-tookohad darbo-pasiulymai laisvos-darbo-vietos vakances foluntais
  вакансии вакансия вакансії вакансія свободни-позиции обяви-за-работа θεσεις-εργασιας وظائف الوظائف فرصت-های-شغلی משרות
  求人 求人情報 募集要項 채용공고 职位 招聘 職缺 職位 ตำแหน่งงาน
  job-vacancy vacant-positions vacant-posts situations-vacant job-opportunities-list internships apprenticeships
  offres-de-stage offres-d-emplois annonces-emploi fiches-de-poste postes-vacants postes-ouverts emplois-vacants
  jobinserate lehrstellen ausbildungsplatze ausbildungsstellen praktikumsplatze praktikumsstellen stellenboerse stellenborse
  jobangebot offnigi-stelle
  ofertas-laborales ofertas-empleo ofertas-trabajo bolsa-de-trabajo bolsa-de-empleo bolsa-empleo plazas-vacantes convocatorias-de-empleo
  llocs-de-treball ofertes-de-treball ofertes-feina ofertes-treball borsa-de-treball vacants
  ofertas-de-traballo postos-de-traballo oportunidades-de-emprego vagas-de-emprego ofertas-emprego
  lanpostuak lan-poltsa lan-aukerak
  annunci-di-lavoro offerte-di-impiego posti-vacanti posti-di-lavoro opportunita-di-lavoro ricerca-personale
  swyddi swyddi-gwag swydd swyddi-gwag-presennol poist jabanna obraichean dreuchdan-bana postou-labour
  vakatures vakanzi oferty-zatrudnienia oglosenia-o-prace ogloszenia-o-prace stanowiska wolne-stanowiska
  pracovni-mista pracovni-nabidky nabidka-prace volna-pracovni-mista volne-pracovni-pozice pracovni-pozice
  ponuka-prace volne-pozicie pracovne-pozicie pracovne-miesta
  zaposlitve prosta-mesta delovna-mesta prosta-delovna-mesta-seznam natjecaji-za-posao otvorene-pozicije otvorena-radna-mesta
  radna-mjesta radna-mesta slobodna-radna-mesta oglasi-za-posao
  nyitott-poziciok allaslehetosegek allashirdetes allasajanlat allas munkalehetosegek
  anunturi-de-angajare oferte-de-munca oferte-de-lucru pozitii-deschise locuri-de-munca-disponibile
  acik-pozisyonlarimiz is-ilani is-firsatlari acik-is-ilanlari vakansiyalar vakansiya bos-is-orinlari
  jobb-annonser jobbannonser lediga-platser stillingsannonser ledig-stilling ledige-jobber stillingsopslag stillingsannoncer ledige-job-og-stillinger
  leys-storv storf laus-storf-i-bodi
  avoimet-tehtavat avoimet-paikat avoimet-tyot tyopaikkailmoitukset toopakkumine tookuulutused vabad-ametikohad vabad-kohad
  darbo-skelbimai laisvos-pozicijos darbo-vietos vakance darba-piedavajumi darba-vietas
  vende-pune vende-te-lira-pune mundesi-punesimi
  lowongan lowongan-kerja lowongan-pekerjaan jawatan-kosong kekosongan-jawatan tuyen-dung viec-lam vi-tri-tuyen-dung
  nafasi-za-kazi ajira kyujin boshu-yoko bosyu zhaopin
  открытые-вакансии наши-вакансии відкриті-вакансії вакантни-позиции работни-места свободни-работни-места 
  огласи-за-работа слободни-работни-места послови отворене-позиције слободна-радна-места конкурси-за-посао вакансії-та-стажування
  бос-жумыс-орындары ажлын-байр ვაკანსიები թափուր-աշխատատեղեր
  αγγελιες-εργασιας προσφορες-εργασιας διαθεσιμες-θεσεις ανοιχτες-θεσεις 
  وظائف-شاغرة فرص-عمل الوظائف-الشاغرة استخدام מודעות-דרושים משרות-פנויות
  नौकरियां रिक्तियां भर्ती চাকরি நிகழ்-வேலைகள் வேலைவாய்ப்பு ملازمتیں
  募集 募集職種 求人一覧 募集中の職種 채용정보 채용-공고 工作机会 工作機會 招聘信息 招聘职位 招聘岗位 招募 徵才 ประกาศรับสมัครงาน รับสมัครงาน
  jobb stilling stillingsutlysninger tyopaikka rekry posturi puestos lloc-de-treball vyberova-rizeni vyberove-konania
  acik-pozisyon eleman-ilanlari is-ilanlarimiz kyuujin boshuu chaeyong zhiwei wazaif wazaef misrot estekhdam naukri
  προσληψεις свободни-места обяви-за-работни-места вакантні-посади вакантные-должности`;
const careers = `careers career theseis work-with-us join-us join-our-team join work-for-us work-at hiring we-are-hiring
  opportunities job-opportunities career-opportunities employment
  carrieres carriere travailler-avec-nous travaillez-avec-nous rejoignez-nous nous-rejoindre nous-recrutons
  karriere jobs-und-karriere arbeiten-bei-uns mitarbeiten trabajo trabaja-con-nosotros unete carreras
  treballa-amb-nosaltres werken-bij werkenbij werken-bij-ons trabalhe-conosco carreiras lavora-con-noi carriera
  kariera karijera karrier cariere cariera kariyer karriar karjaar karjera jobba-hos-oss jobb-hos-oss job-hos-os
  pracuj-z-nami dolacz-do-nas prace zaposlitev zaposlenje rekrytointi ura gairmeacha
  карьера кариера кариери карєра работа робота καριερα توظيف קריירה דרושים 採用 採用情報 채용 加入我们 加入我們 ร่วมงานกับเรา
  recruit recruits recruiting recruitment recruit-info employment-opportunities work-here working-here work-with-me
  jobs-and-careers careers-and-jobs jobs-at join-the-team join-the-crew come-work-with-us get-hired staff-wanted help-wanted
  now-hiring were-hiring vacancies-and-careers
  on-recrute nous-recherchons carrieres-et-emplois la-commune-recrute
  jobs-karriere karriere-und-jobs wir-suchen wir-stellen-ein arbeite-mit-uns stellenmarkt personalsuche
  trabaja-con-nosotras trabajar-con-nosotros empleo-y-carreras unete-al-equipo 
  feina feines treball treballa-amb-nosaltres-ara carrera-professional traballa-connosco traballo
  enplegua lan-egin-gurekin
  lavoro lavora-con-noi-ora unisciti-a-noi opportunita-di-carriera impiego
  gyrfaoedd gyrfa recriwtio gweithio-gyda-ni earcaiocht obair cosnaichean
  werk-bij-ons kom-werken-bij kom-bij-ons wij-zoeken loopbaan loopbane
  trabalhe-connosco trabalhe-com-a-gente junte-se-a-nos faca-parte recrutamento
  kariera-i-praca pracuj-u-nas dolacz-do-zespolu nabor-pracownikow zatrudnienie
  pridejte-se pridej-se-k-nam pracujte-s-nami pridajte-sa kariera-a-prace zamestnani zamestnanie
  posao pridruzi-se-nam pridruzite-se zaposli-se rad-kod-nas
  munka dolgozz-velunk csatlakozz gyere-hozzank
  angajari lucreaza-cu-noi alatura-te recrutare
  kariyer-firsatlari bize-katilin ekibimize-katilin ise-alim karyera
  karriar-och-jobb jobba-med-oss arbeta-hos-oss arbeta-med-oss bli-en-av-oss karriere-og-jobb jobbe-hos-oss bli-med-oss arbejd-hos-os
  starf-hja-okkur tule-meille-toihin meille-toihin toihin tule-toole liitu-meiega tooleasumine
  karjera-pas-mus dirbk-su-mumis pievienojies strada-pie-mums
  puna karriera punesim na-u-bashko
  karir karier kerjaya sumali gabung gabung-bersama-kami co-hoi-nghe-nghiep 
  работа-у-нас присоединяйтесь трудоустройство праця приєднуйтесь приєднуйся работи-при-нас придружи-се каријера
  εργαστειτε-μαζι-μας σταδιοδρομια ευκαιριες-καριερας
  الوظائف-والمهن انضم-الينا عمل فرصت-شغلی همکاری-با-ما הצטרפו-אלינו עבודה
  saiyo saiyou 采用 採用サイト 仕事 キャリア リクルート 인재채용 커리어 加入 职业 職涯 人才招聘 诚聘 招贤纳士 ร่วมงาน สมัครงาน करियर কর্মসংস্থান
  rekrytering rekryteringar rekruttering rekrutacja rekrutacje nabory saiyo-joho saiyou-joho
  drushim tawzif tawdhif εργασια προσληψη`;
const qualifiers = `our all open current available new latest active unsere alle aktuelle offene freie neue
  nos toutes-les les actuelles nuestras nuestros todas-las todos-los las-actuales actuales les-nostres onze huidige openstaande alle-open
  le-nostre nossas todas-as nasze aktualne wszystkie nase nasi volne aktualni vara vare alla lediga aktuella ledige aktuelle
  avoimet avoinna meie vabad otvorene aktuelne nyitott acik tum guncel наши текущие відкриті наші актуални`;

/** All of them; docs/adopting.md names the same. */
export const folderNames = {
  postings: postings.split(/\s+/),
  careers: careers.split(/\s+/),
  qualifiers: qualifiers.split(/\s+/),
} as const;

/** `jobOffers` is `job-offers`. */
const plainly = (name: string) =>
  foldWord(name.replace(/(\p{Ll})(?=\p{Lu}\p{Ll})/gu, '$1-')).replace(/[\s_’']+/g, '-');
const strong = new Set(folderNames.postings.map(plainly));
const weak = new Set(folderNames.careers.map(plainly));

/** `vakansii`, `vakansiyi` and `vakancii`: an alphabet has several spellings in Latin letters. */
const loosely = (name: string) =>
  name
    .replace(/[eo](?=[iy])|(?<=i)y(?=[aeiou])/g, '')
    .replace(/[yj]/g, 'i')
    .replace(/i+/g, 'i')
    .replace(/ts|tz|cz/g, 'c')
    .replace(/[ck]h|x/g, 'h')
    .replace(/nc/g, 'ns');
const inLatin = (names: readonly string[]) =>
  new Set(
    names
      .filter((name) =>
        /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Georgian}\p{Script=Armenian}]/u.test(name),
      )
      .map((name) => loosely(slugify(name))),
  );
const latinStrong = inLatin(folderNames.postings);
const latinWeak = inLatin(folderNames.careers);

const before = [...new Set(folderNames.qualifiers.map((word) => `${plainly(word)}-`))];

/** `our-jobs` are jobs. */
function rankOf(plain: string): 0 | 1 | 2 {
  const bare = before.find((word) => plain.startsWith(word));
  const names = bare === undefined ? [plain] : [plain, plain.slice(bare.length)];
  const isOne = (known: ReadonlySet<string>, latin: ReadonlySet<string>) =>
    names.some((name) => known.has(name) || latin.has(loosely(name)));
  return isOne(strong, latinStrong) ? 2 : isOne(weak, latinWeak) ? 1 : 0;
}

/** 2 for a folder of postings by its name, 1 for one about careers, 0 for any other. A language may stand beside it (`jobs_fr`), and its place in a row before it (`02-jobs`). */
export function rankOfFolder(name: string): 0 | 1 | 2 {
  const plain = plainly(name.replace(/^\d{1,2}\s?[-_.]\s?(?=\D)/, ''));
  return rankOf(plain) || rankOf(plainly(languageBeside(name)?.name ?? ''));
}

/** `jobs_fr`, `jobs-pt-BR`, `fr-jobs`: the language, and the name without it. */
export function languageBeside(name: string): { readonly name: string; readonly code: string } | undefined {
  const found =
    /^(?<name>.+?)[-_.](?<code>[a-z]{2}(?:[-_][A-Za-z]{2,4})?)$/.exec(name)?.groups ??
    /^(?<code>[a-z]{2})[-_.](?<name>.+)$/.exec(name)?.groups;
  const { name: rest = '', code = '' } = found ?? {};
  return isLanguageCode(code) && rankOf(plainly(rest)) > 0 ? { name: rest, code } : undefined;
}

/**
 * The language that a folder's path says, by its deepest part that is called after one, or is that of postings in it
 * (`_jobs_fr`). Three letters (`src`, `doc`, `app`) are a language's as well.
 */
export function languageOfFolder(path: string): string | undefined {
  const codes = path.split('/').flatMap((part, index) => {
    const isCode = index === 0 && part.length === 2 ? isLanguageCode(part) : isPlainlyLanguage(part);
    const code = isCode ? part : languageBeside(part.replace(/^_/, ''))?.code;
    return code !== undefined && (isCode || isPlainlyLanguage(code)) ? [code] : [];
  });
  return codes.at(-1);
}

const kinds =
  /^(?:(?:job|career|vacancy|position|role|opening|employment)s?(?:[-_ ]?(?:posting|post|page|single|detail|opening|offer|ad|description|position))?s?|careers?|vacanc(?:y|ies)|open[-_ ](?:position|role)s?|(?:offre|poste)s?(?:[-_ ]d?[-_’']?emplois?)?|emplois?|stellen?(?:angebot|anzeige|ausschreibung)?e?n?|empleos?|vacantes?|vacatures?|vagas?)$/i;

/** Whether a `layout` or `type` in front matter is that of a posting: `job-posting`, `vacancy`, `stelle`. */
export function isPostingKind(word: string): boolean {
  return word.length <= 60 && (kinds.test(word) || rankOfFolder(word) === 2);
}
