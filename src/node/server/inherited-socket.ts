/** The first descriptor that is handed over, after standard input, output and error. */
const firstDescriptor = 3;

/**
 * The descriptor of a socket that listens already and was handed over to this process, as systemd does it for a `.socket`
 * unit: https://www.freedesktop.org/software/systemd/man/sd_listen_fds.html. Of several the first; undefined where there is none.
 */
export function inheritedSocket(
  environment: Readonly<Record<string, string | undefined>>,
  pid: number,
): number | undefined {
  const { LISTEN_PID: meant, LISTEN_FDS: count } = environment;
  return meant === String(pid) && Number(count) >= 1 ? firstDescriptor : undefined;
}
