import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Memory, Reading, SearchPage, Selection } from '../../memory/memory.ts';
import { Facts } from '../../ui/Facts.tsx';
import { linkTo, numberText, visible } from '../../ui/format.ts';
import { plural, text } from '../../ui/text.ts';
import { whenText } from '../../ui/when.ts';

interface ReadingListProps {
  memory: Memory;
  /** Another one has the list made anew. */
  version: number;
  onErase: (selection: Selection) => Promise<void>;
}

/** So many are shown at first, and with each request for more. */
const STEP = 20;
/** A search begins when nothing more has been typed for so long, in milliseconds. */
const PAUSE_MS = 150;

/** What was read, the latest first, with a search; each can be erased. */
export function ReadingList({ memory, version, onErase }: ReadingListProps): VNode {
  const [query, setQuery] = useState('');
  const [limit, setLimit] = useState(STEP);
  const [page, setPage] = useState<SearchPage | null>(null);

  useEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    const search = (): void => {
      memory.search(query, { limit, signal }).then(setPage, () => {});
    };
    const timer = setTimeout(search, query === '' ? 0 : PAUSE_MS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [memory, version, query, limit]);

  return (
    <>
      <label class="field">
        {text('memory_search')}
        <input
          type="search"
          value={query}
          onInput={({ currentTarget: { value } }) => {
            setQuery(value);
            setLimit(STEP);
          }}
        />
      </label>
      <p class="hint" role="status">
        {page && foundText(page, query)}
      </p>
      <ul class="rows readings">
        {page?.readings.map((reading) => (
          <Row key={reading.id} reading={reading} onErase={onErase} />
        ))}
      </ul>
      {page?.next && (
        <p>
          <button type="button" class="quiet" onClick={() => setLimit(limit + STEP)}>
            {text('memory_more')}
          </button>
        </p>
      )}
    </>
  );
}

/** What is not said above the list already. */
function foundText({ readings, next }: SearchPage, query: string): string {
  if (next) return text('memory_found_first', numberText(readings.length));
  return query.trim() === '' ? '' : plural('memory_found', readings.length);
}

function Row({ reading, onErase }: { reading: Reading; onErase: ReadingListProps['onErase'] }): VNode {
  const { id, url, title, outlet, lastReadAt, hasText } = reading;
  const href = linkTo(url);
  const name = visible(title ?? url);
  const facts = [visible(outlet.name), whenText(lastReadAt), hasText && text('memory_with_text')];
  return (
    <li>
      <span>
        {href ? (
          <a href={href} target="_blank" rel="noopener noreferrer">
            <bdi>{name}</bdi>
          </a>
        ) : (
          <bdi>{name}</bdi>
        )}
        <span class="facts">
          <Facts items={facts} />
        </span>
      </span>
      <button
        type="button"
        class="quiet"
        aria-label={text('memory_erase_one', name)}
        onClick={() => void onErase({ what: 'one', id })}
      >
        {text('memory_erase')}
      </button>
    </li>
  );
}
