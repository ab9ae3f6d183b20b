import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What a parser makes of a text: its value as JSON, or nothing where it refuses it. */
export type Answer = { readonly value: unknown } | 'refused';

export interface YamlParser {
  readonly name: string;
  readonly install: string;
  readonly isThere: () => boolean;
  readonly read: (texts: readonly string[]) => readonly Answer[];
}

const runs = (command: string, arguments_: readonly string[]) => {
  const { status } = spawnSync(command, arguments_, { stdio: 'ignore' });
  return status === 0;
};

function answered(command: string, script: readonly string[], texts: readonly string[]): readonly Answer[] {
  const stdout = execFileSync(command, script, {
    input: JSON.stringify(texts.map((text) => `${text}\n`)),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(stdout) as readonly Answer[];
}

const python = `
import json, sys, yaml
def plain(v):
    if isinstance(v, dict): return {k if isinstance(k, str) else json.dumps(k): plain(x) for k, x in v.items()}
    if isinstance(v, (list, tuple)): return [plain(x) for x in v]
    if isinstance(v, set): return {x: None for x in v}
    return v if v is None or isinstance(v, (str, int, float, bool)) else str(v)
def answer(text):
    try: return {"value": plain(yaml.safe_load(text))}
    except Exception: return "refused"
json.dump([answer(text) for text in json.load(sys.stdin)], sys.stdout)
`;

const ruby = `
def plain(v)
  case v
  when Hash then v.to_h { |k, x| [k.is_a?(String) ? k : JSON.generate(k), plain(x)] }
  when Array then v.map { |x| plain(x) }
  when String, Integer, Float, true, false, nil then v
  else v.to_s end
end
puts JSON.generate(JSON.parse(STDIN.read).map { |text|
  begin; { value: plain(YAML.unsafe_load(text)) }
  rescue StandardError, SystemStackError; "refused" end
})
`;

export const pyYaml: YamlParser = {
  name: 'PyYAML',
  install: 'python3-yaml',
  isThere: () => runs('/usr/bin/python3', ['-c', 'import yaml']),
  read: (texts) => answered('/usr/bin/python3', ['-c', python], texts),
};

export const psych: YamlParser = {
  name: 'Psych',
  install: 'ruby',
  isThere: () => runs('ruby', ['-rpsych', '-e', '1']),
  read: (texts) => answered('ruby', ['-rjson', '-ryaml', '-rdate', '-e', ruby], texts),
};

/** go-yaml as Hugo reads heads with it: a site for each text, for one that is refused stops the whole build. */
export const goYaml: YamlParser = {
  name: 'go-yaml',
  install: 'hugo',
  isThere: () => runs('hugo', ['version']),
  read: (texts) => texts.map(readByHugo),
};

/** js-yaml 3, as gray-matter brings it to Eleventy and Docusaurus. */
export const jsYaml3: YamlParser = {
  name: 'js-yaml 3',
  install: 'gray-matter',
  isThere: () => true,
  read(texts) {
    const require = createRequire(createRequire(import.meta.url).resolve('gray-matter'));
    const { safeLoad } = require('js-yaml') as { readonly safeLoad: (text: string) => unknown };
    return texts.map((text) => {
      try {
        return { value: JSON.parse(JSON.stringify(safeLoad(text) ?? null)) as unknown };
      } catch {
        return 'refused';
      }
    });
  },
};

/** What Hugo adds to every page's own values. */
const added = new Set(['draft', 'iscjklanguage', 'date', 'lastmod', 'publishdate']);

function readByHugo(text: string): Answer {
  const folder = mkdtempSync(join(tmpdir(), 'rolecast-yaml-'));
  const files = {
    'config.json':
      '{"baseURL": "https://lanternworks.example/", "disableKinds": ["home", "taxonomy", "term", "section", "sitemap", "RSS", "404", "robotsTXT"]}',
    'layouts/_default/single.html': '{{ jsonify .Params | safeHTML }}',
    'content/head.md': `---\n${text}\n---\n`,
  };
  try {
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), content);
    }
    if (!runs('hugo', ['-s', folder, '-d', 'out', '--quiet'])) return 'refused';
    const value = JSON.parse(readFileSync(join(folder, 'out/head/index.html'), 'utf8')) as object;
    return { value: Object.fromEntries(Object.entries(value).filter(([key]) => !added.has(key))) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
