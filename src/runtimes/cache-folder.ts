import { join } from 'node:path';
import type { World } from './world.ts';

/** Where things are kept that can be made again, and may be thrown away at any time. */
export function cacheFolder({
  environment,
  home,
  platform,
}: Pick<World, 'environment' | 'home' | 'platform'>): string {
  const cache = environment['XDG_CACHE_HOME'];
  if (cache !== undefined && cache.startsWith('/')) return join(cache, 'rolecast');
  if (platform === 'win32')
    return join(environment['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'rolecast', 'cache');
  return join(home, platform === 'darwin' ? 'Library/Caches' : '.cache', 'rolecast');
}
