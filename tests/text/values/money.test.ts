import { describe, expect, test } from 'vitest';
import { currencyOf, moneyIn, periodOf, readAmount, readSalary } from '../../../src/text/values/pay/money.ts';
import { payQualifier } from '../../../src/text/values/pay/qualified-pay.ts';

describe('money in a text', () => {
  test.each([
    ['$15 / hour USD', 'USD 15–15 HOUR'],
    ['$20-$25 / hour USD', 'USD 20–25 HOUR'],
    ['15 $/heure USD', 'USD 15–15 HOUR'],
    ['65 000 $ à 80 000 $ par an', '$ 65000–80000 YEAR'],
    ['45–55 k€', 'EUR 45000–55000 thousands'],
    ['45.000 € brutto/Jahr', 'EUR 45000–45000 YEAR'],
    ['2.096,74 €', 'EUR 2096.74–2096.74'],
    ['CHF 80’000 p.a.', 'CHF 80000–80000 YEAR'],
    ['US$65k', 'USD 65000–65000 thousands'],
    ['$65-80k a year', '$ 65000–80000 YEAR thousands'],
    ['£12.50 an hour', 'GBP 12.5–12.5 HOUR'],
    ['de 1.800 € a 2.200 € al mes', 'EUR 1800–2200 MONTH'],
    ['300 zł', 'PLN 300–300'],
    ['CAD 72,500 per year', 'CAD 72500–72500 YEAR'],
  ])('%s', (text, expected) => {
    const [found, ...others] = moneyIn(text);
    const { currency, min, max, unit, thousands } = found ?? {};
    expect(others).toEqual([]);
    expect(
      [`${currency} ${min}–${max}`, unit, thousands === true ? 'thousands' : undefined]
        .filter(Boolean)
        .join(' '),
    ).toBe(expected);
  });

  test.each(['15', '24/7', '2024', '10-20 hours', 'THE 15', 'IT-04', '€', '3.14.15', 'EUR 20 to USD 30'])(
    '%s is no money',
    (text) => expect(moneyIn(text)).toEqual([]),
  );
});

test.each([
  ['65,000', 65000],
  ['65.000', 65000],
  ['65 000', 65000],
  ['15.50', 15.5],
  ['15,5', 15.5],
  ['65k', 65000],
  ['1,234.56', 1234.56],
  ['1.234,56', 1234.56],
  ['about 5', undefined],
  ['', undefined],
])('the amount %s', (text, amount) => expect(readAmount(text)?.amount).toBe(amount));

test.each([
  ['hour', 'HOUR'],
  ['per day', 'DAY'],
  ['weekly', 'WEEK'],
  ['par mois', 'MONTH'],
  ['im Jahr', 'YEAR'],
  ['al año', 'YEAR'],
  ['p.a.', 'YEAR'],
  ['per-year-salary', undefined],
  ['fortnight', undefined],
])('the period %s', (text, unit) => expect(periodOf(text)).toBe(unit));

test.each([
  ['usd', 'USD'],
  ['€', 'EUR'],
  ['C$', 'CAD'],
  ['$', '$'],
  ['Canadian dollars', 'CAD'],
  ['kr', undefined],
  ['¥', undefined],
  ['QQQ', undefined],
])('the currency %s', (mark, currency) => expect(currencyOf(mark)).toBe(currency));

