/** What an unquoted scalar stands for in YAML 1.2's core schema; dates stay texts, and so do numbers that no JSON can hold. */
export function resolvedScalar(text: string, hasYesAndNo: boolean): string | number | boolean | null {
  if (text.length > 100) return text;
  if (/^(?:~|null|Null|NULL|)$/.test(text)) return null;
  if (/^(?:true|True|TRUE)$/.test(text)) return true;
  if (/^(?:false|False|FALSE)$/.test(text)) return false;
  if (hasYesAndNo && /^(?:yes|Yes|YES|on|On|ON)$/.test(text)) return true;
  if (hasYesAndNo && /^(?:no|No|NO|off|Off|OFF)$/.test(text)) return false;
  if (!/^[-+.\d]/.test(text)) return text;
  if (
    /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(text) ||
    /^0(?:o[0-7]+|x[\da-fA-F]+)$/.test(text)
  ) {
    const number = Number(text);
    return Number.isFinite(number) ? number : text;
  }
  return text;
}
