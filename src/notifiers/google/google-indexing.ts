import type { Diagnostic } from '../../model/diagnostic.ts';
import type { GoogleIndexingOptions } from '../../model/configuration.ts';
import { ask } from '../queue/ask.ts';
import { earlyPages } from '../queue/early-pages.ts';
import { googleAnswer, googleAnswers } from './google-answer.ts';
import { batchBody, batchType } from './google-batch.ts';
import { parseServiceAccount, type ServiceAccount, tokensOf } from './google-token.ts';
import type { Notice, Notifier, NotifierKind, NotifyDesk } from '../notifier.ts';
import { postingPages } from '../posting-pages.ts';
import { nextQuotaDay } from '../queue/quota-day.ts';
import { topicsOf } from '../topics.ts';

/** Google, of pages with a `JobPosting` and no others: that is what its Indexing API is for. */
export const googleIndexing: NotifierKind = ({ site, options: { google }, googleAccount }) => {
  if (google === undefined) return [];
  if (googleAccount === undefined) return [unusable('ROLECAST_GOOGLE_SERVICE_ACCOUNT is not set')];
  const account = parseServiceAccount(googleAccount);
  if (account === undefined)
    return [unusable('ROLECAST_GOOGLE_SERVICE_ACCOUNT holds no JSON key of a service account')];
  return [googleNotifier(site.url, google, account)];
};

function unusable(message: string): Diagnostic {
  return {
    severity: 'error',
    code: 'notify-account',
    message,
    hint: 'Set it to the JSON key of a service account that is an owner of the site in Search Console, or to the path of its file; or take `notify.google` away',
  };
}

/** https://developers.google.com/search/apis/indexing-api/v3/using-api */
function googleNotifier(
  url: string,
  { daily = 200 }: GoogleIndexingOptions,
  account: ServiceAccount,
): Notifier {
  // Quotas of Google's APIs begin anew at midnight Pacific time.
  const quota = { daily, timeZone: 'America/Los_Angeles' };
  const tokens = tokensOf(account);
  return {
    name: 'google',
    account: account.email,
    of: 'postings',
    tells: ['added', 'updated', 'deleted'],
    batch: 100,
    quota,
    covers: (address) => address.startsWith(url),
    topics: async (edition) => topicsOf(edition, await postingPages(edition)),
    tooEarly: notGoneYet,
    async send(notices, desk) {
      const token = await tokens.token(desk);
      if ('stop' in token) return { unsent: true, stop: token.stop };
      const headers = { Authorization: `Bearer ${token.token}`, 'Content-Type': batchType };
      const body = batchBody('/v3/urlNotifications:publish', notices.map(noticeJson));
      const reply = await ask(
        'https://indexing.googleapis.com/batch',
        { method: 'POST', headers, body },
        desk,
      );
      if ('fault' in reply) return { stop: { why: reply.fault }, ...(reply.unsent ? { unsent: true } : {}) };
      const answers = googleAnswers(reply, notices);
      if ([...answers.values()].some(({ status }) => status === 401)) tokens.forget();
      const untilTomorrow = nextQuotaDay(quota, desk.now()) - desk.now();
      return googleAnswer(answers, { email: account.email, untilTomorrow, ...reply });
    },
  };
}

function noticeJson({ address, change }: Notice): string {
  return JSON.stringify({ url: address, type: change === 'deleted' ? 'URL_DELETED' : 'URL_UPDATED' });
}

/** Google is told that a page is gone only once it is: caches and deployments may be late. */
function notGoneYet(notices: readonly Notice[], desk: NotifyDesk): Promise<ReadonlyMap<string, string>> {
  const deleted = notices.filter(({ change }) => change === 'deleted');
  return earlyPages(deleted, desk, 'HEAD', (_, { status }) =>
    status === 404 || status === 410 ? undefined : `its page still answers ${status}`,
  );
}
