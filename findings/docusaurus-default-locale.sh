#!/usr/bin/env bash
# Docusaurus takes a "translation" into the default language for the original: a file in `i18n/en/…/current/`, where English
# is the default, is what the page shows, and the text in `docs/` is nowhere. Whoever once ran `write-translations` or moved
# the default language keeps an old text on the site, whatever is written in `docs/`. A translation with another extension
# (`baker.mdx` of `baker.md`) counts for nothing, in any language, and nothing is logged of either.
# Seen: @docusaurus/core 3.10.2 builds docs/baker with "the old text", and fr/docs/baker with the English one.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
echo '{"private": true}' >package.json
npm install --silent --no-audit --no-fund -E @docusaurus/core@3.10.2 @docusaurus/preset-classic@3.10.2 react@19.2.0 react-dom@19.2.0
cat >docusaurus.config.js <<'JS'
module.exports = {
  title: 'Lanternworks',
  url: 'https://lanternworks.example',
  baseUrl: '/',
  onBrokenLinks: 'ignore',
  i18n: { defaultLocale: 'en', locales: ['en', 'fr'] },
  presets: [['classic', { blog: false, theme: {} }]],
};
JS
english=i18n/en/docusaurus-plugin-content-docs/current
french=i18n/fr/docusaurus-plugin-content-docs/current
mkdir -p docs "$english" "$french"
printf '# Baker\n\nThe new text.\n' >docs/baker.md
printf '# Baker\n\nThe old text.\n' >"$english/baker.md"
printf '# Boulanger\n\nLe texte.\n' >"$french/baker.mdx"
DOCUSAURUS_NO_TELEMETRY=1 npx --no-install docusaurus build >log.txt 2>&1 || {
  tail -20 log.txt
  exit 1
}
shown() { grep -oE 'The (new|old) text|Le texte' "build/$1/index.html" | sort -u | tr '\n' ' '; }
echo "docs/baker: $(shown docs/baker)"
echo "fr/docs/baker: $(shown fr/docs/baker)"
[ "$(shown docs/baker)" = 'The old text ' ] && [ "$(shown fr/docs/baker)" = 'The old text ' ] || {
  echo 'Docusaurus reads otherwise now'
  exit 1
}
