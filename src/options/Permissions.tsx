import type { VNode } from 'preact';
import type { SiteMode } from '../settings/settings.ts';
import { EVERY_SITE } from '../settings/sites.ts';
import { requestOrigins } from '../ui/permission.ts';
import { text } from '../ui/text.ts';
import { webext } from '../ui/webext.ts';

/** What the browser lets Headwater do by itself, each to be taken back. The browser's own pages can do that too. */
export function Permissions({ origins, mode }: { origins: readonly string[]; mode: SiteMode }): VNode {
  return (
    <section aria-labelledby="permissions">
      <h2 id="permissions">{text('options_permissions')}</h2>
      <p class="hint">{text('options_permissions_hint')}</p>
      {mode === 'always' && !origins.includes(EVERY_SITE) && (
        <p class="problem">
          {text('permission_missing_everywhere')}{' '}
          <button type="button" onClick={() => void requestOrigins([EVERY_SITE], origins)}>
            {text('allow')}
          </button>
        </p>
      )}
      {origins.length === 0 ? (
        <p>{text('options_permissions_none')}</p>
      ) : (
        <ul class="rows">
          {origins.map((origin) => (
            <li key={origin}>
              <span>{origin === EVERY_SITE ? text('every_site') : siteIn(origin)}</span>
              <button
                type="button"
                class="quiet"
                aria-label={text('options_take_back_site', siteIn(origin))}
                onClick={() => void webext.permissions.remove({ origins: [origin] })}
              >
                {text('options_take_back')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** `*://*.example.org/*` gives `example.org`. */
function siteIn(pattern: string): string {
  return pattern.replace(/^[^:]+:\/\/(?:\*\.)?/, '').replace(/\/\*$/, '');
}
