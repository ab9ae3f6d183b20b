import type { Language } from './language.ts';

/** RFC 4151: who mints ids, and a date on which that authority owned its name. Never changed once feeds are out. */
export interface TagAuthority {
  readonly name: string;
  readonly date: string;
}

/** schema.org/Organization, as far as a posting needs it. */
export interface Organization {
  readonly name: string;
  readonly url?: string;
  readonly logo?: string;
  readonly sameAs?: readonly string[];
}

/** Stands in where a site does not say whose it is: no name is made up, and this one is no fact about a posting. */
export const unnamedOrganization: Organization = { name: 'Unnamed organization' };

/** The title of a list to which the site gives none. */
export const untitledList = 'Job openings';

/** Mints ids where nothing says a domain: `.invalid` is nobody's (RFC 6761). */
export const unownedTag: TagAuthority = { name: 'localhost.invalid', date: '2026' };

/** Whether any site may have minted this id: that two have it says nothing. */
export const isUnowned = (id: string): boolean => id.startsWith(`tag:${unownedTag.name},`);

/**
 * Whether somebody said whose postings these are. What forms and themes hold until somebody fills them in ("The
 * organisation", "Your company") says nothing.
 */
export function isNamed({ name }: Organization): boolean {
  return !placeholder.test(name.trim());
}

const placeholder =
  /^$|^(?:unnamed|(?:the|an?|our|my|your|this) )? ?(?:organi[sz]ation|company|employer)(?: name)?$|^(?:die|eine|unsere|deine|ihre) (?:organisation|firma)$|^(?:das|ein|unser|dein|ihr) unternehmen$|^(?:l['’]|une |notre |votre )(?:organisation|entreprise)$|^(?:la|una|nuestra|tu|su) (?:organizaci[oó]n|empresa)$/i;

export interface SiteLanguage {
  readonly tag: Language;
  /** The title of this language's list of openings, and of its feeds. */
  readonly title: string;
  readonly description?: string;
  /** Where people find the organisation's own site in this language; absolute, ends with `/`. */
  readonly url?: string;
}

/** What the publications need to know beside the postings. Plain JSON. */
export interface Site {
  /** Where Rolecast's own documents are served; absolute, ends with `/`. Document paths are relative to it. */
  readonly url: string;
  /** The default language first; never empty. */
  readonly languages: readonly SiteLanguage[];
  readonly organization: Organization;
  /** IANA name; the zone in which a date without a time is meant. */
  readonly timeZone: string;
  readonly tag: TagAuthority;
  /** The most entries a feed holds. */
  readonly feedEntries: number;
  /** A CSS colour for buttons and links. */
  readonly accent?: string;
  /** Linked after the pages' own styles: an https address, or a path of the host, which begins with one `/`. */
  readonly stylesheet?: string;
  /** Shown with a page where it is shared and the posting has none of its own: an https address, or a path of the host. */
  readonly image?: string;
  /** Where people ask for new openings by e-mail: a plain e-mail address, or the https address of a form. */
  readonly alerts?: string;
  /** WebSub hub, absolute. */
  readonly hub?: string;
  /** Whether Atom feeds say which postings closed (RFC 6721). */
  readonly tombstones?: boolean;
  /** Published as `/<key>.txt` (https://www.indexnow.org/documentation). */
  readonly indexNowKey?: string;
}

/** What the site is called where it is not known whose it is: the title of its list in a language, else in the first one. */
export function siteName({ organization, languages }: Site, tag?: Language): string {
  if (isNamed(organization)) return organization.name;
  return (languages.find((one) => one.tag === tag) ?? languages[0])?.title ?? '';
}
