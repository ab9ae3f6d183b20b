const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const clock = String.raw`(\d\d):(\d\d):(\d\d)`;
const imfFixdate = new RegExp(String.raw`^[A-Z][a-z]{2}, (\d\d) ([A-Z][a-z]{2}) (\d{4}) ${clock} GMT$`);
const rfc850 = new RegExp(String.raw`^[A-Z][a-z]{5,8}, (\d\d)-([A-Z][a-z]{2})-(\d\d) ${clock} GMT$`);
const asctime = new RegExp(String.raw`^[A-Z][a-z]{2} ([A-Z][a-z]{2}) ([\d ]\d) ${clock} (\d{4})$`);

/** Milliseconds since the epoch as an HTTP-date (RFC 9110, section 5.6.7). */
export function formatHttpDate(milliseconds: number): string {
  return new Date(milliseconds).toUTCString();
}

/** Reads the three forms of RFC 9110, section 5.6.7, as milliseconds since the epoch; undefined for anything else. */
export function parseHttpDate(text: string): number | undefined {
  const imf = imfFixdate.exec(text);
  if (imf !== null) return moment(imf[3], imf[2], imf[1], imf[4], imf[5], imf[6]);
  const old = rfc850.exec(text);
  if (old !== null) {
    const year = Number(old[3]);
    return moment(year < 70 ? 2000 + year : 1900 + year, old[2], old[1], old[4], old[5], old[6]);
  }
  const c = asctime.exec(text);
  return c === null ? undefined : moment(c[6], c[1], c[2], c[3], c[4], c[5]);
}

type Part = string | number | undefined;

function moment(year: Part, month: Part, day: Part, hour: Part, minute: Part, second: Part) {
  const at = new Date(
    Date.UTC(
      Number(year),
      months.indexOf(String(month)),
      Number(day),
      Number(hour),
      Number(minute),
      Number(second),
    ),
  );
  const exists = at.getUTCDate() === Number(day) && months[at.getUTCMonth()] === month;
  return exists && Number(hour) < 24 && Number(minute) < 60 ? at.getTime() : undefined;
}
