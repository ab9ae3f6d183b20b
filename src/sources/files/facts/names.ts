import { fold } from '../../../text/values/plain-text.ts';
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

const names = (text: string): readonly string[] =>
  text
    .split(/\s+/)
    .filter((name) => name !== '')
    .map(fold);

/**
 * The keys seen in the wild, strongest first; lower case, without spaces, `-`, `_` and accents. Those about an end are told
 * by their words (src/text/ends): here stands one name for each, under which columns and reports have it.
 */
export const frontMatterNames: Readonly<Record<NamedFact, readonly string[]>> = {
  title: names(
    'title jobtitle positiontitle roletitle jobname vacancytitle position role roles intitule intituleduposte titreduposte titre titel stellentitel stellenbezeichnung jobbezeichnung functietitel functienaam titulo titulodelpuesto puesto titolo posizione tytul stanowisko nazwastanowiska nazevpozice nazovpozicie munkakor stillingsbetegnelse stillingstittel tehtavanimike должность посада заголовок заглавие позиция назва название вакансия otsikko tehtavanimi nazov nazev nazevpozice naslov nazivradnogmjesta titol titoldeloferta cim pozicio pavadinimas pealkiri titlu denumirepost baslik pozisyon τιτλος rubrik overskrift titill 職種 职位名称 name intituleoffre nomduposte libelleposte metier berufsbezeichnung uberschrift functie vacaturetitel cargo vaga nomedavaga funcao titulodavaga nombredelpuesto nombredelcargo titolodelposto ruolo mansione figuraprofessionale qualifica llocdetreball carrec postodetraballo lanpostua izenburua pozice nazevmista pozicia nazwa nazwapracy munkakormegnevezese megnevezes denumire functia pozitie titulanuntului naziv nazivpozicije radnomjesto radnomesto delovnomesto pozicija nimike ammattinimike tehtava befattning yrkestitel jobbtitel tjanst stilling stillingsnavn tittel jobtitel starfsheiti fyrirsogn ametikoht ametinimetus tookoht pareigos pareigupavadinimas nosaukums amats amatanosaukums baslık pozisyonadi unvan ilanbasligi teideal teitl teitlswydd swydd titulli pozicioni judul posisi jabatan namajabatan tieude chucdanh vitri τιτλοςθεσης θεση ειδικοτητα названиевакансии назвапосади длъжност наслов назив 标题 标题名称 职位 岗位 岗位名称 職稱 職位 職位名稱 タイトル 職種名 募集職種 ホシション 役職 제목 직무 직무명 직책 포지션 العنوان عنوان المسمىالوظيفي الوظيفة عنوانشغلی כותרת תפקיד שםהמשרה משרה शीरषक पद पदनाम ชือตําแหนง ตําแหนง fonction funktion',
  ),
  opens: names(
    'dateposted posteddate postedon postedat posted opens opensat opendate openingdate dateopened postouvert datepublished publishdate pubdate publicationdate datedepublication publishedat publishedon veroffentlicht fechapublicacion date postdate postingdate datepost datelisted listedon listedat listingdate listed publisheddate publisheddatetime publishat publishon publishedtime publishedsince publishstart publishstartdate publicationstart dateofpublication dateofposting datepublication openedat openedon opened opensince openfrom livesince livefrom livedate golivedate addedon addedat dateadded added advertdate advertisedon advertisedat advertised dateadvertised announcedon announced dateannounced dateissued issuedon issued issuedate releasedon releasedate jobposted jobposteddate jobpostdate jobpostingdate jobdate veroffentlichtam veroeffentlichtam veroeffentlicht veroffentlichungsdatum veroeffentlichungsdatum ausgeschriebenam ausgeschrieben ausgeschriebenseit ausschreibungsdatum onlineseit onlineab onlinesince publiziertam inseriertam datum erstelltam erstelldatum dateparution datedeparution parution parule publiele publiee publie datedemiseenligne datemiseenligne miseenligne enlignedepuis datedecreation datecreation creele fechadepublicacion fechainiciopublicacion publicadoel publicado publicada fechacreacion fechaalta fecha datapubblicazione pubblicatoil datapublicacao publicadoem publicatiedatum plaatsingsdatum geplaatstop gepubliceerdop publiceringsdatum publicerad datecreated createdon creation since created createdat creationdate veroffentlichungam datapublicacio publicatel zverejneno datumzverejneni zverejnene opublikowano datapublikacji kozzetetel kozzetetelidatum publicatla datapublicarii objavljeno datumobjave julkaistu julkaisupaiva publicerat publiceratden publisert publiseringsdato offentliggjort opslagsdato avaldatud avaldamiseaeg paskelbta publicets yayintarihi yayimlanmatarihi ilantarihi датапубликации опубликовано датапублікаціі опубліковано публикувано 发布日期 発行日 公開日 掲載日 게시일',
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
    'hiringorganization organization organisation employer company organizationname companyname entreprise unternehmen arbeitgeber organizacion empresa startup subcompany azienda ente empregador empresaempregadora werkgever organisatie bedrijf zamestnavatel pracodawca munkaltato angajator companie poslodavac delodajalec tyonantaja arbetsgivare arbejdsgiver arbeidsgiver atvinnurekandi tooandja darbdavys darbadevejs isveren sirket fostoir cyflogwr punedhenesi εργοδοτης работодатель компания роботодавець работодател 公司 企業 会社名 회사 الشركة',
  ),
  organizationUrl: names('organizationurl organisationurl orgurl companyurl employerurl companywebsite'),
  organizationLogo: names('organizationlogo organisationlogo orglogo companylogo logo'),
  department: names(
    'department departments team departement abteilung departamento service equipe domaine domaines abteilungsname bereich fachbereich dienststelle afdeling departamentinho area settore reparto ufficio departament arloa saila oddeleni oddelenie dzial zespol osztaly departamentul odjel odelenje oddelek osasto yksikko avdelning avdeling osakond skyrius nodala departman birim ekip roinn adran τμημα отдел департамент відділ одељење 部门 部門 所属 部署 부서 القسم מחלקה แผนก',
  ),
  locations: names(
    'joblocation joblocations location locations jobsplaces jobplaces place places placeofwork workplace worklocation dutystation office offices lieu lieux lieudetravail localisation standort standorte arbeitsort einsatzort ort ubicacion lugar lugardetrabajo villedetravail standortname dienstort plaats locatie standplaats werklocatie werkplek localizacion sede sededilavoro luogo luogodilavoro localita localizacao localdetrabalho local localizacio poblacio llocdefeina lekua kokapena misto mistovykonu mistovykonuprace mistoprace lokalita miesto miestovykonu miestovykonuprace miejsce miejscepracy lokalizacja hely helyszin munkavegzeshelye munkahely locmunca loculdemunca localitate lokacija mjestorada mestorada krajdela sijainti paikka paikkakunta toimipaikka plats arbetsplats arbetsort arbetsstad sted arbejdssted arbeidssted arbeidsted stadsetning vinnustadur asukoht tookohaasukoht toopaik vieta darbovieta darbovietos atrasanasvieta konum lokasyon calismayeri suiomh lleoliad vendndodhja lokasi diadiem diadiemlamviec τοποθεσια τοπος τοποςεργασιας местоположение локация место месторабаты месторабoты месторасположение місце місцероботи локація място месторабота месторада 地点 工作地点 工作地點 勤務地 勤務地域 場所 근무지 근무지역 위치 الموقع مكانالعمل المكان מיקום محلکار सथान สถานที สถานทีทํางาน',
  ),
  city: names(
    'city cities town ville stadt ciudad stad plaatsnaam cidade citta comune ciutat hiri mesto miasto varos kaupunki kommun kommune linn miestas pilseta sehir cathair dinas kota город місто град 城市 市区町村 도시 المدينة עיר',
  ),
  region: names('region province state'),
  country: names('country countrycode pays land pais'),
  remote: names(
    'remote isremote remotelocation remotelocations remoteregion remoteregions remotecountries applicantlocationrequirements remotework fullyremote teletravail homeoffice teletrabajo joblocationtype workplacetype workmode workingmode workmodel workarrangement remotepolicy remotetype remotestatus hybrid ishybrid onsite isonsite',
  ),
  employmentTypes: names(
    'employmenttype employmenttypes employment typeofemployment jobtype jobtypes positiontype appointmenttype contracttype typedecontrat typecontrat contrat contract commitment workschedule schedule timetype beschaftigungsart anstellungsart arbeitszeit tipodecontrato tipodeempleo jornada conditions type vertragsart beschaeftigungsart anstellungsverhaltnis arbeitsverhaltnis dienstverband contractvorm tipocontratto tipodicontratto contratto regime vinculo tipuscontracte kontratua uvazek typuvazku druhpomeru uvazok typzmluvy umowa rodzajumowy wymiar wymiarpracy etat foglalkoztatas foglalkoztatasjellege tipcontract vrstaugovora tipugovora vrstazaposlitve tyosuhde tyosuhteentyyppi anstallningsform anstallning omfattning stillingstype ansettelsesform ansaettelsesform ansettelse starfshlutfall tookoormus koormus darbotipas slodze calismasekli istihdamturu ειδοςαπασχολησης типзанятости занятость типзаинятості заинятість видзаетост 工作性质 雇用形態 雇佣类型 고용형태 نوعالعمل نوعالوظيفة סוגמשרה',
  ),
  salary: names(
    'basesalary salary salaryrange compensation pay payrange wage wages hourlyrate hourlywage annualsalary yearlysalary monthlysalary salaire remuneration gehalt vergutung salario retribucion entgelt verguetung lohn besoldung salaris loon brutoloon maandsalaris stipendio retribuzione compenso ral remuneracao salariobruto salari soldata mzda odmena wynagrodzenie pensja stawka fizetes salariu salarizare plata placilo palkka palkkaus lonn laun palk tootasu atlyginimas alga darbaalga maas ucret tuarastal cyflog paga gaji mucluong luong μισθος αμοιβη зарплата оклад зарплатня заробітнаплата заплата плата 薪资 薪資 薪水 给与 給与 給料 급여 연봉 الراتب שכר حقوق वेतन เงินเดือน',
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
    'hoursperweek weeklyhours hours workhours workinghours heuresparsemaine heures wochenstunden stunden horassemanales horas wekelijkseuren urenperweek oresettimanali oraris viikkotyoaika tyoaika timmar uurenperweek godziny hodiny orepesaptamana saatler часов 労働時間 근무시간',
  ),
  term: names(
    'contractlength contractduration contractterm term duration dureeducontrat duree dauer vertragsdauer duracion',
  ),
  starts: names(
    'startdate jobstartdate starts starton startson starting datededebut debut datedeprisedeposte eintrittsdatum startdatum beginn fechadeinicio inicio dienstantritt arbeitsbeginn antritt ingangsdatum startdatumfunctie inizio datainizio decorrenza datadeinicio nastup datumnastupu nastupu nastupdoprace rozpoczecie datarozpoczecia kezdes munkakezdes inceput dataincepere pocetak nastop alkaa alkamispaiva tilltrade tilltraede tiltraedelse tiltredelse tooleasumine pradzia sakums baslangic baslangictarihi isebaslama датаначала началоработы початокроботи 入职时间 入社日 開始日 시작일',
  ),
  apply: names(
    'applyurl applylink applicationurl applicationlink applicationform applyformlink applyform applicationformlink howtoapply apply externalurl externallink joburl joblink ctalink ctaurl postuler lienpostuler bewerbungslink bewerben enlacepostulacion solliciteer sollicitatielink candidati linkcandidatura candidatura linkdecandidatura inscripcion inscripcio solicitud odkaz odkaznaprihlasku aplikacja aplikuj formularz jelentkezes jelentkezesilink aplica hakulinkki hakulomake ansok ansokan ansokningslank soknadslenke sokher ansogningslink ansog kandideeri kandideerimine basvuru basvurulinki basvur подать откликнуться подати 応募 応募フォーム 申请 申請 지원하기',
  ),
  applyEmail: names(
    'applyemail applicationemail contactemail emailapply applyto email contact contacts mail courriel kontakt courrielcontact correo correoelectronico emailcontacto emaildecontacto emailcontatto posta epost epostadress epostadresse sahkoposti eposta yhteystiedot kontaktmail kontaktemail kontaktperson kontaktas kontakti почта 連絡先 이메일',
  ),
  identifier: names(
    'identifier reference referencenumber jobid jobcode jobref positionid requisitionid requisition refnumber referenz kennziffer referencia',
  ),
  summary: names(
    'summary description excerpt chapo shortdescription intro zusammenfassung kurzbeschreibung resumen descripcion resume chapeau accroche extrait omschrijving samenvatting descrizione sommario descricao resumo descripcio resum laburpena popis popisek strucne opis krotkiopis streszczenie leiras rovidleiras osszefoglalo descriere rezumat sazetak povzetek kuvaus tiivistelma beskrivning sammanfattning ingress beskrivelse sammendrag lysing kirjeldus luhikirjeldus aprasymas santrauka apraksts aciklama ozet cursios achoimre disgrifiad crynodeb pershkrimi deskripsi mota περιγραφη περιληψη описание краткоеописание опис 简介 描述 概要 説明 仕事内容 설명 요약 الوصف תיאור विवरण รายละเอียด',
  ),
  categories: names(
    'categories category tags jobscategories jobstags jobsexpertises jobscategory keywords skills techno technologies kategorien etiquetas',
  ),
  image: names('image featuredimage coverimage cover thumbnail ogimage socialimage banner'),
};

