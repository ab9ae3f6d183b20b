import { foldWord } from '../values/plain-text.ts';

/**
 * Titles and file names of pages that stand among postings and are none, by language: whole, folded, signs as spaces.
 * What only begins so ends with ` …`.
 */
const titles: Readonly<Record<string, string>> = {
  en: `faq|faqs|frequently asked questions|questions and answers|questions answers|q a|help
    |contact|contact us|contacts|reach us|get in touch|write to us|thank you|thank you for …|thanks|thanks for …|success
    |confirmation|message sent|application received|application sent|apply|apply now|apply here|apply online|how to apply
    |application form|job application form|form|submit|submit a …|submit an …|submit your …|post a job|post a job …|post a vacancy|post your …|add a job …
    |advertise|advertise with us|advertise a …|search|search results|job search|404|not found|page not found|error|site map|sitemap
    |subscribe|newsletter|job alert|job alerts|privacy|privacy policy|privacy notice|imprint|legal notice|terms|terms of use
    |terms and conditions|cookie policy|archive|archives|job archive|past|former|previous|closed
    |sample|sample job …|sample posting|sample page|example|example job …|example posting|template|job template|placeholder|lorem ipsum …|title of the job|job title
    |benefits|our benefits|employee benefits|perks|perks and benefits|benefits and perks|what we offer|what you get|our crew|our team|our people|our culture
    |our values|our story|our mission|our process|our offices|our company|our history|meet the team|meet our …|the team|life at …|life with us|life here|culture
    |working at …|working with us|working here|why us|why join us|why work …|why we …|about|about us|about our …|about the company|about working …
    |hiring process|our hiring process|recruitment process|application process|interview process|how we hire|how we interview|what to expect …
    |what makes a …|style guide|style guide …|guidelines|guidelines …|guide to …|how to …|tips for …|tips on …|advice for …
    |job openings|open positions|current openings|current vacancies|all jobs|all openings|overview|home|blog|news|diversity|equal opportunities|relocation|locations
    |working conditions|terms of employment|conditions of employment|employment conditions|selection process|our selection process|how we recruit|how we select|how our hiring works|after you apply|recruitment policy
    |references|testimonials|voices|voices of our …|employee stories|staff stories|a day in the life|data protection|list of vacancies|list of jobs|vacancies list|application tips`,
  de: `haufige fragen|fragen und antworten|hilfe|kontakt|so erreichst du uns|so erreichen sie uns|schreib uns|danke|danke fur …|vielen dank|vielen dank fur …
    |bewerben|jetzt bewerben|bewerbung|online bewerben|so bewirbst du dich|so bewerben sie sich|bewerbungsformular|formular|stelle einreichen|stelle melden|anzeige aufgeben|stellenanzeige aufgeben
    |suche|suchergebnisse|nicht gefunden|seite nicht gefunden|fehler|impressum|datenschutz|datenschutzerklarung|agb|archiv
    |beispiel|muster|vorlage|musterstelle|stellentitel|vorteile|unsere vorteile|benefits|was wir bieten|das bieten wir|wir bieten|unser team|das team
    |unsere kultur|unsere werte|uber uns|leben bei …|arbeiten bei …|arbeiten bei uns|warum wir|bewerbungsprozess|ablauf der bewerbung|so lauft …|tipps fur …|leitfaden …
    |offene stellen|alle stellen|ubersicht|startseite|aktuelles|newsletter|jobabo
    |anstellungsbedingungen|arbeitsbedingungen|unsere arbeitsbedingungen|leistungen|unsere leistungen|das erwartet dich|was dich erwartet|was sie erwartet|wie wir einstellen|so stellen wir ein|auswahlverfahren|unser auswahlverfahren|bewerbungsverfahren|unser bewerbungsprozess
    |bewerbungstipps|tipps zur bewerbung|hinweise zur bewerbung|hinweise fur …|wir als arbeitgeber|wir als arbeitgeberin|arbeitgeber|stimmen aus …|mitarbeiterstimmen|archivierte stellen|lies mich|liesmich`,
  fr: `foire aux questions|questions frequentes|questions et reponses|aide|contact|contactez nous|nous contacter|nous ecrire|ecrivez nous|merci|merci de …|merci pour …
    |postuler|comment postuler|candidature|candidater|formulaire|formulaire de candidature|deposer une offre|proposer une offre|publier une offre|soumettre une offre|recherche|resultats de recherche
    |page non trouvee|page introuvable|erreur|mentions legales|confidentialite|politique de confidentialite|archives|archive|exemple|modele|exemple d offre|intitule du poste
    |avantages|nos avantages|ce que nous offrons|nous offrons|notre equipe|l equipe|notre culture|nos valeurs|qui sommes nous|a propos|a propos de …|la vie chez …|travailler chez …|pourquoi nous rejoindre
    |processus de recrutement|notre processus …|conseils pour …|guide du candidat|guide du candidat …|guide des candidats|guide de candidature|guide du recrutement|guide de recrutement|guide pour …|guide pratique|guide pratique …|nos offres|toutes les offres|offres d emploi|accueil|actualites
    |conditions de travail|conditions d emploi|conditions d engagement|nos conditions|processus de selection|comment nous recrutons|notre recrutement|deroulement du recrutement|temoignages|liste des offres|liste des postes|offres archivees|lisez moi|lisezmoi|remerciements`,
  es: `preguntas frecuentes|preguntas y respuestas|ayuda|contacto|contactanos|escribenos|gracias|gracias por …|muchas gracias|solicitar|como solicitar|postular|como postular|inscribete
    |formulario|formulario de solicitud|enviar oferta|publicar oferta|publica una oferta|buscar|busqueda|resultados|pagina no encontrada|no encontrado|error|aviso legal|privacidad|politica de privacidad
    |archivo|ejemplo|plantilla|titulo del puesto|beneficios|nuestros beneficios|lo que ofrecemos|que ofrecemos|nuestro equipo|el equipo|nuestra cultura|nuestros valores|quienes somos|sobre nosotros
    |la vida en …|trabajar en …|por que trabajar …|proceso de seleccion|consejos para …|guia del candidato|guia de candidatura|guia de seleccion|guia para …|ofertas de empleo|todas las ofertas|inicio|noticias
    |condiciones de trabajo|condiciones laborales|como seleccionamos|como contratamos|asi seleccionamos|nuestro proceso …|testimonios|lista de ofertas|lista de vacantes|ofertas anteriores|ofertas cerradas|leeme|trabajar con nosotros|trabaja con nosotros`,
  it: `domande frequenti|contatti|contattaci|grazie|candidati|candidatura|modulo|cerca|pagina non trovata|privacy|archivio|esempio|modello|vantaggi|cosa offriamo|il nostro team|chi siamo|la vita in …|posizioni aperte
    |condizioni di lavoro|come selezioniamo|come assumiamo|processo di selezione|il nostro processo …|iter di selezione|come candidarsi|i nostri valori|la nostra squadra|il team|testimonianze|perche lavorare …|lavorare da noi|lavorare con noi|lavora con noi|archivio offerte|elenco offerte|offerte di lavoro|panoramica|leggimi|grazie per …|informativa privacy`,
  nl: `veelgestelde vragen|vragen en antwoorden|contact|neem contact op|bedankt|dank je wel|solliciteren|solliciteer|formulier|vacature plaatsen|zoeken|pagina niet gevonden|niet gevonden|privacy|archief|voorbeeld|sjabloon|wat wij bieden|arbeidsvoorwaarden|ons team|over ons|werken bij …|sollicitatieprocedure|alle vacatures|vacatures
    |werkomstandigheden|onze arbeidsvoorwaarden|hoe wij aannemen|hoe wij werven|zo werven wij|onze procedure|selectieprocedure|sollicitatietips|tips voor …|onze cultuur|onze waarden|waarom bij ons werken|waarom werken …|werken bij ons|overzicht|overzicht vacatures|lees mij|leesmij|dank voor …|ervaringen`,
  pt: `perguntas frequentes|contato|contacto|fale conosco|obrigado|candidatar se|candidate se|formulario|buscar|pesquisa|pagina nao encontrada|privacidade|arquivo|exemplo|modelo|beneficios|o que oferecemos|nossa equipe|nossa equipa|quem somos|sobre nos|vagas abertas
    |condicoes de trabalho|processo seletivo|processo de selecao|processo de recrutamento|como contratamos|como recrutamos|como se candidatar|nossa cultura|nossos valores|a nossa equipa|a nossa cultura|depoimentos|trabalhe conosco|trabalhe connosco|trabalhar na …|por que trabalhar …|todas as vagas|lista de vagas|vagas encerradas|leia me|leiame`,
  ca: `preguntes frequents|contacte|contacta ns|gracies|moltes gracies|sol licitud|com sol licitar ho|com presentar …|formulari
    |privacitat|politica de privacitat|avis legal|arxiu|plantilla|exemple|beneficis|que oferim|condicions laborals
    |condicions de treball|el nostre equip|l equip|qui som|sobre nosaltres|els nostres valors|com seleccionem
    |proces de seleccio|treballar a …|treballa amb nosaltres|per que treballar …|totes les ofertes|ofertes de feina
    |llegeix me|inici`,
  gl: `preguntas frecuentes|contacto|grazas|formulario|privacidade|arquivo|modelo|condicions de traballo|o noso equipo
    |quen somos|sobre nos|proceso de seleccion|traballa con nos|traballar en …`,
  eu: `ohiko galderak|kontaktua|eskerrik asko|eskabidea|pribatutasuna|artxiboa|txantiloia|lan baldintzak|gure taldea|nor gara
    |guri buruz|hautaketa prozesua|gurekin lan egin`,
  da: `ofte stillede sporgsmal|sporgsmal og svar|hjaelp|kontakt|kontakt os|tak|tak for …|ansogning|ansog|sadan ansoger du
    |sadan soger du|ansogningsskema|privatliv|privatlivspolitik|arkiv|skabelon|eksempel|medarbejderfordele|personalegoder
    |fordele|vores fordele|det tilbyder vi|vi tilbyder|arbejdsvilkar|ansaettelsesvilkar|vores team|vores kultur
    |vores vaerdier|om os|mod os|sadan ansaetter vi|ansaettelsesproces|ansaettelsesprocessen|rekrutteringsproces
    |rekrutteringsprocessen|rekruttering hos …|hvorfor arbejde …|arbejde hos …|livet hos …|oversigt
    |alle stillinger|ledige stillinger|laes mig|laesmig|forside|nyheder`,
  nb: `slik skriver du …|tips til …|veiledning for …|soknadstips
    |ofte stilte sporsmal|sporsmal og svar|hjelp|kontakt|kontakt oss|takk|takk for …|soknad|slik soker du|soknadsskjema
    |personvern|personvernerklaering|arkiv|mal|eksempel|fordeler|vare fordeler|hva vi tilbyr|dette tilbyr vi|vi tilbyr
    |arbeidsvilkar|ansettelsesvilkar|lonns og arbeidsvilkar|vart team|teamet|var kultur|vare verdier|om oss|bli kjent med …
    |slik ansetter vi|slik rekrutterer vi|ansettelsesprosess|ansettelsesprosessen|rekrutteringsprosess|rekrutteringsprosessen
    |hvorfor jobbe …|jobbe hos …|jobbe i …|a jobbe …|livet i …|livet hos …|oversikt|alle stillinger
    |ledige stillinger|les meg|lesmeg|forside|nyheter|ansatte forteller`,
  sv: `sa soker du …|tips till …|tips for …|guide for …|att skriva …
    |vanliga fragor|fragor och svar|hjalp|kontakt|kontakta oss|tack|tack for …|ansokan|ansok|sa ansoker du|ansokningsformular
    |integritet|integritetspolicy|personuppgifter|arkiv|mall|exempel|formaner|vara formaner|det erbjuder vi|vi erbjuder
    |arbetsvillkor|anstallningsvillkor|vart team|teamet|var kultur|vara varderingar|om oss|mot oss|mot vara …
    |sa rekryterar vi|sa anstaller vi|rekryteringsprocess|rekryteringsprocessen|var rekryteringsprocess|varfor jobba …
    |jobba hos …|jobba pa …|att jobba …|arbeta hos …|livet pa …|oversikt|alla jobb|lediga jobb|lediga tjanster
    |las mig|lasmig|startsida|nyheter`,
  is: `algengar spurningar|hafa samband|takk|umsokn|personuvernd|sniðmat|snidmat|starfskjor|um okkur|starfsfolkid|raðningarferli
    |radningarferli|laus storf|starfsumsokn`,
  fi: `nain haet|hakijan opas|hakuohje|hakuohjeet|vinkkeja …|ohjeita hakijalle
    |usein kysyttya|usein kysytyt kysymykset|kysymyksia ja vastauksia|ohjeet|yhteystiedot|ota yhteytta|kiitos|hakemus|hae
    |nain haet|hakuohjeet|hakulomake|tietosuoja|tietosuojaseloste|arkisto|malli|pohja|esimerkki|edut|henkilostoedut
    |mita tarjoamme|tarjoamme|tyosuhde edut|palvelussuhteen ehdot|tyoehdot|tiimimme|meista|kulttuurimme|arvomme|tyontekijamme
    |nain rekrytoimme|rekrytointiprosessi|rekrytointi|tyonantajana|miksi meille|toihin meille|tyo meilla|elamaa …
    |yleiskatsaus|kaikki tyopaikat|avoimet tyopaikat|lue minut|lueminut|etusivu|uutiset`,
  et: `kkk|korduma kippuvad kusimused|kontakt|vota uhendust|aitah|tanu|kandideerimine|kuidas kandideerida|avaldus|privaatsus
    |arhiiv|mall|naidis|huved|mida pakume|tootingimused|meie meeskond|meist|meie vaartused|kuidas varbame|varbamisprotsess
    |varbamine|miks meie juures tootada|toota meil|ulevaade|vabad tookohad|koik tookohad|loe mind|avaleht|uudised`,
  lv: `biezak uzdotie jautajumi|kontakti|paldies|pieteikums|ka pieteikties|privatums|arhivs|veidne|paraugs|labumi|ko piedavajam
    |darba apstakli|musu komanda|par mums|atlases process|ka mes atlasam …|parskats|vakances`,
  lt: `duk|dazniausiai uzduodami klausimai|kontaktai|aciu|paraiska|kaip kandidatuoti|privatumas|archyvas|sablonas|pavyzdys
    |privalumai|ka siulome|darbo salygos|musu komanda|apie mus|atrankos procesas|atranka|kaip vyksta atranka|apzvalga
    |laisvos darbo vietos`,
  pl: `jak napisac …|jak pisac …|jak aplikowac|jak sie zglosic|poradnik dla …|wskazowki dla …
    |najczesciej zadawane pytania|pytania i odpowiedzi|pomoc|kontakt|skontaktuj sie z nami|napisz do nas|dziekujemy
    |dziekujemy za …|aplikuj|jak aplikowac|formularz|formularz aplikacyjny|polityka prywatnosci|prywatnosc|archiwum|szablon
    |wzor|przyklad|benefity|co oferujemy|oferujemy|warunki pracy|warunki zatrudnienia|nasz zespol|o nas|nasza kultura
    |nasze wartosci|jak rekrutujemy|proces rekrutacji|proces rekrutacyjny|rekrutacja|przebieg rekrutacji
    |jak przebiega rekrutacja|dlaczego warto …|praca u nas|pracuj z nami|zycie w …|przeglad|oferty pracy|wszystkie oferty
    |przeczytaj mnie|strona glowna|aktualnosci`,
  cs: `jak napsat …|jak se uchazet|pruvodce pro …|tipy pro …
    |caste dotazy|caste otazky|otazky a odpovedi|pomoc|kontakt|kontakty|napiste nam|dekujeme|dekujeme za …|jak se prihlasit
    |prihlaska|formular|ochrana osobnich udaju|ochrana soukromi|archiv|sablona|vzor|priklad|benefity|vyhody|co nabizime
    |nabizime|pracovni podminky|nas tym|o nas|nase kultura|nase hodnoty|jak nabirame|jak vybirame|jak probiha …
    |vyberove rizeni|prubeh vyberoveho rizeni|prubeh vyberu|proces naboru|naborovy proces|proc pracovat …|proc k nam
    |prace u nas|zivot v …|prehled|volna mista|vsechny nabidky|precti me|uvod|aktuality`,
  sk: `ako napisat …|sprievodca pre …|tipy pre …
    |caste otazky|otazky a odpovede|pomoc|kontakt|kontakty|napiste nam|dakujeme|dakujeme za …|ako sa prihlasit|prihlaska
    |formular|ochrana osobnych udajov|archiv|sablona|vzor|priklad|benefity|vyhody|co ponukame|ponukame|pracovne podmienky
    |nas tim|o nas|nasa kultura|nase hodnoty|ako prijimame|ako vyberame|ako prebieha …|vyberove konanie|priebeh vyberu
    |preco pracovat …|praca u nas|prehlad|volne miesta|vsetky ponuky|aktuality`,
  sl: `kako napisati …|vodnik za …|nasveti za …
    |pogosta vprasanja|kontakt|hvala|prijava|kako se prijaviti|obrazec|zasebnost|arhiv|predloga|primer|ugodnosti|kaj nudimo
    |delovni pogoji|nasa ekipa|o nas|nase vrednote|postopek zaposlovanja|kako zaposlujemo|postopek izbire|pregled
    |prosta delovna mesta`,
  hr: `kako napisati …|vodic za …|savjeti za …
    |cesta pitanja|kontakt|hvala|prijava|kako se prijaviti|obrazac|privatnost|arhiva|predlozak|primjer|pogodnosti|sto nudimo
    |uvjeti rada|nas tim|o nama|nase vrijednosti|postupak zaposljavanja|kako zaposljavamo|proces selekcije|pregled
    |slobodna radna mjesta|otvorene pozicije`,
  hu: `palyazati utmutato|hogyan jelentkezz …|hogyan irj …|oneletrajz minta|tippek a …
    |gyakori kerdesek|gyik|kerdesek es valaszok|segitseg|kapcsolat|irjon nekunk|koszonjuk|koszonjuk a …|jelentkezes
    |hogyan jelentkezz|jelentkezesi lap|urlap|adatvedelem|adatvedelmi tajekoztato|archivum|sablon|minta|pelda|juttatasok
    |elonyok|amit kinalunk|munkakorulmenyek|munkafeltetelek|csapatunk|rolunk|kulturank|ertekeink|igy valasztunk
    |kivalasztasi folyamat|a kivalasztas menete|felveteli folyamat|miert mi|miert dolgozz …|dolgozz nalunk|attekintes
    |allasajanlatok|osszes allas|olvass el|hirek`,
  ro: `ghid pentru …|ghidul candidatului|cum sa aplici …|cum scrii …|sfaturi pentru …
    |intrebari frecvente|intrebari si raspunsuri|ajutor|contact|contactati ne|multumim|va multumim|aplica|cum aplici|formular
    |confidentialitate|politica de confidentialitate|arhiva|sablon|exemplu|beneficii|ce oferim|conditii de munca
    |echipa noastra|despre noi|cultura noastra|valorile noastre|procesul de recrutare|cum recrutam|cum angajam
    |procesul de selectie|de ce sa lucrezi …|lucreaza cu noi|toate posturile|locuri de munca|prezentare|stiri`,
  tr: `basvuru rehberi|basvuru kilavuzu|basvuru sureci|basvuru kosullari|ozgecmis hazirlama …|adaylar icin …
    |sikca sorulan sorular|sss|yardim|iletisim|bize ulasin|tesekkurler|tesekkur ederiz|basvuru|nasil basvurulur|basvuru formu
    |gizlilik|gizlilik politikasi|kvkk|arsiv|sablon|ornek|yan haklar|avantajlar|neler sunuyoruz|calisma kosullari|ekibimiz
    |hakkimizda|biz kimiz|kulturumuz|degerlerimiz|ise alim sureci|ise alim surecimiz|nasil ise aliyoruz|neden biz
    |bizimle calisin|genel bakis|acik pozisyonlar|tum ilanlar|beni oku|haberler`,
  cy: `cwestiynau cyffredin|cysylltu|cysylltwch a ni|diolch|ymgeisio|sut i ymgeisio|ffurflen gais|preifatrwydd|archif|templed
    |enghraifft|buddion|amodau gwaith|telerau ac amodau|ein tim|amdanom ni|ein gwerthoedd|gweithio gyda ni|gweithio i ni
    |sut rydym yn …|proses recriwtio|pam gweithio …|swyddi|pob swydd|cartref|newyddion`,
  ga: `ceisteanna coitianta|teagmhail|go raibh maith agat|iarratas|conas iarratas a dheanamh|foirm iarratais|priobhaideachas
    |cartlann|teimplead|samhail|buntaisti|coinniollacha oibre|an fhoireann|ar bhfoireann|fuinn|maidir linn|ag obair linn
    |an proiseas earcaiochta|foluntais|baile|nuacht`,
  sq: `pyetje te shpeshta|kontakt|faleminderit|aplikimi|si te aplikoni|privatesia|arkivi|shabllon|kushtet e punes|ekipi yne
    |rreth nesh|procesi i perzgjedhjes`,
  el: `πως να γραψετε …|οδηγος υποψηφιων|συμβουλες …
    |συχνες ερωτησεις|επικοινωνια|ευχαριστουμε|αιτηση|πως να κανετε αιτηση|απορρητο|αρχειο|προτυπο|παραδειγμα|παροχες
    |τι προσφερουμε|οροι εργασιας|η ομαδα μας|σχετικα με εμας|οι αξιες μας|διαδικασια επιλογης|πως προσλαμβανουμε|γιατι εμας
    |επισκοπηση|ολες οι θεσεις`,
  ru: `как написать …|советы кандидатам|памятка …
    |частые вопросы|вопросы и ответы|помощь|контакты|связаться с нами|спасибо|как откликнуться|анкета
    |политика конфиденциальности|архив|шаблон|образец|пример|преимущества|что мы предлагаем|мы предлагаем|условия работы
    |условия труда|наша команда|команда|о нас|о компании|наша культура|наши ценности|как мы нанимаем|процесс отбора
    |этапы отбора|процесс найма|почему мы|работа у нас|обзор|все вакансии|открытые вакансии|новости`,
  uk: `як написати …|поради кандидатам|порадник …
    |часті запитання|питання та відповіді|контакти|дякуємо|як подати заявку|анкета|політика конфіденційності|архів|шаблон
    |зразок|приклад|переваги|що ми пропонуємо|умови праці|наша команда|про нас|наші цінності|як ми наймаємо|процес відбору
    |етапи відбору|чому ми|огляд|усі вакансії|новини`,
  bg: `често задавани въпроси|контакти|благодарим|как да кандидатствате|поверителност|архив|шаблон|образец|пример|придобивки
    |какво предлагаме|условия на труд|нашият екип|за нас|нашите ценности|процес на подбор|как наемаме|защо при нас|преглед
    |всички позиции|новини`,
  sr: `честа питања|контакт|хвала|архива|шаблон|услови рада|наш тим|о нама|процес селекције|преглед`,
  ja: `よくある質問|faq|お問い合わせ|お問合せ|ありがとうございます|応募方法|応募フォーム|応募の流れ|選考の流れ|選考フロー|選考プロセス|採用の流れ|採用プロセス|採用フロー|個人情報の取り扱い|プライバシーポリシー|アーカイブ
    |テンプレート|ひな形|見本|福利厚生|働く環境|勤務条件|待遇|社員紹介|社員の声|スタッフの声|スタッフ紹介|先輩の声|私たちについて|会社概要|会社紹介|代表メッセージ|仕事を知る|求人一覧|募集職種一覧|一覧`,
  zh: `常见问题|常見問題|联系我们|聯絡我們|联系方式|谢谢|感谢|申请方式|申请流程|如何申请|如何應徵|应聘流程|招聘流程|招聘流程说明|面试流程|选拔流程|隐私政策|隱私權政策|归档|存档|模板|範本|示例|福利|福利待遇|员工福利|工作环境
    |我们的团队|團隊介紹|团队介绍|关于我们|關於我們|公司介绍|企业文化|员工故事|职位列表|所有职位|概览`,
  ko: `자주 묻는 질문|문의|문의하기|연락처|감사합니다|지원 방법|지원하기|지원 절차|채용 절차|채용 프로세스|전형 절차|개인정보 처리방침|보관|템플릿|견본|예시|복리후생|복지|근무 환경|근무 조건|팀 소개|우리 팀
    |회사 소개|우리에 대해|인재상|조직 문화|직원 인터뷰|공고 목록|전체 공고|개요`,
  ar: `الاسئلة الشائعة|اتصل بنا|شكرا|كيفية التقديم|نموذج التقديم|سياسة الخصوصية|الارشيف|قالب|مثال|المزايا|ماذا نقدم|ظروف العمل
    |شروط العمل|فريقنا|من نحن|عن الشركة|قيمنا|ثقافتنا|عملية التوظيف|مراحل التوظيف|لماذا نحن|نظرة عامة|جميع الوظائف`,
  he: `שאלות נפוצות|צור קשר|תודה|איך מגישים|טופס|פרטיות|ארכיון|תבנית|דוגמה|הטבות|תנאי העסקה|הצוות שלנו|אודות|עלינו|הערכים שלנו
    |תהליך הגיוס|תהליך המיון|למה אצלנו|סקירה|כל המשרות`,
  id: `pertanyaan umum|kontak|hubungi kami|terima kasih|cara melamar|formulir|kebijakan privasi|arsip|templat|contoh|tunjangan
    |tim kami|tentang kami|budaya kami|proses rekrutmen|proses seleksi|mengapa kami|semua lowongan`,
  vi: `cau hoi thuong gap|lien he|cam on|cach ung tuyen|quy trinh tuyen dung|chinh sach bao mat|luu tru|mau|phuc loi|doi ngu
    |ve chung toi|van hoa|tong quan|tat ca vi tri`,
};

