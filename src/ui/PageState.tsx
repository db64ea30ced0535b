import type { ComponentChildren, VNode } from 'preact';
import type { PageView, TabView } from '../messages.ts';
import { ReportView } from './ReportView.tsx';
import { type MessageKey, text } from './text.ts';

type PageStateProps =
  | { problem: 'background'; view?: undefined; onRead: () => void }
  | {
      view: TabView;
      problem?: undefined;
      onRead: () => void;
      /** Whether the page was asked for already; then a page that is not read could not be. */
      wasAsked: boolean;
      roomy: boolean;
    };

/** What is said first in each state but that of a report. */
export const STATE_TITLES = {
  off: 'state_off',
  unread: 'state_waiting',
  reading: 'state_reading',
  unreadable: 'state_unreadable',
  'not-article': 'state_not_article',
  failed: 'state_failed',
} as const satisfies Record<Exclude<PageView['state'], 'read'>, MessageKey>;

/** Each state that a page can be in, with what the reader can do about it. */
export function PageState(props: PageStateProps): VNode {
  const { onRead } = props;
  if (props.problem) return <Note title="state_no_answer" hint="state_no_answer_hint" again={onRead} />;
  const { page } = props.view;
  switch (page.state) {
    case 'read':
      return <ReportView traced={page} roomy={props.roomy} />;
    case 'reading':
      return (
        <Note title={STATE_TITLES[page.state]} hint="state_reading_hint">
          <div class="reading" aria-hidden="true" />
        </Note>
      );
    case 'off':
      return <Note title={STATE_TITLES[page.state]} hint="state_off_hint" />;
    case 'not-article':
      return <Note title={STATE_TITLES[page.state]} hint="state_not_article_hint" paste={true} />;
    case 'unreadable':
      return <Note title={STATE_TITLES[page.state]} hint="state_unreadable_hint" paste={true} />;
    case 'unread':
      if (props.view.site === null) {
        return <Note title="state_no_permission" hint="state_no_permission_no_site_hint" again={onRead} />;
      }
      if (props.wasAsked) return <Note title="state_no_permission" hint="state_no_permission_hint" again={onRead} />;
      return (
        <Note title={STATE_TITLES[page.state]} hint="state_waiting_hint">
          <p>
            <button type="button" onClick={onRead}>
              {text('read_page')}
            </button>
          </p>
        </Note>
      );
    case 'failed':
      return <Note title={STATE_TITLES[page.state]} hint="state_failed_hint" again={onRead} />;
  }
}

interface NoteProps {
  title: MessageKey;
  hint: MessageKey;
  /** Tries again; left out where that would change nothing. */
  again?: () => void;
  /** Whether to offer that a text is pasted: what cannot be read as a page can be read as a text. */
  paste?: boolean;
  children?: ComponentChildren;
}

function Note({ title, hint, again, paste = false, children }: NoteProps): VNode {
  return (
    <div class="note">
      <p class="lead-first">{text(title)}</p>
      <p>{text(hint)}</p>
      {children}
      {paste && (
        <p>
          <a href="text.html" target="_blank" rel="noopener">
            {text('paste_text')}
          </a>
        </p>
      )}
      {again && (
        <p>
          <button type="button" onClick={again}>
            {text('try_again')}
          </button>
        </p>
      )}
    </div>
  );
}
