import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { FORMATS, type FormatId } from '../provenance/export/formats.ts';
import type { Report } from '../report.ts';
import { isWorthSharing, save, shareAs } from './share.ts';
import { type MessageKey, text } from './text.ts';
import './share.css';

/** What is shown of a page, to take along: copied or saved, in the form that the reader chooses. */
export function Share({ report }: { report: Report }): VNode | null {
  const [format, setFormat] = useState<FormatId>('text');
  const [said, setSaid] = useState<MessageKey | null>(null);
  if (!isWorthSharing(report)) return null;

  const choose = (value: string): void => {
    setFormat(FORMATS.find(({ id }) => id === value)?.id ?? format);
    setSaid(null);
  };
  const copy = async (): Promise<void> => {
    // Emptied first, so that a second copy is told of as the first was.
    setSaid(null);
    // Made and handed over within the click, as browsers want it.
    const copied = navigator.clipboard.writeText(shareAs(format, report, new Date()).content);
    setSaid(
      await copied.then(
        () => 'share_copied' as const,
        () => 'share_not_copied' as const,
      ),
    );
  };
  const saveFile = (): void => {
    save(shareAs(format, report, new Date()));
    setSaid('share_saved');
  };
  return (
    <section class="share" aria-labelledby="share">
      <h2 id="share">{text('share_heading')}</h2>
      <div class="share-row">
        <select
          aria-label={text('share_format')}
          value={format}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          {FORMATS.map(({ id }) => (
            <option key={id} value={id}>
              {text(`share_format_${id}`)}
            </option>
          ))}
        </select>
        <button type="button" class="quiet" onClick={() => void copy()}>
          {text('share_copy')}
        </button>
        <button type="button" class="quiet" onClick={saveFile}>
          {text('share_save')}
        </button>
      </div>
      <p class="facts" role="status">
        {said && text(said)}
      </p>
    </section>
  );
}
