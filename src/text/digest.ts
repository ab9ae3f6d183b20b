/** A short name for a text, to tell whether it changed (FNV-1a, 64 bits as two halves). Not for security. */
export function digestOf(text: string): string {
  return half(text, 0x811c9dc5) + half(text, 0x01000193);
}

function half(text: string, seed: number): string {
  let hash = seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
