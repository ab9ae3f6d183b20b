import { join } from 'node:path';
import type { World } from '../world.ts';

/** Where what Rolecast remembers is kept unless the configuration says otherwise: with the user's other state, not with the site. */
export function stateFolder({
  environment,
  home,
  platform,
}: Pick<World, 'environment' | 'home' | 'platform'>): string {
  const state = environment['XDG_STATE_HOME'];
  const folder =
    state !== undefined && state.startsWith('/')
      ? state
      : platform === 'win32'
        ? (environment['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'))
        : join(home, '.local', 'state');
  return join(folder, 'rolecast');
}
