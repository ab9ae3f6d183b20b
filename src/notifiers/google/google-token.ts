import { ask } from '../queue/ask.ts';
import type { NotifyDesk, Stop } from '../notifier.ts';

/** What a service account's key says, as far as it is needed. Its private key is never part of a message. */
export interface ServiceAccount {
  readonly email: string;
  /** PKCS #8. */
  readonly privateKey: Uint8Array<ArrayBuffer>;
  readonly keyId?: string;
  /** Absolute. */
  readonly tokenUri: string;
}

const googleTokens = 'https://oauth2.googleapis.com/token';
const scope = 'https://www.googleapis.com/auth/indexing';

/** Reads the JSON key of a service account; undefined where it is none. */
export function parseServiceAccount(text: string): ServiceAccount | undefined {
  try {
    const { client_email, private_key, private_key_id, token_uri } = JSON.parse(text) as Record<
      string,
      unknown
    >;
    const tokenUri = typeof token_uri === 'string' ? token_uri : googleTokens;
    const [, body] =
      /^-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\s]+)-----END PRIVATE KEY-----\s*$/.exec(
        String(private_key),
      ) ?? [];
    if (typeof client_email !== 'string' || body === undefined || !URL.canParse(tokenUri)) return undefined;
    const privateKey = Uint8Array.from(atob(body.replaceAll(/\s/g, '')), (character) =>
      character.charCodeAt(0),
    );
    return {
      email: client_email,
      privateKey,
      tokenUri,
      ...(typeof private_key_id === 'string' ? { keyId: private_key_id } : {}),
    };
  } catch {
    return undefined;
  }
}

/** A token, or why there is none. */
export type Token = { readonly token: string } | { readonly stop: Stop };

export interface TokenDesk {
  /** Kept until a minute before it expires. */
  readonly token: (desk: NotifyDesk) => Promise<Token>;
  /** The token was not accepted: the next one is a new one. */
  readonly forget: () => void;
}

/** https://developers.google.com/identity/protocols/oauth2/service-account#httprest */
export function tokensOf(account: ServiceAccount): TokenDesk {
  let kept: { readonly token: string; readonly until: number } | undefined;
  return {
    async token(desk) {
      if (kept !== undefined && desk.now() < kept.until) return kept;
      kept = undefined;
      const asked = await requestToken(account, desk);
      if ('stop' in asked) return asked;
      kept = { token: asked.token, until: desk.now() + (asked.seconds - 60) * 1000 };
      return kept;
    },
    forget: () => void (kept = undefined),
  };
}

const checkAccount =
  'Make a new JSON key for the service account, put it into ROLECAST_GOOGLE_SERVICE_ACCOUNT, and see that the clock of this machine is right';

async function requestToken(
  account: ServiceAccount,
  desk: NotifyDesk,
): Promise<{ readonly token: string; readonly seconds: number } | { readonly stop: Stop }> {
  let assertion: string;
  try {
    assertion = await signedAssertion(account, Math.floor(desk.now() / 1000));
  } catch {
    return { stop: { why: 'the private key of the service account is none', hint: checkAccount } };
  }
  const body = new URLSearchParams({ grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion });
  const reply = await ask(account.tokenUri, { method: 'POST', body }, desk);
  if ('fault' in reply) return { stop: { why: `no token: ${reply.fault}` } };
  const { status, text, wait } = reply;
  if (status === 429 || status >= 500)
    return { stop: { why: `no token: it answered ${status}`, ...(wait === undefined ? {} : { wait }) } };
  const { access_token, expires_in, error } = parsedObject(text);
  // RFC 6750, section 2.1: nothing else fits into a header, and whoever refuses it might print it.
  if (status === 200 && typeof access_token === 'string' && /^[\w.~+/-]+=*$/.test(access_token))
    return { token: access_token, seconds: typeof expires_in === 'number' ? expires_in : 3600 };
  // The names of OAuth errors (RFC 6749, section 5.2) and nothing else of the answer.
  const named = typeof error === 'string' && /^[\w.-]{1,60}$/.test(error) ? ` (${error})` : '';
  return { stop: { why: `no token: it answered ${status}${named}`, hint: checkAccount } };
}

async function signedAssertion(
  { email, privateKey, keyId, tokenUri }: ServiceAccount,
  seconds: number,
): Promise<string> {
  const head = { alg: 'RS256', typ: 'JWT', ...(keyId === undefined ? {} : { kid: keyId }) };
  const claims = { iss: email, scope, aud: tokenUri, iat: seconds, exp: seconds + 3600 };
  const signed = `${base64url(JSON.stringify(head))}.${base64url(JSON.stringify(claims))}`;
  const algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('pkcs8', privateKey, algorithm, false, ['sign']);
  const signature = await crypto.subtle.sign(algorithm, key, new TextEncoder().encode(signed));
  return `${signed}.${base64url(new Uint8Array(signature))}`;
}

function base64url(value: string | Uint8Array): string {
  const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : value;
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/** The properties of a JSON object; none where the text is something else. */
export function parsedObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
