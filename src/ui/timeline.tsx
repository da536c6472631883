import type { HeaderView } from '../view';
import { useWords } from './words';

type Props = { readonly header: HeaderView };

function Phases({ header }: Props) {
  return (
    <span class="now-turn">
      {header.phases.map((phase) => (
        <span key={phase.id} class={`dot ${phase.state}`} title={phase.name} />
      ))}
    </span>
  );
}

function Turn(props: Props & { readonly turn: number }) {
  const { header, turn } = props;
  const clock = header.clocks.some((each) => each.turn === turn);
  const state = turn < header.turn ? 'done' : 'later';
  return (
    <span class="turn">
      {clock && <svg class="clock" viewBox="0 0 10 8" focusable="false"><path d="M0 0h10L5 8z" fill="currentColor" /></svg>}
      {turn === header.turn ? <Phases header={header} /> : <span class={`tick ${state}`} />}
    </span>
  );
}

/** Turns as ticks; the current one opens into its phases. */
export function Timeline({ header }: Props) {
  const t = useWords();
  const turns = Array.from({ length: header.turns }, (_, index) => index + 1);
  const next = header.clocks.find((clock) => clock.turn >= header.turn) ?? null;
  return (
    <div class="timeline">
      <div class="ticks" aria-hidden="true">{turns.map((turn) => <Turn key={turn} header={header} turn={turn} />)}</div>
      <p class="timeline-text">
        <span class="timeline-now">
          <span>{header.turnText}, <b class="now">{header.phaseText}</b></span>
          {next && <span class="clock-text"><i class="clock-mark" aria-hidden="true" /><span class="vh">{t('ui.header.clock')}: </span>{next.text}</span>}
        </span>
        <span class="last-date"><span class="vh">{t('ui.header.last')}: </span>{header.lastDate}</span>
      </p>
    </div>
  );
}
