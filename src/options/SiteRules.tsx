import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import {
  type Settings,
  type SettingsChange,
  SITE_MODES,
  type SingleChange,
  type SiteMode,
} from '../settings/settings.ts';
import { parseSite, patternOf } from '../settings/sites.ts';
import { numberText } from '../ui/format.ts';
import { requestOrigins } from '../ui/permission.ts';
import { type MessageKey, plural, text } from '../ui/text.ts';

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
  const all = [...new Set([...Object.keys(settings.sites), ...Object.keys(settings.badgeSites)])].sort();
  const wanted = query.trim().toLowerCase();
  const found = all.filter((site) => site.includes(wanted));
  const setMode = (site: string, mode: SiteMode | null): void => {
    if (mode === 'always') void requestOrigins([patternOf(site)], origins);
    void apply({ set: 'site', site, mode }, text(mode === null ? 'removed_site' : `changed_${mode}`, site));
  };
  const setBadge = (site: string, shown: boolean | null): void => {
    const said = shown === null ? 'badge_site_default' : shown ? 'badge_site_on' : 'badge_site_off';
    void apply({ set: 'badge-site', site, shown }, text(said, site));
  };
  const remove = (site: string): void => {
    const changes: SingleChange[] = [
      { set: 'site', site, mode: null },
      { set: 'badge-site', site, shown: null },
    ];
    void apply({ set: 'several', changes }, text('removed_site', site));
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
                <th scope="col">{text('options_badge_column')}</th>
                <th scope="col">
                  <span class="unseen">{text('options_remove')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {found.slice(0, SHOWN_ROWS).map((site) => (
                <tr key={site}>
                  <th scope="row">
                    <bdi>{site}</bdi>
                  </th>
                  <td data-label={text('options_mode')}>
                    <RuleSelect
                      label={text('on_site', site)}
                      rules={MODE_RULES}
                      chosen={settings.sites[site] ?? null}
                      onChoose={(mode) => setMode(site, mode)}
                    />
                  </td>
                  <td data-label={text('options_badge_column')}>
                    <RuleSelect
                      label={text('options_badge_on_site', site)}
                      rules={BADGE_RULES}
                      chosen={settings.badgeSites[site] ?? null}
                      onChoose={(shown) => setBadge(site, shown)}
                    />
                  </td>
                  <td>
                    <button
                      type="button"
                      class="quiet"
                      aria-label={text('options_remove_site', site)}
                      onClick={() => remove(site)}
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
      <RuleSelect
        label={text('options_mode')}
        rules={MODE_RULES.slice(1)}
        chosen={mode}
        onChoose={(chosen) => setMode(chosen ?? mode)}
      />
      <button type="submit">{text('options_add_button')}</button>
      <p id="add-problem" class="problem" role="status">
        {isWrong && text('options_add_problem')}
      </p>
    </form>
  );
}

/** What a rule can say, null where a site has none, with the name of each. */
type Rules<T> = readonly (readonly [rule: T | null, name: MessageKey])[];

const MODE_RULES: Rules<SiteMode> = [
  [null, 'rule_default'],
  ...SITE_MODES.map((mode) => [mode, `mode_${mode}`] as const),
];

const BADGE_RULES: Rules<boolean> = [
  [null, 'rule_default'],
  [true, 'rule_on'],
  [false, 'rule_off'],
];

interface RuleSelectProps<T> {
  label: string;
  rules: Rules<T>;
  chosen: T | null;
  onChoose: (rule: T | null) => void;
}

function RuleSelect<T>({ label, rules, chosen, onChoose }: RuleSelectProps<T>): VNode {
  return (
    <select
      aria-label={label}
      value={String(chosen)}
      onChange={({ currentTarget: { value } }) => {
        const found = rules.find(([rule]) => String(rule) === value);
        if (found) onChoose(found[0]);
      }}
    >
      {rules.map(([rule, name]) => (
        <option key={name} value={String(rule)}>
          {text(name)}
        </option>
      ))}
    </select>
  );
}
