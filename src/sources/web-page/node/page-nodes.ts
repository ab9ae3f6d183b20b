import { isMapping } from '../../../text/mapping.ts';

/** A node of JSON-LD as plain JSON, shallow and small: property names without their vocabulary, references replaced by what they name. */
export type Node = Readonly<Record<string, unknown>>;

export interface PageNodes {
  /** The JobPostings that stand for themselves, in their order. */
  readonly postings: readonly Node[];
  /** A block that is not JSON: what it says about JobPostings, if anything, nobody knows. */
  readonly broken?: { readonly namesJobPosting: boolean };
}

/** What is read of a JobPosting: https://schema.org/JobPosting. */
const properties = new Set(
  '@id title name description responsibilities qualifications skills experienceRequirements educationRequirements jobBenefits datePosted validThrough hiringOrganization employmentUnit jobLocation jobLocationType applicantLocationRequirements employmentType baseSalary salaryCurrency workHours jobDuration jobStartDate jobImmediateStart identifier directApply totalJobOpenings potentialAction applicationContact occupationalCategory industry url image inLanguage'.split(
    ' ',
  ),
);

/** Limits of what is kept of one posting; far beyond what anybody states. */
const mostValues = 2000;
const mostItems = 50;
const mostCharacters = 5000;
const deepest = 8;
/** Limits of the search. */
const mostVisited = 200_000;
const deepestSearched = 40;

/** The JobPostings in a page's JSON-LD, whatever they are inside of. Never throws; linear. */
export function pageNodes(data: readonly string[]): PageNodes {
  const roots: unknown[] = [];
  let broken: PageNodes['broken'];
  for (const text of data) {
    const value = parsed(text);
    if (value !== undefined) roots.push(value);
    else broken = { namesJobPosting: broken?.namesJobPosting === true || text.includes('JobPosting') };
  }
  const { found, byId, isWhole } = searched(roots);
  if (!isWhole) broken = { namesJobPosting: true };
  return {
    postings: distinct(found.map((node) => shallow(node, byId))),
    ...(broken !== undefined && { broken }),
  };
}

/** A theme and a plugin may both write it. */
function distinct(nodes: readonly Node[]): readonly Node[] {
  return [...new Map(nodes.map((node) => [JSON.stringify(node), node])).values()];
}

/** Undefined where it is not JSON. Old pages hide it from older browsers in a comment or a CDATA section. */
function parsed(text: string): unknown {
  const plain = text.trim();
  const isHidden = ['<!', '//', '/*'].some((mark) => plain.startsWith(mark));
  const json = isHidden ? shown(plain) : plain;
  if (json === '') return null;
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

/** From the first brace or bracket to the last, those of a CDATA section aside. */
function shown(text: string): string {
  const [before, after] = [text.indexOf('CDATA['), text.lastIndexOf(']]>')];
  const inner = before === -1 || after === -1 ? text : text.slice(before + 6, after);
  return inner.slice(inner.search(/[[{]/), Math.max(inner.lastIndexOf('}'), inner.lastIndexOf(']')) + 1);
}

function searched(roots: readonly unknown[]) {
  const found: Node[] = [];
  const byId = new Map<string, Node>();
  const waiting = roots.map((value) => ({ value, depth: 0, isInside: false })).reverse();
  for (let visited = 0; waiting.length > 0 && visited < mostVisited; visited++) {
    const { value, depth, isInside } = waiting.pop() as (typeof waiting)[number];
    if (typeof value !== 'object' || value === null) continue;
    const isPosting = isMapping(value) && typesOf(value).includes('JobPosting');
    // One that is inside of another is not what the page is about.
    if (isPosting && !isInside && !isReference(value)) found.push(value);
    const id = isMapping(value) ? value['@id'] : undefined;
    if (isMapping(value) && typeof id === 'string' && !isReference(value) && !byId.has(id))
      byId.set(id, value);
    if (depth === deepestSearched) continue;
    const inner: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
    for (let at = inner.length - 1; at >= 0; at--)
      waiting.push({ value: inner[at], depth: depth + 1, isInside: isInside || isPosting });
  }
  return { found, byId, isWhole: waiting.length === 0 };
}

/** `https://schema.org/JobPosting`, `schema:JobPosting` and `JobPosting` are one. */
const localName = (name: string) =>
  name.startsWith('@') ? name : name.replace(/^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)/i, '');

/** Without their vocabulary. */
export function typesOf(node: Node): readonly string[] {
  return [node['@type']].flat().flatMap((type) => (typeof type === 'string' ? [localName(type)] : []));
}

function isReference(node: Node): boolean {
  return Object.keys(node).every((key) => key === '@id' || key === '@type');
}

function shallow(posting: Node, byId: ReadonlyMap<string, Node>): Node {
  let left = mostValues;
  const copy = (value: unknown, depth: number, characters: number): unknown => {
    if (left-- <= 0 || depth > deepest) return undefined;
    if (typeof value === 'string') return value.slice(0, characters);
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value))
      return value.slice(0, mostItems).flatMap((one) => copy(one, depth + 1, characters) ?? []);
    const node = value as Node;
    const inner = node['@value'] ?? node['@list'] ?? node['@set'];
    if (inner !== undefined) return copy(inner, depth + 1, characters);
    const id = node['@id'];
    const named = isReference(node) && typeof id === 'string' ? byId.get(id) : undefined;
    return mapped(named ?? node, (one) => copy(one, depth + 1, characters));
  };
  return mapped(posting, (value, name) =>
    properties.has(name) ? copy(value, 1, name === 'description' ? Infinity : mostCharacters) : undefined,
  );
}

function mapped(node: Node, copy: (value: unknown, name: string) => unknown): Node {
  return Object.fromEntries(
    Object.entries(node)
      .slice(0, 200)
      .flatMap(([key, value]): [string, unknown][] => {
        const name = localName(key);
        const kept = name === '@type' ? typesOf(node) : name === '@context' ? undefined : copy(value, name);
        return kept === undefined || name === '__proto__' ? [] : [[name, kept]];
      }),
  );
}