describe('a line that is a salary', () => {
  test.each([
    ['€30,000 a year', { currency: 'EUR', min: 30000, max: 30000, unit: 'YEAR' }],
    ['Salary: €30,000–€35,000 a year', { currency: 'EUR', min: 30000, max: 35000, unit: 'YEAR' }],
    ['up to €35,000 a year', { currency: 'EUR', max: 35000, unit: 'YEAR' }],
    ['ab 30.000 € pro Jahr', { currency: 'EUR', min: 30000, unit: 'YEAR' }],
    ['€30,000+ a year', { currency: 'EUR', min: 30000, unit: 'YEAR' }],
    ['€38k + bonus', { currency: 'EUR', min: 38000, max: 38000, unit: 'YEAR' }],
    ['38 k€', { currency: 'EUR', min: 38000, max: 38000, unit: 'YEAR' }],
    ['$95K NZD', { currency: 'NZD', min: 95000, max: 95000, unit: 'YEAR' }],
    ['38/42k€', { currency: 'EUR', min: 38000, max: 42000, unit: 'YEAR' }],
    ['entre 38 et 42 k€', { currency: 'EUR', min: 38000, max: 42000, unit: 'YEAR' }],
    ['between €38,000 and €42,000 a year', { currency: 'EUR', min: 38000, max: 42000, unit: 'YEAR' }],
    ['annual salary: €38,000', { currency: 'EUR', min: 38000, max: 38000, unit: 'YEAR' }],
    ['₹9,50,000 a year', { currency: 'INR', min: 950000, max: 950000, unit: 'YEAR' }],
    ['£1,900 pcm', { currency: 'GBP', min: 1900, max: 1900, unit: 'MONTH' }],
    ['2.900 €/mtl.', { currency: 'EUR', min: 2900, max: 2900, unit: 'MONTH' }],
    ['€38k depending on experience', { currency: 'EUR', min: 38000, max: 38000, unit: 'YEAR' }],
    ['22,50 à 26 $ CA de l’heure', { currency: 'CAD', min: 22.5, max: 26, unit: 'HOUR' }],
    ['22,50 $ CAN de l’heure', { currency: 'CAD', min: 22.5, max: 22.5, unit: 'HOUR' }],
    ['70 000 $ US par an', { currency: 'USD', min: 70000, max: 70000, unit: 'YEAR' }],
    ['De 22 $CA/h à 26 $CA/h', { currency: 'CAD', min: 22, max: 26, unit: 'HOUR' }],
    ['from €38,000 to €42,000 a year', { currency: 'EUR', min: 38000, max: 42000, unit: 'YEAR' }],
    ['€40k, full-time', { currency: 'EUR', min: 40000, max: 40000, unit: 'YEAR' }],
    ['€40k + bonus', { currency: 'EUR', min: 40000, max: 40000, unit: 'YEAR' }],
    ['€0–42,000 a year', { currency: 'EUR', max: 42000, unit: 'YEAR' }],
  ])('%s', (text, salary) => expect(readSalary(text, {})).toEqual(salary));

  test.each([
    ['€700 per fortnight', 'not known'],
    ['€700 bi-weekly', 'not known'],
    ['€700 twice a month', 'not known'],
    ['€150 per shift', 'not known'],
    ['€90 per page', 'not known'],
    ['€8,000 lump sum', 'not known'],
    ['€9k per quarter', 'not known'],
    ['€1,200 stipend', 'not known'],
    ['38000 groats', 'not known'],
    ['€2.400 netto', 'net of tax'],
    ['€22/h – €800/week', 'no amount'],
    ['€58,000 a year, pro rata for 21 hours a week', '“pro rata”'],
    ['€58,000 pro rata, 0.6 FTE', '“pro rata”'],
    ['€60,000 a year (full-time equivalent; this role is 50%)', '“full-time equivalent”'],
    ['€60,000 a year; this role is 50 %', '“role is 50 %”'],
    ['€55,000 a year after probation; €50,000 before', '“after probation”'],
    ['€55,000 a year after a 3-month probationary period', '“after a 3-month probationary”'],
    ['€40k FTE', '“fte”'],
    ['£24,000 (0.5 WTE)', '“wte”'],
    ['£90,000 OTE', '“ote”'],
    ['£90,000 a year including bonus', '“including bonus”'],
    ['€40,000 a year, rising to €45,000', '“rising to”'],
    ['€41,000 a year, prorated', '“prorated”'],
    ['40.000 € im Jahr, anteilig', '“anteilig”'],
    ['40.000 € p.a. bei Vollzeit', '“bei vollzeit”'],
    ['40.000 € p.a. (Vollzeit, Stelle 60 %)', '“stelle 60 %”'],
    ['40.000 € p.a. nach der Probezeit', '“nach der probezeit”'],
    ['60.000 € p.a. inkl. Bonus', '“inkl. bonus”'],
    ['40 000 € par an, au prorata', '“prorata”'],
    ['40 000 € par an pro rata temporis', '“pro rata”'],
    ['40 000 € par an à temps plein (poste à 60 %)', '“poste a 60 %”'],
    ['40 000 € par an en équivalent temps plein', '“equivalent temps plein”'],
    ['40 000 € par an après la période d’essai', "“apres la periode d'essai”"],
    ['55 000 € par an, primes incluses', '“primes incluses”'],
    ['30.000 € al año, jornada completa, proporcional', '“proporcional”'],
    ['30.000 € al año tras el periodo de prueba', '“tras el periodo de prueba”'],
    ['30.000 € al año, bonus incluido', '“bonus incluido”'],
    ['€ 3.000 per maand, naar rato', '“naar rato”'],
    ['€ 30.000 annui, riproporzionati', '“riproporzionati”'],
    ['€2.400 im Monat netto', 'net of tax'],
    ['$38k', 'dollars of a country'],
    ['38k dollars', 'dollars of a country'],
    ['38 000 kr per year', '“kr” of a country'],
    ['Budget: €38,000 a year', 'more than an amount'],
    ['25 days', 'no amount'],
    ['2 weeks', 'no amount'],
  ])('where pay is usually euros a year, %s is refused', (text, why) =>
    expect(readSalary(text, { currency: 'EUR', usualUnit: 'YEAR' })).toMatchObject({
      fault: expect.stringContaining(why) as string,
    }),
  );

  test.each([
    [
      '38000-42000',
      { currency: 'EUR', unit: 'YEAR' },
      { currency: 'EUR', min: 38000, max: 42000, unit: 'YEAR' },
    ],
    ['from 38000', { currency: 'EUR', unit: 'YEAR' }, { currency: 'EUR', min: 38000, unit: 'YEAR' }],
    [
      '38 000 kr',
      { currency: 'SEK', unit: 'MONTH' },
      { currency: 'SEK', min: 38000, max: 38000, unit: 'MONTH' },
    ],
    [
      '£38k',
      { currency: 'EUR', usualUnit: 'YEAR' },
      { currency: 'GBP', min: 38000, max: 38000, unit: 'YEAR' },
    ],
  ] as const)('%s beside keys of its own', (text, hints, salary) =>
    expect(readSalary(text, hints)).toEqual(salary),
  );

  test('in thousands, at a site that pays by the month, it is of no known period', () =>
    expect(readSalary('€4k', { usualUnit: 'MONTH' })).toHaveProperty('fault'));

  test.each([
    ['competitive', 'no amount'],
    ['$30,000 a year', 'country that is not named'],
    ['€30,000', 'no period'],
    ['€30,000 a year plus €500 a month', 'several amounts'],
    ['our budget is €30,000 a year', 'more than an amount'],
    ['€40,000–€30,000 a year', 'backwards'],
  ])('%s is refused', (text, why) =>
    expect(readSalary(text, {})).toMatchObject({ fault: expect.stringContaining(why) as string }),
  );
});

test.each([
  '£35,000 a year, 1.0 FTE',
  '100 % FTE',
  '€40,000 a year, reviewed after probation',
  '€40,000 a year, with a probation of six months',
  '€40,000 a year and 28 days of pro rata holiday',
  '€40,000 a year, plus bonus',
  '24.000 € al año, pagas prorrateadas',
  '24.000 € al año con prorrata de pagas',
  '40 000 € par an, 5 % de prime',
  '45.000 € im Jahr, Probezeit 6 Monate',
  '45.000 € im Jahr und 5 % Bonus',
  'full-time, €40,000 a year',
  'poste à temps plein, 40 000 € par an',
  'note: €40,000 a year',
])('is plain: %s', (text) => expect(payQualifier(text)).toBeUndefined());
