import { useEffect, useRef, useState } from 'preact/hooks';
import type { Directions, Stage } from '../../stage';
import type { ScreenSettings } from '../../ui';
import type { BoardView } from '../../view';

const FONTS = { sans: "'Source Sans 3 Variable', sans-serif", serif: "'Newsreader Variable', serif" };

/** The stage once it has arrived, and the callback for the element that holds it. */
export interface StageHandle {
  readonly stage: Stage | null;
  readonly hold: (element: HTMLDivElement | null) => void;
}

/** Loads the stage after the screen is usable and follows its element's size. */
export function useStage(settings: ScreenSettings, you: string): StageHandle {
  const [element, hold] = useState<HTMLDivElement | null>(null);
  const [stage, setStage] = useState<Stage | null>(null);
  const { language, lowGraphics, reducedMotion } = settings;

  useEffect(() => {
    if (element === null) return;
    let mounted: Stage | null = null;
    let gone = false;
    void mount(element, { lowGraphics, reducedMotion, you }).then((fresh) => {
      if (gone) return fresh?.destroy();
      mounted = fresh;
      setStage(fresh);
    });
    return () => {
      gone = true;
      mounted?.destroy();
      setStage(null);
    };
    // The page's colours of rising and falling follow the language.
  }, [element, language, lowGraphics, reducedMotion, you]);

  useResize(element, stage);
  return { stage, hold };
}

/** Shows the board on the stage except while a week plays there. */
export function useBoard(stage: Stage | null, board: BoardView, playing: boolean): void {
  useEffect(() => {
    if (!playing) stage?.show(board);
  }, [stage, board, playing]);
}

type Mounting = Pick<ScreenSettings, 'lowGraphics' | 'reducedMotion'> & { readonly you: string };

/** A browser that cannot draw the stage plays on without it: everything it says is in the page as well. */
async function mount(element: HTMLDivElement, options: Mounting): Promise<Stage | null> {
  try {
    const [{ mountStage }, { default: map }] = await Promise.all([import('../../stage'), import('../../../assets/map/atlantic.json')]);
    await document.fonts.ready;
    return mountStage(element, { map, fonts: FONTS, directions: pageDirections(), ...options });
  } catch {
    return null;
  }
}

/** The colours of rising and falling that the style sheet has for the page's convention. */
function pageDirections(): Partial<Directions> {
  const style = getComputedStyle(document.documentElement);
  const [up, down] = ['--up', '--down'].map((token) => style.getPropertyValue(token).trim());
  return { ...(up ? { up } : {}), ...(down ? { down } : {}) };
}

function useResize(element: HTMLDivElement | null, stage: Stage | null): void {
  const held = useRef(stage);
  held.current = stage;
  useEffect(() => {
    if (element === null) return;
    const observer = new ResizeObserver(() => held.current?.resize());
    observer.observe(element);
    return () => observer.disconnect();
  }, [element]);
}
