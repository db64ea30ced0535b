import type { ComponentChildren, VNode } from 'preact';
import type { TabView } from '../messages.ts';
import { ReportView } from '../ui/ReportView.tsx';
import { type MessageKey, text } from '../ui/text.ts';

type PageStateProps =
  | { view: TabView; problem?: undefined; onRetry: () => void }
  | { problem: 'background'; view?: undefined; onRetry: () => void };

/** Each state that a page can be in, with what the reader can do about it. */
export function PageState({ view, problem, onRetry }: PageStateProps): VNode {
  if (problem) return <Note title="state_no_answer" hint="state_no_answer_hint" onRetry={onRetry} />;
  switch (view.page.state) {
    case 'read':
      return <ReportView report={view.page.report} outlets={view.page.outlets} />;
    case 'reading':
      return (
        <Note title="state_reading" hint="state_reading_hint">
          <div class="reading" aria-hidden="true" />
        </Note>
      );
    case 'off':
      return <Note title="state_off" hint="state_off_hint" />;
    case 'not-article':
      return <Note title="state_not_article" hint="state_not_article_hint" />;
    case 'unreadable':
      return <Note title="state_unreadable" hint="state_unreadable_hint" />;
    case 'unread':
      return <Note title="state_no_permission" hint="state_no_permission_hint" onRetry={onRetry} />;
    case 'failed':
      return <Note title="state_failed" hint="state_failed_hint" onRetry={onRetry} />;
  }
}

interface NoteProps {
  title: MessageKey;
  hint: MessageKey;
  onRetry?: () => void;
  children?: ComponentChildren;
}

function Note({ title, hint, onRetry, children }: NoteProps): VNode {
  return (
    <div class="note" role="status">
      <p class="lead-first">{text(title)}</p>
      {children}
      <p>{text(hint)}</p>
      {onRetry && (
        <p>
          <button type="button" onClick={onRetry}>
            {text('try_again')}
          </button>
        </p>
      )}
    </div>
  );
}
