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
  求人 求人情報 募集要項 채용공고 职位 招聘 職缺 職位 ตำแหน่งงาน`;
const careers = `careers career work-with-us join-us join-our-team join work-for-us work-at hiring we-are-hiring
  opportunities job-opportunities career-opportunities employment
  carrieres carriere travailler-avec-nous travaillez-avec-nous rejoignez-nous nous-rejoindre nous-recrutons
  karriere jobs-und-karriere arbeiten-bei-uns mitarbeiten trabajo trabaja-con-nosotros unete carreras
  treballa-amb-nosaltres werken-bij werkenbij werken-bij-ons trabalhe-conosco carreiras lavora-con-noi carriera
  kariera karijera karrier cariere cariera kariyer karriar karjaar karjera jobba-hos-oss jobb-hos-oss job-hos-os
  pracuj-z-nami dolacz-do-nas prace zaposlitev zaposlenje rekrytointi ura gairmeacha
  карьера кариера кариери карєра работа робота καριερα توظيف קריירה דרושים 採用 採用情報 채용 加入我们 加入我們 ร่วมงานกับเรา`;

/** All of them; docs/adopting.md names the same. */
export const folderNames = { postings: postings.split(/\s+/), careers: careers.split(/\s+/) } as const;

const plainly = (name: string) => foldWord(name).replace(/[\s_’']+/g, '-');
const strong = new Set(folderNames.postings.map(plainly));
const weak = new Set(folderNames.careers.map(plainly));

const rankOf = (plain: string) => (strong.has(plain) ? 2 : weak.has(plain) ? 1 : 0);

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
  return word.length <= 60 && kinds.test(word);
}
