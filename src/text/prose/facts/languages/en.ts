import { proseRules } from '../wording.ts';

const job =
  '(?:roles?|positions?|jobs?|posts?|opportunity|contract|employment|appointment|engagement|internship|vacancy|opening)';
const number = '\\d{1,2}(?:\\.\\d{1,2})?';
const count = '(?<count>\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)';
const unit = '(?<unit>weeks?|months?|years?)\\b';
const subject =
  '(?:this|it|(?:this|the|our) (?:[\\p{L}-]+ ){0,2}?(?:role|position|job|post|contract|internship|appointment|opening|vacancy))';
const offer = `(?:${subject} (?:is|will be)|it's|we (?:are |'re )?(?:offer(?:ing)?|hiring|looking for|seeking|recruiting)|we're (?:offering|hiring|looking for|seeking|recruiting)|join us for|(?:our|an?) open)`;
const few =
  "(?:(?!(?:with|of|for|to|in|by|the|who|whom|which|that|from|at|our|your|their|where|and|as)\\b)[\\p{L}\\d&'/-]{1,24},? ){0,5}";
const time = (which: string): readonly string[] => [
  `${offer} ${few}${which}[- ]time(?:,? (?:or (?:full|part)[- ]time,? )?${few}${job}(?= ?(?:$|[.,;:(!]| (?:in|at|with|for|based|from|on|to|where|that|starting|as|of|and|or|is|reporting|within)\\b))| ?[,.(]|$| (?:with|at|for|in|based|and (?:fixed|permanent|remote|paid)))`,
  `(?:looking for|hiring|seeking|recruiting) an? ${few}${which}[- ]time (?![\\p{L}]+'s|(?:team|staff|work\\w*|employ\\w*|stud\\w*)\\b)`,
  `(?:on|in) an? ${which}[- ]time (?:basis|capacity)`,
  `you(?:'ll| will| would)? (?:be )?work(?:ing)? ${which}[- ]time`,
  `^(?:an? )?(?:permanent |fixed[- ]term |remote |paid |temporary )*${which}[- ]time(?:,? (?:permanent|fixed[- ]term|remote|paid|temporary|salaried))* ${job}`,
];
/** What may stand behind the words for remote work. */
const on = '(?= ?(?:$|[.,;:(!]| (?:within|in|from|and|with|but|based|anywhere|for|to|only|while)\\b| - ))';
const both = `(?:full[- ]time (?:or|and|/) part|part[- ]time (?:or|and|/) full)[- ]time`;

