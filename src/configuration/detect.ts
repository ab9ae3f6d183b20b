import type { Diagnostic } from '../model/diagnostic.ts';
import { registeredSources } from '../sources/registered.ts';
import { passedOver } from './passed-over.ts';
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
    const sections = wished.length > 0 || detection !== site ? [] : sectionsIn(site);
    const beside = sections.length === 0 ? [] : passedOver(files, sections);
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

function sectionsIn({ configuration }: Detection): readonly string[] {
  return configuration.sources.flatMap(({ type, ...options }) =>
    type === 'pages' || type === 'records'
      ? []
      : [(options as { readonly section?: string | readonly string[] }).section ?? []].flat(),
  );
}

const isData = (section: string) => /\.(?:csv|tsv|jsonl?|ndjson|ya?ml)$/i.test(section);
const noFolder = 'site-no-postings-found';

/**
 * A site without a folder of postings may keep them as data (`_data/jobs.yml`, `data/jobs.json`); so does one whose files of
 * data are named, beside the folders that are.
 */
function withData(
  site: Detection,
  files: Files,
  wished: { readonly data: readonly string[]; readonly folders: readonly string[] },
  asked: readonly Source[],
): Detection {
  const isAsked = wished.data.length > 0;
  const isEmpty = wished.folders.length === 0 && site.diagnostics.some(({ code }) => code === noFolder);
  if (!isAsked && !isEmpty) return site;
  const kinds = asked.filter(({ readsData }) => readsData === true);
  const data = kinds
    .map((kind) => kind.detect?.(files, isAsked ? { section: wished.data } : {}))
    .find((found) => found !== undefined);
  if (data === undefined) return site;
  const home = site.configuration.languages[0]?.url;
  const sources = data.configuration.sources.map((source) => ({
    ...source,
    ...(home !== undefined && { url: home }),
  }));
  return {
    ...site,
    configuration: {
      ...site.configuration,
      sources: [...(wished.folders.length > 0 ? site.configuration.sources : []), ...sources],
    },
    notes: [...site.notes, ...data.notes.slice(0, 1)],
    diagnostics: site.diagnostics.filter(({ code }) => code !== noFolder),
  };
}
