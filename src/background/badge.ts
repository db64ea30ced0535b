import type { PageView } from '../messages.ts';
import { attention, headline } from '../ui/headline.ts';
import { sentence, text } from '../ui/text.ts';
import type { Browser } from '../ui/webext.ts';

/** What the button shows. The icons differ in shape, not in colour alone. */
export type ButtonState = 'idle' | 'nothing' | 'trail' | 'look' | 'off';

export interface Button {
  state: ButtonState;
  badge: string;
  title: string;
}

/** Those of a toolbar, on plain screens and on dense ones: each is decoded anew for every page. */
const SIZES = [16, 32] as const;

/** The button for what is known of a page. */
export function buttonFor(page: PageView): Button {
  if (page.state === 'off') return { state: 'off', badge: '', title: text('button_off') };
  if (page.state !== 'read') return { state: 'idle', badge: '', title: text('button_idle') };
  const title = headline(page.report).map(sentence).join(' ');
  if (attention(page.report)) return { state: 'look', badge: '!', title };
  const before = page.report.trail.length - 1;
  if (before < 1 && page.report.story === null) return { state: 'nothing', badge: '', title };
  return { state: 'trail', badge: before > 0 ? String(before) : '', title };
}

/** Shows a button in one tab. A tab that has gone meanwhile is no error. */
export async function showButton(
  browser: Pick<Browser, 'action'>,
  tabId: number,
  button: Button,
  withBadge: boolean,
): Promise<void> {
  const path = Object.fromEntries(SIZES.map((size) => [size, `icons/${button.state}-${size}.png`]));
  const color = button.state === 'look' ? '#8a5a00' : '#1f5f73';
  const { action } = browser;
  const badge = attempt(() => action.setBadgeText({ tabId, text: withBadge ? button.badge : '' }));
  // The rest follows in order, and nobody need wait for it; an icon is read and decoded before it is shown.
  void attempt(() => action.setBadgeBackgroundColor({ tabId, color }));
  void attempt(() => action.setTitle({ tabId, title: button.title }));
  void attempt(() => action.setIcon({ tabId, path }));
  await badge;
}

/** Each on its own, since a phone's button can do only some of it. */
async function attempt(step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch {
    // The tab has gone, or there is no such part of the button.
  }
}
