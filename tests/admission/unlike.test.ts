import { describe, expect, test } from 'vitest';
import { gatherSite } from '../support/memory-site.ts';

const usual = 'place: Harbour\npay_note: by the tide\nteam: lights\n';
const page = (title: string, head = '', text = 'You look after the lamps.') =>
  `---\ntitle: ${title}\ndate: 2026-05-01\n${head}---\n\n${text}\n`;
const four = Object.fromEntries(
  ['Keeper', 'Mender', 'Rower', 'Cook'].map((title) => [`${title.toLowerCase()}.md`, page(title, usual)]),
);

/** What becomes of one more file in a folder: whether it is offered, and how loudly it is spoken of. */
async function beside(files: Readonly<Record<string, string>>, name: string, text: string) {
  const { postings, diagnostics, sources } = await gatherSite({ files: { ...files, [name]: text } });
  const about = diagnostics.find(({ code }) => code === 'page-no-posting');
  const isOffered = postings.some(({ source }) => source.file === name);
  expect(postings).toHaveLength(Object.keys(files).length + Number(isOffered));
  expect(sources[0]?.leftOut).toBe(Number(!isOffered));
  return `${isOffered ? 'offered' : 'left out'}${about === undefined ? '' : `, ${about.severity}`}`;
}

describe('a page among postings that share keys', () => {
  test.each<[string, string, string]>([
    ['submit.md', page('Submit a job'), 'left out, info'],
    ['old.md', page('Archive'), 'left out, info'],
    ['faq.md', page('Questions & answers'), 'left out, info'],
    ['merci.md', page('Merci !'), 'left out, info'],
    ['kontakt.md', page('Kontakt'), 'left out, info'],
    ['x.md', page('Ofertas anteriores'), 'left out, info'],
    ['g.md', page('Guide du candidat'), 'left out, info'],
    ['cv.md', page('Jak napisać do nas CV'), 'left out, info'],
    ['rehber.md', page('Başvuru rehberi'), 'left out, info'],
    ['opas.md', page('Hakijan opas'), 'left out, info'],
    ['guide.md', page('Guide de grotte', usual), 'offered'],
    ['przewodnik.md', page('Przewodnik górski', usual), 'offered'],
    ['rehberi.md', page('Müze rehberi', usual), 'offered'],
    ['guia.md', page('Guía de montaña', usual), 'offered'],
    ['not-found.md', page('Oh dear'), 'left out, info'],
    ['advice.md', page('Writing well', 'layout: article\n'), 'left out, info'],
    ['rules.md', page('House rules', 'noindex: true\n'), 'left out, info'],
    ['none.md', page('No open positions right now'), 'left out, warning'],
    ['keine.md', page('Derzeit keine offenen Stellen'), 'left out, warning'],
    ['swim.md', page('The harbour bath'), 'offered, warning'],
    ['sailor.md', page('Sailor'), 'offered, warning'],
    ['unsolicited.md', page('Unsolicited application'), 'offered, warning'],
    ['initiativ.md', page('Initiativbewerbung'), 'offered, warning'],
    ['clerk.md', page('Clerk', 'place: Harbour\n'), 'offered'],
    ['help.md', page('Help', 'place: Harbour\n'), 'offered'],
    ['contact.md', page('Contact', 'employment_type: full-time\n'), 'offered'],
    ['archivist.md', page('Archivist', 'team: paper\n'), 'offered'],
    ['tester.md', page('Test engineer', 'team: paper\n'), 'offered'],
    ['closing.md', page('Closing shift lead', 'team: night\n'), 'offered'],
    ['special.md', page('Pilot', 'layout: job-single\nteam: sea\n'), 'offered'],
    ['shown.md', page('Archive', 'status: open\n'), 'offered'],
  ])('%s', async (name, text, expected) => {
    expect(await beside(four, name, text)).toBe(expected);
  });
});

describe('a page among few, or among postings without keys', () => {
  const bare = Object.fromEntries(
    Object.keys(four).map((name) => [
      name,
      page(name.slice(0, -3), '', `You look after the lamps as our ${name.slice(0, -3)}.`),
    ]),
  );

  test.each<[string, Readonly<Record<string, string>>, string, string, string]>([
    ['one thing against it', bare, 'questions.md', page('FAQ'), 'offered, warning'],
    ['a title that no job has', bare, 'x.md', page('Slik ansetter vi'), 'left out, warning'],
    ['in one long word', bare, 'y.md', page('Anstellungsbedingungen'), 'left out, warning'],
    ['in another script', bare, 'z.md', page('福利厚生'), 'left out, warning'],
    [
      'the same of which the head speaks as of a job',
      bare,
      'x.md',
      page('Naš tim', 'pay: 20 EUR an hour\n'),
      'offered',
    ],
    ['a job whose name has such a word in it', bare, 'w.md', page('Benefits clerk'), 'offered'],
    ['its title and its name', bare, 'contact.md', page('Contact'), 'left out, info'],
    ['both, in two languages', bare, 'kontakt.md', page('Contact us'), 'left out, info'],
    [
      'both, in spite of which it states a fact of a job',
      bare,
      'help.md',
      page('Help', 'pay: 20 EUR an hour\n'),
      'offered',
    ],
    ['a layout of its own', bare, 'sailor.md', page('Sailor', 'layout: wide\n'), 'offered, warning'],
    ['nothing against it', bare, 'sailor.md', page('Sailor'), 'offered'],
    ['it says that nothing is open', {}, 'none.md', page('Aucun poste à pourvoir'), 'left out, warning'],
    [
      'two files say little about a third',
      { 'keeper.md': page('Keeper', usual), 'cook.md': page('Cook', usual) },
      'sailor.md',
      page('Sailor'),
      'offered',
    ],
  ])('%s', async (_, files, name, text, expected) => {
    expect(await beside(files, name, text)).toBe(expected);
  });

  test('translations with fewer keys than their originals are compared with each other', async () => {
    const { diagnostics } = await gatherSite({ files: { ...four, 'keeper.fr.md': page('Gardien') } });
    expect(diagnostics.filter(({ code }) => code === 'page-no-posting')).toEqual([]);
  });

  test('an override speaks for a page', async () => {
    const configuration = { overrides: { 'faq.md': { department: 'Lights' } } };
    const { postings } = await gatherSite({ files: { ...four, 'faq.md': page('FAQ') }, configuration });
    expect(postings).toHaveLength(5);
  });
});
