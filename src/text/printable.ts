/** What a terminal would obey, and what turns the direction of the text around it. */
const obeyed = /[\p{Cc}\u2028\u2029\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]+/gu;

/** What came from files, as one line that nothing obeys. */
export function printable(text: string): string {
  return text.replaceAll(obeyed, ' ');
}

/** JSON whose texts nothing obeys; who parses it gets them as they were. */
export function printableJson(json: string): string {
  return json.replaceAll(
    /[\u007F-\u009F\u2028\u2029\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g,
    (sign) => {
      return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
    },
  );
}
