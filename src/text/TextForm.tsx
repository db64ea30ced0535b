import type { RefObject, VNode } from 'preact';
import { LONGEST_TEXT } from '../messages.ts';
import { numberText } from '../ui/format.ts';
import { text } from '../ui/text.ts';
import type { FormProblem, TypedText } from './read-form.ts';

interface TextFormProps {
  typed: TypedText;
  onType: (typed: TypedText) => void;
  onSubmit: () => void;
  problem: FormProblem | null;
  /** The field of the text, in which evidence is shown. */
  field: RefObject<HTMLTextAreaElement | null>;
}

/** The text, and what is known of it besides. */
export function TextForm({ typed, onType, onSubmit, problem, field }: TextFormProps): VNode {
  const given = (name: keyof TypedText) => ({
    value: typed[name],
    'aria-invalid': problem?.field === name,
    'aria-describedby': problem?.field === name ? 'text-problem' : undefined,
    onInput: ({ currentTarget: { value } }: { currentTarget: { value: string } }) =>
      onType({ ...typed, [name]: value }),
  });
  return (
    <form
      class="given"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <label class="field">
        {text('text_field')}
        <textarea ref={field} rows={10} dir="auto" spellcheck={false} {...given('text')} />
      </label>
      <div class="known">
        <label class="field">
          <OptionalLabel>{text('text_field_title')}</OptionalLabel>
          <input type="text" dir="auto" {...given('title')} />
        </label>
        <label class="field">
          <OptionalLabel>{text('text_field_address')}</OptionalLabel>
          <input type="text" inputMode="url" autocapitalize="off" spellcheck={false} {...given('url')} />
        </label>
      </div>
      <p>
        <button type="submit">{text('text_trace')}</button>
      </p>
      <p id="text-problem" class="problem" role="alert">
        {problem && text(problem.message, numberText(LONGEST_TEXT))}
      </p>
    </form>
  );
}

function OptionalLabel({ children }: { children: string }): VNode {
  return (
    <span>
      {children} <span class="facts">{text('text_optional')}</span>
    </span>
  );
}
