import type { VNode } from 'preact';
import type { Credit, Report } from '../report.ts';
import { EvidenceList } from './EvidenceList.tsx';
import { Facts } from './Facts.tsx';
import { dayText, hourText, languageName, visible } from './format.ts';
import { Rich } from './Rich.tsx';
import { text } from './text.ts';

/** Who made the article and when, as far as the trail does not say it. */
export function ArticleFacts({ report }: { report: Report }): VNode | null {
  const credits = creditsBesideTrail(report);
  const facts = report.trail.length > 1 ? [] : datesOf(report);
  if (credits.length === 0 && facts.length === 0) return null;
  return (
    <section aria-labelledby="article">
      <h2 id="article">{text('article_heading')}</h2>
      {facts.length > 0 && (
        <p>
          <Facts items={facts} />
        </p>
      )}
      {credits.length > 0 && (
        <ul>
          {credits.map((credit) => (
            <li key={`${credit.role}${credit.name}`}>
              <details>
                <summary>
                  <Rich message={`credit_${credit.role}`} values={[<bdi key="name">{visible(credit.name)}</bdi>]} />
                </summary>
                <EvidenceList items={[credit.evidence]} />
              </details>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The trail names those who brought the story here; the others made this page. */
function creditsBesideTrail({ credits, trail }: Report): Credit[] {
  const told = new Set(trail.flatMap(({ step }) => step?.credits.map(({ role, name }) => `${role}:${name}`) ?? []));
  const own = new Map(credits.map((credit) => [`${credit.role}:${credit.name}`, credit]));
  return [...own].filter(([key]) => !told.has(key)).map(([, credit]) => credit);
}

function datesOf({ article }: Report): string[] {
  if (!article) return [];
  const { language, published, modified } = article;
  return [
    published ? text('published_on', momentText(published)) : '',
    modified && modified !== published ? text('modified_on', momentText(modified)) : '',
    language ? languageName(language) : '',
  ].filter((fact) => fact !== '');
}

function momentText(iso: string): string {
  return [dayText(iso), hourText(iso)].filter((part) => part !== null).join(', ');
}
