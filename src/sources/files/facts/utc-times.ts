const timeWithoutOffset = /^(\d{4}-\d{1,2}-\d{1,2})(?:[Tt]|[ \t]+)(\d{1,2}:\d{2}:\d{2}(?:\.\d{0,9})?)$/;

/** Times without an offset are in UTC for generators that read YAML in JavaScript, whatever the zone of the site. */
export function withUtcTimes<T>(value: T, depth = 0): T {
  if (typeof value === 'string' && value.length < 60)
    return value.replace(
      timeWithoutOffset,
      (_, day: string, time: string) => `${day}T${time.padStart(8, '0')}Z`,
    ) as T;
  if (typeof value !== 'object' || value === null || depth > 3) return value;
  if (Array.isArray(value)) return value.map((one: unknown) => withUtcTimes(one, depth + 1)) as T;
  const result = Object.create(Object.getPrototypeOf(value) as object | null) as Record<string, unknown>;
  for (const [key, one] of Object.entries(value)) result[key] = withUtcTimes(one, depth + 1);
  return result as T;
}
