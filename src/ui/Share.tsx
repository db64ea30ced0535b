import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Report } from '../report.ts';
import { copy, isWorthSharing, SHARE_FORMATS, type ShareFormat, save } from './share.ts';
import { type MessageKey, text } from './text.ts';
import './share.css';

/** What is shown of a page, to take along: copied or saved, in the form that the reader chooses. */
export function Share({ report }: { report: Report }): VNode | null {
  const [format, setFormat] = useState<ShareFormat>('text');
  const [said, setSaid] = useState<MessageKey | null>(null);
  if (!isWorthSharing(report)) return null;

  const choose = (value: string): void => {
    setFormat(SHARE_FORMATS.find((id) => id === value) ?? format);
    setSaid(null);
  };
  const tell = async (task: Promise<void>, done: MessageKey, failed: MessageKey): Promise<void> => {
    // Emptied first, so that a second time is told of as the first was.
    setSaid(null);
    setSaid(
      await task.then(
        () => done,
        () => failed,
      ),
    );
  };
  const onCopy = (): void => void tell(copy(format, report, new Date()), 'share_copied', 'share_not_copied');
  const onSave = (): void => void tell(save(format, report, new Date()), 'share_saved', 'share_not_saved');
  return (
    <section class="share" aria-labelledby="share">
      <h2 id="share">{text('share_heading')}</h2>
      <div class="share-row">
        <select
          aria-label={text('share_format')}
          value={format}
          onChange={({ currentTarget }) => choose(currentTarget.value)}
        >
          {SHARE_FORMATS.map((id) => (
            <option key={id} value={id}>
              {text(`share_format_${id}`)}
            </option>
          ))}
        </select>
        <button type="button" class="quiet" onClick={onCopy}>
          {text('share_copy')}
        </button>
        <button type="button" class="quiet" onClick={onSave}>
          {text('share_save')}
        </button>
      </div>
      <p class="facts" role="status">
        {said && text(said)}
      </p>
    </section>
  );
}
