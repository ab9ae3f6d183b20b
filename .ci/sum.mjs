// Sums vitest's JSON reports: `node sum.mjs DIRECTORY FAILED_STEPS SUITE…`. A suite without a report, a skipped test
// and a failed step each count as a failure.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [directory, failedSteps, ...suites] = process.argv.slice(2);
const reports = readdirSync(directory).filter((name) => name.endsWith('.json'));
let passed = 0;
let failed = Number(failedSteps);
for (const suite of suites) {
  if (!reports.includes(`${suite}.json`)) {
    console.log(`${suite}: no report`);
    failed += 1;
  }
}
for (const name of reports.toSorted()) {
  const report = JSON.parse(readFileSync(join(directory, name), 'utf8'));
  const skipped = report.numPendingTests + report.numTodoTests;
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  console.log(
    `${name}: ${report.numPassedTests} passed, ${report.numFailedTests} failed, ${skipped} skipped, ${broken} files that did not run`,
  );
  passed += report.numPassedTests;
  failed += report.numFailedTests + skipped + broken;
  if (report.numTotalTests === 0) failed += 1;
  for (const file of report.testResults) {
    if (file.status === 'failed' && file.message)
      console.log(`  ${file.name}: ${file.message.slice(0, 500)}`);
    for (const { status, fullName, failureMessages } of file.assertionResults) {
      if (status !== 'failed') continue;
      console.log(`  ${file.name} > ${fullName}`);
      for (const message of failureMessages)
        console.log(`    ${message.slice(0, 600).replaceAll('\n', '\n    ')}`);
    }
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
