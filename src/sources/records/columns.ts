import { htmlOfEscaped } from '../../text/html-text.ts';
import { compareText } from '../../model/diagnostic.ts';
import { type FrontMatter } from '../../text/front-matter/front-matter.ts';
import { asWritten } from '../../text/front-matter/as-written.ts';
import type { Sparse } from '../../text/yaml/sparse.ts';
import { empty, type KeyPlace } from '../../text/front-matter/front-matter-format.ts';
import { keyMeaning } from '../../text/ends/key-meaning.ts';
import { nameOf } from '../files/facts/meanings.ts';
import { frontMatterNames } from '../files/facts/names.ts';
import { languageKeys } from '../files/folders/stated-language.ts';
import type { Record } from './record.ts';

/** What a column can stand for beside the facts of front matter. */
const ownNames = {
  key: [
    'key',
    'id',
    '_id',
    'jobid',
    'job_id',
    'postingid',
    'reference',
    'requisitionid',
    'slug',
    'identifier',
  ],
  url: ['url', 'link', 'permalink', 'page', 'pageurl', 'canonicalurl'],
  language: ['lang', 'language', 'locale', 'languagecode', ...languageKeys.slice(3)],
  body: [
    'body',
    'content',
    'html',
    'text',
    'markdown',
    'bodyhtml',
    'contenthtml',
    'descriptionhtml',
    'fulldescription',
    'jobdescription',
    'longdescription',
    'descriptionplain',
    ...`beschreibung aufgaben stellenbeschreibung texte corps contenu descriptif missions descripcion cuerpo contenido texto descrizione
    testo corpo contenuto descricao conteudo descripcio omschrijving functieomschrijving tekst inhoud opis tresc trescogloszenia popis
    text obsah napln naplnprace beskrivelse beskrivning brodtext innehall innhold indhold kuvaus teksti sisalto lysing texti kirjeldus
    tekst sisu aprasymas tekstas apraksts teksts leiras szoveg tartalom descriere continut opisposla sadrzaj vsebina aciklama icerik metin
    disgrifiad tuairisc pershkrimi deskripsi mota noidung περιγραφη κειμενο описание текст опис текст содержание обов'язки
    説明 本文 仕事内容 業務内容 描述 内容 职位描述 岗位职责 설명 내용 직무내용 الوصف תיאור विवरण รายละเอียด`.split(
      /\s+/,
    ),
    'description',
  ],
} as const;
export type OwnColumn = keyof typeof ownNames;

const keyColumns: ReadonlySet<string> = new Set(ownNames.key.map(nameOf));

/** Whether a column may hold the key of a record. */
export function isKeyColumn(column: string): boolean {
  return keyColumns.has(nameOf(column));
}

/** All that `columns` can name. */
export const columnNames: readonly string[] = [
  ...Object.keys(ownNames),
  ...Object.keys(frontMatterNames).filter((name) => !(name in ownNames)),
].toSorted(compareText);

export type Columns = Readonly<{ [name: string]: string | readonly string[] | undefined }>;

/** A record as front matter and text. */
export interface RecordParts {
  readonly matter: FrontMatter;
  readonly own: Readonly<Partial<{ [Name in OwnColumn]: string }>>;
}

/** The text under the strongest name of a title; empty where there is none. */
export function titleIn({ data, written }: FrontMatter): string {
  const names = new Map(Object.keys(data).map((key) => [nameOf(key), key]));
  const found = frontMatterNames.title.map((name) => textIn(data, written, names.get(name) ?? ''));
  return found.find((text) => text !== '') ?? '';
}

function textIn(data: FrontMatter['data'], written: FrontMatter['written'], key: string): string {
  const value = asWritten(data[key], written?.[key]);
  return isText(value) ? String(value) : '';
}

/** `columns` says what a column stands for, by its name as a person writes it; the others are known by the names of front matter. */
export function partsOf(
  { entries, line, places, written = {}, earlier }: Record,
  columns: Columns,
): RecordParts {
  const mapped = new Map(
    Object.entries(columns).flatMap(([fact, names]) =>
      [names ?? []].flat().map((name) => [nameOf(name), fact] as const),
    ),
  );
  const data = empty<unknown>();
  const keys = empty<KeyPlace>();
  const spelled = empty<Sparse>();
  const texts = new Map<string, string>();
  for (const [column, value] of entries) {
    const fact = mapped.get(nameOf(column));
    const name = fact === undefined ? column.toLowerCase() : (frontMatterNames[fact as 'title']?.[0] ?? fact);
    const isOwn = fact !== undefined && fact in ownNames;
    if (isText(value) && (isOwn || !texts.has(nameOf(column))))
      texts.set(isOwn ? `:${fact}` : nameOf(column), String(asWritten(value, written[column])));
    if (isOwn) continue;
    if (name in data && fact === undefined) {
      // Of two columns of one name, either may say that the posting is closed.
      if (keyMeaning(name)?.flag !== undefined || keyMeaning(name)?.date === 'end')
        data[name] = [data[name], value].flat();
      continue;
    }
    data[name] = value;
    keys[name] = { key: column, ...(places?.get(column) ?? { line, column: 1 }) };
    const text = written[column];
    if (text !== undefined) spelled[name] = text;
  }
  const own = Object.fromEntries(
    Object.entries(ownNames).flatMap(([name, usual]) => {
      const found = [`:${name}`, ...usual.map(nameOf)].find((one) => (texts.get(one) ?? '') !== '');
      if (found === undefined) return [];
      if (name === 'body') delete data[Object.keys(data).find((key) => nameOf(key) === found) ?? ''];
      return [[name, texts.get(found) as string]];
    }),
  );
  const notes = { written: spelled, ...(earlier !== undefined && { earlier }) };
  return { matter: { data, keys, ...notes, body: htmlOfEscaped(own['body'] ?? ''), bodyLine: line }, own };
}

function isText(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number';
}
