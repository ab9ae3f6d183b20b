import type { Parts } from '../parts.ts';

export const en: Parts = {
  job:
    "(?:position|job|role|vacancy|posting|listing|opening)(?: that| which)? you(?:'re| are| were|'ve| have)? (?:looking for|trying to (?:apply (?:for|to)|view|reach|access|find|open)|applied (?:for|to)|requested|viewing|interested in|seeking|searching for) | all (?:of )?(?:the |our )?(?:places|spots|slots|seats) | (?:position|job|role|vacancy|vacancies|posting|opening|listing|opportunity|opportunities|internship|traineeship|apprenticeship|fellowship|competition|search|post|advert|ad|advertisement|offer|call|tender|recruitment|hiring|requisition|secondment|studentship|appointment)s? | " +
    'job (?:posting|opening|listing|offer|advertisement|advert|ad|post|vacancy|opportunity)s? | ' +
    '(?:position|role|vacancy|job) (?:posting|listing|advert|ad)s? | ' +
    '(?:hiring|recruitment|recruiting|selection|search|application|interview) (?:process|period|window|form|phase|round|campaign|cycle) | ' +
    'call for applications | ' +
    '(?:the |our )?(?:application |closing |submission )?deadline(?: for (?:applications?|applying|submissions?))? | ' +
    '(?:the )?closing date',
  requests:
    '(?:job )?applications? | applicants | candidates? | candidatures | submissions | resumes | resumés | ' +
    'résumés | cvs | candidacies | expressions of interest',
  this: 'this | these | this one | that',
  the: 'the | our | an?',
  be: "is | are | 's | it is | remains? | stays? | appears?",
  was:
    'was | were | has | have | has been | has since(?: been)? | have since(?: been)? | have been | had been | ' +
    'been | being | got | gotten | having | did | has come to | came to',
  over:
    'deleted | delisted | unpublished | (?:candidates?|someone|somebody) (?:has|have) been (?:selected|chosen|appointed) | closed | filled | expired | withdrawn | cancell?ed | hired | ended | over | concluded | gone | taken | ' +
    'taken (?:down|offline) | passed | lapsed | elapsed | finished | terminated | discontinued | removed | ' +
    'rescinded | revoked | wrapped up | closed (?:down|out|up) | shut | off the (?:list|market) | ' +
    '(?:gone|went|given|offered) to (?:an? |another |one of )?(?:internal |external |strong |great )*(?:candidates?|applicants?) | ' +
    '(?:stopped|ceased|finished|ended) (?:hiring|recruiting|accepting|taking|considering|receiving|looking|searching|interviewing) | ' +
    'filled (?:by|with) (?:an? |our )?(?:internal |external |new )?(?:candidate|applicant|colleague|hire) | awarded | made an offer | offer accepted | out of date | found (?:the|a) (?:right )?match',
  whole:
    'no (?:more|further|additional) applications(?: please)? | (?:received|reached|got) (?:enough|sufficient|the maximum number of) applications | reached (?:its|the|our) (?:application limit|limit of applications|maximum number of applications|applicant limit) | (?:you|people|candidates|applicants) can no longer apply(?: (?:for|to) (?:this|the) (?:job|role|position|vacancy|posting|post))? | can no longer be applied (?:for|to) | (?:will |to |chose to |decided to )?leave (?:this|the) (?:post|role|position|job|vacancy) (?:unfilled|vacant|empty) | ' +
    'not in search of anyone | past vacancy | old (?:posting|listing|vacancy|advert|ad)',
  paused:
    'completed? | solved | inactive | archived? | unavailable | on hold | put on hold | on pause | paused | ' +
    'suspended | frozen | on ice | done | postponed | deactivated | obsolete | outdated | past | fulfilled | ' +
    'unlisted',
  no:
    "no longer | not | no more | no | (?:is|are|was|were|do|does|did|have|has|wo|can)n't | cannot | " +
    'will (?:not|no longer) | not any ?more | do not | does not | zero',
  live:
    'running | ongoing | under ?way | in progress | available | open | recruited | being recruited | active | vacant | exists? | live | possible | accept(?:ed|ing|s)? | ' +
    'tak(?:en in|ing|es?) | consider(?:ed|ing|s)? | receiv(?:ed|ing|es?) | review(?:ed|ing|s)? | advertised | ' +
    'offered | current | valid | being (?:accepted|considered|taken|reviewed|advertised|offered) | ' +
    'process(?:ed|ing) | interviewing | in search of | welcome | needed | required',
  hiring:
    'hiring | recruiting | looking | searching | seeking | be filling | filling | fill | to fill | be hiring | ' +
    'be recruiting | hire | recruit | be looking | being filled | be filled',
  found: 'found | selected | appointed | made | welcomed',
  whom:
    'someone | somebody | ' +
    '(?:a|an|the|our|our new|the right|a new|a great|the ideal|a suitable|the successful|our next|a wonderful|an excellent) (?:candidate|colleague|person|hire|teammate|team member|match|one|fit|applicant|coworker|co-worker) | ' +
    'an offer | a hire | our hire',
  we: "we | we're | we've | we'll | i | i've | i'm | they",
  also:
    'automatically | by the (?:employer|company|recruiter|organi[sz]ation) | now | already | currently | successfully | recently | officially | unfortunately | sadly | regrettably | ' +
    'temporarily | permanently | internally | externally | just | finally | happily | fully | all | any | new | ' +
    'further | more | additional | formally | early | today | yesterday | meanwhile | in the meantime | ' +
    'meantime | happy to (?:say|report|announce|share) | pleased to (?:say|report|announce|share) | sorry | ' +
    'please | please note | please be aware | be aware | note | nb | ps | update | updated? | edit | notice | ' +
    'important | attention | hi all | right now | at (?:this|the|present)(?: (?:time|moment|point|stage|present))? | ' +
    'any ?more | any longer | for (?:now|the (?:time being|moment|season|year)) | until further notice | ' +
    'for good | indefinitely | as it stands | ever | since then | afraid | apologies | however | completely | ' +
    'very | quickly | hereby | therefore | subsequently | chose | chosen | decided | both | late | previously | ' +
    'in person | thankfully | also | presently | here | there | actively',
  cut:
    'and | but | so | since | due | because | as we | as of | thanks? | thank you | many thanks | with thanks | ' +
    'while | though | although | yet | too | as | congratulations | with effect',
  other: 'other | others | another | elsewhere | else',
  some:
    'last | first | second | third | previous | former | one | two | three | four | half | most | some | many | ' +
    'several | sister | twin | next | every | each | both of | similar | similarly | ' +
    'of (?:the |our |these |those )?(?:two|three|four|five) | earlier | old | parallel',
  if:
    'if | once | when | whenever | until | till | unless | whether | after | before | as soon as | as long as | ' +
    'in case | should | where | who | how | never | by',
  of: 'of | for | to | as an? | in | with | from',
  on: 'on | in | as of | effective',
  since: 'since | as of | since the',
  status: 'status | state | availability | position status | job status',
  apply: 'how to apply | apply | applying | to apply | hiring process | next steps',
  ordinary: 'close | clos | weg | klar | pris | prise | finite | finita | slut | ute',
  or: 'or',
  deadline: {
    send: 'send | submit | apply(?! for (?!(?:this|the|our|it)\\b)) | (?:applications?|cvs?|resumes?) (?:are |is |will be |must be |should be |can be |may be )?(?:accepted|received|open|welcome|submitted|sent|due) | accepting applications | email',
    by: 'by | before | until | till | no later than | not later than | up to | through | on or before',
    labels:
      '(?:final |last )?(?:application |applications |closing |submission |submissions |job )?deadline(?: date)?(?: (?:for|of) (?:the |all |this |your )*(?:applications?|applying|submissions?|submission|role|position|job|post|vacancy|candidates))?(?: (?:is|is on))? | deadline (?:to|for) (?:apply|applying|submit|send)(?: applications?| your application)? | ' +
      'closing date(?: for (?:applications?|this (?:role|position|post|vacancy)|the (?:role|position|post)))? | ' +
      'closing(?: on| day| time)? | close(?:s|d)?(?: (?:date|on))? | ' +
      'application(?:s)? (?:clos(?:e|es|ing)(?: date| on)?|due(?: date| by)?|end(?: date)?|window|period|must be received by) | ' +
      'apply (?:by|before|until|no later than) | (?:date )?open until | ' +
      'applications (?:accepted|open|welcome) (?:through|until|to|till) | expires?(?: on)? | ' +
      'expiration(?: date)? | expiry(?: date)? | ends?(?: (?:on|date))? | due(?: (?:date|by|on))? | ' +
      'valid (?:through|until|till|thru) | ' +
      'last (?:day|date)(?: (?:to|for) (?:apply|applying|applications?|submissions?|receipt of applications))? | ' +
      '(?:final )?date of closing | available until | cut-?off(?: date)? | ' +
      'posting (?:ends?|closes|expires|end date) | advert(?:isement)? clos(?:es|ing date) | ' +
      'vacancy clos(?:es|ing date)',
    until:
      '(?:the )?(?:final )?(?:application |closing |submission )?deadline(?: (?:for|to) (?:applications?|applying|apply|submissions?|submit|this (?:role|position|job|post)))?(?: is)?(?: on)? | ' +
      '(?:the )?closing date(?: for applications)?(?: is)? | ' +
      'applications? (?:will |must |should )?(?:be )?(?:close|closes|closing|are open|are accepted|will be accepted|accepted|are due|due|open|must be (?:received|submitted)|received|submitted)(?: (?:on|by|until|through|till|to|before|no later than))? | ' +
      '(?:please )?apply (?:online |now |here )?(?:by|before|until|no later than) | ' +
      '(?:this |the )?(?:position|role|job|posting|vacancy|competition|opening|post|call|advert) (?:will )?(?:closes?|expires?|ends?|is open until|remains open until|is available until)(?: on)? | ' +
      'we (?:are |will be )?(?:accepting|accept|taking|take) applications (?:until|through|up to|before|till) | ' +
      'closes?(?: on)? | expires?(?: on)? | ends(?: on)? | open until | ' +
      'send (?:us )?(?:your )?(?:application|cv|resume) (?:by|before|until|no later than)',
    not: 'priority | early (?:bird|deadline|application|consideration)s? | first[ -](?:round|review|deadline|selection|call|batch|cohort|come) | initial (?:review|deadline|screening|round) | best consideration | full consideration | until (?:(?:it|the|this) ?)?(?:is )?(?:position |role |job |post |vacancy |spot )?(?:is |has been |have been )?filled | rolling | ongoing | preferably | preferred | later applications | late applications | soft deadline',
    extended: 'extended | prolonged | new deadline | postponed | moved',
  },
};
