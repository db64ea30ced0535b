import type { ComponentChildren, VNode } from 'preact';
import { useContext } from 'preact/hooks';
import type { Evidence, Quotation, QuotationComparison, QuotationPair, Report, WordChange } from '../report.ts';
import { EvidenceList, PageLanguageContext } from './EvidenceList.tsx';
import { Fold } from './Fold.tsx';
import { languageName, linkTo, visible } from './format.ts';
import { Rich } from './Rich.tsx';
import { plural, text } from './text.ts';
import './quotations.css';

const FIRST_PAIRS = 2;
const FIRST_QUOTATIONS = 4;

interface QuotationsProps {
  report: Report;
  /** Whether there is room for more than the essentials. */
  roomy: boolean;
}

/** What the article quotes: beside the same words in other articles where those are at hand, then all of it. */
export function Quotations({ report: { quotations, comparisons }, roomy }: QuotationsProps): VNode | null {
  if (quotations.length === 0) return null;
  const inOneLanguage = comparisons.flatMap(({ onlyHere }) => (onlyHere === null ? [] : [onlyHere]));
  const isOnlyHere = ({ span }: Quotation): boolean =>
    inOneLanguage.length > 0 && inOneLanguage.every((only) => only.some((other) => other.span[0] === span[0]));
  return (
    <section class="quotations" aria-labelledby="quotations">
      <h2 id="quotations">{text('quotations_heading')}</h2>
      {comparisons.map((comparison) => (
        <Comparison key={comparison.url} comparison={comparison} />
      ))}
      <details open={roomy && comparisons.length === 0}>
        <summary>{plural('quotations_all', quotations.length)}</summary>
        <ul class="quoted">
          <Fold
            items={quotations}
            first={FIRST_QUOTATIONS}
            more="more_quotations"
            render={(quotation) => (
              <Quoted key={quotation.span[0]} quotation={quotation} isOnlyHere={isOnlyHere(quotation)} />
            )}
          />
        </ul>
      </details>
    </section>
  );
}

function Comparison({ comparison }: { comparison: QuotationComparison }): VNode | null {
  const { outlet, url, language, pairs, onlyHere, onlyThere } = comparison;
  const own = useContext(PageLanguageContext);
  if (pairs.length === 0 && onlyHere === null) return null;
  const href = linkTo(url);
  const name = visible(outlet.name);
  const isForeign = language !== null && language.split('-')[0] !== own?.split('-')[0];
  return (
    <div class="comparison">
      <h3>
        <Rich
          message={pairs.length > 0 ? 'quotations_shared' : 'quotations_none_shared'}
          values={[
            <bdi key="name">
              {href ? (
                <a href={href} target="_blank" rel="noopener noreferrer">
                  {name}
                </a>
              ) : (
                name
              )}
            </bdi>,
          ]}
        />
        {isForeign && <span class="facts"> {languageName(language)}</span>}
      </h3>
      {pairs.length > 0 && (
        <>
          <p class="facts">{text(pairs.some(({ words }) => words !== null) ? 'paired_by_words' : 'paired_by_names')}</p>
          <ul class="pairs">
            <Fold
              items={pairs}
              first={FIRST_PAIRS}
              more="more_quotations"
              render={(pair, i) => <Pair key={i} pair={pair} outlet={name} language={language} />}
            />
          </ul>
        </>
      )}
      <Only quotations={onlyHere} summary={(count) => plural('quotations_only_here', count, name)} language={own} />
      <Only
        quotations={onlyThere}
        summary={(count) => plural('quotations_only_there', count, name)}
        language={language ?? undefined}
      />
    </div>
  );
}

/** The same words as two articles have them: side by side where there is room. */
function Pair({ pair, outlet, language }: { pair: QuotationPair; outlet: string; language: string | null }): VNode {
  const own = useContext(PageLanguageContext);
  return (
    <li class="pair">
      <Side name={text('quotation_here')} language={own}>
        <Worded lines={pair.own} words={pair.words} theirs="added" />
      </Side>
      <Side name={outlet} language={language ?? undefined}>
        <Worded lines={pair.other} words={pair.words} theirs="removed" />
      </Side>
    </li>
  );
}

