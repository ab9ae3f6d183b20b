import { describe, expect, test } from 'vitest';
import { gatherSite } from '../support/memory-site.ts';

const page = (text: string, head = '') => `---\ntitle: Keeper\ndate: 2026-01-05\n${head}---\n${text}\n`;
const seenIn = async (files: Readonly<Record<string, string>>, now = '2026-05-03T12:00:00Z') => {
  const { postings, diagnostics, sources } = await gatherSite({ files, now });
  return {
    statuses: postings.map(({ status }) => status),
    codes: diagnostics.map(({ severity, code }) => `${severity} ${code}`),
    messages: diagnostics.map(({ message }) => message),
    leftOut: sources.map(({ leftOut }) => leftOut),
  };
};

describe('the same short text in three postings of a folder', () => {
  const text = 'See the board in the hall.\n\n[The others](../)';
  const three = (head = '') => ({
    'a.md': page(text, head),
    'b.md': page(text, head),
    'c.md': page(text, head),
  });

  test('describes no job: all are left out, and the message names them', async () => {
    const { statuses, codes, messages, leftOut } = await seenIn(three());
    expect(statuses).toEqual([]);
    expect(codes).toEqual(['error posting-placeholder']);
    expect(messages[0]).toContain('a.md, b.md, c.md');
    expect(leftOut).toEqual([3]);
  });

  test.each([
    ['two of them may be one job in two places', { 'a.md': page(text), 'b.md': page(text) }],
    ['their fields describe the jobs', three('hours: 30\n')],
    ['they say that they are open', three('status: open\n')],
    [
      'they stand in folders of their own',
      { 'a/index.md': page(text), 'b/keeper.md': page(text), 'c/keeper.md': page(text) },
    ],
    [
      'they are no longer short',
      Object.fromEntries(
        ['a.md', 'b.md', 'c.md'].map((name) => [name, page('We keep the lamp. '.repeat(20))]),
      ),
    ],
    ['they are empty', { 'a.md': page(''), 'b.md': page(''), 'c.md': page('') }],
  ])('is none where %s', async (_name, files) => {
    const { statuses, codes } = await seenIn(files);
    expect(new Set(statuses)).toEqual(new Set(['open']));
    expect(codes).not.toContain('error posting-placeholder');
  });
});

describe('a last day in the text, where no field states one', () => {
  test.each([
    ['Closing date: 2/5/26', ['closed']],
    ['Deadline: 3 May 2026', ['open']],
    ['Deadline: 2 May 2026 (AoE)', ['closed']],
    ['Deadline: 3 May 2026, extended from 1 May 2026', ['open']],
    ['Deadline: 1 May 2026. Second deadline for the night watch.', ['closed']],
    ['Priority deadline: 1 May 2026', ['open']],
  ])('“%s” at noon of 3 May: %s', async (text, statuses) => {
    expect(await seenIn({ 'keeper.md': page(`You keep the lamp lit.\n\n${text}`) })).toMatchObject({
      statuses,
    });
  });

  test.each([
    ['Closing date: 3/07/2099', 'open', 'warning closing-day-unclear'],
    ['Deadline: Friday 4 August', 'open', 'warning closing-day-unclear'],
    ['Deadline: week 18 of 2026', undefined, 'error closing-day-unclear'],
  ])('“%s” is %s with a message', async (text, status, code) => {
    const { statuses, codes } = await seenIn({ 'keeper.md': page(`You keep the lamp lit.\n\n${text}`) });
    expect(statuses).toEqual(status === undefined ? [] : [status]);
    expect(codes).toContain(code);
  });

  test('a field wins, and so does the word that it is open', async () => {
    const text = 'You keep the lamp lit.\n\nClosing date: 2/5/26';
    expect(await seenIn({ 'keeper.md': page(text, 'closes: 2026-06-01\n') })).toMatchObject({
      statuses: ['open'],
      codes: [],
    });
    expect(await seenIn({ 'keeper.md': page(text, 'status: open\n') })).toMatchObject({
      statuses: ['open'],
      codes: [],
    });
  });
});
