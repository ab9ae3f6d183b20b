import type { Parts } from '../parts.ts';

export const en: Parts = {
  job:
    "(?:hiring|recruitment|recruiting|selection|search|application|interview) procedures? | competition | (?:position|job|role|vacancy|posting|listing|opening)(?: that| which)? you(?:'re| are| were|'ve| have)? (?:looking for|trying to (?:apply (?:for|to)|view|reach|access|find|open)|applied (?:for|to)|requested|viewing|interested in|seeking|searching for) | all (?:of )?(?:the |our )?(?:places|spots|slots|seats) | (?:position|job|role|vacancy|vacancies|posting|opening|listing|opportunity|opportunities|internship|traineeship|apprenticeship|fellowship|competition|search|post|advert|ad|advertisement|offer|call|tender|recruitment|hiring|requisition|secondment|studentship|appointment)s? | " +
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
    '(?:(?:after|as|because|following) (?:\\S+ ){1,10})?(?:nobody|no one|no-one) (?:will be|is being|is to be|will get) (?:hired|appointed|recruited|taken on)(?: (?:this|next) (?:season|year|winter|summer|spring|autumn|fall|time))? | (?:(?:after|as|because|following) (?:\\S+ ){1,10})?(?:will|are|do|can|shall) not (?:now )?(?:be )?(?:hiring|hire|recruiting|recruit|appointing|appoint|taking on|take on) (?:anyone|anybody|a \\p{L}+)(?: (?:new|else))? (?:this|next) (?:season|year|winter|summer|spring|autumn|fall|time) | (?:shut|closed|close|stopped|ended) (?:the |our )?(?:form|list|inbox|applications|call) (?:early|sooner than planned|ahead of time) | (?:will|are) not (?:be )?(?:reviewing|considering|interviewing) (?:any )?(?:candidates|applications|applicants)(?: for this (?:role|position|post|vacancy|job))?(?= until| at (?:this|the) (?:time|moment)|[.,;]|$) | no (?:more|further|additional) applications(?: please)? | (?:received|reached|got) (?:enough|sufficient|the maximum number of) applications | reached (?:its|the|our) (?:application limit|limit of applications|maximum number of applications|applicant limit) | (?:you|people|candidates|applicants) can no longer apply(?: (?:for|to) (?:this|the) (?:job|role|position|vacancy|posting|post))? | can no longer be applied (?:for|to) | (?:will |to |chose to |decided to )?leave (?:this|the) (?:post|role|position|job|vacancy) (?:unfilled|vacant|empty) | ' +
    '(?:appointed|recruited|hired) (?:to|for) this (?:role|post|position|job|vacancy) | (?:an |the )?appointment (?:has been|was) made | (?:posting|listing|advert|ad|page|job|vacancy) is kept (?:here |online |up )?(?:only |purely )?for (?:reference|the record)(?: only)? | (?:stopped|no longer) taking (?:new )?(?:ones|applications) | not in search of anyone | past vacancy | old (?:posting|listing|vacancy|advert|ad)',
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
    'process(?:ed|ing) | interviewing | in search of | welcome | needed | required | going ahead | moving forward',
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
    'without replacement | automatically | by the (?:employer|company|recruiter|organi[sz]ation) | now | already | currently | successfully | recently | officially | unfortunately | sadly | regrettably | ' +
    'temporarily | permanently | internally | externally | just | finally | happily | fully | all | any | new | ' +
    'further | more | additional | formally | early | today | yesterday | meanwhile | in the meantime | ' +
    'meantime | happy to (?:say|report|announce|share) | pleased to (?:say|report|announce|share) | sorry | ' +
    'please | please note | please be aware | be aware | note | nb | ps | update | updated? | edit | notice | ' +
    'important | attention | hi all | right now | at (?:this|the|present)(?: (?:time|moment|point|stage|present))? | ' +
    'any ?more | any longer | for (?:now|the (?:time being|moment|season|year)) | until further notice | ' +
    'for good | indefinitely | as it stands | ever | since then | afraid | apologies | however | completely | ' +
    '(?:have |has )?had to | very | quickly | hereby | therefore | subsequently | chose | chosen | decided | both | late | previously | ' +
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
  status:
    'outcome | how it stands | where it stands | where things stand | how things stand | progress | status | state | availability | position status | job status',
  apply: 'how to apply | apply | applying | to apply | hiring process | next steps',
  ordinary: 'close | clos | weg | klar | pris | prise | finite | finita | slut | ute',
  or: 'or',
  perhaps:
    "(?:we|they|i)(?:'ve| have)(?: \\p{L}+){0,2} (?:found|hired|appointed|recruited|chosen|selected|offered)(?: it| this)?(?: to)? (?:someone|somebody|our (?:new|next)|(?:the|a|an) (?:right|perfect|ideal|great|suitable|wonderful|fantastic|successful|brilliant) (?:person|candidate|colleague|match|fit|hire)) | " +
    '(?:appointed|recruited|hired) (?:to|for) (?:this|the) (?:role|post|position|job) | ' +
    '(?<!you )(?<!you will )(?:starts|joins|has joined|is joining|have joined) (?:with )?us | ' +
    'thank(?:s| you)(?: so much| very much)?,?(?: to)? (?:everyone|everybody|all|all of you|each of you|those)(?: of you)?(?: \\p{L}+)? (?:who|that) (?:\\p{L}+ ){0,4}(?:applied|apply|wrote|got in touch|sent|interest) | ' +
    'thank(?:s| you)(?: so much| very much)? for (?:all )?(?:of )?(?:the|your) (?:\\p{L}+ ){0,2}(?:applications|letters|cvs|responses|messages|replies) | ' +
    "(?:don't|do not|refrain from) apply(?:ing)?(?! (?:if|unless|when|by|via|through|with|without|more|in|to more|for (?:more|several|jobs))) | " +
    '(?:paused|pausing|halted|halting|stopped|frozen|suspended|shelved) (?:all )?(?:hiring|recruiting|recruitment|(?:the|our) search|this (?:role|post|search|recruitment)|taking|accepting) | ' +
    '(?:hiring|recruitment) (?:freeze|pause|stop) | ' +
    '(?:not|no longer) (?:be )?(?:going ahead|go ahead|proceeding|moving forward|move forward) | ' +
    'no longer (?:needed|looking|hiring|recruiting|searching) | fell through | ' +
    '(?:has been|was|is) (?:scrapped|dropped|abandoned|called off) | ' +
    'decided (?:against|not to (?:hire|fill|recruit|proceed)) | ' +
    '(?:posting|listing|description|advert|ad|page|text|vacancy|this|it)(?: \\p{L}+)? (?:kept|left|remains?|stays?|here) (?:\\p{L}+ ){0,3}(?:for (?:reference|the record|our records|archive|archival)|as an? (?:archive|example|record)) | ' +
    'for (?:reference|archival purposes) only | ' +
    'leave (?:the|this) (?:description|page|posting|text|advert|ad) (?:\\p{L}+ )?(?:here|up|online) | ' +
    '(?:nothing|no (?:jobs?|positions?|openings?|vacanc(?:y|ies)|roles?)) (?:\\p{L}+ ){0,3}(?:going|open|available|at the moment|right now|just now|currently|at present) | ' +
    "too late (?:to apply|for this) | you(?:'ve| have)(?: just)? missed (?:it|this|the|us) | " +
    '(?:was|were) (?:open|accepted|due|advertised|live) (?:\\p{L}+ )?(?:until|till|through|by) | ' +
    'no (?:new|more|further) (?:applications|applicants|candidates) | ' +
    'interviews (?:are|have|were) (?:now |already |been )?(?:over|taken place|held|done|finished|complete) | ' +
    '(?:shortlist|team|cohort|crew|class|intake) (?:is|has been) (?:now )?(?:full|complete|made|drawn up) | ' +
    'decision has been (?:made|taken) | (?:is|has) now (?:spoken for|sorted|snapped up) | spoken for | ' +
    'snapped up | made (?:an|the|our) offer | (?:offer|place) (?:has been |was )?accepted' +
    ' | (?:have|has|had to) (?:now |already )?(?:shut|closed|stopped|ended) (?:the |our |this )?(?:form|process|applications?|intake|list|round|search|call|inbox|competition)(?: early)?' +
    ' | sorry if you missed' +
    ' | (?:belongs|goes|went|has gone|promised (?:the|this) (?:job|post|role|place|position|seat)|given) to (?!the|a|you|us|our|each|every)\\p{L}+' +
    ' | promised (?:the|this) (?:job|post|role|place|position|seat) to' +
    ' | made (?:our|a|the|their) (?:choice|decision|selection|pick)' +
    ' | (?:will|are|do|did|shall) not (?:now )?(?:be )?(?:hiring|recruiting|filling|appointing|advertising)(?! any(?:one|body) (?:who|with|under|from|that|below))' +
    ' | there will be no (?:new )?\\p{L}+ (?:this|next) (?:season|year|winter|summer|spring|autumn|term)' +
    " | won't (?:be )?(?:hiring|recruiting|filling|appoint\\p{L}*)" +
    " | can(?:not| no longer|'t) (?:add|take|accept|consider|read) (?:any )?(?:more|further|new|others)" +
    ' | advertise (?:\\p{L}+ ){0,3}(?:again|afresh|anew)' +
    " | can (?:i|you|people|one) still apply\\? (?:[\\p{L}']+ ){0,2}(?:no|not)" +
    ' | (?:was|has been|were) (?:cancelled|canceled|withdrawn|pulled|taken down|scrapped|revoked)' +
    ' | (?:has|have|was|were) (?:since )?(?:started|joined)(?: us| work| in post)? (?:on|in|last|this)' +
    ' | no more (?:names|letters|cvs|resumes)' +
    " | (?:don't|do not) (?:send|write|email|call)(?: us)? (?:any |about )?(?:more |further |new |your )?(?:applications?|cvs?|resumes?|letters|this)" +
    ' | no hires? this' +
    ' | (?:not|never) (?:now )?(?:be )?(?:making|make) (?:an?|any) (?:appointment|offer|hire)s?' +
    ' | no (?:appointment|award|hire) (?:was|has been|will be|is) (?:being )?made' +
    ' | (?:funding|grant|money|budget|funds)(?: \\p{L}+){0,6} not (?:been )?(?:awarded|granted|approved|renewed|secured|forthcoming|released|confirmed)' +
    ' | thank(?:s| you)(?: so much| very much)? to (?:[\\p{L}\\d]+ ){1,4}who (?:\\p{L}+ ){0,3}(?:applied|wrote|came|responded)' +
    ' | (?:has |have )?(?:accepted|taken up|took up|taken on) (?:the|this|our) (?:post|job|role|offer|position|place)',
  still: 'still | yet',
  deadline: {
    send: 'send | submit | apply(?! for (?!(?:this|the|our|it)\\b)) | (?:applications?|cvs?|resumes?) (?:are |is |will be |must be |should be |can be |may be )?(?:accepted|received|open|welcome|submitted|sent|due) | accepting applications | email',
    by: 'by | before | until | till | no later than | not later than | up to | through | on or before',
    labels:
      '(?:final |last )?(?:application |applications |closing |submission |submissions |job )?deadline(?: date)?(?: (?:for|of) (?:the |all |this |your )*(?:applications?|applying|submissions?|submission|role|position|job|post|vacancy|candidates))?(?: (?:is|is on))? | (?:the )?competition (?:closes?|closing(?: date)?|ends?|deadline)(?: on)? | (?:posting|advertising|advertisement|display|publication) (?:period|dates|window|closing(?: date)?|closes|expiry(?: date)?) | closing date of (?:the )?(?:competition|posting|advert) | (?:posted|advertised|displayed|published|listed|shown|online) (?:from|until|till|through|to) | deadline (?:to|for) (?:apply|applying|submit|send)(?: applications?| your application)? | ' +
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
      '(?:the |this )?(?:competition|posting|advert|advertisement) (?:will )?(?:closes?|ends?|expires?|come down|comes down)(?: on)? | (?:posted|advertised|displayed) (?:from|until|till|through) | (?:the )?(?:final )?(?:application |closing |submission )?deadline(?: (?:for|to) (?:applications?|applying|apply|submissions?|submit|this (?:role|position|job|post)))?(?: is)?(?: on)? | ' +
      '(?:the )?closing date(?: for applications)?(?: is)? | ' +
      'applications? (?:will |must |should |were |had to )?(?:be )?(?:close|closes|closing|are open|are accepted|will be accepted|accepted|are due|due|open|must be (?:received|submitted)|received|submitted)(?: (?:on|by|until|through|till|to|before|no later than))? | ' +
      '(?:please )?apply (?:online |now |here )?(?:by|before|until|no later than) | ' +
      '(?:this |the )?(?:position|role|job|posting|vacancy|competition|opening|post|call|advert) (?:will )?(?:closes?|expires?|ends?|is open until|remains open until|is available until)(?: on)? | ' +
      'we (?:are |will be )?(?:accepting|accept|taking|take) applications (?:until|through|up to|before|till) | ' +
      'closes?(?: on)? | expires?(?: on)? | ends(?: on)? | open until | ' +
      'send (?:us )?(?:your )?(?:application|cv|resume) (?:by|before|until|no later than)',
    not: 'priority | early (?:bird|deadline|application|consideration)s? | first[ -](?:round|review|deadline|selection|call|batch|cohort|come) | initial (?:review|deadline|screening|round) | best consideration | full consideration | until (?:(?:it|the|this) ?)?(?:is )?(?:position |role |job |post |vacancy |spot )?(?:is |has been |have been )?filled | rolling | ongoing | preferably | preferred | later applications | late applications | soft deadline',
    extended: 'extended | prolonged | new deadline | postponed | moved',
  },
};