export const en = proseRules({
  pay: {
    leads: [
      `(?:^|(?:the|our|your|this (?:role|position|job)'s|an?) )(?:(?:annual|yearly|monthly|hourly|base|starting|gross|hiring|expected|target|full[- ]time|total|anticipated) )*(?:salary|pay|compensation|wages?|remuneration|rate of pay|day rate|daily rate|hourly rate|stipend)(?: range| band| scale| rate)?(?: for (?:this|the) (?:role|position|job|internship|post)| \\([^)]{0,20}\\))?(?: ?:| is| will be| ranges?| falls| starts?| lies| of|,)? ?(?:(?:between|from|at|of|in the range of|set at|within|about|approximately|currently) )*`,
      `(?:(?:role|position|job|contract|internship|post|appointment|it),? (?:also )?(?:pays|paying|is paid|paid at|comes with|with)|you(?:'ll| will) (?:earn|be paid|receive)|we (?:pay|offer))(?: an?)?(?: (?:(?:annual|monthly|hourly|gross|base) )*(?:salary|wage|stipend|day rate|daily rate|hourly rate|rate)(?: range)?(?: of)?)? ?(?:(?:between|from|of|at) )?`,
    ],
    after:
      'more|less|below|above|than|for (?!th(?:is|e) (?:role|position|job)|a? ?(?:full|part)[- ]time|(?:\\d+|the first))|to (?!start)|in\\b|into|towards|on\\b|by\\b|as\\b|when|each time|out of',
    others:
      'clients?|customers?|consumers?|users?|members?|subscribers?|subscriptions?|patients?|tenants?|donors?|sponsors?|budgets?|revenues?|turnover|raised|funding|funds?|grants?|invest\\w*|worth|valued|fees?|fines?|prices?|priced|costs?|companies|average|median|industry|previous|former|last year|used to|competitors?|average american|minimum wage|living wage|our (?:hourly|daily|day) rates?|consulting|payroll|freelancers?|contractors?|interns are|volunteers?|(?:someone|people|employees|workers) (?:who )?(?:earn|make)\\w*|not',
    besides:
      'bonus(?:es)?|allowance|stipend for|budget|benefits?|reimburse\\w*|equity|401|training|learning|wellness|home office|equipment|travel|relocation|insurance|referral|signing|pension|overtime|per diem|tips?|up to|savings?|retirement|health\\w*|commission|donat\\w*|conference|tuition|childcare|rent',
  },
  hours: {
    phrase: `(?<from>${number})(?: ?(?:-|to|and) ?(?<to>${number}))?(?: ?|-)(?:hours?|hrs?|h)(?: ?/ ?|[- ](?:per|a|each|every)[- ]|-| )(?:(?:work(?:ing)?[- ])?week|wk|weekly)(?![\\p{L}])`,
    leads: [
      `^(?:\\p{L}+ ){0,3}(?:hours|schedule|commitment|workload|week|time): ?(?:(?:full|part)[- ]time,? )?\\(?`,
      `(?:full|part)[- ]time(?: (?:role|position|job|basis|contract|post))?(?:,? (?:at|of|for|with)|,| -| \\(| ?:)? ?`,
      `(?:^|(?:this|it) is (?=an? )|(?:this|the|our) (?:[\\p{L}-]+ ){0,2}?(?:role|position|job|post|contract|internship) (?:is|will be) )(?:an? )?(?:(?:full|part)[- ]time,? )?(?:for |based on )?(?:an? )?`,
      `you(?:'ll| will| would|'d)? (?:be )?work(?:ing)? (?:(?:full|part)[- ]time,? )?(?:about )?`,
      `^`,
    ],
    not: '(?:week|weekly) of|legal\\w*|statutory|24/7|support hours|open (?:for |from )?\\d|opening hours|saves?|saving|overtime|students?|up to|at least|at most|more than|less than|fewer than|under|over(?! (?:\\d|the|three|four|five|six|two) ?(?:days|mornings|shifts)?)|minimum|maximum|max|min|meetings?|on[- ]call|clients?|customers?|volunteers? (?:who|give|spend)|not|never|spend\\w*|thesis|dissertation|course|courses|stud(?:y|ies)|listens?|watch\\w*|children|broadcast|average|live|streams?|homework|nursery|childcare|training|travel\\w*|first|after|until|during|summer|if|may|might|could',
  },
  types: {
    hints: 'time|intern|term|tempor|freelanc',
    phrases: {
      FULL_TIME: [...time('full'), `${offer} ${few}${both}`],
      PART_TIME: [...time('part'), `${offer} ${few}${both}`],
      TEMPORARY: [
        '(?:fixed|limited)[- ]term (?:post|position|role|job|contract|appointment|employment|basis)(?![- ]?\\p{L}*s\\b)',
        `${subject}(?: is|'s| will be) (?:an? )?(?:temporary|fixed[- ]term)(?= ?(?:$|[.,;(]| (?:role|position|job|post|contract|appointment|for|and|until)\\b))`,
        '(?:for|of|on|with) a fixed term\\b',
        '^fixed[- ]term(?=$|[,.;:(]| for | of | - )',
      ],
      CONTRACTOR: [`(?:looking for|hiring|seeking|recruiting|we need) an? ${few}freelancer?\\b`],
      INTERN: [
        `(?:this|the role|the position|it)(?: is|'s) an? ${few}internship(?![-\\p{L}]| (?:program|coordinat|manag))`,
        `^(?!for )(?:an? )?(?:[\\p{L}0-9-]+ ){0,3}internship(?: \\(|[,.]|$)`,
        `(?:looking for|hiring|seeking|recruiting|we offer) (?:an?|our next) ${few}(?:intern|internship)(?= |,|\\.|$)(?! (?:coordinat|manag|program|supervis|mentor))`,
        'as an intern,? you',
      ],
    },
    not: "students?|or (?:freelance|contract)\\w*|equivalents?|experience|(?:is|are|do|does|will|can)? ?not|\\p{L}{2,6}n't|no|never|nor|unavailable|without|previous\\w*|former\\w*|past|studies|study|studying|degree|enrol\\w*|school|could|might|may|become|becoming|convert\\w*|turn(?:s|ing)? into|lead(?:s|ing)? to|potential\\w*|eventual\\w*|later|future|benefits? for|eligible|staff of|team of|volunteers?|who (?:works?|are)|managing|supervis\\w*|mentor\\w*|if|unless|whether|instead|rather|after|once|clients?|customers?|job seekers?|parents?",
    labels:
      '(?:type of )?(?:employment|job|contract|position|appointment|role)(?: type| status)?|type|commitment|schedule|hours|work schedule|time commitment|contract',
    intern:
      '(?:internship|intern)(?= ?(?:$|[(),/:|\\-]| (?:in|for|at|with|on) ))(?<!(?:of|for|the|manager|lead|head|and|our),? (?:internship|intern))',
  },
  term: {
    hints: 'week|month|year',
    phrases: [
      `${subject}(?: is|'s| will be) (?:initially )?(?:for )?an? (?:initial |paid |temporary |fixed[- ]term |part[- ]time |full[- ]time |remote |,)*${count}[- ]${unit},?[ -](?:(?:paid|temporary|fixed[- ]term|limited[- ]term|part[- ]time|full[- ]time|remote|renewable|freelance|maternity[- ]cover)[ ,]+){0,3}(?:contract|term|internship|appointment|position|role|engagement|placement|assignment|secondment|job|fellowship|maternity cover|post)(?! (?:with|for) (?:our|a|an|the) (?:client|customer|city|government))`,
      `(?:fixed[- ]term|temporary|limited[- ]term) (?:contract|position|role|post|appointment|job|employment)?,? ?\\(?(?:of|for|lasting|limited to)? ?(?:a period of )?${count}[- ]${unit}`,
      `(?:contract|appointment|position|role|job|post|internship)(?:,)? (?:is |will be |is limited |is fixed |runs |lasts |of |for |lasting |limited to )(?:limited )?(?:to |for )?(?:a (?:term|period|fixed term) of )?${count}[- ]${unit}(?= ?(?:$|[.,;(]| (?:with|from|and|to (?:start|begin)|starting|renewable|in total)))`,
      `we offer an? (?:paid )?${count}[- ]${unit} (?:paid |fixed[- ]term |full[- ]time |part[- ]time )*(?:contract|internship|fixed[- ]term|appointment)`,
      `^(?:contract|term|duration|length|contract (?:length|term|duration)): ?(?:fixed[- ]term,? )?\\(?${count}[- ]${unit}`,
      `^an? ${count}[- ]${unit},? (?:paid |fixed[- ]term |full[- ]time |part[- ]time |temporary )*(?:contract|internship|appointment|placement)(?= ?(?:$|[.,;(]| (?:paying|with|from|starting|at)))`,
    ],
    not: "plans?|planning|strateg\\w*|roadmap|probation\\w*|trial|warranty|guarantee|experience|budgets?|minimum|at least|more than|up to|(?:support|service|lease|supply|customer|client) contracts?|signed|won|awarded|not|\\p{L}{2,6}n't|previous|grants?|project that|funding|mortgage|notice|history|ago|anniversary|every|annual review|waiting list|course|programme|program|degree",
  },
  remote: {
    hints: 'remote|anywhere|home|telecommut|telework',
    phrases: [
      `${subject}(?: is|'s| will be) (?:an? )?(?:fully |100 ?% |completely |entirely |wholly )?(?:(?:full|part)[- ]time,? )?(?:remote|home[- ]based)(?:[- ]only)?(?:,? (?:full[- ]time|part[- ]time|paid))* ?(?:role|position|job|post|internship|opportunity|contract)?,?${on}`,
      `(?<=^|[,;:(-] |\\b(?:we|we all|roles|positions|jobs) are |we're |\\b(?:it's|this is) (?:an? )?|\\ban? |(?:role|position|job|post|work|internship|opportunity|contract)(?: is|'s| will be| being|,)? )(?:(?:fully|100 ?%|completely|entirely|wholly|permanently) (?:remote|home[- ]based|work(?:ing)? from home)|remote[- ]only|(?:remote|home[- ]based|work(?:ing)? from home|telework|telecommuting),? (?:100 ?%|full[- ]time|throughout|permanently|always|every day))(?: (?:role|position|job|post|internship|opportunity|contract))?${on}`,
      `(?:you(?:'ll| will| would|'d| can)?|we(?: all)?) (?:all )?(?:work (?:fully |entirely |100 ?% )?remotely,?|(?:work|telecommute) (?:(?:fully|entirely|always|permanently|only|100 ?% of the time) )*from (?:your own |your )?home(?: (?:every day|all of the time|all the time|full[- ]time|100 ?% of the time))|telecommute (?:100 ?% of the time|full[- ]time|every day))(?= |$|[.,;])`,
      `^(?:[\\p{L} ]{2,24}: ?)?remote(?=,? (?:within|in|from|anywhere in|based in)|,? every day| ?[(,:] ?| - )`,
      `^(?:fully |100 ?% |wholly )?remote(?: work| job| position| role)?\\??:? ?(?:yes|100 ?%|fully)(?:,? (?:fully|100 ?%|completely|always|entirely))*(?=$|[.,;(]| - )`,
      `you can (?:work|do (?:it|this (?:job|role))) (?:fully |entirely )?(?:remotely )?(?=from anywhere in )`,
    ],
    never:
      "(?:(?:with|and|there are|there is|we have|you'll have) )?(?:no|without|zero) (?:on-?site|office|in-?office|in-?person)(?:[- ](?:days?|visits?|presence|time|work|requirements?))*|(?:there is|there's|we have) no office|nowhere else|(?:you )?(?:never|don't|do not) (?:need|have) to come in|(?:for|because of) payroll reasons",
    not: "hybrid|interview\\w*|meetings?|onboarding|training|workshops?|courses?|conferences?|events?|months?|weeks?|cold|islands?|town|days?|occasional\\w*|sometimes|partly|partially|partial|optional\\w*|option|possible|negotiable|flexible|may|might|some|not|\\p{L}{2,6}n't|no|never|could|can be|previously|until|temporar\\w*|during|covid\\w*|sensing|access|desktop|communities|community|villages?|islands?|regions?|areas?|controls?|support|offices?|on-?site|in[- ]person|or in|our (?:clients?|customers?|users?)|if|mostly|largely|primarily|unless|travel\\w*",
    labels: '(?:work |job )?(?:location|place|workplace|place of work|where|based|remote)',
    residence: [
      '(?:must|needs? to|ha(?:ve|s) to|should|required to|will|would|can|may|are|be|who|that|people|persons|candidates|applicants|those|anyone|anybody|everyone|you|and|for|while|whilst)(?: (?:be|currently|already|all|legally|both|also|permanently|ordinarily|a|an))* (?:live|living|reside|residing|based|located|residents?|domiciled) (?:anywhere |somewhere )?(?:in|within|inside|of) ',
      '(?:for|to) (?:candidates|applicants|people|anyone|those|residents|employees)(?: anywhere)? (?:in|of|from) |(?:hire|employ|contract|recruit|payroll)(?: (?:only|people|staff|with|anyone|employees|residents|who|that|live|based|living|of))* in ',
      '(?:your|own|a|from) home(?:,? (?:which |it |that )?(?:can be|may be|must be|has to be|is))? (?:anywhere |somewhere )?(?:in|within) |\\bhome[^.]{0,40}\\bit (?:must|has to|should) be (?:anywhere )?(?:in|within) ',
      '(?:^|[(,;-] |\\b(?:and|but) )(?:(?:you )?must (?:live|reside|be based) in|(?:country|countries|place) of residence|residen(?:ce|cy)(?: required| requirement)?|where (?:must|should|can|do) (?:i|you)(?: have to| need to)? live|eligible countries|open to|applicant location)\\??:? ',
      '(?:^|[(,;-] ?)(?=[^.;()]{2,50} (?:residents?|only)(?:$|[).,;]))',
    ],
    bounds:
      'live|living|lives|reside\\w*|residing|residen\\w+|based in|located in|domicile\\w*|hire|employ|only|citizens?|abroad',
  },
  deadline: {
    phrases: [
      '(?:(?<=^|[^\\p{L} ] ?|\\b(?:the|our|this|final|hard|strict|and|with|a|its|is) )(?:application |closing |submission )?deadline(?: for (?:applications?|applying|submissions?|this (?:role|position|job)|all applications))?|closing date(?: for applications)?|applications? due|apply by|application close date|^closes|last day to apply)(?: is| are|:)? ?(?:(?:by|on):? )?',
      '(?:^|please |[,;:] |and )(?:apply|send (?:us )?your (?:application|cv|resume|documents|cover letter)(?:[^.;]|\\.(?=\\S)){0,120}?|submit your (?:application|cv|resume)(?:[^.;]|\\.(?=\\S)){0,120}?|applications? (?:must be|should be|need to be) (?:received|submitted|sent)(?:[^.;]|\\.(?=\\S)){0,60}?) (?:by|no later than|not later than|until|on or before|(?<before>before))',
      'applications? (?:will )?(?:close|closes|closing|are open until|are accepted until|will be accepted until|accepted until|are due(?: by| on)?|must reach us (?:by|(?<before>before)))(?: on)?',
      '(?:the )?(?:position|role|job|posting|vacancy|competition|opening) (?:will )?closes? (?:on )?',
      'we (?:are |will be )?(?:accepting|accept|taking|take) applications (?:until|through|up to|(?<before>before))',
      '(?:please (?:reply|respond|apply|get your application to us|send it)|^applications?|applications?(?: must| should) (?:reach us|be with us|arrive|be in|be received)|applications close(?: on)?)(?: no later than| not later than| by| on or before)(?: the end of)? ?:?',
      '(?:the |your )?last (?:day|date) (?:for|to submit|to send) (?:applications?|applying|your application)(?: is)? ?:?',
      'applications?(?: (?:that (?:arrive|reach us)|arriving|received|which arrive))? after',
      '(?:open|remains open) (?:for|to) applications (?:until|through|up to)',
      'applications? (?:go|are made|are received|can be sent)[^.;]{0,80} and close on',
      '^when (?:is the deadline|do applications close|does it close)\\?:',
    ],
    not: 'not yet|extended from|project deadlines?|deadline-driven|tight deadlines?|meet(?:ing)? deadlines?|tax|grant applications?|visa|enrol\\w*|conference|early bird|was|were|originally|previous\\w*|scholarships?|residency|reviews? (?:of applications )?(?:begin|start)\\w*',
  },
  apply: {
    here: '(?:^|[:;,.!] |please |and |to apply,? |interested\\?? |ready\\?? )(?:applications (?:go|are made|come in) (?:through|via|at)|fill in the application|to apply(?! for (?!this|the (?:role|position|job)))|apply|submit (?:your|an?) application|send (?:us )?your application|(?:fill (?:in|out)|complete|use) (?:the|our|this) (?:online )?(?:application )?form)(?: now| online| here| directly| please| for (?:this|the) (?:job|role|position))*,? ?(?::|at|via|through|using|on|by|with|here|please|in|fill|use|complete|visit|$)',
    cues: '(?:^|[:;,.!] |please |and |to apply,? |interested\\?? )(?:to apply(?! for (?!this|the (?:role|position|job)))|how to apply|apply (?:by|to|at|via|through|here|now|online|with|for (?:this|the) (?:job|role|position)|directly)|e-?mail (?:us )?(?:your|an?|the) (?:[\\p{L}-]+ ){0,3}?(?:cv|resume|cover letter|letter|application|portfolio|documents)\\b|send (?:us )?(?:your|an?|the) (?:[\\p{L}-]+ ){0,3}?(?:cv|resume|cover letter|letter|application|portfolio|documents)\\b|submit (?:your|an?) (?:application|cv|resume|cover letter|materials))|(?:if this (?:sounds like|is) you|interested)[,:?]? (?:please )?(?:write|send a (?:line|mail|note))(?: to)?|^(?:email|send)[^.;]{0,30}(?:resume|cv)\\b|^applications? ?:|(?:^|[.;:] )(?:your )?(?:resume|cv) to |^(?:send|post) (?:a|your) (?:cv|resume)\\b[^.;]{0,40} to|(?:letter|cv|resume),? (?:[\\p{L}]+,? )?by e-?mail to|^apply (?:by|to|online)|^(?:(?:all|complete|written|your) )?applications? (?:should|must|can|may|go|to|by|via|are|is|with)',
    not: "questions?|accommodations?|accessib\\w*|privacy|unsubscribe|press|media|inquir\\w*|enquir\\w*|\\p{L}{2,6}n't apply|not apply|no longer|do not|don't|cannot|refer(?:ral)?|recruiters?|agenc(?:y|ies)|status of your|delete\\w*|retention|more about|read more|learn more|policy|previous|problems?|trouble|technical|applications? (?:of|for) (?:the|our) (?:software|app|technology|product)|applied",
    links:
      '(?:please )?(?:(?:our |the )?application page|send us your (?:application|cv|resume)|apply(?: now| here| online| today| for (?:this|the) (?:job|role|position)| to this (?:job|role|position)| on our (?:website|site))?|(?:our |the )?(?:online )?application form|submit (?:your|an) application|send (?:us )?your application|start your application)',
  },
});
