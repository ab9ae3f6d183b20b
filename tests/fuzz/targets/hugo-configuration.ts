import type { FuzzTarget } from '../fuzz-target.ts';
import { siteHolds } from './site-holds.ts';

const posting = '---\ntitle: Lamp fitter\ndate: 2026-10-01\n---\nYou fit lamps.\n';

export const hugoConfiguration: FuzzTarget = {
  seeds: [
    'baseURL = "https://lanternworks.example/"\ntitle = "Lanternworks"\ndefaultContentLanguage = "en"\n[languages.en]\nweight = 1\n[languages.fr]\nweight = 2\ncontentDir = "content/fr"\n[permalinks]\njobs = "/:year/:slug/"\n',
    'baseURL = "https://lanternworks.example/"\nuglyURLs = true\ntimeZone = "Europe/London"\n[frontmatter]\ndate = [":filename", ":git", "date"]\n[[cascade]]\n[cascade._target]\npath = "/jobs/**"\n[module]\n[[module.mounts]]\nsource = "content"\ntarget = "content"\n',
  ],
  words:
    'baseURL = languageCode = [languages] [languages.fr] weight = 1 contentDir = "../x" [permalinks] jobs = "/:year/:slug" ":sections[1:]" ":filename" [frontmatter] date = [[cascade]] [params] {} """ -1 nan [module] [[module.mounts]] source = target = disabled = true timeZone = "Mars/Olympus"'.split(
      ' ',
    ),
  run: (text) =>
    siteHolds({
      'hugo.toml': text,
      'content/jobs/lamp-fitter.md': posting,
      'content/jobs/lamp-fitter.fr.md': posting,
      'content/jobs/_index.md': '---\ntitle: Jobs\n---\n',
      'content/fr/jobs/lamp-fitter.md': posting,
    }),
};
