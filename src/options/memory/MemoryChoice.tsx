import type { VNode } from 'preact';
import { MEMORY_MODES, type MemoryMode } from '../../settings/settings.ts';
import { text } from '../../ui/text.ts';

interface MemoryChoiceProps {
  mode: MemoryMode;
  onChoose: (mode: MemoryMode) => Promise<void>;
}

/** The consent: how much is remembered, each with what that means. */
export function MemoryChoice({ mode, onChoose }: MemoryChoiceProps): VNode {
  return (
    <fieldset class="choices">
      <legend class="unseen">{text('options_memory')}</legend>
      {MEMORY_MODES.map((choice) => (
        <label key={choice} class="check">
          <input
            type="radio"
            name="memory"
            value={choice}
            checked={choice === mode}
            onChange={() => void onChoose(choice)}
          />
          <span>
            {text(`memory_mode_${choice}`)}
            <span class="hint">{text(`memory_mode_${choice}_hint`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
