import type { SlipView } from '../view';
import { Emblem } from './icons';
import { unbroken } from './marks';

/** The size of an amount as printed, so that equal words have equal bars. */
function printedAmount(text: string): number {
  return Number(/\d+(?:\.\d+)?/.exec(text.replace(/(?<=\d),(?=\d{3})/g, ''))?.[0] ?? 0);
}

function Bars({ slip }: { readonly slip: SlipView }) {
  const most = Math.max(...slip.bars.map((bar) => printedAmount(bar.text)), 1e-9);
  return (
    <ul class="slip-bars">
      {slip.bars.map((bar) => (
        <li key={bar.label} class={bar.direction}>
          <b>{bar.label}</b>
          <span class="slip-plot">
            <i class="bar" aria-hidden="true" hidden={printedAmount(bar.text) === 0} style={{ '--share': String(printedAmount(bar.text) / most) }} />
            <b>{bar.text}</b>
          </span>
          {bar.amount !== 0 && <span class="muted slip-note">{bar.note}</span>}
        </li>
      ))}
    </ul>
  );
}

function Beliefs({ slip }: { readonly slip: SlipView }) {
  return (
    <section class="beliefs">
      <h4>{slip.beliefTitle}</h4>
      <dl>
        {slip.beliefs.map((belief) => (
          <div key={belief.label}><dt>{belief.label}</dt><dd><b>{belief.now}</b> <span class="muted">{belief.was}</span></dd></div>
        ))}
      </dl>
    </section>
  );
}

/** The paper behind a cause: who, when, what, why, and flow against signal. */
export function Slip({ slip }: { readonly slip: SlipView }) {
  return (
    <article class="paper slip" aria-label={slip.title} tabIndex={0}>
      <p class="slip-who muted"><Emblem name={slip.icon} />{slip.actor}, {slip.date}</p>
      <h3>{unbroken(slip.title)}</h3>
      {slip.quote && <blockquote class="voice">{slip.quote}</blockquote>}
      {slip.bars.length > 0 && <Bars slip={slip} />}
      {slip.beliefs.length > 0 && <Beliefs slip={slip} />}
      <dl class="backing">
        {slip.facts.map((fact) => <div key={fact.label}><dt>{fact.label}</dt><dd>{fact.text}</dd></div>)}
      </dl>
    </article>
  );
}
