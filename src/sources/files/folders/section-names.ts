/** What folders of postings are called, without accents; the second list is weaker, as it often holds other pages too. */
const postings = `jobs job job-postings job-openings job-offers open-positions open-roles positions position
  vacancies vacancy openings current-openings roles
  emplois emploi offres offre offres-d-emploi offres-demploi offres-emploi postes postes-a-pourvoir recrutement
  stellen stelle stellenangebote stellenanzeigen stellenausschreibungen offene-stellen
  empleo empleos vacantes ofertas-de-empleo vacatures vacature vagas emprego empregos
  posizioni-aperte offerte-di-lavoro praca oferty-pracy lediga-jobb lediga-tjanster ledige-stillinger stillinger
  ledige-job tyopaikat avoimet-tyopaikat`;
const careers = `careers career work-with-us join-us join-our-team join work-for-us work-at hiring we-are-hiring
  carrieres carriere travailler-avec-nous travaillez-avec-nous rejoignez-nous nous-rejoindre
  karriere jobs-und-karriere arbeiten-bei-uns mitarbeiten trabajo trabaja-con-nosotros unete carreras
  werken-bij werkenbij trabalhe-conosco carreiras lavora-con-noi carriera kariera karriar`;

/** All of them; docs/adopting.md names the same. */
export const folderNames = { postings: postings.split(/\s+/), careers: careers.split(/\s+/) } as const;

const strong = new Set(folderNames.postings);
const weak = new Set(folderNames.careers);

/** 2 for a folder of postings by its name, 1 for one about careers, 0 for any other. */
export function rankOfFolder(name: string): 0 | 1 | 2 {
  const plain = name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[\s_’']+/g, '-');
  return strong.has(plain) ? 2 : weak.has(plain) ? 1 : 0;
}

const kinds =
  /^(?:(?:job|career|vacancy|position|role|opening|employment)s?(?:[-_ ]?(?:posting|post|page|single|detail|opening|offer|ad|description|position))?s?|careers?|vacanc(?:y|ies)|open[-_ ](?:position|role)s?|(?:offre|poste)s?(?:[-_ ]d?[-_’']?emplois?)?|emplois?|stellen?(?:angebot|anzeige|ausschreibung)?e?n?|empleos?|vacantes?|vacatures?|vagas?)$/i;

/** Whether a `layout` or `type` in front matter is that of a posting: `job-posting`, `vacancy`, `stelle`. */
export function isPostingKind(word: string): boolean {
  return word.length <= 60 && kinds.test(word);
}
