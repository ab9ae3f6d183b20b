import { iconPath } from '../../model/address.ts';
import type { Publication } from '../../model/document.ts';
import { iconText } from './layout/page-theme.ts';

/** A mark in the site's colour, so that browsers need not look for a favicon that is not there. */
export const favicon: Publication = ({ site }) => [
  {
    path: iconPath,
    mediaType: 'image/svg+xml; charset=utf-8',
    title: 'Favicon',
    updated: undefined,
    role: 'file',
    render: () => iconText(site),
  },
];
