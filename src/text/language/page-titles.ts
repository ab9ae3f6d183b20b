import { fold } from '../values/plain-text.ts';

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
    |job openings|open positions|current openings|current vacancies|all jobs|all openings|overview|home|blog|news|diversity|equal opportunities|relocation|locations`,
  de: `haufige fragen|fragen und antworten|hilfe|kontakt|so erreichst du uns|so erreichen sie uns|schreib uns|danke|danke fur …|vielen dank|vielen dank fur …
    |bewerben|jetzt bewerben|bewerbung|online bewerben|so bewirbst du dich|so bewerben sie sich|bewerbungsformular|formular|stelle einreichen|stelle melden|anzeige aufgeben|stellenanzeige aufgeben
    |suche|suchergebnisse|nicht gefunden|seite nicht gefunden|fehler|impressum|datenschutz|datenschutzerklarung|agb|archiv
    |beispiel|muster|vorlage|musterstelle|stellentitel|vorteile|unsere vorteile|benefits|was wir bieten|das bieten wir|wir bieten|unser team|das team
    |unsere kultur|unsere werte|uber uns|leben bei …|arbeiten bei …|arbeiten bei uns|warum wir|bewerbungsprozess|ablauf der bewerbung|so lauft …|tipps fur …|leitfaden …
    |offene stellen|alle stellen|ubersicht|startseite|aktuelles|newsletter|jobabo`,
  fr: `foire aux questions|questions frequentes|questions et reponses|aide|contact|contactez nous|nous contacter|nous ecrire|ecrivez nous|merci|merci de …|merci pour …
    |postuler|comment postuler|candidature|candidater|formulaire|formulaire de candidature|deposer une offre|proposer une offre|publier une offre|soumettre une offre|recherche|resultats de recherche
    |page non trouvee|page introuvable|erreur|mentions legales|confidentialite|politique de confidentialite|archives|archive|exemple|modele|exemple d offre|intitule du poste
    |avantages|nos avantages|ce que nous offrons|nous offrons|notre equipe|l equipe|notre culture|nos valeurs|qui sommes nous|a propos|a propos de …|la vie chez …|travailler chez …|pourquoi nous rejoindre
    |processus de recrutement|notre processus …|conseils pour …|guide …|nos offres|toutes les offres|offres d emploi|accueil|actualites`,
  es: `preguntas frecuentes|preguntas y respuestas|ayuda|contacto|contactanos|escribenos|gracias|gracias por …|muchas gracias|solicitar|como solicitar|postular|como postular|inscribete
    |formulario|formulario de solicitud|enviar oferta|publicar oferta|publica una oferta|buscar|busqueda|resultados|pagina no encontrada|no encontrado|error|aviso legal|privacidad|politica de privacidad
    |archivo|ejemplo|plantilla|titulo del puesto|beneficios|nuestros beneficios|lo que ofrecemos|que ofrecemos|nuestro equipo|el equipo|nuestra cultura|nuestros valores|quienes somos|sobre nosotros
    |la vida en …|trabajar en …|por que trabajar …|proceso de seleccion|consejos para …|guia de …|ofertas de empleo|todas las ofertas|inicio|noticias`,
  it: 'domande frequenti|contatti|contattaci|grazie|candidati|candidatura|modulo|cerca|pagina non trovata|privacy|archivio|esempio|modello|vantaggi|cosa offriamo|il nostro team|chi siamo|la vita in …|posizioni aperte',
  nl: 'veelgestelde vragen|vragen en antwoorden|contact|neem contact op|bedankt|dank je wel|solliciteren|solliciteer|formulier|vacature plaatsen|zoeken|pagina niet gevonden|niet gevonden|privacy|archief|voorbeeld|sjabloon|wat wij bieden|arbeidsvoorwaarden|ons team|over ons|werken bij …|sollicitatieprocedure|alle vacatures|vacatures',
  pt: 'perguntas frequentes|contato|contacto|fale conosco|obrigado|candidatar se|candidate se|formulario|buscar|pesquisa|pagina nao encontrada|privacidade|arquivo|exemplo|modelo|beneficios|o que oferecemos|nossa equipe|nossa equipa|quem somos|sobre nos|vagas abertas',
};

const whole = new Set<string>();
const beginnings = new Set<string>();
for (const title of Object.values(titles).flatMap((list) => list.split('|').map((one) => one.trim())))
  if (title.endsWith(' …')) beginnings.add(title.slice(0, -2));
  else whole.add(title);

const ended =
  /^(?:former|past|previous|closed|filled|old|expired|archived) (?:positions|jobs|openings|vacancies|roles|postings|offers|opportunities|ads)$|^(?:fruhere|ehemalige|vergangene|besetzte|alte) (?:stellen|stellenangebote|anzeigen)$|^(?:anciennes|precedentes|archives des) offres$|^(?:ofertas|vacantes|puestos) (?:anteriores|cerradas|cerrados|pasadas)$/;

const none =
  /^(?:sorry )?(?:there are |we have )?(?:currently |at present |right now )?(?:no|no current|no open|not any) (?:current |open |available |new )?(?:openings|vacancies|positions|jobs|roles|opportunities)(?: |$)|^(?:zurzeit |derzeit |momentan |aktuell )?(?:keine|leider keine) (?:offenen |freien |aktuellen )?(?:stellen|stellenangebote|vakanzen|jobs)(?: |$)|^(?:aucun|aucune|pas de|pas d) (?:poste|offre|offres|postes)(?: |$)|^(?:no hay|sin|actualmente no hay|ninguna|ningun) (?:ofertas|vacantes|puestos|vacante|puesto)(?: |$)|^(?:geen|momenteel geen|op dit moment geen) vacatures(?: |$)|^(?:nessuna|nessun) (?:posizione|offerta)(?: |$)/;

function plainly(title: string): string {
  return fold(title.slice(0, 200))
    .toLowerCase()
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

/** Whether a title says that there is nothing to apply for. */
export function saysNothingIsOpen(title: string): boolean {
  return none.test(plainly(title));
}
