import type { VNode } from 'preact';
import type { Designation, Outlet } from '../outlets/outlet.ts';
import { Reference } from './EvidenceList.tsx';
import { countryName, dayText, languageName, linkTo, listText, visible } from './format.ts';
import { keyPart, text } from './text.ts';

/** What the dataset says of the outlets: that of the page first, then those on its trail. */
export function OutletFacts({ outlets }: { outlets: readonly Outlet[] }): VNode | null {
  if (outlets.length === 0) return null;
  return (
    <section aria-labelledby="outlets">
      <h2 id="outlets">{text('outlets_heading')}</h2>
      <ul>
        {outlets.map((outlet) => (
          <li key={outlet.domain}>
            <details>
              <summary>
                <bdi>{outlet.name}</bdi> <span class="facts">{outlet.domain}</span>
              </summary>
              <Facts outlet={outlet} />
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
          {visible(home)}
        </a>
      ),
    ],
    [text('outlet_sources'), outlet.sources.length > 0 ? outlet.sources.join(', ') : null],
  ];
  return (
    <>
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
      {outlet.designations.map((designation) => (
        <DesignationNote key={`${designation.authority}${designation.designation}`} designation={designation} />
      ))}
    </>
  );
}

/** What an authority has decided, in words that leave it the authority's. */
function DesignationNote({
  designation: { authority, designation, date, reference },
}: {
  designation: Designation;
}): VNode {
  return (
    <div class="designation">
      <p>{text('designated', authority, designation)}</p>
      {date && <p class="facts">{dayText(date)}</p>}
      <Reference reference={reference} />
    </div>
  );
}
