import { createContext, type VNode } from 'preact';
import { useContext } from 'preact/hooks';
import type { DataSource } from '../outlets/outlet.ts';
import { Facts } from './Facts.tsx';
import { dayText, linkTo, visible } from './format.ts';
import { type MessageKey, text } from './text.ts';

/** What the facts that are shown come from. */
export const DataSourcesContext = createContext<readonly DataSource[]>([]);

/** The records of stories, as one source of the dataset. */
export const STORY_RECORDS = 'stories';

/** Sources that are Headwater's own go by a name in the reader's language. */
const OWN: Readonly<Record<string, MessageKey>> = { [STORY_RECORDS]: 'dataset_stories', curated: 'dataset_curated' };
const OWN_WORK = /^own work \((.*)\)$/;

/** Where facts of the dataset are from, under which licence, and how old they are; nothing where that is not known. */
export function DataSources({ keys }: { keys: readonly string[] }): VNode | null {
  const known = useContext(DataSourcesContext).filter(({ key }) => keys.includes(key));
  if (known.length === 0) return null;
  return (
    <ul class="data-sources facts">
      {known.map(({ key, title, place, licence, retrieved }) => {
        const href = linkTo(place.split(' ', 1)[0] ?? null);
        const own = OWN[key];
        const name = own ? text(own) : <bdi>{visible(title)}</bdi>;
        const linked = href ? (
          <a key="name" href={href} target="_blank" rel="noopener noreferrer">
            {name}
          </a>
        ) : (
          name
        );
        const facts = [
          text('dataset_licence', visible(licence.replace(OWN_WORK, '$1'))),
          retrieved === null ? text('undated') : text('dataset_as_of', dayText(retrieved)),
        ];
        return (
          <li key={key}>
            <Facts items={[linked, ...facts]} />
          </li>
        );
      })}
    </ul>
  );
}
