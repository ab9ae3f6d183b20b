import { onceEachText } from '../../../model/once-each.ts';
import { type Language, parseLanguage } from '../../../model/language.ts';

/** The facts that a label can announce. */
export type LabelledName = 'salary' | 'hours' | 'employmentTypes' | 'term' | 'locations' | 'opens' | 'apply';

/** Whole labels in lower case, without accents, marks and what is no word at their ends. */
const words: Readonly<Record<string, Readonly<Record<LabelledName, string>>>> = {
  en: {
    salary:
      '(?:the )?(?:(?:annual|base|basic|hourly|daily|weekly|monthly|yearly|gross|starting|full-time) )*(?:salary|pay|wages?|compensation|remuneration|stipend)(?: (?:range|rate|band|scale|per (?:hour|day|week|month|year|annum)))*|(?:hourly|daily|day|weekly|monthly|annual|pay) rate|rate(?: of pay)?|fee',
    hours:
      '(?:(?:weekly|working|work|contracted) )*(?:hours|working time|time commitment|working week)(?: (?:per|a|of) (?:week|work))?|hours/week|how many hours|time|schedule|working pattern',
    employmentTypes:
      '(?:employment|job|contract|position|role|work|engagement)(?: (?:type|status|form|basis))?|type(?: of (?:employment|contract|position|job|role|appointment|engagement|work))?|form of (?:employment|work)|work(?:ing)? (?:schedule|pattern|time)|schedule|extent|hours|tenure|full[- ]time ?(?:/|or) ?part[- ]time|part[- ]time ?(?:/|or) ?full[- ]time|(?:full ?(?:/|or) ?part|part ?(?:/|or) ?full)[- ]time|time commitment|status|working week|hours',
    term: '(?:(?:contract|appointment|fixed|employment|internship) )?(?:term|length|duration)(?: of (?:the )?(?:contract|appointment|term|employment|internship))?|fixed[- ]term(?: of)?',
    locations:
      '(?:(?:job|work|office|primary|position|role|workplace) )?(?:location|place|city|workplace|work ?site)s?|(?:place|location) of (?:work|employment)|location of (?:the )?(?:office|job|position|role)|where(?: you(?:.ll| will) (?:be(?: based)?|work))?|based(?: in| at)?|base|duty station',
    opens:
      '(?:(?:date|job|first|originally|vacancy) )?(?:posted|published|listed|advertised|announced)(?: (?:on|at|date|since))?|(?:posting|publication|advert|advertisement|listing|announcement|opening) date|date (?:of (?:the )?(?:posting|publication|advert|advertisement|announcement)|listed|opened)|(?:online|live) since',
    apply:
      '(?:how (?:to|do i|can i|you) apply|(?:to )?apply(?:ing)?(?: (?:now|here|today|online|at|to|via|through|by e-?mail|for this (?:job|role|position)))*|(?:(?:send|submit|e-?mail) )?(?:your )?applications?(?: (?:to|at|process|instructions|procedure|link|form|by e-?mail))*|send (?:your )?(?:cv|resume) to|contact to apply|interested)',
  },
  fr: {
    salary:
      '(?:le )?(?:salaire|remuneration|gratification|indemnite|echelle|bareme|votre salaire)(?: (?:brute?|annuel(?:le)?|mensuel(?:le)?|horaire|journalier|propose|de base))*|(?:taux|tarif)(?: (?:horaire|journalier))?|fourchette (?:de salaire|salariale)|echelle salariale',
    hours:
      "(?:nombre d')?heures(?: (?:par semaine|hebdomadaires|de travail))*|(?:volume|temps) (?:horaire|hebdomadaire)|semaine de travail|duree hebdomadaire(?: de travail)?|c'est combien d'heures|disponibilite|heures/semaine|horaires?(?: (?:hebdomadaire|de travail))?|duree (?:hebdomadaire|du travail)|temps de travail|combien d'heures|temps",
    employmentTypes:
      "type(?: (?:de (?:contrat|poste|travail)|d'emploi|d'engagement))?|contrat|emploi|statut(?: d'emploi)?|temps de travail|duree du travail|horaire(?: de travail)?|regime(?: de travail)?|taux (?:d'activite|d'occupation)|forme (?:d'emploi|de travail)|temps plein ?(?:/|ou) ?(?:temps )?partiel|(?:type|nature) d(?:u |e |')(?:contrat|entente|poste)|quotite|offre",
    term: "duree(?: du (?:contrat|mandat|stage))?|c'est pour combien de temps",
    locations:
      "lieux?(?: (?:de travail|du (?:poste|bureau|stage|contrat)|de la mission|d'affectation|d'exercice(?: du poste)?))?|adresse du lieu de travail|(?:deux|trois) lieux de travail|c'est ou|localisation(?: du poste)?|ville|site|emplacement|affectation|ou",
    opens:
      "(?:(?:offre|annonce) )?(?:publiee?|mise? en ligne|parue?|affichee?)(?: (?:le|depuis(?: le)?))?|en ligne depuis(?: le)?|date (?:de (?:publication|parution|mise en ligne|l'annonce|l'offre)|d'affichage)|annonce du|affichage|publication(?: de l'(?:offre|annonce))?|date d'affichage",
    apply:
      '(?:comment (?:postuler|candidater)|(?:pour )?(?:postuler|candidater)(?: (?:en ligne|ici|sur|via|maintenant|a))*|(?:(?:envoye[rz]|deposer|soumettre) )?(?:votre |les |une |sa )?candidatures?(?: (?:a|en ligne|par (?:courriel|e-?mail)))*|lien pour postuler|ou postuler|contact pour (?:postuler|candidater)|dossier complet a|(?:comment )?soumettre (?:une|sa|votre) candidature|cv a)',
  },
  de: {
    salary:
      '(?:brutto|jahres|monats|stunden|tages|wochen|grund|einstiegs){0,2}(?:gehalt|lohn|vergutung|entgelt|verdienst|bezahlung|honorar)(?:sspanne|sband|srahmen)?|(?:stunden|tages)satz|entlohnung|wie viel',
    hours:
      '(?:wochentliche )?arbeitszeit|wochenstunden|stunden(?: pro woche|/woche)?|wochenarbeitszeit|stundenumfang|wie viele stunden|zeitaufwand|(?:beschaftigungs|arbeits)?(?:umfang|ausma(?:ss|ß))|stunden (?:je|in der) woche',
    employmentTypes:
      '(?:art(?: der)? )?(?:anstellung|beschaftigung|stelle)(?:s?(?:art|form|umfang|verhaltnis|ausma(?:ss|ß)))?|art|vertrag(?:s(?:art|form))?|arbeitszeit(?:modell)?|(?:beschaftigungs)?(?:umfang|ausma(?:ss|ß))|pensum|arbeitsform|(?:in )?voll(?:zeit)?-? ?(?:/|oder) ?(?:in )?teilzeit|teilzeit ?(?:/|oder) ?vollzeit|art der (?:zusammenarbeit|tatigkeit)|dienstverhaltnis|stelle|was',
    term: '(?:vertrags)?(?:dauer|laufzeit)(?: des (?:vertrags|praktikums|dienstverhaltnisses))?|befrist(?:ung|et)(?: auf)?',
    locations:
      '(?:arbeits|einsatz|dienst|stand)?orte?|arbeitsplatz|arbeitsstatte|stadt|dienstsitz|ort der (?:tatigkeit|arbeit)|wo',
    opens:
      '(?:(?:stelle|anzeige) )?(?:veroffentlicht|ausgeschrieben|publiziert|eingestellt|aufgeschaltet|online)(?: (?:am|seit))?|(?:veroffentlichungs|ausschreibungs|publikations)datum|datum der (?:veroffentlichung|ausschreibung)|veroffentlichung|anzeige vom|kundgemacht(?: am)?|erschienen(?: am)?|ausschreibung vom',
    apply:
      '(?:so bewirbst du dich|so bewerben sie sich|(?:(?:ihre|deine) )?bewerbung(?:en)?(?: (?:bitte|an|per (?:e-?)?mail|uber|unter|senden))*|(?:(?:jetzt|online|hier|zum) )?bewerben|bewirb dich(?: jetzt)?|wie (?:bewerbe ich mich|kann ich mich bewerben|bewerben)|zur bewerbung|bewerbungs(?:link|formular)|lebenslauf an|interesse|interessiert|bewerbungsweg|bewerben uber|bewerben bei|wohin mit der bewerbung|bewerbung per (?:e-?)?mail)',
  },
  es: {
    salary:
      '(?:el )?(?:salario|sueldo|retribucion|remuneracion|pago)(?: (?:brut[oa]|anual|mensual|base|por hora))*|(?:banda|rango) salarial|(?:salario|sueldo|renta)(?: (?:brut[oa]|mensual|anual))+|renta|tarifa(?: (?:diaria|por hora|por dia))?',
    hours:
      'horas(?: (?:semanales|por semana|a la semana|de trabajo))*|horas/semana|horario|jornada(?: (?:semanal|laboral))?|cuantas horas|dedicacion|carga horaria|horas contratadas|horas a la semana|tiempo',
    employmentTypes:
      'tipo(?: de (?:contrato|contratacion|empleo|puesto|jornada|nombramiento))?|contrato|contratacion|empleo|jornada(?: laboral)?|modalidad(?: de contrato)?|dedicacion|horario|regimen|forma de trabajo|jornada completa ?(?:/|o) ?parcial|calidad(?: contractual)?|vinculo|relacion|oferta',
    term: '(?:duracion|extension)(?: del contrato)?',
    locations:
      'ubicacion(?:es)?(?: (?:del (?:puesto|trabajo)|de la oficina))?|lugar(?: de (?:trabajo|destino|desempeno))?|desempeno|centro de trabajo|localizacion(?: del puesto)?|ciudad|donde',
    opens:
      '(?:(?:oferta|vacante) )?(?:publicad[oa]|anunciad[oa])(?: (?:el|en|desde))?|fecha (?:de (?:publicacion|la oferta|alta)|del a(?:nuncio|viso))|publicacion(?: del? (?:aviso|la oferta|anuncio))?|(?:aviso|anuncio) publicado(?: el)?',
    apply:
      '(?:como (?:aplicar|postular(?:se)?|solicitar(?: el puesto|lo)?|presentar(?:se| la solicitud)?|inscribirse)|(?:para )?(?:aplicar|postular(?:se)?|solicitar|inscribirse)(?: (?:en linea|aqui|ahora|en|a traves de))*|(?:envia(?:r)? )?(?:tu |su )?(?:solicitud(?:es)?|candidaturas?|postulacion(?:es)?)(?: (?:a|por correo|en))*|enlace para postular|cv a|inscripcion|(?:envio|recepcion) de antecedentes|postulaciones|correo para (?:presentarse|postular)|(?:solicitudes|candidaturas) (?:en|a)|como (?:participar|se postula))',
  },
  ar: {
    salary: 'الراتب(?: (?:الشهري|السنوي|الأساسي|الإجمالي))*|الأجر',
    hours: 'ساعات العمل(?: الأسبوعية)?',
    employmentTypes: 'نوع (?:الوظيفة|العقد|العمل|التوظيف|الدوام)|الدوام|العقد',
    term: 'مدة (?:العقد|العمل)',
    locations: 'المكان|الموقع|(?:مكان|موقع|مقر) (?:العمل|الوظيفة)|المدينة',
    opens: 'تاريخ (?:النشر|الإعلان)|نشر(?:ت)?(?: (?:في|بتاريخ))?',
    apply: '(?:(?:كيفية|طريقة) (?:التقديم|التقدم)|للتقديم|التقديم|قدم الآن|كيف (?:تتقدم|أتقدم))',
  },
  it: {
    salary: '(?:retribuzione|stipendio|compenso|ral)(?: (?:annu[ao]|mensile|lord[ao]))*',
    hours: 'ore (?:settimanali|a settimana|alla settimana)',
    employmentTypes: 'tipo(?:logia)? di (?:contratto|impiego)|contratto|orario(?: di lavoro)?|impiego',
    term: 'durata(?: del contratto)?',
    locations: '(?:sede|luogo) di lavoro|luogo|dove|citta',
    opens: 'pubblicat[ao](?: il)?|data di pubblicazione',
    apply: '(?:come candidarsi|candidatur[ae](?: a)?|(?:per )?candidarsi|candidati(?: (?:ora|qui))?)',
  },
  nl: {
    salary: '(?:bruto ?)?(?:maand|jaar|uur)?(?:salaris|loon)(?:indicatie)?',
    hours: 'uren(?: per week)?|aantal uren',
    employmentTypes: 'dienstverband|contract(?:type|vorm)?|soort dienstverband|werktijden',
    term: '(?:contract)?duur',
    locations: '(?:werk)?locatie|standplaats|werkplek|plaats|waar',
    opens: 'geplaatst(?: op)?|gepubliceerd(?: op)?|publicatiedatum|plaatsingsdatum',
    apply: '(?:(?:hoe )?solliciteren|solliciteer(?: (?:nu|direct|hier))?|sollicitaties?(?: naar)?|interesse)',
  },
  pt: {
    salary: '(?:salario|remuneracao|vencimento)(?: (?:brut[oa]|anual|mensal|base))*',
    hours: 'horas (?:semanais|por semana)|carga horaria',
    employmentTypes: 'tipo de (?:contrato|emprego|vaga|contratacao)|contrato|regime(?: de trabalho)?',
    term: 'duracao(?: do contrato)?',
    locations: '(?:local|localizacao)(?: (?:de trabalho|da vaga))?|cidade|onde',
    opens: 'publicad[ao](?: em)?|data de publicacao',
    apply: '(?:como (?:se )?candidatar(?:-se)?|(?:para )?candidatar-se|candidaturas?(?: para)?|candidate-se)',
  },
};

