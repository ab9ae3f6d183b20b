import * as v from 'valibot';
import {
  address,
  described,
  mapping,
  oneOrMany,
  secureAddress,
  wholeNumber,
} from '../../sources/schema-parts.ts';
import { innerPath } from './path-schema.ts';

const keyAllowed = '8 to 128 letters, digits and dashes, such as `openssl rand -hex 16` prints';
const key = v.pipe(v.string(keyAllowed), v.regex(/^[A-Za-z0-9-]{8,128}$/, keyAllowed));

const indexnow = mapping({
  key: described(key, 'Your IndexNow key, 8 to 128 letters, digits and dashes, published as `/<key>.txt`.'),
  keyLocation: v.exactOptional(
    described(
      address,
      'Where the key’s file is, where that is not among Rolecast’s own documents. It holds for what lies in its folder.',
    ),
  ),
  engines: v.exactOptional(
    described(
      oneOrMany(
        secureAddress('https://api.indexnow.org/indexnow'),
        'an address such as https://api.indexnow.org/indexnow, or a list of them',
      ),
      'Who is told; https://api.indexnow.org/indexnow where absent, which hands on to all that take part.',
    ),
  ),
});

const google = mapping({
  daily: v.exactOptional(
    described(wholeNumber(1_000_000), 'How many addresses Google takes from you in a day; 200 where absent.'),
  ),
});

/** The shape of `notify` in rolecast.yaml. */
export const notify = mapping({
  indexnow: v.exactOptional(
    described(indexnow, 'Search engines that take part in IndexNow are told; none where absent.'),
  ),
  google: v.exactOptional(
    described(
      google,
      'The Google Indexing API is told (the service account stands in ROLECAST_GOOGLE_SERVICE_ACCOUNT, never here); it is not where absent.',
    ),
  ),
  outbox: v.exactOptional(
    described(
      innerPath('written', 'a folder inside the one that is read, such as .rolecast/outbox'),
      'The folder, in the folder that is read, that remembers what was told; with the user’s other state where absent.',
    ),
  ),
});
