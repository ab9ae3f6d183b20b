import type { Snapshot } from '../src/model/catalog.ts';
import { instant } from '../src/model/instant.ts';
import { language } from '../src/model/language.ts';
import type { Posting, SafeHtml } from '../src/model/posting.ts';

const words =
  'lantern harbour lens keeper tide signal brass glass boat rope pilot chart beacon engine coast night watch repair crew storm island dock cable mast light sail anchor compass'.split(
    ' ',
  );
const departments = ['Optics', 'Harbour', 'Workshop', 'Charts', 'Signals', 'Boats', 'Archive', 'Crew'];
const places = Array.from({ length: 40 }, (_, n) => `Port ${words[n % words.length]} ${n}`);

/**
 * As `generated-site.ts`, without the reading: half English, half French, 70 % closed, a text of about 5 KB. `closing`: every
 * so many open postings close by themselves, one after the other at the end of the coming days. `changed`: the number of
 * a posting whose text is another.
 */
export function generatedSnapshot(count: number, closing = 0, changed = -1): Snapshot {
  let state = 1;
  const random = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
  const sentence = () =>
    Array.from({ length: 12 }, () => words[Math.floor(random() * words.length)]).join(' ');
  const paragraph = () => `<p>${Array.from({ length: 5 }, sentence).join('. ')}.</p>`;
  const list = () => `<ul>${Array.from({ length: 8 }, () => `<li>${sentence()}</li>`).join('')}</ul>`;
  let open = false;
  let opened = 0;
  const postings = Array.from({ length: count }, (_, index): Posting => {
    const tag = language(index % 2 === 0 ? 'en' : 'fr');
    const number = Math.floor(index / 2);
    if (index % 2 === 0) open = random() < 0.3;
    if (open) opened++;
    const slug = `keeper-of-${words[number % words.length]}-${number}`;
    const text = [paragraph(), '<h2>What you will do</h2>', list(), paragraph(), list(), paragraph()].join(
      '\n',
    );
    const day = String(1 + (number % 28)).padStart(2, '0');
    const closes = new Date(Date.UTC(2026, 11, 1 + (opened % 60))).toISOString().slice(0, 10);
    return {
      id: `tag:lanternworks.example,2024:${slug}.${tag}`,
      group: `tag:lanternworks.example,2024:${slug}`,
      slug,
      language: tag,
      status: open ? 'open' : 'closed',
      title: `Keeper of ${words[number % words.length]} ${number}`,
      url: `https://jobs.lanternworks.example/${tag}/jobs/${slug}/`,
      here: true,
      organization: { name: 'Lanternworks' },
      opens: instant(`2024-0${1 + (number % 9)}-${day}T00:00:00Z`),
      updated: instant(
        index === changed ? '2026-11-20T00:00:00Z' : `2024-0${1 + (number % 9)}-${day}T08:00:00Z`,
      ),
      department: departments[number % departments.length] as string,
      locations: [{ name: places[number % places.length] as string }],
      employmentTypes: ['FULL_TIME'],
      facts: {},
      source: { name: 'website' },
      ...(open ? { description: `${text}${index === changed ? '<p>And more.</p>' : ''}` as SafeHtml } : {}),
      ...(open && closing > 0 && opened % closing === 0 ? { closes: instant(`${closes}T23:59:59Z`) } : {}),
    };
  });
  return {
    version: 1,
    site: {
      url: 'https://jobs.lanternworks.example/',
      languages: [
        { tag: language('en'), title: 'Jobs' },
        { tag: language('fr'), title: 'Emplois' },
      ],
      organization: { name: 'Lanternworks' },
      timeZone: 'UTC',
      tag: { name: 'lanternworks.example', date: '2024' },
      feedEntries: 50,
    },
    postings,
    diagnostics: [],
    sources: [{ name: 'website', type: 'generated', postings: count, leftOut: 0 }],
  };
}
