import { jobsListPath } from '../../model/address.ts';
import type { Instant } from '../../model/instant.ts';
import { element } from '../../text/xml.ts';
import { type BoardDialect, boardDocuments, cdataElements } from './board-documents.ts';
import { joined, listTypes } from './board-terms.ts';

/**
 * `/jobs-list.xml` and `/<language>/jobs-list.xml`: `jobs` with a `job` for each place. Jooble and WhatJobs read `id`
 * as an attribute, `name`, `link`, `region` and days as DD.MM.YYYY; Adzuna and Careerjet `id` as an element, `title`,
 * `url`, `location`. Both are there, and each passes over the other's.
 */
const dialect: BoardDialect = {
  root: 'jobs',
  name: 'XML for Jooble, Adzuna and others',
  path: jobsListPath,
  head: () => [],
  item: ({ posting, place, ...item }) =>
    element(
      'job',
      { id: item.reference },
      ...cdataElements({
        id: item.reference,
        link: item.url,
        url: item.url,
        name: item.title,
        title: item.title,
        region: place.text,
        location: place.text,
        country: place.address.addressCountry,
        company: item.company,
        description: item.description,
        pubdate: day(item.posted),
        updated: day(item.updated),
        expire: day(item.closes),
        salary: item.salary,
        jobtype: joined((posting.employmentTypes ?? []).map((type) => listTypes[type])),
        category: item.category,
      }),
    ),
};

export const jobsList = boardDocuments(dialect);

/** DD.MM.YYYY, of the day in the offset that was stated. */
function day(at: Instant | undefined): string | undefined {
  return at === undefined ? undefined : `${at.slice(8, 10)}.${at.slice(5, 7)}.${at.slice(0, 4)}`;
}
