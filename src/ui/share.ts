import { drawingOf, type ExportFormat, FORMATS, type FormatId } from '../provenance/export/formats.ts';
import { ENGLISH, type PhraseKey, type Wording } from '../provenance/export/wording.ts';
import type { Report } from '../report.ts';
import { pngOf } from './picture.ts';
import { saveFile } from './save-file.ts';
import { interfaceLocale, type MessageKey, text } from './text.ts';

/** The forms of the core, and a picture that only a browser can paint. */
export type ShareFormat = FormatId | 'png';

export const SHARE_FORMATS: readonly ShareFormat[] = [...FORMATS.map(({ id }) => id), 'png'];

/** A report as the file that is copied or saved. */
export interface SharedFile {
  name: string;
  mediaType: string;
  content: string;
}

/**
 * A report in one of the forms in which it can be shared, with the words around it in the reader's language.
 * @param now the moment of the export
 */
export function shareAs(id: FormatId, report: Report, now: Date): SharedFile {
  const format = formatOf(id);
  return {
    name: fileName(report, format.extension),
    mediaType: format.mediaType,
    content: format.export(report, withOffset(now), wording()),
  };
}

/**
 * Says whether there is something to share: a trail or a finding, and not merely a page that was read. What is shared is
 * about an address, so of a text without one there is nothing.
 */
export function isWorthSharing({ page, trail, coverage, disputes, attributions, notices, credits }: Report): boolean {
  const found = [coverage, disputes, attributions, notices, credits];
  const isAnything =
    trail.length > 1 || page.impersonates !== null || page.wrapper !== null || found.some((list) => list.length > 0);
  return page.url !== '' && isAnything;
}

/**
 * Lets the browser save a report where the reader keeps their downloads. It must be called within the reader's click.
 * Rejects where a picture cannot be painted.
 */
export async function save(id: ShareFormat, report: Report, now: Date): Promise<void> {
  if (id === 'png') return saveFile(fileName(report, 'png'), PNG, [await paint(report, now)]);
  const { name, mediaType, content } = shareAs(id, report, now);
  saveFile(name, `${mediaType};charset=utf-8`, [content]);
}

/** Puts a report on the clipboard. It must be called within the reader's click. Rejects where that is not allowed. */
export async function copy(id: ShareFormat, report: Report, now: Date): Promise<void> {
  // Handed over before anything is waited for, as browsers want it.
  if (id === 'png') return navigator.clipboard.write([new ClipboardItem({ [PNG]: paint(report, now) })]);
  return navigator.clipboard.writeText(shareAs(id, report, now).content);
}

const PNG = 'image/png';

function paint(report: Report, now: Date): Promise<Blob> {
  return pngOf(drawingOf(report, withOffset(now), wording()));
}

/** The characters of a title that go into the name of a file. */
const MAX_NAME = 60;

/**
 * The messages for the phrases of an export that no message of the same name has: null is for none at all. What stands
 * in a file is read by others and elsewhere, so it never speaks to "you".
 */
const MESSAGES = {
  title: 'share_title',
  node_outlet: null,
  node_page: 'this_page',
  node_agency: 'share_node_agency',
  node_organization: 'share_node_organization',
  node_person: 'share_node_person',
  node_document: 'share_node_document',
  node_anonymous: 'share_node_anonymous',
  node_circular: 'circular',
  trail_heading: 'share_trail_heading',
  stated: 'share_stated',
  evidence_memory: 'share_evidence_memory',
  independence: 'share_independence',
  origin: 'share_origin',
  seen_dataset: 'evidence_dataset',
  seen_memory: 'share_seen_memory',
  seen_page: 'evidence_text',
  notices_heading: 'share_notices_heading',
  notice_designation: 'share_notice_designation',
  wrapper_archive: 'share_wrapper_archive',
  wrapper_amp: 'share_wrapper_amp',
  wrapper_translation: 'share_wrapper_translation',
  wrapper_cache: 'share_wrapper_cache',
  wrapper_aggregator: 'share_wrapper_aggregator',
  wrapper_reader: 'share_wrapper_reader',
  wrapper_mobile: 'share_wrapper_mobile',
  impersonates: 'share_impersonates',
  closing: 'share_closing',
} as const satisfies Partial<Record<PhraseKey, MessageKey | null>>;

/** The words of exports in the reader's language. */
function wording(): Wording {
  const phrases = Object.fromEntries(PHRASE_KEYS.map((key) => [key, phrase(key)])) as Record<PhraseKey, string>;
  return { locale: interfaceLocale(), direction: document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr', phrases };
}

const PHRASE_KEYS = Object.keys(ENGLISH.phrases) as PhraseKey[];

/** A message whose places are left open, each as its number. */
function phrase(key: PhraseKey): string {
  const message = messageOf(key);
  return message === null ? '' : text(message, '$1', '$2', '$3');
}

function messageOf(key: PhraseKey): MessageKey | null {
  return hasOwnMessage(key) ? MESSAGES[key] : key;
}

function hasOwnMessage(key: PhraseKey): key is keyof typeof MESSAGES {
  return key in MESSAGES;
}

function formatOf(id: FormatId): ExportFormat {
  const format = FORMATS.find((one) => one.id === id);
  if (!format) throw new Error(`There is no form ${id}.`);
  return format;
}

/** Letters and digits of any script, so that every file system takes it and nothing in it can deceive. */
function fileName({ article, page }: Report, extension: string): string {
  const words = (article?.title ?? page.outlet?.name ?? '').normalize('NFC').match(/\p{ID_Continue}+/gu) ?? [];
  const stem = [...['headwater', ...words].join('-').toLowerCase()].slice(0, MAX_NAME).join('');
  return `${stem.replace(/-$/, '')}.${extension}`;
}

/** ISO 8601 to the second, in the reader's own time with its offset. */
function withOffset(now: Date): string {
  const minutes = -now.getTimezoneOffset();
  const local = new Date(now.getTime() + minutes * 60_000).toISOString().slice(0, 19);
  const two = (value: number) => String(value).padStart(2, '0');
  const ahead = Math.abs(minutes);
  return `${local}${minutes < 0 ? '-' : '+'}${two(Math.trunc(ahead / 60))}:${two(ahead % 60)}`;
}
