import type { Diagnostic } from '../model/diagnostic.ts';
import { registeredSources } from '../sources/registered.ts';
import { passedOver } from './passed-over.ts';
import { sectionsOf, withData } from './site-data.ts';
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
  const wished = [wish.section ?? []].flat();
  const [data, folders] = [wished.filter(isData), wished.filter((one) => !isData(one))];
  for (const source of asked) {
    const isWhole = source.readsData === true || folders.length === 0;
    const site = source.detect?.(files, isWhole ? wish : { section: folders });
    if (site === undefined) continue;
    const detection = isWhole && source.readsData ? site : withData(site, files, { data, folders }, asked);
    const sections = wished.length > 0 ? [] : sectionsOf(detection);
    const beside = sections.length === 0 ? [] : passedOver(files, sections, detection.isJudged);
    return { detection, diagnostics: [...detection.diagnostics, ...beside] };
  }
  const looksFor = asked.flatMap((source) =>
    source.detect === undefined ? [] : [source.looksFor ?? source.type],
  );
  const section =
    wished.length === 0 ? '' : ` with the section ${wished.map((one) => `\`${one}\``).join(', ')}`;
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

const isData = (section: string) => /\.(?:csv|tsv|jsonl?|ndjson|ya?ml|toml|[cm]?[jt]s)$/i.test(section);
