/** Job boards whose rules are known, as `--boards` names them, and by their own names. */
export const boardLabels = {
  indeed: 'Indeed',
  talent: 'Talent.com',
  ziprecruiter: 'ZipRecruiter',
  talroo: 'Talroo',
  linkedin: 'LinkedIn',
  jooble: 'Jooble',
  adzuna: 'Adzuna',
  careerjet: 'Careerjet',
} as const;

export type BoardName = keyof typeof boardLabels;

export const boardNames = Object.keys(boardLabels) as readonly BoardName[];
