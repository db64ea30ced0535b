import type { VNode } from 'preact';
import type { Designation, Outlet } from '../outlets/outlet.ts';
import type { PageFacts } from '../report.ts';
import { DataSources } from './DataSources.tsx';
import { Reference } from './EvidenceList.tsx';
import { DOT } from './Facts.tsx';
import { countryName, dayText, languageName, linkTo, listText, visible } from './format.ts';
import { Rich } from './Rich.tsx';
import { keyPart, text } from './text.ts';

interface OutletFactsProps {
  page: PageFacts;
  outlets: readonly Outlet[];
}

/** What the dataset says of the outlets: that of the page first, then those on its trail. */
export function OutletFacts({ page, outlets }: OutletFactsProps): VNode | null {
  const isUnknown = page.outlet === null && page.impersonates === null && page.url !== '';
  if (outlets.length === 0 && !isUnknown) return null;
  // Another outlet alone is not "the" outlet.
  const isOwnAlone = isUnknown ? outlets.length === 0 : outlets.every(({ domain }) => domain === page.outlet?.domain);
  return (
    <section aria-labelledby="outlets">
      <h2 id="outlets">{text(isOwnAlone ? 'outlet_heading' : 'outlets_heading')}</h2>
      {isUnknown && (
        <p class="outlet-unknown">
          <Rich message="outlet_unknown" values={[<bdi key="host">{hostOf(page.resolvedUrl)}</bdi>]} />
        </p>
      )}
      <ul>
        {outlets.map((outlet) => (
          <li key={outlet.domain}>
            <details>
              <summary>
                <bdi>{outlet.name}</bdi>
                {DOT}
                <span class="facts">{outlet.domain}</span>
              </summary>
              <Facts outlet={outlet} />
              {/* What was decided about the page's own outlet stands among the notices. */}
              {outlet.domain !== page.outlet?.domain && <Designations outlet={outlet} />}
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Facts({ outlet }: { outlet: Outlet }): VNode {
  const home = linkTo(outlet.homepage);
  const rows: [label: string, value: VNode | string | null][] = [
    [text('outlet_native_name'), outlet.nativeName && <bdi>{outlet.nativeName}</bdi>],
    [text('outlet_kind'), outlet.kind && text(`kind_${keyPart(outlet.kind)}`)],
    [text('outlet_country'), outlet.country && countryName(outlet.country)],
    [text('outlet_languages'), outlet.languages.length > 0 ? listText(outlet.languages.map(languageName)) : null],
    [text('outlet_owner'), outlet.owner && <bdi>{outlet.owner}</bdi>],
    [text('outlet_ownership'), outlet.ownership === 'unknown' ? null : text(`ownership_${keyPart(outlet.ownership)}`)],
    [
      text('outlet_homepage'),
      home && (
        <a href={home} target="_blank" rel="noopener noreferrer">
          <bdi>{hostOf(home)}</bdi>
        </a>
      ),
    ],
    [text('outlet_sources'), outlet.sources.length > 0 ? <DataSources keys={outlet.sources} /> : null],
  ];
  return (
    <dl>
      {rows
        .filter(([, value]) => value)
        .map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

function Designations({ outlet: { designations } }: { outlet: Outlet }): VNode {
  return (
    <>
      {designations.map((designation) => (
        <DesignationNote key={`${designation.authority}${designation.designation}`} designation={designation} />
      ))}
    </>
  );
}

/** What an authority has decided, in words that leave it the authority's. */
export function DesignationNote({
  designation: { authority, designation, date, reference, source },
}: {
  designation: Designation;
}): VNode {
  return (
    <div class="designation">
      <p>
        <Rich message="designated" values={[<bdi key="by">{authority}</bdi>, <bdi key="what">{designation}</bdi>]} />
      </p>
      <p class="facts">{date ? dayText(date) : text('undated')}</p>
      <Reference reference={reference} />
      <DataSources keys={[source]} />
    </div>
  );
}

function hostOf(url: string): string {
  return visible(URL.canParse(url) ? new URL(url).hostname : url);
}
