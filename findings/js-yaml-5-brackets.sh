#!/usr/bin/env bash
# js-yaml 5.5.0 refuses a closing bracket, and a quoted text that goes on, in the column of their key, as the letter of
# YAML 1.2 has it. js-yaml 4.3.2 reads them, and so do libyaml (Jekyll, PyYAML) and go-yaml (Hugo): whoever moves front
# matter or `_config.yml` from 4 to 5 loses files that every generator builds. yaml 2.9.1 reads the bracket, but not
# items in that column.
# Seen: js-yaml 4.3.2 `{"tags":["rye"]}` three times; js-yaml 5.5.0 "deficient indentation"; yaml 2.9.1 reads the first only.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts js4@npm:js-yaml@4.3.2 js5@npm:js-yaml@5.5.0 yaml@2.9.1
cat >look.mjs <<'JS'
import js4 from 'js4';
import * as js5 from 'js5';
import { parse } from 'yaml';

const texts = ['tags: [\n  rye\n]', 'tags: [\nrye ]', 'tags: ["rye\nbread"]'];
const look = (read) =>
  texts.map((text) => {
    try {
      return JSON.stringify(read(text));
    } catch (error) {
      return `refused: ${String(error.reason ?? error.code)}`;
    }
  });
const seen = { 'js-yaml 4.3.2': look(js4.load), 'js-yaml 5.5.0': look(js5.load), 'yaml 2.9.1': look(parse) };
console.log(seen);
const refused = (name) => seen[name].map((one) => one.startsWith('refused')).join();
if (refused('js-yaml 4.3.2') !== 'false,false,false') throw new Error('js-yaml 4 reads otherwise now');
if (refused('js-yaml 5.5.0') !== 'true,true,true') throw new Error('js-yaml 5 reads otherwise now');
if (refused('yaml 2.9.1') !== 'false,true,true') throw new Error('yaml reads otherwise now');
JS
node look.mjs
