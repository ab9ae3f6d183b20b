import { resolve, relative } from 'node:path';
import { statSync } from 'node:fs';
import type { Candidate } from '../../admission/candidate.ts';
import { type Explanation, explanationOf } from '../../admission/sifting/explanation.ts';
import type { Origin } from '../../model/posting.ts';
import type { OnceWish } from '../command-line/common-options.ts';
import { printable } from '../../text/printable.ts';
import { printDiagnostics } from '../console.ts';
import { openSite } from '../reading/opened-site.ts';
import { siteConfiguration } from '../reading/site-configuration.ts';
import { exitCodes, refused, type World } from '../world.ts';
import { nowhere } from '../commands/collect.ts';
import { printFinding } from './text-report.ts';
import { excerptsIn } from './excerpt.ts';

/** Prints all that one file says about its end, and what came of it. `file`: from here, or from the site's folder. */
export async function explainPosting(file: string, line: OnceWish, world: World): Promise<number> {
  const isHere = statSync(file, { throwIfNoEntry: false })?.isFile() === true;
  const site = siteConfiguration({ ...line, ...(line.path === undefined && isHere && { path: file }) });
  const { root, configuration, diagnostics } = site;
  if (configuration === undefined) {
    printDiagnostics(world.err, diagnostics, Infinity);
    return exitCodes.couldNotRun;
  }
  const name = (isHere ? relative(root, resolve(file)) : file).replaceAll('\\', '/').replace(/^\.\//, '');
  const candidates: Candidate[] = [];
  const snapshot = await openSite(
    {
      ...line,
      root,
      url: line.url ?? configuration.url ?? nowhere,
      noCache: true,
      onFound: (found) => void candidates.push(...found),
    },
    world,
  ).read(configuration, diagnostics);
  const said = snapshot.diagnostics.filter(({ where }) => where?.file === name);
  const own = candidates.filter((candidate) => candidate.file === name);
  if (own.length === 0 && said.length === 0)
    return refused(
      world.err,
      `${printable(name)} is no file of a posting in ${printable(root)}`,
      'Name a file that rolecast collect shows as a source, or a page of a folder of postings',
    );
  if (own.length === 0) world.out.line(`${printable(name)}: left out before anything was judged`);
  const languages = configuration.languages.map(({ tag }) => tag);
  for (const candidate of own) {
    const posting = snapshot.postings.find(({ id }) => id === candidate.id);
    print(explanationOf(candidate, posting, said, languages), world);
    if (posting !== undefined)
      world.out.line(
        `  collect shows ${JSON.stringify({ id: posting.id, status: posting.status, closes: posting.closes, facts: { status: posting.facts['status'] } })}`,
      );
  }
  const explained = new Set<string>();
  const excerptAt = excerptsIn(root);
  if (said.length > 0) world.out.line(`\n${world.out.paint('bold', 'Also said about it')}`);
  for (const diagnostic of said) printFinding(world.out, diagnostic, explained, excerptAt);
  return exitCodes.done;
}

function print({ file, language, verdict, because, statements }: Explanation, { out }: World): void {
  out.line(`${out.paint('bold', printable(file))} (${language}): ${verdict}`);
  if (statements.length === 0) out.line('  Nothing in it speaks of an end.');
  for (const { says, words, origin, strength, decided } of statements)
    out.line(
      `  ${decided ? '→' : ' '} ${placeOf(origin).padEnd(9)} ${strength.padEnd(7)}  ${says}: “${printable(words.slice(0, 160))}”`,
    );
  if (because !== undefined)
    out.line(
      `  → decided by ${[because.from, because.key, because.file, because.line].filter(Boolean).join(' ')}`,
    );
  else if (!statements.some(({ decided }) => decided) && verdict !== 'open')
    out.line('  → what decided is said below');
}

function placeOf({ from, line }: Origin): string {
  return line === undefined ? from : `line ${line}`;
}
