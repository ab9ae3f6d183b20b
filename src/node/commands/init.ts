import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { configurationText } from '../../configuration/configuration-text.ts';
import { detectSite } from '../../configuration/detect.ts';
import { command } from '../command-line/command.ts';
import { readingOptions } from '../command-line/common-options.ts';
import { flag, type Given } from '../command-line/option.ts';
import { printDiagnostics } from '../console.ts';
import { diskFiles } from '../disk/disk-files.ts';
import { reason } from '../disk/file-faults.ts';
import { configurationName, noFolder } from '../reading/site-configuration.ts';
import { exitCodes, refused, type World } from '../world.ts';

const options = {
  section: readingOptions.section,
  force: flag('write over a rolecast.yaml that is there'),
};

export const initCommand = command({
  name: 'init',
  summary: 'write a rolecast.yaml with what is recognised in a folder',
  about: 'Rolecast needs no rolecast.yaml; write one to change or to pin what is recognised.',
  options,
  examples: [['rolecast init', 'for the site in this folder']],
  run: init,
});

export function init({ path = '.', section, force }: Given<typeof options>, { out, err }: World): number {
  const file = join(path, configurationName);
  if (existsSync(file) && !force)
    return refused(
      err,
      `There is a ${file} already`,
      `To write it anew, and lose what is in it: rolecast init ${path === '.' ? '' : `${path} `}--force`,
    );
  let files;
  try {
    files = diskFiles(path);
  } catch (error) {
    printDiagnostics(
      err,
      [{ ...noFolder(path, error), hint: 'Name the folder of a site: the file is written in it' }],
      Infinity,
    );
    return exitCodes.couldNotRun;
  }
  const { detection, diagnostics } = detectSite(files, section === undefined ? {} : { section });
  if (detection === undefined) {
    printDiagnostics(err, diagnostics, Infinity);
    return exitCodes.couldNotRun;
  }
  try {
    writeFileSync(file, configurationText(detection), { flag: force ? 'w' : 'wx' });
  } catch (error) {
    return refused(
      err,
      `${file} cannot be written: ${reason(error)}`,
      'Make the folder writable, or copy it',
    );
  }
  out.line(`Wrote ${file} with what was found:`);
  for (const note of detection.notes) out.line(`  ${note}`);
  printDiagnostics(out, diagnostics, Infinity);
  return exitCodes.done;
}