/** What a posting is told from others by, in whichever language: the strongest first. */
export const referenceNames: readonly string[] = names(
  `ref langref translation translations traduction traduccion traducao traduzione ubersetzung uebersetzung vertaling oversettelse
  oversaettelse oversattning kaannos preklad tlumaczenie forditas traducere ceviri перевод переклад 翻訳 번역 翻译
  key pagekey jobkey cle clef clave llave clau chiave chave schlussel schluessel sleutel nyckel nokkel nogle avain voti raktas
  atslega klucz klic kluc kljuc kulcs cheie anahtar ключ キー 键
  jobid jobref jobcode positionid vacancyid postingid pageid groupid
  reference referencenumber referenceno refnumber refno refnr identifier requisition requisitionid competition competitionnumber
  kennziffer kennnummer referenz referenznummer stellennummer concours numeroconcours numerodeconcours referencia referencianumero
  numerodereferencia riferimento codice codigo code referentie referentienummer vacaturenummer referens referensnummer diarienummer
  stillingsnummer referanse viite viitenumero viide numerreferencyjny referencni hivatkozas azonosito`,
);

/** `prevod: vrtnar`, `kaannosIlmoituksesta: puutarhuri`: what the posting is a translation of, as its file is called. */
export const originalName =
  /^(?:(?:translat(?:ion|ed)|traduction|traduite?|traduc+i[oó]n?|traducido|traducao|traduzid[oa]|traduzione|tradott[oa]|u?e?bersetz(?:ung|t)|vertaling|vertaald|overs(?:ae|a|e)tt(?:else|ning|elsen|ningen)?|kaannos|kaannetty|preklad|prijevod|prevod|przeklad|tlumaczenie|forditas|traducere|tradus|ceviri|tercume|itzulpen|cyfieithiad|metafrasi|перевод|переклад|превод|μεταφραση|翻訳|번역|翻译)(?:of|from|de|du|da|di|del|aus|von|van|uit|av|af|fra|fran|od|z|ze|iz|za|\p{L}*sta)?|original(?:e|en|et|ul|page|job|posting|slug|file)?|originaal|oryginal|izvornik|alkuperainen|eredeti)$/u;

/** Keys that mean other things on other sites: a value that does not fit is not reported. */
export const vagueNames: ReadonlySet<string> = new Set(
  names(
    'type jobtype state etat estado name position role date team service equipe conditions schedule contract commitment compensation pay hours heures stunden horas term duration duree dauer contact contacts email mail kontakt apply per currency region province country land pays pais city ort place places office offices workplace workplacetype joblocationtype logo cover banner ats archive remotework workmode workingmode workmodel workarrangement remotepolicy remotetype remotestatus hybrid ishybrid onsite isonsite employment starts debut beginn inicio starting datum fecha since added issued announced opened listed creation publie publiee parution publicado publicada publicerad miseenligne openfrom livefrom cargo vaga funcao functie swydd stilling stillinger tehtava pozice pozicia pozicija nazwa nazev nazov naziv tjanst ametikoht местo область sede local plaats misto miesto mesto by area regime vinculo umowa hely vieta sted plats paikka plata loon laun palk alga paga luong timmar firma inizio inceput pocetak alkaa sakums pradzia link candidatura inscripcion solicitud odkaz aplica aplikacja posta kontaktas kontakti kontaktperson yhteystiedot resume ingress ente omfattning koormus contratto bereich luogo lokalita lokalizacja',
  ),
);
