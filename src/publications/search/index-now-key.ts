import { indexNowKeyPath } from '../../model/address.ts';
import type { Publication } from '../../model/document.ts';

/** `/<key>.txt`: shows search engines that whoever tells them of changes has a say here (https://www.indexnow.org/documentation). */
export const indexNowKey: Publication = ({ site: { indexNowKey: key } }) =>
  key === undefined
    ? []
    : [
        {
          path: indexNowKeyPath(key),
          mediaType: 'text/plain; charset=utf-8',
          title: 'IndexNow key',
          updated: undefined,
          role: 'file',
          render: () => key,
        },
      ];
