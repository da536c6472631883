import { useState } from 'preact/hooks';
import type { BoardView } from '../view';
import { BoardTables, Headlines } from './board-tables';
import { Dialog } from './dialog';
import { useWords } from './words';
import { Wire } from './wire';

/** What the window above the desk needs. */
export interface StageHostProps {
  readonly board: BoardView;
  /** Receives the element into which the canvas is put. */
  readonly stageRef?: (element: HTMLDivElement | null) => void;
  readonly showWire?: boolean;
}

/** The window: a place for the canvas, the wire over it, and the same facts as tables. */
export function StageHost({ board, stageRef, showWire = true }: StageHostProps) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  return (
    <section class="stage" aria-label={t('ui.board')}>
      <div class="stage-canvas" ref={stageRef ?? null} aria-hidden="true" />
      {showWire && <Wire items={board.wire} />}
      <button type="button" class="link stage-toggle" aria-haspopup="dialog" onClick={() => setOpen(true)}>{t('ui.board.show')}</button>
      {open
        ? <Dialog title={t('ui.board')} wide onClose={() => setOpen(false)}><BoardTables board={board} /><Headlines board={board} /></Dialog>
        : <div class="vh"><h2>{t('ui.board')}</h2><BoardTables board={board} /></div>}
      <p class="vh" aria-live="polite">{board.spoken}</p>
    </section>
  );
}
