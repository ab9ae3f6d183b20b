import type { Words } from './roles.ts';

export const en: Words & { readonly [role in 'slot' | 'last' | 'site' | 'intake' | 'link']: string } = {
  end: 'close closes closing closings closure deadline deadlines expire expires expiry expiration expirations expiring expirydate lapse lapses unpublish unpublishes unpublishing delist takedown shutoff deactivation',
  bound: 'validity exp validity',
  limit:
    'end ends ending until till til limit cutoff stop stops sunset retire retires finish finishes terminates due duedate cease ceases fill fills discontinue',
  by: 'by before to through thru upto',
  last: 'last latest',
  closed:
    'closed close filled expired cancelled canceled cancel inactive archived archive withdrawn withdraw ended hired deleted delete removed remove deactivated deactivate discontinued retired terminated concluded lapsed unavailable delisted suspended paused pause hold onhold frozen freeze stopped obsolete offline solved staffed placed rejected ceased shut nonactive',
  over: 'over done completed complete finished past gone taken passed outdated missed elapsed historic defunct dead',
  open: 'open active available accepting accepts accept accepted hiring recruiting live searching looking seeking current ongoing valid vacant rolling evergreen unfilled appliable',
  shown:
    'visible enabled enable show shown shows display displayed displays listed published publish public publicly online reveal viewable activated',
  hidden:
    'hidden hide hides disabled disable unlisted unlist private unpublished unpublish draft drafts internal preview wip invisible delisted suppress suppressed exclude excluded unreleased pending inreview concealed blocked secret',
  posting:
    'procedure competition application applications posting postings post posts vacancy vacancies listing listings ad ads advert adverts advertisement offer offers opening openings recruitment recruiting hiring call submission submissions submit requisition req jobposting joboffer jobad jobpost candidacy entries intake',
  link: 'url link href form how button email address page instructions',
  intake:
    'application applications recruitment hiring recruiting applying submissions opening openings vacancy vacancies candidature candidatures bewerbung bewerbungen sollicitaties vacature candidaturas vaga vagas ansökan ansøgning søknad',
  work: 'workers job jobs position positions role roles opportunity opportunities hire career careers',
  apply:
    'apply applying applied respond response reply register registration registrations applicant applicants candidate candidates',
  publish:
    'publish published publishes publishing publication pub posted post posting advertised advert listed listing added issued issue release released released announce announced live launched launch opened pubdate available active valid visible',
  from: 'from since start starts starting begin begins golive go opens opened open release embargo embargoed after opening openings',
  date: 'date dates day days time times datetime timestamp ts dt at on when utc iso window key important stamp period timeline local',
  fill: 'to up only hard app yet is has have been are was be being will the a an of for this that our all any still currently now already longer final absolute extended current new yes actively urgently we with and or as its info details field value more further can could people you one i year years month ago today recently lately',
  not: 'not no never non isnt dont',
  state: 'status state stage phase availability visibility condition',
  tag: 'tag tags label labels category categories keyword keywords topic topics flag flags taxonomy taxonomies',
  notice:
    'banner notice notices message messages alert summary subtitle ribbon badge note notes announcement tagline subheading intro excerpt callout warning headline description teaser headnote notification remark remarks text reason lead abstract',
  slot: 'layout type template kind',
  count:
    'needed number count num total seats slots spots remaining left headcount qty quantity openings positions vacancies jobs',
  span: 'ttl lifetime duration lifespan in',
  earlier:
    'first priority previous early earliest next old older original former preferred initial prior second third earlybird soft suggested target internal referee referees reference references question questions nomination nominations draft',
  site: 'site website page list lists index board web public portal',
  window: 'window windows period periods',
  draft: 'draft drafts wip unpublished unreleased unlisted',
  validity: 'validity',
  stage: 'outcome result',
  other:
    'ping pingback trackback trackbacks closest api apikey immediately location locations place places city organization organisation employer timezone tz zone contract contracts visa visas permit permits policy policies license licence licenses salary salaries pay payroll payment payments report reports project projects review reviews interview interviews comments comment toc source sources plan demo access school grant grants funding fund funds certificate certificates certification insurance warranty passport training course courses program programme programs event events conference copyright domain cookie cookies session token cache ssl subscription membership trial probation lease rent tax fiscal assignment mission placement updated update modified reviewed seen created author editor image images video footer header sidebar nav menu title price office offices store shop shops holiday holidays weekend weekends weekday weekdays meeting meetings shift shifts night street address bank season semester study tenure fellowship internship employee employees employment employed term terms user account password login feature featured discount coupon sale sales promo budget tower building road border case cases deal deals loop captioning caption captions circuit minded friend friends endorsement diligence question questionnaire survey poll vote voting voucher ticket tickets accommodation housing benefits benefit health medical service services support maintenance retention backup consent gdpr privacy research study thesis phd degree education qualification clearance security vehicle driving driver card credit delivery shipping order orders product products version changelog feed rss pagination breadcrumbs breadcrumb share sharing social likes reactions navigation search related map hero cover thumbnail avatar icon section tests test work working workday workweek hours relationship relations space door doors frontend backend calendar legend trend gender attendee attendees intern interns winner mentor mentoring staff team teams crew company customer customers client clients family mind ears book books garden house houses beta alpha meetup webinar workshop hackathon tutorial podcast newsletter blog press news anniversary founded kitchen',
};
