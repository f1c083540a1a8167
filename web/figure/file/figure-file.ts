import type { SiteLocale } from '#i18n/routing.ts';
import type { Figure } from '../figure.ts';
import type { FileExtension } from '../view.ts';
import { figureWords } from '../words.ts';
import { etagOf } from './answer-file.ts';
import { writeCsv } from './write-csv.ts';
import { writeJson, writeMetadata } from './write-json.ts';
import { renderPicture, writePng } from './write-picture.ts';

interface FigureFile {
  type: string;
  /** What the file is, by its content: the same view of the same version has the same. */
  etag: string;
  /** Made only where it is sent. */
  body: () => Promise<string | Uint8Array<ArrayBuffer>>;
}

const TYPES: Record<FileExtension, string> = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  'metadata.json': 'application/json; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
};

/** A file of a view. Nothing of the moment is in it: no date of retrieval, no chance. */
export async function figureFile(
  figure: Figure,
  extension: FileExtension,
  locale: SiteLocale,
): Promise<FigureFile> {
  const text = await textOf(figure, extension, locale);
  return {
    type: TYPES[extension],
    etag: etagOf(extension, text),
    body: async () => (extension === 'png' ? writePng(text) : text),
  };
}

async function textOf(figure: Figure, extension: FileExtension, locale: SiteLocale): Promise<string> {
  const t = await figureWords(locale);
  if (extension === 'json') return writeJson(figure, locale);
  if (extension === 'metadata.json') return writeMetadata(figure, locale);
  if (extension === 'csv')
    return writeCsv(figure, locale, {
      source: t('file.source'),
      counted: t('file.counted'),
      unit: t('file.unit'),
      licence: t('file.licence'),
      citation: t('file.citation'),
      caveats: t('file.caveats'),
      note: t('file.note'),
      changed: t('file.changed'),
      address: t('file.address'),
      metadata: t('file.metadata'),
      read: t('file.read'),
    });
  return renderPicture(figure, locale, t);
}