/** A label as it is looked up: without accents and marks, emoji before it, `(s)` and marks behind it. */
export const plainLabel = onceEachText((text) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‘’ʼ]/g, "'")
    .replace(/[‐‑–]/g, '-')
    .replace(/\((?:e?s|x|n|en|es)\)/g, '')
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
    .replace(/\s+/gu, ' '),
);

/** The facts that a plain label announces in a language. */
const announcedIn = onceEachText((tagged): readonly LabelledName[] => {
  const at = tagged.indexOf(' ');
  const plain = tagged.slice(at + 1);
  return Object.entries(words[tagged.slice(0, at)] ?? {}).flatMap(([fact, label]) =>
    expressionOf(label).test(plain) ? [fact as LabelledName] : [],
  );
}, 2000);

/** Made where a text asks for it: all of them together are dear, and most sites have two languages. */
const expressionOf = onceEachText(
  (label) => new RegExp(`^(?:${label.normalize('NFD').replace(/\p{M}/gu, '')})$`, 'u'),
);

/** The first language in which a plain label announces a day of posting. */
const opensIn = onceEachText((plain): string | undefined =>
  Object.keys(words).find((tag) => expressionOf(words[tag]?.opens ?? '(?!)').test(plain)),
);

/** What a label announces, and in which language. */
export interface Announced {
  readonly facts: readonly LabelledName[];
  /** Absent where it is that of the text, or English: such labels stand in texts of every language. */
  readonly language?: Language;
}

const nothing: Announced = { facts: [] };

/** Asked in the text's language, in English, and in those of the site that the text is not in: a line of a template stays as it was. */
export function announcedBy(label: string, language: Language, others: readonly Language[] = []): Announced {
  const plain = plainLabel(label);
  if (plain === '' || plain.length > 60) return nothing;
  const inOne = (tag: string) => announcedIn(`${tag.split('-')[0]} ${plain}`);
  for (const tag of [language, 'en']) {
    const facts = inOne(tag);
    if (facts.length > 0) return { facts };
  }
  for (const other of others) {
    const facts = inOne(other);
    if (facts.length > 0) return { facts, language: other };
  }
  // A day of posting in words of any language means nothing else.
  const tag = opensIn(plain);
  return tag === undefined ? nothing : { facts: ['opens'], language: parseLanguage(tag) ?? language };
}
