#!/usr/bin/env bash
# Astro leaves a Markdown file with `#` or `?` in its name out of a content collection, and the build succeeds: the loader
# `glob()` takes the name for an address, asks for a file without what follows the sign, and only logs that there is none.
# `c#-developer.md` and `what?.md` have no page, no entry, no error; `c++ & co.md` and `50%.md` beside them are there.
# Seen: astro 5.18.2 exits with 0, writes jobs/50, jobs/baker and jobs/c--co, and logs ENOENT for the two others.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private": true, "type": "module"}' >package.json
npm install --silent --no-audit --no-fund -E astro@5.18.2
mkdir -p src/content/jobs src/pages/jobs
echo 'export default {};' >astro.config.mjs
cat >src/content.config.ts <<'TS'
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = {
  jobs: defineCollection({ loader: glob({ pattern: '**/*.md', base: './src/content/jobs' }) }),
};
TS
cat >'src/pages/jobs/[id].astro' <<'ASTRO'
---
import { getCollection } from 'astro:content';
export const getStaticPaths = async () =>
  (await getCollection('jobs')).map((entry) => ({ params: { id: entry.id } }));
---
<p>{Astro.params.id}</p>
ASTRO
for name in baker 'c#-developer' 'what?' 'c++ & co' '50%'; do
  printf -- '---\ntitle: A job\n---\nSome work.\n' >"src/content/jobs/$name.md"
done
ASTRO_TELEMETRY_DISABLED=1 npx --no-install astro build >log.txt 2>&1 || {
  echo 'astro stops now'
  exit 1
}
seen=$(cd dist/jobs && echo *)
echo "$seen"
grep -c ENOENT log.txt
[ "$seen" = '50 baker c--co' ] || {
  echo 'astro reads otherwise now'
  exit 1
}