const whole = new Set<string>();
const beginnings = new Set<string>();
for (const title of Object.values(titles).flatMap((list) => list.split('|').map(titled)))
  if (title.endsWith(' …')) beginnings.add(title.slice(0, -2));
  else whole.add(title);

const ended =
  /^(?:former|past|previous|closed|filled|old|expired|archived) (?:positions|jobs|openings|vacancies|roles|postings|offers|opportunities|ads)$|^(?:fruhere|ehemalige|vergangene|besetzte|alte) (?:stellen|stellenangebote|anzeigen)$|^(?:anciennes|precedentes|archives des) offres$|^(?:ofertas|vacantes|puestos) (?:anteriores|cerradas|cerrados|pasadas)$/;

const none =
  /^(?:sorry )?(?:there are |we have )?(?:currently |at present |right now )?(?:no|no current|no open|not any) (?:current |open |available |new )?(?:openings|vacancies|positions|jobs|roles|opportunities)(?: |$)|^(?:zurzeit |derzeit |momentan |aktuell )?(?:keine|leider keine) (?:offenen |freien |aktuellen )?(?:stellen|stellenangebote|vakanzen|jobs)(?: |$)|^(?:aucun|aucune|pas de|pas d) (?:poste|offre|offres|postes)(?: |$)|^(?:no hay|sin|actualmente no hay|ninguna|ningun) (?:ofertas|vacantes|puestos|vacante|puesto)(?: |$)|^(?:geen|momenteel geen|op dit moment geen) vacatures(?: |$)|^(?:nessuna|nessun) (?:posizione|offerta)(?: |$)/;

/** As `plainly`, with the ` …` that says that more follows. */
function titled(written: string): string {
  return plainly(written) + (written.trim().endsWith(' …') ? ' …' : '');
}

function plainly(title: string): string {
  return foldWord(title.slice(0, 200))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether a title, or the name of a file, is that of a page which names no job: a form, a list, advice, thanks. */
export function namesNoJob(title: string): boolean {
  const text = plainly(title);
  if (whole.has(text) || ended.test(text)) return true;
  const words = text.split(' ');
  return [1, 2, 3].some((count) => words.length > count && beginnings.has(words.slice(0, count).join(' ')));
}

/** Whether a title can be nothing else: `How we hire`, `Anstellungsbedingungen`; a word such as `Form` may be a name. */
export function isPlainlyOther(title: string): boolean {
  const text = plainly(title);
  const isLong = text.includes(' ') || text.length >= 13 || (text.length >= 4 && /^[\p{Lo}\s]+$/u.test(text));
  return isLong && (whole.has(text) || ended.test(text));
}

/** Whether a title says that there is nothing to apply for. */
export function saysNothingIsOpen(title: string): boolean {
  return none.test(plainly(title));
}
