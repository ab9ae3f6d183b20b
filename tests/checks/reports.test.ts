import { describe, expect, test } from 'vitest';
import { type Findings, findingsOf } from '../../src/checks/findings.ts';
import * as registry from '../../src/checks/reports/registry.ts';
import type { Report, ReportSetting } from '../../src/checks/reports/report.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { parseXml, isElement } from '../../src/text/xml.ts';
import { catalog, moment, snapshot } from '../fixtures/catalog.ts';

const reports: Readonly<Record<keyof typeof registry, Report>> = registry;

const diagnostic: Diagnostic = {
  severity: 'warning',
  code: 'title-unfit',
  message: 'The title holds pay: 100 %\nand more',
  hint: 'Write less',
  where: { file: 'content/a,b:c.md', line: 3, column: 8 },
};
const { where: _, ...ofTheSite } = diagnostic;
const remote: Diagnostic = {
  ...diagnostic,
  severity: 'error',
  code: 'source-failed',
  where: { file: 'https://a.example/x y' },
};
const counts = { open: 1, closed: 0, scheduled: 0, eligible: 1, leftOut: 0 };
const findings = (...diagnostics: readonly Diagnostic[]): Findings => ({ diagnostics, counts, silenced: 0 });
const setting = (more: Partial<ReportSetting> = {}): ReportSetting => ({
  folder: '',
  failOn: 'error',
  version: '1.2.3',
  explained: (code) => `## ${code}\n`,
  ...more,
});

describe('a place', () => {
  const inWebsite = setting({ folder: 'website/' });
  test.each<[keyof typeof reports, string]>([
    ['github', 'file=website/content/a%2Cb%3Ac.md,'],
    ['gitlab', '"path": "website/content/a,b:c.md"'],
    ['junit', 'file="website/content/a,b:c.md"'],
    ['sarif', '"uri": "website/content/a%2Cb%3Ac.md"'],
    // Programs that run `rolecast` know which folder they named.
    ['json', '"file": "content/a,b:c.md"'],
  ])('in %s is a path from the root of the repository, where services look for it', (format, expected) => {
    expect(reports[format](findings(diagnostic), inWebsite)).toContain(expected);
  });

  test.each<[keyof typeof reports, string]>([
    ['gitlab', 'https://a.example/x y'],
    ['junit', 'https://a.example/x y'],
    ['sarif', 'https://a.example/x%20y'],
  ])('in %s that came over the network is its address', (format, expected) => {
    expect(reports[format](findings(remote), inWebsite)).toContain(`"${expected}"`);
  });

  test.each<[keyof typeof reports, string]>([
    ['github', 'file=website/rolecast.yaml,'],
    ['gitlab', '"website/rolecast.yaml"'],
    ['junit', '"website/rolecast.yaml"'],
    ['sarif', '"website/rolecast.yaml"'],
  ])('in %s of the whole site is where it can be answered: none is not taken', (format, expected) =>
    expect(reports[format](findings(ofTheSite), inWebsite)).toContain(expected),
  );
});

test('GitHub annotations are one line, escaped', () => {
  expect(reports.github(findings(diagnostic), setting())).toBe(
    '::warning file=content/a%2Cb%3Ac.md,line=3,col=8,title=title-unfit::The title holds pay: 100 %25%0Aand more. Write less\n',
  );
});

