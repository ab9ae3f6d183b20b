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
    const detection = source.detect?.(files, wish);
    if (detection !== undefined) return { detection, diagnostics: detection.diagnostics };
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
