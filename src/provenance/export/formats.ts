import type { Report } from '../../report.ts';
import { toBibtex } from './bibtex.ts';
import { toCsl } from './csl.ts';
import { type Drawing, drawTrail } from './drawing.ts';
import { toJsonLd } from './jsonld.ts';
import { toMarkdown } from './markdown.ts';
import { toProv } from './prov.ts';
import { toRis } from './ris.ts';
import { type Shared, sharedOf } from './shared.ts';
import { toSvg } from './svg.ts';
import { toText } from './text.ts';
import { ENGLISH, type Wording } from './wording.ts';

export type FormatId = 'text' | 'markdown' | 'csl' | 'bibtex' | 'ris' | 'prov' | 'jsonld' | 'svg';

/** A form in which a report can be shared. */
export interface ExportFormat {
  id: FormatId;
  mediaType: string;
  /** Without the dot. */
  extension: string;
  /**
   * The report in this form, as a whole file. `when` is the moment of the export, in ISO 8601 with the reader's own
   * offset. `wording` has the words around the facts, in English unless another is given. Pure; never throws on what a
   * page holds.
   */
  export(report: Report, when: string, wording?: Wording): string;
}

/** Every form in which a report can be shared. */
export const FORMATS: readonly ExportFormat[] = [
  formatOf('text', 'text/plain', 'txt', toText),
  formatOf('markdown', 'text/markdown', 'md', toMarkdown),
  formatOf('csl', 'application/vnd.citationstyles.csl+json', 'json', toCsl),
  formatOf('bibtex', 'application/x-bibtex', 'bib', toBibtex),
  formatOf('ris', 'application/x-research-info-systems', 'ris', toRis),
  formatOf('prov', 'application/json', 'provjson', toProv),
  formatOf('jsonld', 'application/ld+json', 'jsonld', toJsonLd),
  formatOf('svg', 'image/svg+xml', 'svg', toSvg),
];

type Write = (shared: Shared, when: string, wording: Wording) => string;

/** No form is handed the report itself, so that none can let out more than may be shared. */
function formatOf(id: FormatId, mediaType: string, extension: string, write: Write): ExportFormat {
  return {
    id,
    mediaType,
    extension,
    export: (report, when, wording = ENGLISH) => write(sharedOf(report), when, wording),
  };
}

/** The drawing behind the pictures of a report, for whatever can paint one. As pure as the forms, and as careful. */
export function drawingOf(report: Report, when: string, wording: Wording = ENGLISH): Drawing {
  return drawTrail(sharedOf(report), when, wording);
}
