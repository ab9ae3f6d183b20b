import type { Diagnostic } from '../model/diagnostic.ts';
import { registeredSources } from '../sources/registered.ts';
import type { Detection, DetectionWish, Files, Source } from '../sources/source.ts';

export interface DetectedSite {
  /** Absent where no source recognised the folder. */
  readonly detection?: Detection;
  readonly diagnostics: readonly Diagnostic[];
}

/** Asks every registered source whether the folder is a site of its kind, last resorts last; the first that says so is believed. */
export function detectSite(
  files: Files,
  wish: DetectionWish,
  asked: readonly Source[] = registeredSources,
): DetectedSite {
  for (const source of asked) {
    const site = source.detect?.(files, wish);
    if (site === undefined) continue;
    const detection = withData(site, files, wish, asked);
    return { detection, diagnostics: detection.diagnostics };
  }
  const looksFor = asked.flatMap((source) =>
    source.detect === undefined ? [] : [source.looksFor ?? source.type],
  );
  const section = wish.section === undefined ? '' : ` with the section \`${wish.section}\``;
  const seen = files.list('').slice(0, 5).join(', ');
  return {
    diagnostics: [
      {
        severity: 'error',
        code: 'site-not-recognised',
        message: `No site was recognised in this folder${section}; it holds ${seen === '' ? 'no files' : seen}`,
        hint: `Looked for: ${looksFor.join('; ')}. Name another folder, say where the postings are with --section, or write a rolecast.yaml`,
      },
    ],
  };
}

const dataFile = /\.(?:csv|tsv|jsonl?|ndjson|ya?ml)$/i;
const noFolder = 'site-no-postings-found';

/** A site without a folder of postings may keep them as data (`_data/jobs.yml`, `data/jobs.json`); so does one whose file of data is named. */
function withData(site: Detection, files: Files, wish: DetectionWish, asked: readonly Source[]): Detection {
  const isNamed = dataFile.test(wish.section ?? '');
  const isEmpty = wish.section === undefined && site.diagnostics.some(({ code }) => code === noFolder);
  if (!isNamed && !isEmpty) return site;
  const kinds = asked.filter(({ readsData }) => readsData === true);
  const data = kinds.map((kind) => kind.detect?.(files, wish)).find((found) => found !== undefined);
  if (data === undefined) return site;
  const home = site.configuration.languages[0]?.url;
  return {
    ...site,
    configuration: {
      ...site.configuration,
      sources: data.configuration.sources.map((source) => ({
        ...source,
        ...(home !== undefined && { url: home }),
      })),
    },
    notes: [...site.notes, ...data.notes.slice(0, 1)],
    diagnostics: site.diagnostics.filter(({ code }) => code !== noFolder),
  };
}
