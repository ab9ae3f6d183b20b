import { basename, join } from 'node:path';
import { digestOf } from '../../text/digest.ts';
import type { World } from '../world.ts';

/** Where it is kept what was made of the folder `about` (absolute): it can be made again, and may be thrown away at any time. */
export function cacheFile(kind: 'readings' | 'exports', about: string, world: Place): string {
  return join(cacheFolder(world), kind, `${basename(about)}-${digestOf(about)}.json`);
}

type Place = Pick<World, 'environment' | 'home' | 'platform'>;

function cacheFolder({ environment, home, platform }: Place): string {
  const cache = environment['XDG_CACHE_HOME'];
  if (cache !== undefined && cache.startsWith('/')) return join(cache, 'rolecast');
  if (platform === 'win32')
    return join(environment['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'rolecast', 'cache');
  return join(home, platform === 'darwin' ? 'Library/Caches' : '.cache', 'rolecast');
}
