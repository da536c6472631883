import type { RefObject } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ClockView, HeaderView } from '../view';
import { closeOnLeaving, spotFor } from './help';
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
  const here = header.clocks.filter((clock) => clock.turn === turn);
  const state = turn < header.turn ? 'done' : 'later';
  const legal = here.filter((clock) => !clock.minor);
  return (
    <span class="turn" title={legal.map((clock) => `${clock.date}: ${clock.text}`).join('\n') || undefined}>
      {legal.length > 0 && <svg class="clock" viewBox="0 0 10 8" focusable="false"><path d="M0 0h10L5 8z" fill="currentColor" /></svg>}
      {turn === header.turn ? <Phases header={header} /> : <span class={`tick ${state}`} />}
      {here.length > legal.length && <i class="minor-clock" />}
    </span>
  );
}

function ClockRow({ clock }: { readonly clock: ClockView }) {
  return (
    <li>
      <b>{clock.date}</b>
      <div><p><b>{clock.text}</b></p><p class="muted">{clock.who} {clock.after}</p></div>
    </li>
  );
}

/** Auctions are many and alike: one line for all of them. */
function MinorClocks({ clocks }: { readonly clocks: readonly ClockView[] }) {
  const t = useWords();
  const [first] = clocks;
  if (!first) return null;
  return (
    <li class="minor">
      <b>{t('ui.clocks.auctions')}</b>
      <div><p>{clocks.map((clock) => `${clock.date} ${clock.text}`).join(', ')}</p><p class="muted">{first.who} {first.after}</p></div>
    </li>
  );
}

interface SheetProps extends Props {
  readonly id: string;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly onLaw?: () => void;
}

function ClockSheet({ id, header, button, onLaw }: SheetProps) {
  const t = useWords();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const sheet = ref.current;
    if (!sheet || !button.current) return;
    if ('showPopover' in sheet) sheet.showPopover();
    Object.assign(sheet.style, spotFor(button.current, sheet));
  }, [button]);
  const coming = header.clocks.filter((clock) => clock.turn >= header.turn);
  return (
    <div ref={ref} id={id} class="paper clock-sheet" popover="manual" role="group" aria-label={t('ui.clocks.title')} tabIndex={0}>
      <h2>{t('ui.clocks.title')}</h2>
      <ol>
        {coming.filter((clock) => !clock.minor).map((clock) => <ClockRow key={`${clock.turn}-${clock.text}`} clock={clock} />)}
        <MinorClocks clocks={coming.filter((clock) => clock.minor)} />
      </ol>
      {onLaw && <button type="button" class="link" onClick={onLaw}>{t('ui.reference.open-law')}</button>}
    </div>
  );
}

/** The next clock in a line; pressed, it opens all clocks with who decides and what happens then. */
function Clocks({ header, onLaw }: Props & { readonly onLaw?: () => void }) {
  const t = useWords();
  const id = useId();
  const [open, setOpen] = useState(false);
  const inside = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => (open ? closeOnLeaving(inside, () => setOpen(false)) : undefined), [open]);
  const next = header.clocks.find((clock) => clock.turn >= header.turn && !clock.minor) ?? null;
  if (!next) return null;
  const law = onLaw && (() => { setOpen(false); onLaw(); });
  return (
    <span ref={inside} class="clocks">
      <button ref={button} type="button" class="clock-text" aria-expanded={open} aria-controls={open ? id : undefined} onClick={() => setOpen(!open)}>
        <i class="clock-mark" aria-hidden="true" /><span class="vh">{t('ui.header.clock')}: </span><span>{next.text}</span>
      </button>
      {open && <ClockSheet id={id} header={header} button={button} {...(law ? { onLaw: law } : {})} />}
    </span>
  );
}

/** Turns as ticks; the current one opens into its phases. */
export function Timeline({ header, onLaw }: Props & { readonly onLaw?: () => void }) {
  const t = useWords();
  const turns = Array.from({ length: header.turns }, (_, index) => index + 1);
  return (
    <div class={header.turns > 6 ? 'timeline many' : 'timeline'}>
      <div class="ticks" aria-hidden="true">{turns.map((turn) => <Turn key={turn} header={header} turn={turn} />)}</div>
      <div class="timeline-text">
        <span class="timeline-now">
          <span>{header.turnText}, <b class="now">{header.phaseText}</b></span>
          <Clocks header={header} {...(onLaw ? { onLaw } : {})} />
        </span>
        <span class="last-date"><span class="vh">{t('ui.header.last')}: </span>{header.lastDate}</span>
      </div>
    </div>
  );
}
