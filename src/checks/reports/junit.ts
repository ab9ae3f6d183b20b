import { type Diagnostic, placeText } from '../../model/diagnostic.ts';
import { printable } from '../../text/printable.ts';
import { element, writeXml, type XmlElement } from '../../text/xml.ts';
import { failsAt, type Report, type ReportSetting, said, shownAt } from './report.ts';

/**
 * JUnit's XML, as CI services read it (https://github.com/testmoapp/junitxml): a test case a finding. One that makes
 * the check fail has failed, any other is skipped; where nothing was found there is one that passed.
 */
export const junit: Report = ({ diagnostics }, setting) => {
  const failures = diagnostics.filter((one) => failsAt(one, setting.failOn)).length;
  const cases =
    diagnostics.length > 0
      ? diagnostics.map((one) => testCase(one, setting))
      : [element('testcase', { classname: 'rolecast', name: 'check' })];
  const counts = {
    tests: String(cases.length),
    failures: String(failures),
    errors: '0',
    skipped: String(diagnostics.length - failures),
  };
  return writeXml(
    element('testsuites', counts, element('testsuite', { name: 'rolecast check', ...counts }, ...cases)),
  );
};

function testCase(diagnostic: Diagnostic, setting: ReportSetting): XmlElement {
  const where = shownAt(diagnostic.where, setting);
  const { file, line } = where;
  const message = printable(said(diagnostic));
  const outcome = failsAt(diagnostic, setting.failOn)
    ? element('failure', { type: diagnostic.code, message }, printable(placeText(where)))
    : element('skipped', { message });
  return element(
    'testcase',
    {
      classname: printable(file),
      name: printable(`${diagnostic.code}: ${diagnostic.message}`),
      file: printable(file),
      line: line === undefined ? undefined : String(line),
    },
    outcome,
  );
}
