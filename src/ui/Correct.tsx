import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Outlet } from '../outlets/outlet.ts';
import type { Report } from '../report.ts';
import { correctionOf, issueAddress, type Statement, statementsOf } from './correction.ts';
import { NEW_ISSUE } from './project.ts';
import { type MessageKey, text } from './text.ts';
import { webext } from './webext.ts';
import './correct.css';

interface CorrectProps {
  report: Report;
  outlets: readonly Outlet[];
}

/** Lets a reader say what is wrong. Nothing leaves by itself, and all that would is seen before. */
export function Correct({ report, outlets }: CorrectProps): VNode {
  const [open, setOpen] = useState(false);
  return (
    <section class="correct">
      <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{text('correct_heading')}</summary>
        {open && <Form report={report} statements={statementsOf(report, outlets)} />}
      </details>
    </section>
  );
}

interface FormProps {
  report: Report;
  statements: readonly Statement[];
}

function Form({ report, statements }: FormProps): VNode {
  const [chosen, setChosen] = useState(-1);
  const [said, setSaid] = useState('');
  const [hasAddress, setHasAddress] = useState(true);
  const [told, setTold] = useState<MessageKey | null>(null);
  const address = hasAddress && report.page.url !== '' ? report.page.resolvedUrl : null;
  const correction = correctionOf(
    { statement: statements[chosen] ?? null, said, address },
    webext.runtime.getManifest().version,
  );
  const whole = `${correction.title}\n\n${correction.body}`;
  const link = issueAddress(correction);

  const copy = async (): Promise<void> => {
    setTold(null);
    const copied = navigator.clipboard.writeText(whole);
    setTold(
      await copied.then(
        () => 'share_copied' as const,
        () => 'share_not_copied' as const,
      ),
    );
  };
  return (
    <div class="correct-form">
      <p class="hint">{text('correct_intro')}</p>
      <label class="field">
        {text('correct_statement')}
        <select value={String(chosen)} onChange={({ currentTarget: { value } }) => setChosen(Number(value))}>
          <option value="-1">{text('correct_missing')}</option>
          {grouped(statements).map(([heading, group]) => (
            <optgroup key={heading} label={text(heading)}>
              {group.map(({ index, label }) => (
                <option key={index} value={String(index)}>
                  {label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label class="field">
        {text('correct_said')}
        <textarea rows={3} dir="auto" value={said} onInput={({ currentTarget: { value } }) => setSaid(value)} />
      </label>
      {report.page.url !== '' && (
        <label class="check">
          <input
            type="checkbox"
            checked={hasAddress}
            onChange={({ currentTarget: { checked } }) => setHasAddress(checked)}
          />
          {text('correct_with_address')}
        </label>
      )}
      <label class="field">
        {text('correct_preview')}
        <textarea class="preview" rows={8} dir="auto" readOnly={true} value={whole} />
      </label>
      <p class="share-row">
        <button type="button" class="quiet" onClick={() => void copy()}>
          {text('share_copy')}
        </button>
        {link && (
          <a href={link} target="_blank" rel="noopener noreferrer">
            {text('correct_open')}
          </a>
        )}
      </p>
      <p class="hint">{link ? text('correct_open_hint', new URL(NEW_ISSUE).host) : text('correct_too_long')}</p>
      <p class="facts" role="status">
        {told && text(told)}
      </p>
    </div>
  );
}

/** The statements under the headings where the reader has seen them, with their places in the list. */
function grouped(statements: readonly Statement[]): [MessageKey, { index: number; label: string }[]][] {
  const groups = new Map<MessageKey, { index: number; label: string }[]>();
  for (const [index, { heading, label }] of statements.entries()) {
    const group = groups.get(heading);
    if (group) group.push({ index, label });
    else groups.set(heading, [{ index, label }]);
  }
  return [...groups];
}
