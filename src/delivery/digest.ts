/** SHA-256 in base64, as content security policies write it. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...digest));
}

/** A strong entity tag: the base64url SHA-256 of the bytes sent, in quotes. */
export async function entityTag(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = (await sha256(bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  return `"${digest}"`;
}
