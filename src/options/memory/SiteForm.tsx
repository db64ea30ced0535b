import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { parseSite } from '../../settings/sites.ts';
import { text } from '../../ui/text.ts';

interface SiteFormProps {
  /** Tells the forms of one page apart. */
  id: string;
  label: string;
  button: string;
  onSite: (site: string) => void;
}

/** A field for a site, in any form in which readers type one, and what is done with it. */
export function SiteForm({ id, label, button, onSite }: SiteFormProps): VNode {
  const [typed, setTyped] = useState('');
  const [isWrong, setIsWrong] = useState(false);
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const site = parseSite(typed);
    setIsWrong(site === null);
    if (site === null) return;
    onSite(site);
    setTyped('');
  };
  return (
    <form class="one-field" onSubmit={onSubmit}>
      <label class="field">
        {label}
        <input
          type="text"
          inputMode="url"
          autocapitalize="off"
          spellcheck={false}
          placeholder="example.org"
          value={typed}
          aria-invalid={isWrong}
          aria-describedby={`${id}-problem`}
          onInput={({ currentTarget: { value } }) => setTyped(value)}
        />
      </label>
      <button type="submit" class="plain">
        {button}
      </button>
      <p id={`${id}-problem`} class="problem" role="status">
        {isWrong && text('options_add_problem')}
      </p>
    </form>
  );
}
