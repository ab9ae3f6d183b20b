import assert from 'node:assert/strict';
import { catalogAt } from '../../../src/model/catalog.ts';
import { epoch, instant } from '../../../src/model/instant.ts';
import { gatherSite } from '../../support/memory-site.ts';
import type { FuzzTarget } from '../fuzz-target.ts';
import { documentsHold } from './publications.ts';

const good = '---\ntitle: Lamp fitter\ndate: 2026-10-01\n---\nYou fit lamps.\n';
const clean = await gatherSite({ files: { 'lamp-fitter.md': good } });

/** Whatever a file holds, a good posting beside it stays as it was, and all that is published is well-formed. */
export const plainFile: FuzzTarget = {
  seeds: [
    '---\ntitle: Baker\ndate: 2026-09-01\ncloses: 2027-01-31\nlocation: Bristol, United Kingdom\nsalary: £15 an hour\ntype: part-time\napply: jobs@lanternworks.example\n---\nYou bake.\n',
    '---\ntitle: Keeper\narchived: true\ntranslationKey: k\nleverId: 1234\n---\n> Closed\n',
    '{"title":"Rigger","remote":true,"locations":[{"name":"Lyon","country":"FR"}],"salary":{"min":1,"max":2,"currency":"EUR","unit":"YEAR"},"image":"a.png","enclosure":{"url":"b.pdf"}}\nText',
  ],
  words:
    'title: date: closes: updated: location: remote: salary: pay: hours: type: term: status: open closed department: team: tags: categories: apply: image: company: id: slug: url: aliases: translationKey: summary: description: starts: lang: fr draft: true false [ ] { } - name: currency: EUR .. / % \\uD800 0000-01-01 9999-12-31 10000-01-01 constructor'.split(
      ' ',
    ),
  run: async (text) => {
    const snapshot = await gatherSite({ files: { 'baker.md': text, 'lamp-fitter.md': good } });
    assert.deepEqual(
      snapshot.postings.filter(({ source }) => source.file === 'lamp-fitter.md'),
      clean.postings,
    );
    assert.deepEqual(JSON.parse(JSON.stringify(snapshot)), snapshot);
    documentsHold(catalogAt(epoch(instant('2026-11-22T12:00:00Z')), snapshot));
  },
};
