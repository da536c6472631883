import { useRef } from 'preact/hooks';
import atlantic from './art/atlantic.svg';
import { unbroken } from './marks';
import type { HomeLevel } from './types';
import { useWords } from './words';

/** What the levels on the desk need. */
export interface LevelTilesProps {
  readonly levels: readonly HomeLevel[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

function Tile({ level, isChosen, onChoose, onStep }: { readonly level: HomeLevel; readonly isChosen: boolean; readonly onChoose: () => void; readonly onStep: (event: KeyboardEvent) => void }) {
  const t = useWords();
  return (
    <button type="button" role="tab" id={`level-${level.id}`} aria-selected={isChosen} aria-controls="level-setup" tabIndex={isChosen ? 0 : -1}
      class={`level-tile is-${level.kind}`} onClick={onChoose} onKeyDown={onStep}>
      <img src={atlantic} alt="" class={`tile-map map-${level.id}`} />
      <span class="tile-number"><b>{level.number}</b><span>{unbroken(level.caption)}</span></span>
      <span class="tile-foot"><b>{level.title}</b><span>{t('ui.home.length', { turns: level.turns, minutes: level.minutes })}</span></span>
    </button>
  );
}

/** The levels as windows on the desk: the map, the one number that moves, the name and the time it takes. */
export function LevelTiles({ levels, chosen, onChoose }: LevelTilesProps) {
  const t = useWords();
  const list = useRef<HTMLDivElement>(null);
  const step = (event: KeyboardEvent): void => {
    const by = STEPS[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const place = (levels.findIndex(({ id }) => id === chosen) + by + levels.length) % levels.length;
    onChoose(levels[place]?.id ?? chosen);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[place]?.focus();
  };
  return (
    <div ref={list} class="level-tiles" role="tablist" aria-label={t('ui.home.levels')}>
      {levels.map((level) => <Tile key={level.id} level={level} isChosen={level.id === chosen} onChoose={() => onChoose(level.id)} onStep={step} />)}
    </div>
  );
}