describe('SARIF 2.1.0', () => {
  test('explains without links between our documents, and keeps those that lead somewhere', () => {
    const explained = () => 'See [dates](dates.md#x) and [Google](https://google.example/a).';
    const [rule] = JSON.parse(reports.sarif(findings(diagnostic), setting({ explained }))).runs[0].tool.driver
      .rules;
    expect(rule.help.text).toBe('See dates and [Google](https://google.example/a).');
  });

  const all = findings(diagnostic, ofTheSite, remote);
  const { version, runs } = JSON.parse(reports.sarif(all, setting()));
  const { rules } = runs[0].tool.driver;

  test('is as its standard has it: every result has its rule, a level, a message and a place from 1', () => {
    const { name, semanticVersion, informationUri } = runs[0].tool.driver;
    expect([version, runs.length, name, semanticVersion]).toEqual(['2.1.0', 1, 'rolecast', '1.2.3']);
    expect(informationUri).toBe('https://unpkg.com/rolecast@1.2.3/docs/check.md');
    expect(rules.map(({ helpUri }: { helpUri: string }) => helpUri)).toContain(
      'https://unpkg.com/rolecast@1.2.3/docs/diagnostics.md#title-unfit',
    );
    expect(new Set(rules.map(({ id }: { id: string }) => id)).size).toBe(rules.length);
    expect(runs[0].results).toHaveLength(3);
    for (const { ruleId, ruleIndex, level, message, locations } of runs[0].results) {
      expect(rules[ruleIndex].id).toBe(ruleId);
      expect(['none', 'note', 'warning', 'error']).toContain(level);
      expect(message.text).not.toBe('');
      const { artifactLocation, region = { startLine: 1 } } = locations[0].physicalLocation;
      expect(artifactLocation.uri).toMatch(/^(?:[\w.~!$&'()*+,;=@:/?#-]|%[0-9A-Fa-f]{2})+$/);
      expect(region.startLine).toBeGreaterThanOrEqual(1);
    }
  });

  test('has relative addresses from the root of the repository, and what a code means beside it', () => {
    const { physicalLocation } = runs[0].results[0].locations[0];
    expect(physicalLocation).toEqual({
      artifactLocation: { uri: 'content/a%2Cb%3Ac.md', uriBaseId: '%SRCROOT%' },
      region: { startLine: 3, startColumn: 8 },
    });
    expect(Object.keys(runs[0].originalUriBaseIds)).toEqual(['%SRCROOT%']);
    expect(rules.map(({ help }: { help: { markdown: string } }) => help.markdown)).toEqual([
      '## source-failed\n',
      '## title-unfit\n',
    ]);
  });
});

describe('GitLab’s Code Quality report', () => {
  const read = (...diagnostics: readonly Diagnostic[]) =>
    JSON.parse(reports.gitlab(findings(...diagnostics), setting())) as Record<string, unknown>[];

  test('has what GitLab asks for, with a severity of its own list', () => {
    expect(read(diagnostic)).toEqual([
      {
        description: 'The title holds pay: 100 %\nand more. Write less',
        check_name: 'title-unfit',
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
        severity: 'minor',
        location: { path: 'content/a,b:c.md', lines: { begin: 3 } },
      },
    ]);
    expect(read(remote)[0]).toMatchObject({ severity: 'major', location: { lines: { begin: 1 } } });
    expect(read({ ...diagnostic, severity: 'info' })[0]).toMatchObject({ severity: 'info' });
  });

  test('knows a finding again on another line, and tells two alike in a file apart', () => {
    const moved = { ...diagnostic, where: { file: 'content/a,b:c.md', line: 9 } };
    const prints = (...all: readonly Diagnostic[]) => read(...all).map(({ fingerprint }) => fingerprint);
    expect(prints(moved)).toEqual(prints(diagnostic));
    expect(new Set(prints(diagnostic, moved, remote)).size).toBe(3);
  });
});

describe('JUnit’s XML', () => {
  const suite = (setting: ReportSetting, ...diagnostics: readonly Diagnostic[]) => {
    const root = parseXml(reports.junit(findings(...diagnostics), setting));
    const inner = root.children.find((child) => isElement(child));
    return {
      counts: root.attributes,
      cases: (inner?.children ?? []).filter((child) => isElement(child)),
    };
  };
  const outcomes = (of: ReturnType<typeof suite>) =>
    of.cases.map(({ children }) => children.filter((child) => isElement(child)).map(({ name }) => name));

  test('fails what makes the check fail, and skips the rest', () => {
    const strict = suite(setting({ failOn: 'warning' }), diagnostic, remote);
    expect([strict.counts, outcomes(strict)]).toEqual([
      { tests: '2', failures: '2', errors: '0', skipped: '0' },
      [['failure'], ['failure']],
    ]);
    const lax = suite(setting(), diagnostic, remote);
    expect([lax.counts, outcomes(lax)]).toEqual([
      { tests: '2', failures: '1', errors: '0', skipped: '1' },
      [['skipped'], ['failure']],
    ]);
  });

  test('has one case that passes where nothing was found: none at all is taken for a run that went wrong', () => {
    const none = suite(setting());
    expect([none.counts['tests'], outcomes(none)]).toEqual(['1', [[]]]);
  });
});

describe('what the configuration keeps to itself', () => {
  const before = findingsOf(catalog, snapshot, moment);
  const one = before.diagnostics.find(({ where }) => where !== undefined);
  const code = one?.code ?? 'title-unfit';
  const alike = before.diagnostics.filter((other) => other.code === code);

  test('by code is neither shown nor counted among what is wrong, and its number is said', () => {
    const after = findingsOf(catalog, snapshot, moment, [], { [code]: 'off' });
    expect(alike.length).toBeGreaterThan(0);
    expect(after.silenced).toBe(alike.length);
    expect(after.diagnostics).toEqual(before.diagnostics.filter((other) => other.code !== code));
  });

  test('in a file is shown in every other', () => {
    const file = one?.where?.file ?? '';
    const after = findingsOf(catalog, snapshot, moment, [], { [code]: [file] });
    const kept = before.diagnostics.filter((other) => other.code !== code || other.where?.file !== file);
    expect(after.diagnostics).toEqual(kept);
    expect(after.silenced).toBe(before.diagnostics.length - kept.length);
    expect(after.silenced).toBeGreaterThan(0);
  });
});
