import { createContext, type VNode } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Evidence } from '../report.ts';
import { DataSources, STORY_RECORDS } from './DataSources.tsx';
import { isOfRecord, isOnPage } from './evidence.ts';
import { linkTo, visible } from './format.ts';
import { text } from './text.ts';

/** Lights a line up on the page; answers whether it was found. Null where the page is not at hand. */
export type ShowEvidence = ((evidence: Evidence) => Promise<boolean>) | null;

/** The language of the page, in which its lines are to be read out; undefined where nobody knows. */
export const PageLanguageContext = createContext<string | undefined>(undefined);

/** What a report is about: some words for it differ. */
export const SubjectContext = createContext<'page' | 'text'>('page');

export const ShowEvidenceContext = createContext<ShowEvidence>(null);

/** An address among other words; the brackets keep it when a reference is split there. */
const ADDRESS = /(https?:\/\/\S+)/;

const FROM_PAGE: readonly Evidence['where'][] = ['text', 'link'];

/** What a statement rests on: the line with a way to it on the page, or the row of the dataset with its reference. */
export function EvidenceList({ items }: { items: readonly Evidence[] }): VNode {
  if (items.length === 0) return <p class="evidence-none">{text('evidence_none')}</p>;
  return (
    <ul class="evidence">
      {items.map((item) => (
        <EvidenceItem key={`${item.where}${item.start}${item.quote}`} item={item} />
      ))}
    </ul>
  );
}

function EvidenceItem({ item }: { item: Evidence }): VNode {
  const show = useContext(ShowEvidenceContext);
  const language = useContext(PageLanguageContext);
  const isText = useContext(SubjectContext) === 'text';
  const [missing, setMissing] = useState(false);
  const onShow = async () => {
    if (show) setMissing(!(await show(item).catch(() => false)));
  };
  const canShow = show !== null && isOnPage(item);
  return (
    <li>
      {/* The button says it too. */}
      {!(canShow && item.where === 'text') && (
        <p class="evidence-where">
          {text(isText && item.where === 'text' ? 'evidence_in_text' : `evidence_${item.where}`)}
        </p>
      )}
      {item.quote !== '' && (
        <blockquote lang={FROM_PAGE.includes(item.where) ? language : undefined} dir="auto">
          {visible(item.quote)}
        </blockquote>
      )}
      {item.reference !== null && <Reference reference={item.reference} />}
      {isOfRecord(item) && <DataSources keys={[STORY_RECORDS]} />}
      {canShow && (
        <p>
          <button type="button" class="quiet" onClick={onShow}>
            {text(isText ? 'show_in_text' : 'show_on_page')}
          </button>
          <span role="status">{missing && ` ${text(isText ? 'not_in_text' : 'not_on_page')}`}</span>
        </p>
      )}
    </li>
  );
}

/** A reference, with the addresses in it as links. */
export function Reference({ reference }: { reference: string }): VNode {
  return (
    <p class="reference" dir="auto">
      {reference.split(ADDRESS).map((part) => {
        const href = linkTo(part);
        return href ? (
          <a key={part} href={href} target="_blank" rel="noopener noreferrer">
            {visible(href)}
          </a>
        ) : (
          visible(part)
        );
      })}
    </p>
  );
}
