import type { VNode } from 'preact';
import { SITE_MODES, type SiteMode } from '../settings/settings.ts';
import { text } from './text.ts';

interface ModeChoiceProps {
  legend: VNode | string;
  /** Tells the groups of one page apart. */
  name: string;
  mode: SiteMode;
  /** Called within the reader's click, so that a permission can be asked for. */
  onChoose: (mode: SiteMode) => void;
}

/** Off, on click, always: one choice of three, drawn as one bar. */
export function ModeChoice({ legend, name, mode, onChoose }: ModeChoiceProps): VNode {
  return (
    <fieldset class="modes">
      <legend>{legend}</legend>
      <div class="segments">
        {SITE_MODES.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name={name}
              value={choice}
              checked={choice === mode}
              onChange={() => onChoose(choice)}
            />
            <span>{text(`mode_${choice}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
