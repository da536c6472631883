import { useState } from 'preact/hooks';
import type { BoardView, HeaderView, ReferencePage, ReferenceView } from '../view';
import { Briefing } from './briefing';
import type { BriefingProps } from './briefing';
import { Decide } from './decide';
import type { DecideProps } from './decide';
import { Header } from './header';
import type { MenuActions } from './header';
import { Predict } from './predict';
import type { PredictProps } from './predict';
import { Reference } from './reference';
import { Reveal } from './reveal';
import type { RevealProps } from './reveal';
import { StageHost } from './stage-host';
import type { StageHostProps } from './stage-host';
import { Strip } from './strip';
import { Week } from './week';
import type { WeekProps } from './week';
import { Why } from './why';
import type { WhyProps } from './why';
import type { ModelLab } from './types';
import type { WhatIfs } from './what-ifs';
import { useWords } from './words';

/** What lies on the desk, by phase. */
export type DeskProps =
  | ({ readonly phase: 'briefing' } & BriefingProps)
  | ({ readonly phase: 'predict' } & PredictProps)
  | ({ readonly phase: 'decide' } & DecideProps)
  | ({ readonly phase: 'reveal' } & RevealProps)
  | ({ readonly phase: 'week' } & WeekProps)
  | ({ readonly phase: 'why' } & WhyProps);

/** What the play screen needs. */
export interface TableProps extends MenuActions, Omit<StageHostProps, 'board'> {
  readonly header: HeaderView;
  readonly board: BoardView;
  readonly desk: DeskProps;
  /** Builds what can be looked up when someone asks for it; absent where that is not offered. */
  readonly reference?: () => ReferenceView;
  /** Builds the sliders of the model page; null where the level cannot draw them. */
  readonly lab?: () => ModelLab | null;
  /** Builds what can be asked about the seat's options; null where nothing can. */
  readonly whatIfs?: () => WhatIfs | null;
}

interface OnDesk {
  readonly desk: DeskProps;
  readonly tiles: BoardView['tiles'];
  readonly goals: HeaderView['goals'];
}

function Desk({ desk, tiles, goals }: OnDesk) {
  switch (desk.phase) {
    case 'briefing':
      return <Briefing {...desk} />;
    case 'predict':
      return <Predict tiles={tiles} {...desk} />;
    case 'decide':
      return <Decide goals={goals} {...desk} />;
    case 'reveal':
      return <Reveal {...desk} />;
    case 'week':
      return <Week {...desk} />;
    case 'why':
      return <Why {...desk} />;
  }
}

function stripProps(desk: DeskProps) {
  return desk.phase === 'why' ? { current: desk.market, onWhy: desk.onMarket } : {};
}

/** The play screen: bar, window, sill and desk. */
export function Table({ header, board, desk, stageRef, showWire, reference, lab, whatIfs, ...menu }: TableProps) {
  const t = useWords();
  const [lookedUp, lookUp] = useState<{ readonly page?: ReferencePage } | null>(null);
  const onReference = (page?: ReferencePage): void => lookUp(page === undefined ? {} : { page });
  return (
    <div class={`table in-${desk.phase}`}>
      <Header header={header} {...menu} {...(reference ? { onReference, hasWhatIfs: whatIfs !== undefined } : {})} />
      <main>
        <StageHost board={board} {...(stageRef ? { stageRef } : {})} {...(showWire === undefined ? {} : { showWire })} />
        <Strip key={desk.phase} tiles={board.tiles} {...stripProps(desk)} />
        <section class="desk" aria-label={t('ui.desk')}>
          <Desk key={`${header.turn}-${desk.phase}`} desk={desk} tiles={board.tiles} goals={header.goals} />
        </section>
      </main>
      {reference && lookedUp && <Reference view={reference()} lab={lab?.() ?? null} whatIfs={whatIfs?.() ?? null} {...lookedUp} onClose={() => lookUp(null)} />}
    </div>
  );
}
