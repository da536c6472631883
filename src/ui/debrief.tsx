import { useState } from 'preact/hooks';
import type { AssumptionRow, DebriefView, ReferenceView } from '../view';
import { AssumptionsBadge } from './assumptions-badge';
import { DebriefBack } from './debrief-back';
import { DebriefFront } from './debrief-front';
import { Emblem } from './icons';
import { Reference } from './reference';
import type { WhatIfs } from './what-ifs';
import type { WhyAsks } from './why';
import { useWords } from './words';

/** Whose debrief is on the screen, where several people played. */
export interface DebriefPeople {
  readonly seats: readonly { readonly id: string; readonly name: string; readonly icon: string }[];
  readonly chosen: string;
  readonly onChoose: (seat: string) => void;
}

/** What the debrief needs. */
export interface DebriefProps {
  readonly debrief: DebriefView;
  readonly onHome: () => void;
  readonly onShare: () => void;
  readonly onPrint: () => void;
  /** Plays the same level again; absent where that is not offered. */
  readonly onAgain?: () => void;
  /** What was changed of the model for this game. */
  readonly assumptions?: readonly AssumptionRow[];
  /** Absent where one person played. */
  readonly people?: DebriefPeople;
  /** What can be asked about the game that was played; absent where nobody can work it out. */
  readonly asks?: WhyAsks;
  /** What can be asked about options, with all that can be looked up; absent likewise. */
  readonly whatIfs?: DebriefWhatIfs;
}

/** Options of a game that is over, in front of what can be looked up. */
export interface DebriefWhatIfs {
  readonly reference: () => ReferenceView;
  readonly made: () => WhatIfs | null;
}

function People({ seats, chosen, onChoose }: DebriefPeople) {
  const t = useWords();
  return (
    <div class="debrief-people" role="group" aria-label={t('ui.debrief.people')}>
      {seats.map(({ id, name, icon }) => (
        <button key={id} type="button" aria-pressed={id === chosen} onClick={() => onChoose(id)}><Emblem name={icon} />{name}</button>
      ))}
    </div>
  );
}

const QUESTIONS = ['payoff', 'tornado'] as const;

/** Buttons that open what can be asked about options, in front of the page. */
function Questions({ reference, made }: DebriefWhatIfs) {
  const t = useWords();
  const [page, open] = useState<(typeof QUESTIONS)[number] | null>(null);
  return (
    <>
      {QUESTIONS.map((id) => <button key={id} type="button" class="link plain" onClick={() => open(id)}>{t(`ui.what-if.${id}`)}</button>)}
      {page !== null && <Reference view={reference()} page={page} whatIfs={made()} onClose={() => open(null)} />}
    </>
  );
}

/** A level with more markets than this needs smaller print for its two pages. */
const SMALL = 9;

/** The debrief: two printed pages. */
export function Debrief({ debrief, onHome, onShare, onPrint, onAgain, people, assumptions, asks, whatIfs }: DebriefProps) {
  const t = useWords();
  return (
    <div class={debrief.markets.length > SMALL ? 'debrief large' : 'debrief'}>
      <nav class="debrief-bar" aria-label={t('ui.debrief.nav')}>
        <button type="button" class="link plain" onClick={onHome}>{t('ui.menu.home')}</button>
        {people && <People {...people} />}
        <span class="spacer" />
        <AssumptionsBadge rows={assumptions} />
        {whatIfs && <Questions {...whatIfs} />}
        <button type="button" class="link plain" onClick={onShare}>{t('ui.menu.share')}</button>
        <button type="button" class="link plain" onClick={onPrint}>{t('ui.debrief.print')}</button>
        {onAgain && <button type="button" class="button" onClick={onAgain}>{t('ui.debrief.again')}</button>}
      </nav>
      <main class="pages">
        <h1 class="vh">{t('ui.title')}</h1>
        <DebriefFront debrief={debrief} />
        <DebriefBack debrief={debrief} {...(asks ? { asks } : {})} />
      </main>
    </div>
  );
}
