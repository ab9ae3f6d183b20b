import type { FactName } from '../../../model/posting.ts';

/** What a front matter key can stand for. */
export type NamedFact =
  | Exclude<FactName, 'enclosure'>
  | 'title'
  | 'closed'
  | 'open'
  | 'status'
  | 'draft'
  | 'published'
  | 'ats'
  | 'translationKey'
  | 'slug'
  | 'city'
  | 'region'
  | 'country'
  | 'salaryMin'
  | 'salaryMax'
  | 'salaryCurrency'
  | 'salaryUnit'
  | 'organizationUrl'
  | 'organizationLogo'
  | 'applyEmail';

const names = (text: string): readonly string[] => text.split(/\s+/).filter((name) => name !== '');

/**
 * The keys seen in the wild, strongest first; lower case, without spaces, `-`, `_` and accents. Those about an end are told
 * by their words (src/text/ends): here stands one name for each, under which columns and reports have it.
 */
export const frontMatterNames: Readonly<Record<NamedFact, readonly string[]>> = {
  title: names(
    'title jobtitle positiontitle roletitle jobname vacancytitle position role roles intitule intituleduposte titreduposte titre titel stellentitel stellenbezeichnung jobbezeichnung functietitel functienaam titulo titulodelpuesto puesto titolo posizione tytul stanowisko nazwastanowiska nazevpozice nazovpozicie munkakor stillingsbetegnelse stillingstittel tehtavanimike должность посада заголовок заглавие позиция назва название вакансия otsikko tehtavanimi nazov nazev nazevpozice naslov nazivradnogmjesta titol titoldeloferta cim pozicio pavadinimas pealkiri titlu denumirepost baslik pozisyon τιτλος rubrik overskrift titill 職種 职位名称 name',
  ),
  opens: names(
    'dateposted posteddate postedon postedat posted opens opensat opendate openingdate dateopened postouvert datepublished publishdate pubdate publicationdate datedepublication publishedat publishedon veroffentlicht fechapublicacion date postdate postingdate datepost datelisted listedon listedat listingdate listed publisheddate publisheddatetime publishat publishon publishedtime publishedsince publishstart publishstartdate publicationstart dateofpublication dateofposting datepublication openedat openedon opened opensince openfrom livesince livefrom livedate golivedate addedon addedat dateadded added advertdate advertisedon advertisedat advertised dateadvertised announcedon announced dateannounced dateissued issuedon issued issuedate releasedon releasedate jobposted jobposteddate jobpostdate jobpostingdate jobdate veroffentlichtam veroeffentlichtam veroeffentlicht veroffentlichungsdatum veroeffentlichungsdatum ausgeschriebenam ausgeschrieben ausgeschriebenseit ausschreibungsdatum onlineseit onlineab onlinesince publiziertam inseriertam datum erstelltam erstelldatum dateparution datedeparution parution parule publiele publiee publie datedemiseenligne datemiseenligne miseenligne enlignedepuis datedecreation datecreation creele fechadepublicacion fechainiciopublicacion publicadoel publicado publicada fechacreacion fechaalta fecha datapubblicazione pubblicatoil datapublicacao publicadoem publicatiedatum plaatsingsdatum geplaatstop gepubliceerdop publiceringsdatum publicerad datecreated createdon creation since created createdat creationdate',
  ),
  updated: names(
    'updated updatedat updatedate updateddate lastmod lastmodified lastmodifiedat modified modifiedat datemodified dateupdated lastupdated lastupdate majle misajour geandert actualizado',
  ),
  closes: names('closes'),
  closed: names('closed'),
  open: names('open'),
  status: names(
    'status jobstatus positionstatus postingstatus statut etat zustand estado state type jobtype',
  ),
  draft: names('draft'),
  published: names('published'),
  ats: names(
    'atsid ats leverid leverpostingid greenhouseid greenhousejobid ghjid ghid ashbyid ashbyjobid workableid workableshortcode recruiteeid smartrecruitersid personioid teamtailorid bamboohrid breezyid pinpointid joinid workdayid',
  ),
  translationKey: names('translationkey translationof translationid i18nkey'),
  slug: names('slug'),
  organization: names(
    'hiringorganization organization organisation employer company organizationname companyname entreprise unternehmen arbeitgeber organizacion empresa startup subcompany',
  ),
  organizationUrl: names('organizationurl organisationurl orgurl companyurl employerurl companywebsite'),
  organizationLogo: names('organizationlogo organisationlogo orglogo companylogo logo'),
  department: names(
    'department departments team departement abteilung departamento service equipe domaine domaines',
  ),
  locations: names(
    'joblocation joblocations location locations jobsplaces jobplaces place places placeofwork workplace worklocation dutystation office offices lieu lieux lieudetravail localisation standort standorte arbeitsort einsatzort ort ubicacion lugar lugardetrabajo',
  ),
  city: names('city cities town ville stadt ciudad'),
  region: names('region province state'),
  country: names('country countrycode pays land pais'),
  remote: names(
    'remote isremote remotelocation remotelocations remoteregion remoteregions remotecountries applicantlocationrequirements remotework fullyremote teletravail homeoffice teletrabajo joblocationtype workplacetype workmode workingmode workmodel workarrangement remotepolicy remotetype remotestatus hybrid ishybrid onsite isonsite',
  ),
  employmentTypes: names(
    'employmenttype employmenttypes employment typeofemployment jobtype jobtypes positiontype appointmenttype contracttype typedecontrat typecontrat contrat contract commitment workschedule schedule timetype beschaftigungsart anstellungsart arbeitszeit tipodecontrato tipodeempleo jornada conditions type',
  ),
  salary: names(
    'basesalary salary salaryrange compensation pay payrange wage wages hourlyrate hourlywage annualsalary yearlysalary monthlysalary salaire remuneration gehalt vergutung salario retribucion',
  ),
  salaryMin: names(
    'salarymin minsalary salaryfrom minpayrange payrangemin minpay paymin compensationmin compensationminimum minimumsalary salairemin',
  ),
  salaryMax: names(
    'salarymax maxsalary salaryto maxpayrange payrangemax maxpay paymax compensationmax compensationmaximum maximumsalary salairemax',
  ),
  salaryCurrency: names(
    'salarycurrency currency paycurrency compensationcurrency devise waehrung wahrung moneda',
  ),
  salaryUnit: names(
    'salaryunit salaryperiod salaryinterval payunit payperiod payinterval payfrequency compensationfrequency unittext per',
  ),
  hours: names(
    'hoursperweek weeklyhours hours workhours workinghours heuresparsemaine heures wochenstunden stunden horassemanales horas',
  ),
  term: names(
    'contractlength contractduration contractterm term duration dureeducontrat duree dauer vertragsdauer duracion',
  ),
  starts: names(
    'startdate jobstartdate starts starton startson starting datededebut debut datedeprisedeposte eintrittsdatum startdatum beginn fechadeinicio inicio',
  ),
  apply: names(
    'applyurl applylink applicationurl applicationlink applicationform applyformlink applyform applicationformlink howtoapply apply externalurl externallink joburl joblink ctalink ctaurl postuler lienpostuler bewerbungslink bewerben enlacepostulacion',
  ),
  applyEmail: names(
    'applyemail applicationemail contactemail emailapply applyto email contact contacts mail courriel kontakt',
  ),
  identifier: names(
    'identifier reference referencenumber jobid jobcode jobref positionid requisitionid requisition refnumber referenz kennziffer referencia',
  ),
  summary: names(
    'summary description excerpt chapo shortdescription intro zusammenfassung kurzbeschreibung resumen descripcion',
  ),
  categories: names(
    'categories category tags jobscategories jobstags jobsexpertises jobscategory keywords skills techno technologies kategorien etiquetas',
  ),
  image: names('image featuredimage coverimage cover thumbnail ogimage socialimage banner'),
};

/** Keys that mean other things on other sites: a value that does not fit is not reported. */
export const vagueNames: ReadonlySet<string> = new Set(
  names(
    'type jobtype state etat estado name position role date team service equipe conditions schedule contract commitment compensation pay hours heures stunden horas term duration duree dauer contact contacts email mail kontakt apply per currency region province country land pays pais city ort place places office offices workplace workplacetype joblocationtype logo cover banner ats archive remotework workmode workingmode workmodel workarrangement remotepolicy remotetype remotestatus hybrid ishybrid onsite isonsite employment starts debut beginn inicio starting datum fecha since added issued announced opened listed creation publie publiee parution publicado publicada publicerad miseenligne openfrom livefrom',
  ),
);
