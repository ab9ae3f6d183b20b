export async function sha256Bytes(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

/** SHA-256 in base64, as content security policies write it. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return btoa(String.fromCharCode(...(await sha256Bytes(bytes))));
}

/** The same in base64url without padding, fit for a name. */
export async function sha256Url(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return (await sha256(bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** A strong entity tag: the base64url SHA-256 of the bytes sent, in quotes. */
export async function entityTag(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return `"${await sha256Url(bytes)}"`;
}
