import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { SiteMode } from '../settings/settings.ts';
import { EVERY_SITE, parseSite, patternOf } from '../settings/sites.ts';
import { ask } from '../ui/ask.ts';
import { requestOrigins } from '../ui/permission.ts';
import { text } from '../ui/text.ts';

type Way = 'every' | 'chosen' | 'click';

const WAYS: readonly Way[] = ['every', 'chosen', 'click'];

/** Where Headwater runs by itself: the one thing to choose. Every way begins with the browser's own prompt, or needs none. */
export function Choice(): VNode {
  const [way, setWay] = useState<Way>('click');
  const [typed, setTyped] = useState('');
  const [outcome, setOutcome] = useState('');
  const [granted, setGranted] = useState<readonly string[]>([]);

  // Known before the reader clicks, since nothing may come between the click and the browser's prompt.
  useEffect(() => {
    ask({ type: 'settings' }).then(
      ({ origins }) => setGranted(origins),
      () => {},
    );
  }, []);

  const decide = async (): Promise<void> => {
    const sites = typed.split(/[\s,;]+/).filter((word) => word !== '');
    const known = sites.map(parseSite).filter((site) => site !== null);
    if (way === 'chosen' && (known.length === 0 || known.length < sites.length)) {
      return setOutcome(text('options_add_problem'));
    }
    // Asked first: the browser's prompt has to follow the click without a pause.
    const needed = way === 'every' ? [EVERY_SITE] : way === 'chosen' ? known.map(patternOf) : [];
    if (!(await requestOrigins(needed, granted))) return setOutcome(text('permission_refused'));
    try {
      await ask({ type: 'change', change: { set: 'default', mode: defaultFor(way) } });
      if (way === 'chosen') {
        for (const site of known) await ask({ type: 'change', change: { set: 'site', site, mode: 'always' } });
      }
      setOutcome(text(`welcome_done_${way}`));
    } catch {
      setOutcome(text('not_saved'));
    }
  };

  return (
    <section aria-labelledby="choice">
      <h2 id="choice">{text('welcome_choice')}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void decide();
        }}
      >
        <fieldset class="ways">
          <legend class="unseen">{text('welcome_choice')}</legend>
          {WAYS.map((option) => (
            <label key={option} class="way">
              <input type="radio" name="way" value={option} checked={option === way} onChange={() => setWay(option)} />
              <span>
                <strong>{text(`way_${option}`)}</strong>
                <span class="hint">{text(`way_${option}_hint`)}</span>
              </span>
            </label>
          ))}
        </fieldset>
        {way === 'chosen' && (
          <label class="field">
            {text('welcome_sites')}
            <input
              type="text"
              inputMode="url"
              autocapitalize="off"
              spellcheck={false}
              placeholder="example.org, news.example.com"
              value={typed}
              onInput={({ currentTarget: { value } }) => setTyped(value)}
            />
          </label>
        )}
        <button type="submit">{text('welcome_choose')}</button>
        <p class="outcome" role="status">
          {outcome}
        </p>
      </form>
      <p class="hint">{text('welcome_later')}</p>
    </section>
  );
}

function defaultFor(way: Way): SiteMode {
  return way === 'every' ? 'always' : 'click';
}