interface SideProps {
  name: string;
  language: string | undefined;
  children: ComponentChildren;
}

function Side({ name, language, children }: SideProps): VNode {
  return (
    <div>
      <p class="evidence-where">
        <bdi>{name}</bdi>
      </p>
      <blockquote lang={language} dir="auto">
        {children}
      </blockquote>
    </div>
  );
}

interface WordedProps {
  lines: QuotationPair['own'];
  words: WordChange[] | null;
  /** The words that only the other side has. */
  theirs: 'added' | 'removed';
}

/** One side's words, with those marked that the other side does not have. */
function Worded({ lines, words, theirs }: WordedProps): VNode {
  if (words === null) return <>{visible(lines.map((line) => wordsAlone(line.text)).join(' … '))}</>;
  const own = words.filter(({ kind }) => kind !== theirs);
  const last = own.at(-1);
  const shown = last ? [...own.slice(0, -1), { ...last, text: wordsAlone(last.text) }] : own;
  return (
    <>
      {stretchesOf(shown).map(({ isSame, text: piece }, i) => {
        if (isSame) return visible(piece);
        const [, before, marked, after] = /^(\s*)(.*?)(\s*)$/su.exec(piece) ?? [];
        return [before, <mark key={i}>{visible(marked ?? '')}</mark>, after];
      })}
    </>
  );
}

/** Signs alone make no difference; words that differ one after the other are one stretch, with the spaces between them. */
function stretchesOf(words: readonly WordChange[]): { isSame: boolean; text: string }[] {
  const stretches: { isSame: boolean; text: string }[] = [];
  for (const [i, { kind, text: piece }] of words.entries()) {
    const last = stretches.at(-1);
    const isWord = /[\p{Alphabetic}\d]/u.test(piece);
    const isBetween = !isWord && last?.isSame === false && words[i + 1] !== undefined && words[i + 1]?.kind !== 'same';
    const isSame = kind === 'same' ? !isBetween : !isWord && !isBetween;
    if (last && last.isSame === isSame) last.text += piece;
    else stretches.push({ isSame, text: piece });
  }
  return stretches;
}

interface OnlyProps {
  quotations: readonly Quotation[] | null;
  summary: (count: number) => string;
  language: string | undefined;
}

/** The quotations that one of two articles has alone. */
function Only({ quotations, summary, language }: OnlyProps): VNode | null {
  if (quotations === null || quotations.length === 0) return null;
  return (
    <details>
      <summary>{summary(quotations.length)}</summary>
      <ul class="quoted">
        {quotations.map(({ text: words, speaker }, i) => (
          <li key={i}>
            <blockquote lang={language} dir="auto">
              {visible(wordsAlone(words))}
            </blockquote>
            {speaker && (
              <p class="facts">
                <bdi>{visible(speaker.name)}</bdi>
              </p>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Quoted({ quotation, isOnlyHere }: { quotation: Quotation; isOnlyHere: boolean }): VNode {
  const { speaker, certainty } = quotation;
  const language = useContext(PageLanguageContext);
  const describedIn = speaker?.type === 'anonymous' ? language : undefined;
  return (
    <li>
      <p class={speaker?.type === 'anonymous' ? 'speaker source-anonymous' : 'speaker'}>
        {speaker ? <bdi lang={describedIn}>{visible(speaker.name)}</bdi> : text('speaker_unknown')}{' '}
        {speaker && certainty === 'inferred' && <span class="mark">{text('inferred')}</span>}
        {isOnlyHere && <span class="facts">{text('quotation_only_here')}</span>}
      </p>
      <EvidenceList items={[evidenceOf(quotation)]} />
    </li>
  );
}

function evidenceOf({ text: quote, span: [start, end] }: Quotation): Evidence {
  return { where: 'text', quote: wordsAlone(quote), start, end, outside: false, reference: null };
}

/** A quotation without the comma by which the sentence around it went on. */
function wordsAlone(quotation: string): string {
  return quotation.replace(/[\s,،、，]+$/u, '');
}
