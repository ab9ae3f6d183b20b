import { describe, expect, test } from 'vitest';
import { language } from '../../../src/model/language.ts';
import { readText } from '../../../src/text/markdown/markdown.ts';
import { closingDays } from '../../../src/text/prose/closed/days/closing-days.ts';
import { proseFacts } from '../../../src/text/prose/facts/prose-facts.ts';

const proseOf = (text: string) =>
  readText({
    format: 'markdown',
    text: `You look after the bees.\n\n${text}`,
    file: 'beekeeper.md',
    line: 1,
    dialect: { python: true, shortcodes: false },
  }).prose;
const daysOf = (tag: string, text: string) =>
  closingDays(proseOf(text), language(tag)).map(({ last, how }) => `${last ?? 'no day'}, ${how}`);

describe('a last day is read where its text labels it', () => {
  test.each([
    ['en', 'Closing date: 2 May 2025', '2025-05-02, exact'],
    ['en', '## Application deadline\n\nFriday, 2 May 2025, 5 pm', '2025-05-02, exact'],
    ['en', '**Closing date**\n\n2 May 2025', '2025-05-02, exact'],
    ['en', '!!! info "Last day to apply"\n    2 May 2025', '2025-05-02, exact'],
    ['en', '<dl><dt>Deadline</dt><dd>2 May 2025</dd></dl>', '2025-05-02, exact'],
    ['en', '| Deadline | Hive |\n|-|-|\n| 2 May 2025 | 7 |', '2025-05-02, exact'],
    ['en', '| Deadline | 2 May 2025 |\n|-|-|', '2025-05-02, exact'],
    ['en', '## Dates\n\n- Opens: 1 April 2025\n- Applications close: 2 May 2025', '2025-05-02, exact'],
    ['en', 'Application period: 1 April 2025 – 2 May 2025', '2025-05-02, exact'],
    ['en', 'Applications are accepted until May 2nd, 2025.', '2025-05-02, exact'],
    ['en', 'Deadline: May 2025', '2025-05-31, exact'],
    ['en', "Closes: 2 May '25", '2025-05-02, exact'],
    ['en', 'Deadline: 20250502', '2025-05-02, exact'],
    ['en', 'Closing date: 5/2/25', '2025-05-02, open'],
    ['en', 'Deadline: Friday 2 May', 'no day, open'],
    ['en', 'Deadline: day 122 of 2025', 'no day, unread'],
    ['de', 'Bewerbungsschluss: 2.5.25', '2025-05-02, exact'],
    ['de', '## Bewerbungsfrist\n\n2. Mai 2025', '2025-05-02, exact'],
    ['de', 'Bewerbungsfrist: KW 18/2025', 'no day, unread'],
    ['fr', 'Date de clôture : 02/05/25', '2025-05-02, open'],
    ['es', 'Plazo: hasta el 2 de mayo de 2025', '2025-05-02, exact'],
    ['it', 'Scadenza: 2 maggio 2025', '2025-05-02, exact'],
    ['pt', 'Prazo: 2 de maio de 2025', '2025-05-02, exact'],
    ['nl', 'Solliciteren kan tot 2 mei 2025.', '2025-05-02, exact'],
    ['pl', 'Termin składania aplikacji: 2 maja 2025', '2025-05-02, exact'],
    ['cs', 'Uzávěrka přihlášek: 2. května 2025', '2025-05-02, exact'],
    ['hu', 'Jelentkezési határidő: 2025. május 2.', '2025-05-02, exact'],
    ['fi', 'Hakuaika päättyy 2.5.2025', '2025-05-02, exact'],
    ['nb', 'Søknadsfrist: 2. mai 2025', '2025-05-02, exact'],
    ['ru', 'Срок подачи заявок: 2 мая 2025 г.', '2025-05-02, exact'],
    ['uk', 'Термін подання заявок: 2 травня 2025', '2025-05-02, exact'],
    ['el', 'Προθεσμία: 2 Μαΐου 2025', '2025-05-02, exact'],
    ['tr', 'Son başvuru tarihi: 2 Mayıs 2025', '2025-05-02, exact'],
    ['ar', 'آخر موعد للتقديم: ٢ مايو ٢٠٢٥', '2025-05-02, exact'],
    ['he', 'מועד אחרון להגשה: 2 במאי 2025', '2025-05-02, exact'],
    ['ja', '応募締切：令和7年5月2日', '2025-05-02, exact'],
    ['ko', '접수 마감: 2025년 5월 2일', '2025-05-02, exact'],
    ['zh', '报名截止日期：2025年5月2日', '2025-05-02, exact'],
    ['th', 'วันปิดรับสมัคร: 2 พฤษภาคม 2568', '2025-05-02, exact'],
  ])('%s “%s”: %s', (tag, text, day) => {
    expect(daysOf(tag, text)).toEqual([day]);
  });

  test.each([
    ['en', 'Interviews: 2 May 2025'],
    ['en', 'Start date: 2 May 2025'],
    ['en', 'Updated: 2 May 2025'],
    ['en', 'Our season closes in May 2025'],
    ['en', 'The deadline of the last call was 2 May 2025.'],
    ['en', 'Priority deadline: 2 May 2025'],
    ['en', 'Deadline: 2 May 2025 or until filled'],
    ['en', 'Apply by 2 May 2025 for best consideration.'],
    ['en', 'Applications received by 2 May 2025 are read in the first round.'],
    ['en', 'Deadline: rolling, since 2019'.replace('2019', 'long ago')],
    ['en', 'Honey of 2 May 2025 won a prize.'],
    ['en', 'The contract can be extended to 2 May 2027.'],
    ['de', 'Beginn: 2. Mai 2025'],
    ['de', 'Bewerbungsfrist: 2. Mai 2025 oder bis zur Besetzung der Stelle'],
    ['fr', 'Entretiens : 2 mai 2025'],
    ['es', 'Inicio: 2 de mayo de 2025'],
    ['ja', '入社日：2025年5月2日'],
    ['ru', 'Дата начала: 2 мая 2025'],
  ])('%s “%s” labels none', (tag, text) => {
    expect(daysOf(tag, text)).toEqual([]);
  });
});

describe('an extended day wins', () => {
  test.each([
    [
      'en',
      'Deadline: 2 May 2025. Update: the deadline has been extended to 2 June 2025.',
      '2025-06-02, exact',
    ],
    ['en', 'Deadline: 2 June 2025, extended from 2 May 2025', '2025-06-02, exact'],
    ['en', 'Closing date: 2 May 2025 (now extended)', 'no day, open'],
    ['de', 'Bewerbungsfrist: 2. Mai 2025 (verlängert bis 2. Juni 2025)', '2025-06-02, exact'],
    ['fr', 'Date limite : 2 mai 2025 (prolongée au 2 juin 2025)', '2025-06-02, exact'],
  ])('%s “%s”: %s', (tag, text, day) => {
    expect(daysOf(tag, text)).toEqual([day]);
    expect(proseFacts(proseOf(text), language(tag)).filter(({ fact }) => fact === 'closes')).toEqual([]);
  });
});

test.each(['close of business', 'COB', 'EOD', 'midday', 'at noon', '(AoE)'])(
  'an hour in words makes no fact of a day: %s',
  (hour) => {
    const facts = proseFacts(proseOf(`Deadline: 2 May 2025, ${hour}`), language('en'));
    expect(facts.filter(({ fact }) => fact === 'closes')).toEqual([]);
  },
);
