import type { Language } from '../../../model/language.ts';
import { type FrontMatter, splitFrontMatter } from '../../../text/front-matter/front-matter.ts';
import type { Shortcode } from '../../../text/markdown/shortcodes.ts';
import { dateOf } from './dates.ts';
import { documentAddress } from './document-address.ts';
import type { JekyllReading } from '../reading.ts';
import { withDefaults } from '../front-matter-defaults.ts';

const longest = 500;

/**
 * What is known of the Liquid in a text: values of the head and the site, addresses made of a path, links to other
 * documents. A link to nowhere known becomes its text; everything else is left out and reported.
 */
export function liquidOf(matter: FrontMatter, language: Language, reading: JekyllReading): Shortcode {
  return (name, parameters) => {
    if (parameters.length > longest) return undefined;
    if (name === 'link' || name === 'post_url') return linked(name, parameters, language, reading) ?? '';
    return name === '=' ? valueOf(parameters, matter, reading) : undefined;
  };
}

function valueOf(expression: string, { data }: FrontMatter, { config }: JekyllReading): string | undefined {
  const [, path] = /^["']([^"']*)["']\s*\|\s*(?:relative_url|absolute_url)$/.exec(expression) ?? [];
  if (path !== undefined && config.base !== undefined)
    return new URL(path.replace(/^\/+/, ''), config.base).href;
  const [, owner, key = ''] = /^(page|site)\.(\w+)$/.exec(expression) ?? [];
  const { base } = config;
  if (owner === 'site' && base !== undefined && key === 'url') return new URL(base).origin;
  if (owner === 'site' && base !== undefined && key === 'baseurl')
    return new URL(base).pathname.replace(/\/$/, '');
  if (owner === 'site') return key === 'title' ? config.title : undefined;
  const value = owner === 'page' ? data[key.toLowerCase()] : undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function linked(
  name: string,
  target: string,
  language: Language,
  reading: JekyllReading,
): string | undefined {
  const { config, documents, desk } = reading;
  const wanted = target.replace(/^\//, '');
  const document = [...documents.values()].find(({ relative, type }) =>
    name === 'link'
      ? relative === wanted || relative === wanted.slice(config.collectionsDir.length + 1)
      : type === 'posts' && relative.replace(/^(?:.*\/)?_posts\//, '').replace(/\.[^.]+$/, '') === wanted,
  );
  const found = document === undefined ? undefined : desk.files.read(document.file);
  if (document === undefined || found?.ok !== true) return undefined;
  const matter = splitFrontMatter(found.text, document.file).matter;
  if (matter === undefined) return undefined;
  const whole = withDefaults(matter, document, config.defaults, config.collectionsDir);
  return documentAddress(
    document,
    whole,
    language,
    dateOf(document, whole, config.timeZone).date?.value,
    config,
  ).url;
}
