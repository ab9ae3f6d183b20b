/**
 * What drawn sites are drawn with: new every day, printed, and given by ROLECAST_SEED to draw the same ones again.
 * `below` is a number under its limit, `pick` one of a list.
 */
export function drawing(what: string) {
  const seed = Number(
    process.env['ROLECAST_SEED'] ?? new Date().toISOString().slice(0, 10).replaceAll('-', ''),
  );
  console.info(`${what}: drawn with ROLECAST_SEED=${seed}`);
  let state = seed;
  const below = (limit: number): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor(state / 65536) % limit;
  };
  return { seed, below, pick: <T>(list: readonly T[]): T => list[below(list.length)] as T };
}
