import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Selection } from '../../memory/memory.ts';
import { text } from '../../ui/text.ts';
import { SiteForm } from './SiteForm.tsx';

const MOST_DAYS = 36_500;

/** Erases what was read on a site, what is older, or all; each can be taken back. */
export function EraseForms({ onErase }: { onErase: (selection: Selection) => Promise<void> }): VNode {
  return (
    <>
      <h3>{text('memory_erase_heading')}</h3>
      <SiteForm
        id="erase-site"
        label={text('memory_erase_site')}
        button={text('memory_erase')}
        onSite={(site) => void onErase({ what: 'site', site })}
      />
      <OlderForm onErase={onErase} />
      <p>
        <button type="button" class="plain" onClick={() => void onErase({ what: 'all' })}>
          {text('memory_erase_all')}
        </button>
      </p>
    </>
  );
}

function OlderForm({ onErase }: { onErase: (selection: Selection) => Promise<void> }): VNode {
  const [typed, setTyped] = useState('90');
  const days = /^\d{1,5}$/.test(typed.trim()) ? Number(typed) : Number.NaN;
  const [isWrong, setIsWrong] = useState(false);
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const isDays = days >= 1 && days <= MOST_DAYS;
    setIsWrong(!isDays);
    if (isDays) void onErase({ what: 'older', days, now: new Date() });
  };
  return (
    <form class="one-field" onSubmit={onSubmit}>
      <label class="field">
        {text('memory_erase_older')}
        <input
          type="text"
          inputMode="numeric"
          value={typed}
          aria-invalid={isWrong}
          aria-describedby="older-problem"
          onInput={({ currentTarget: { value } }) => setTyped(value)}
        />
      </label>
      <button type="submit" class="plain">
        {text('memory_erase')}
      </button>
      <p id="older-problem" class="problem" role="status">
        {isWrong && text('memory_erase_older_problem')}
      </p>
    </form>
  );
}
