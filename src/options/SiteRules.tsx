import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { type Settings, type SettingsChange, SITE_MODES, type SiteMode } from '../settings/settings.ts';
import { parseSite, patternOf } from '../settings/sites.ts';
import { numberText } from '../ui/format.ts';
import { requestOrigins } from '../ui/permission.ts';
import { plural, text } from '../ui/text.ts';

interface SiteRulesProps {
  settings: Settings;
  /** What the browser allows already. */
  origins: readonly string[];
  apply: (change: SettingsChange, message: string) => Promise<void>;
}

/** A table of more rows than this is slow to draw and no use to read; searching narrows it. */
const SHOWN_ROWS = 200;

/** Every rule for a site, with search; rules can be added, changed and removed. */
export function SiteRules({ settings, origins, apply }: SiteRulesProps): VNode {
  const [query, setQuery] = useState('');
  const all = Object.entries(settings.sites).sort(([a], [b]) => (a < b ? -1 : 1));
  const wanted = query.trim().toLowerCase();
  const found = all.filter(([site]) => site.includes(wanted));
  const setMode = (site: string, mode: SiteMode | null): void => {
    if (mode === 'always') void requestOrigins([patternOf(site)], origins);
    void apply({ set: 'site', site, mode }, text(mode === null ? 'removed_site' : `changed_${mode}`, site));
  };
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{text('options_sites')}</h2>
      <p class="hint">{text('options_sites_hint')}</p>
      <AddRule onAdd={setMode} />
      {all.length > 0 && (
        <>
          <label class="field">
            {text('options_search')}
            <input type="search" value={query} onInput={({ currentTarget: { value } }) => setQuery(value)} />
          </label>
          <p class="hint" role="status">
            {plural('options_found', found.length, numberText(all.length))}
            {found.length > SHOWN_ROWS && ` ${text('options_first', numberText(SHOWN_ROWS))}`}
          </p>
          <table>
            <thead>
              <tr>
                <th scope="col">{text('options_site')}</th>
                <th scope="col">{text('options_mode')}</th>
                <th scope="col">
                  <span class="unseen">{text('options_remove')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {found.slice(0, SHOWN_ROWS).map(([site, mode]) => (
                <tr key={site}>
                  <th scope="row">
                    <bdi>{site}</bdi>
                  </th>
                  <td>
                    <ModeSelect
                      label={text('on_site', site)}
                      mode={mode}
                      onChoose={(chosen) => setMode(site, chosen)}
                    />
                  </td>
                  <td>
                    <button
                      type="button"
                      class="quiet"
                      aria-label={text('options_remove_site', site)}
                      onClick={() => setMode(site, null)}
                    >
                      {text('options_remove')}
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}

function AddRule({ onAdd }: { onAdd: (site: string, mode: SiteMode) => void }): VNode {
  const [typed, setTyped] = useState('');
  const [mode, setMode] = useState<SiteMode>('always');
  const [isWrong, setIsWrong] = useState(false);
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    const site = parseSite(typed);
    setIsWrong(site === null);
    if (site === null) return;
    onAdd(site, mode);
    setTyped('');
  };
  return (
    <form class="add" onSubmit={onSubmit}>
      <label class="field">
        {text('options_add')}
        <input
          type="text"
          inputMode="url"
          autocapitalize="off"
          spellcheck={false}
          placeholder="example.org"
          value={typed}
          aria-invalid={isWrong}
          aria-describedby="add-problem"
          onInput={({ currentTarget: { value } }) => setTyped(value)}
        />
      </label>
      <ModeSelect label={text('options_mode')} mode={mode} onChoose={setMode} />
      <button type="submit">{text('options_add_button')}</button>
      <p id="add-problem" class="problem" role="status">
        {isWrong && text('options_add_problem')}
      </p>
    </form>
  );
}

interface ModeSelectProps {
  label: string;
  mode: SiteMode;
  onChoose: (mode: SiteMode) => void;
}

function ModeSelect({ label, mode, onChoose }: ModeSelectProps): VNode {
  return (
    <select
      aria-label={label}
      value={mode}
      onChange={({ currentTarget: { value } }) => {
        const chosen = SITE_MODES.find((candidate) => candidate === value);
        if (chosen) onChoose(chosen);
      }}
    >
      {SITE_MODES.map((choice) => (
        <option key={choice} value={choice}>
          {text(`mode_${choice}`)}
        </option>
      ))}
    </select>
  );
}
