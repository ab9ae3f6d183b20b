import type { Catalog } from '../../src/model/catalog.ts';
import { instant } from '../../src/model/instant.ts';
import type { Posting, SafeHtml } from '../../src/model/posting.ts';
import type { Site } from '../../src/model/site.ts';
import { ar, catalogOf, fr, html, posting, postings, site } from '../fixtures/catalog.ts';

/** A lantern, so that pages show a logo without asking the network. */
export const logo = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 216 44" width="216" height="44"><g fill="none" stroke="#8a3b12" stroke-width="2.5"><path d="M9 13h18l3 22H6z"/><path d="M12 13a6 6 0 0 1 12 0M4 38h28"/></g><path d="M18 18c5 6 4 12 0 12s-5-6 0-12" fill="#e0942f"/><text x="42" y="30" font-family="Georgia, serif" font-size="24" fill="#2a1a10">Lanternworks</text></svg>`;

const shared: Partial<Posting> & { readonly key: string } = {
  key: 'light-designer',
  here: true,
  opens: instant('2026-11-16T09:00:00+01:00'),
  updated: instant('2026-11-18T09:00:00+01:00'),
  closes: instant('2026-12-18T23:59:59+01:00'),
  department: 'Studio',
  employmentTypes: ['FULL_TIME', 'PART_TIME'],
  salary: { currency: 'EUR', min: 48_000, max: 56_000, unit: 'YEAR' },
  hours: { min: 32, max: 40 },
  starts: '2027-02-01',
  apply: { url: 'https://apply.lanternworks.example/light-designer', email: 'jobs@lanternworks.example' },
  identifier: { name: 'Lanternworks', value: 'LW-24-07' },
};

const english: SafeHtml =
  html(`<p>A lantern is mostly what it leaves out. We look for someone who can decide, with us, how much light a square, a kitchen or a harbour wall really needs, and then draw the lamp that gives no more than that.</p>
<h2>What you will do</h2>
<ul><li>Walk a place at night with the people who live there, and write down what they see.</li><li>Build models in paper, then glass, then metal, and throw most of them away.</li><li>Measure: <a href="https://lanternworks.example/notes/glare/">glare</a>, warmth, the shadow of a hand.</li></ul>
<h2>What you bring</h2>
<p>Three years in lighting, product or stage design, or the same in another life. You draw to explain yourself. You are <strong>comfortable with a soldering iron</strong>, or want to be.</p>
<h3>What helps, and is not needed</h3>
<ul><li>French or Arabic</li><li>A feeling for old catalogues</li></ul>
<blockquote><p>“We hired a baker once. Best eye for colour we ever had.”</p></blockquote>
<h2>What we offer</h2>
<p>A workshop by the river, thirty days of leave, a pension that we pay into, and one paid week a year to make a lamp for nobody.</p>`);

const french: SafeHtml =
  html(`<p>Une lanterne, c’est surtout ce qu’elle ne montre pas. Nous cherchons quelqu’un pour décider avec nous de la lumière dont une place, une cuisine ou un quai a vraiment besoin.</p>
<h2>Votre rôle</h2><ul><li>Parcourir un lieu de nuit avec celles et ceux qui y vivent.</li><li>Construire des maquettes en papier, puis en verre, puis en métal.</li><li>Mesurer l’éblouissement, la chaleur, l’ombre d’une main.</li></ul>
<h2>Votre profil</h2><p>Trois ans d’expérience en éclairage, en design de produit ou de scène. Vous dessinez pour vous expliquer.</p>`);

const arabic: SafeHtml =
  html(`<p>الفانوس هو في معظمه ما يتركه في الظل. نبحث عن شخص يقرر معنا كم من الضوء تحتاجه ساحة أو مطبخ أو رصيف ميناء، ثم يرسم المصباح الذي لا يعطي أكثر من ذلك.</p>
<h2>ما ستقوم به</h2><ul><li>التجول ليلًا في المكان مع سكانه وتدوين ما يرونه.</li><li>بناء نماذج من الورق ثم الزجاج ثم المعدن.</li><li>قياس الوهج والدفء وظل اليد باستخدام <strong>LightMeter 3 (USB-C)</strong>.</li></ul>
<h2>ما نبحث عنه</h2><p>ثلاث سنوات من الخبرة في تصميم الإضاءة أو المنتجات أو المسرح.</p>`);

const bristol = { name: 'Bristol', address: { addressLocality: 'Bristol', addressCountry: 'GB' } };
const lyon = {
  name: 'Lyon',
  address: {
    streetAddress: '7 quai des Verriers',
    postalCode: '69002',
    addressLocality: 'Lyon',
    addressCountry: 'FR',
  },
};

/** The fixture's postings and one with everything, at length, in three languages. */
export const showcaseSite: Site = {
  ...site,
  organization: { ...site.organization, logo: 'https://logo.test/logo.svg' },
};

export const showcase: Catalog = catalogOf(
  [
    ...postings,
    posting({
      ...shared,
      title: 'Light designer',
      locations: [lyon, bristol],
      description: english,
      summary: 'Decide with us how much light a place really needs, and draw the lamp that gives no more.',
    }),
    posting({
      ...shared,
      language: fr,
      slug: 'conception-lumiere',
      title: 'Concepteur·rice lumière',
      department: 'Atelier',
      locations: [lyon, bristol],
      description: french,
    }),
    posting({
      ...shared,
      language: ar,
      slug: 'مصمم-إضاءة',
      title: 'مصمم/ة إضاءة',
      department: 'الاستوديو',
      locations: [
        { ...lyon, name: 'ليون' },
        { ...bristol, name: 'بريستول' },
      ],
      description: arabic,
    }),
  ].map((one) => ({ ...one, organization: showcaseSite.organization })),
  showcaseSite,
);
