import type { VNode } from 'preact';
import { Trail } from '../ui/Trail.tsx';
import { text } from '../ui/text.ts';
import { Choice } from './Choice.tsx';
import { exampleTrail } from './example.ts';

/** What it does, on an example; what it never does; and one choice, which can be made later. */
export function WelcomePage(): VNode {
  return (
    <main>
      <h1>{text('welcome_title')}</h1>
      <p class="intro">{text('welcome_intro')}</p>
      <figure class="report">
        <Trail stops={exampleTrail()} />
        <figcaption class="hint">{text('welcome_example_caption')}</figcaption>
      </figure>
      <Choice />
      <section aria-labelledby="promises">
        <h2 id="promises">{text('welcome_promises')}</h2>
        <ul class="promises">
          <li>{text('promise_local')}</li>
          <li>{text('promise_evidence')}</li>
          <li>{text('promise_verdict')}</li>
          <li>{text('promise_permission')}</li>
        </ul>
      </section>
    </main>
  );
}
