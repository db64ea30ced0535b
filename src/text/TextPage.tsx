import type { VNode } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { GivenText, Traced } from '../messages.ts';
import type { Evidence } from '../report.ts';
import { ask } from '../ui/ask.ts';
import { ShowEvidenceContext, SubjectContext } from '../ui/EvidenceList.tsx';
import { headline } from '../ui/headline.ts';
import { ReportView } from '../ui/ReportView.tsx';
import { type MessageKey, sentence, text } from '../ui/text.ts';
import { type FormProblem, readForm, type TypedText } from './read-form.ts';
import { TextForm } from './TextForm.tsx';

type Answer =
  | { state: 'none' }
  | { state: 'tracing' }
  | { state: 'failed'; message: MessageKey }
  | { state: 'traced'; traced: Traced; given: GivenText };

const EMPTY: TypedText = { text: '', title: '', url: '' };

/**
 * Where a text comes from that is no page: pasted here, or selected on a page.
 * @param selection the name of a selection that was handed over; null where there is none
 */
export function TextPage({ selection }: { selection: string | null }): VNode {
  const [typed, setTyped] = useState(EMPTY);
  const [problem, setProblem] = useState<FormProblem | null>(null);
  const [answer, setAnswer] = useState<Answer>({ state: 'none' });
  const field = useRef<HTMLTextAreaElement>(null);

  const trace = useCallback(async (wanted: TypedText): Promise<void> => {
    const read = readForm(wanted);
    setProblem('problem' in read ? read.problem : null);
    setAnswer({ state: 'problem' in read ? 'none' : 'tracing' });
    if ('problem' in read) return;
    const { given } = read;
    setAnswer(
      await ask({ type: 'text', ...given }).then(
        (traced): Answer => ({ state: 'traced', traced, given }),
        (): Answer => ({ state: 'failed', message: 'state_no_answer' }),
      ),
    );
  }, []);

  useEffect(() => {
    if (selection === null) return;
    const take = async (): Promise<void> => {
      const given = await ask({ type: 'selection', id: selection });
      if (given === null) return setAnswer({ state: 'failed', message: 'text_selection_gone' });
      const wanted = { text: given.text, title: given.title ?? '', url: given.url ?? '' };
      setTyped(wanted);
      await trace(wanted);
    };
    take().catch(() => setAnswer({ state: 'failed', message: 'state_no_answer' }));
  }, [selection, trace]);

  const show = async (evidence: Evidence): Promise<boolean> =>
    field.current !== null && answer.state === 'traced' && select(field.current, evidence, answer.given.text);

  return (
    <main>
      <h1>{text('text_title')}</h1>
      <p>{text('text_intro')}</p>
      <TextForm typed={typed} onType={setTyped} onSubmit={() => void trace(typed)} problem={problem} field={field} />
      <p class="unseen" role="status">
        {announcement(answer)}
      </p>
      {answer.state === 'failed' && <p class="problem">{text(answer.message)}</p>}
      {answer.state === 'traced' && (
        <SubjectContext.Provider value="text">
          <ShowEvidenceContext.Provider value={show}>
            <ReportView traced={answer.traced} roomy={true} />
          </ShowEvidenceContext.Provider>
        </SubjectContext.Provider>
      )}
    </main>
  );
}

/** Selects a line in the field, and scrolls to it. False where the field no longer holds it there. */
function select(field: HTMLTextAreaElement, { start, end, outside }: Evidence, traced: string): boolean {
  if (start === null || end === null || outside || field.value !== traced) return false;
  // Chromium scrolls to a selection only when the field gets the focus.
  field.blur();
  field.setSelectionRange(start, end);
  field.focus();
  return true;
}

/** What a screen reader is told: the first line that others see. */
function announcement(answer: Answer): string {
  switch (answer.state) {
    case 'none':
      return '';
    case 'tracing':
      return text('text_tracing');
    case 'failed':
      return text(answer.message);
    case 'traced': {
      const [first] = headline(answer.traced.report);
      return first ? sentence(first) : '';
    }
  }
}
