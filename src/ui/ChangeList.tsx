import type { ComponentChildren, VNode } from 'preact';
import { useContext } from 'preact/hooks';
import type { Changes, ParagraphChange, WordChange } from '../report.ts';
import { PageLanguageContext } from './EvidenceList.tsx';
import { Fold } from './Fold.tsx';
import { listText, visible } from './format.ts';
import { plural, text } from './text.ts';

const FIRST_CHANGES = 6;
const KINDS = ['added', 'removed', 'altered', 'moved'] as const satisfies ParagraphChange['kind'][];

/** What changed in an article, to be read: what is gone is struck through, what is new is underlined. */
export function ChangeList({ changes: { title, paragraphs } }: { changes: Changes }): VNode {
  return (
    <ul class="changes">
      {title && (
        <Change label={text('change_title')}>
          {title.before && <del>{visible(title.before)}</del>} {title.after && <ins>{visible(title.after)}</ins>}
        </Change>
      )}
      <Fold
        items={paragraphs}
        first={FIRST_CHANGES}
        more="more_changes"
        render={(change, i) => (
          <Change key={i} label={text(`change_${change.kind}`)}>
            {wordsOf(change)}
          </Change>
        )}
      />
    </ul>
  );
}

/** "the headline, 2 paragraphs added and 1 removed". */
export function changesInBrief({ title, paragraphs }: Changes): string {
  const counts = KINDS.map((kind) => [kind, paragraphs.filter((change) => change.kind === kind).length] as const);
  const told = counts.flatMap(([kind, count]) => (count > 0 ? plural(`changes_${kind}`, count) : []));
  return listText(title ? [text('changes_title'), ...told] : told);
}

function Change({ label, children }: { label: string; children: ComponentChildren }): VNode {
  const language = useContext(PageLanguageContext);
  return (
    <li>
      <p class="facts">{label}</p>
      <p class="changed" dir="auto" lang={language}>
        {children}
      </p>
    </li>
  );
}

function wordsOf(change: ParagraphChange): ComponentChildren {
  if (change.kind === 'altered') {
    if (change.words) return change.words.map(word);
    return (
      <>
        {change.after && visible(change.after)} <span class="facts">{text('change_unkept_before')}</span>
      </>
    );
  }
  if (change.text === null) return <span class="facts">{text('change_unkept')}</span>;
  const words = visible(change.text);
  if (change.kind === 'moved') return words;
  return change.kind === 'added' ? <ins>{words}</ins> : <del>{words}</del>;
}

function word({ kind, text: words }: WordChange, i: number): ComponentChildren {
  const shown = visible(words);
  if (kind === 'same') return shown;
  return kind === 'added' ? <ins key={i}>{shown}</ins> : <del key={i}>{shown}</del>;
}
