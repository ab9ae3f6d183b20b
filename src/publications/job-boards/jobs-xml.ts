import { jobsXmlPath } from '../../model/address.ts';
import { changedAt } from '../../model/catalog.ts';
import { isNamed } from '../../model/site.ts';
import { element } from '../../text/xml.ts';
import { type BoardDialect, boardDocuments, cdataElements } from './board-documents.ts';
import { indeedTypes, joined } from './board-terms.ts';
import { line, safeAddress, safeInstant } from '../safe-values.ts';

/**
 * `/jobs.xml` and `/<language>/jobs.xml`: `source` with a `job` for each place, as Indeed reads it
 * (https://docs.indeed.com/indeed-apply/xml-feed), and Talent.com (https://talent.com/integrations), ZipRecruiter and
 * Talroo, which pass over the elements that they do not know.
 */
const dialect: BoardDialect = {
  root: 'source',
  name: 'XML for Indeed and others',
  path: jobsXmlPath,
  head: (catalog, language) => {
    const { organization, url } = catalog.site;
    const built = safeInstant(changedAt(catalog, language));
    const name = isNamed(organization) ? line(organization.name) : '';
    return [
      element('publisher', {}, name || new URL(url).host),
      element('publisherurl', {}, safeAddress(organization.url) ?? url),
      ...(built === undefined ? [] : [element('lastBuildDate', {}, built)]),
    ];
  },
  item: ({ posting, place, ...item }) => {
    const { address } = place;
    return element(
      'job',
      {},
      ...cdataElements({
        title: item.title,
        date: item.posted,
        dateposted: item.posted,
        referencenumber: item.reference,
        requisitionid: item.requisition,
        url: item.url,
        company: item.company,
        sourcename: item.publisher,
        city: address.addressLocality,
        state: address.addressRegion,
        country: address.addressCountry,
        postalcode: address.postalCode,
        streetaddress: address.streetAddress,
        location: place.text,
        email: item.email,
        description: item.description,
        salary: item.salary,
        jobtype: joined((posting.employmentTypes ?? []).map((type) => indeedTypes[type])),
        category: item.category,
        expirationdate: item.closes,
        remotetype: posting.remote && 'Fully remote',
        isremote: posting.remote && 'yes',
        language: posting.language,
      }),
    );
  },
};

export const jobsXml = boardDocuments(dialect);
