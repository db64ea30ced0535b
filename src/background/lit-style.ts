import type { Browser } from '../ui/webext.ts';

/** The style of the line that is lit up in a tab. */
export interface LitStyle {
  /**
   * Styles a new name, instead of the one before, and gives it. A page can list the names of highlights on it: one that
   * lasted would tell pages of different sites that they have the same reader.
   */
  begin(tabId: number): Promise<string>;
  /** Takes the style out of the tab again. */
  end(tabId: number): Promise<void>;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const NAME_LENGTH = 10;

type Needed = Pick<Browser, 'scripting' | 'storage'>;

/** The style goes in from outside the page, so that it is among none of the page's own style sheets. */
export function openLitStyle({ scripting, storage: { session } }: Needed): LitStyle {
  const end = async (tabId: number): Promise<void> => {
    const key = litKey(tabId);
    const { [key]: name } = await session.get(key);
    if (typeof name !== 'string') return;
    // A tab that has gone on to another page has lost it already.
    await scripting.removeCSS(styleOf(tabId, name)).catch(() => {});
    await session.remove(key);
  };

  return {
    end,
    async begin(tabId) {
      await end(tabId);
      const name = drawName();
      await session.set({ [litKey(tabId)]: name });
      // Without leave to style the page, the line is still scrolled to.
      await scripting.insertCSS(styleOf(tabId, name)).catch(() => {});
      return name;
    },
  };
}

function styleOf(tabId: number, name: string) {
  const css = `::highlight(${name}) { background-color: #ffd54a !important; color: #1b1b1b !important; }
    @media (forced-colors: active) {
      ::highlight(${name}) { background-color: Highlight !important; color: HighlightText !important; }
    }`;
  return { target: { tabId }, css, origin: 'AUTHOR' as const };
}

function drawName(): string {
  const drawn = crypto.getRandomValues(new Uint8Array(NAME_LENGTH));
  return Array.from(drawn, (byte) => LETTERS[byte % LETTERS.length]).join('');
}

/** Where the name in use is kept, as the worker may be stopped while the line is lit. */
function litKey(tabId: number): string {
  return `lit:${tabId}`;
}
