import type { BoardView } from '../view';
import { anchorsFor } from './anchors';
import type { Anchors } from './anchors';
import { arcBoxes, arcTick, paintArc, paintArcLabel, placeArcs } from './arcs';
import type { PlacedArc } from './arcs';
import { boxAbout, overlap } from './boxes';
import type { Box } from './boxes';
import { INK } from './colours';
import type { Directions } from './colours';
import { dialBox, dialShape, paintDial } from './dial';
import type { DialShape } from './dial';
import type { Frame } from './frame';
import type { Obstacles } from './labels';
import { layOutPlates } from './layout';
import type { PlateLayout } from './layout';
import { measurePlate, paintMarkers, paintPlates } from './plates';
import type { PlateWording } from './plates';
import type { Project } from './projection';
import { isOwn, labelOrder, paintChevrons, paintRibbon, paintStreamLabel, placeStreams, streamBoxes } from './streams';
import type { PlacedStream } from './streams';
import { FACES, setRuns, widthOf } from './type';
import type { Pen } from './type';

/** A board with everything in its place on the screen. */
export interface Picture {
  readonly frame: Frame;
  readonly board: BoardView;
  readonly anchors: Anchors;
  readonly plates: PlateLayout;
  readonly arcs: readonly PlacedArc[];
  readonly streams: readonly PlacedStream[];
  readonly dial: DialShape;
}

/** What composing and painting need besides the board. */
export interface Easel {
  readonly frame: Frame;
  readonly project: Project;
  readonly pen: Pen;
  readonly lowGraphics: boolean;
  readonly directions: Directions;
  /** The word beside the reader's own plate. */
  readonly you: string;
}

/** Gives everything on a board its place. */
export function compose(easel: Easel, board: BoardView): Picture {
  const { frame, project, pen, lowGraphics, you } = easel;
  const anchors = anchorsFor(frame, project, board.plates);
  const wording = wordingFor(frame, you);
  const measure = (plate: BoardView['plates'][number]) => measurePlate(pen, plate, wording);
  const plates = frame.composition === 'cover' ? { placed: [], hidden: [] } : layOutPlates(frame, anchors, board.plates, measure);
  const dial = dialShape(frame);
  const avoid = [dialBox(dial, frame.scale), frame.wire, ...plates.placed.map(({ box }) => box)];
  return {
    frame,
    board,
    anchors,
    plates,
    dial,
    arcs: placeArcs(frame, anchors, board.arcs),
    streams: placeStreams(frame, anchors, board.streams, lowGraphics, avoid),
  };
}

/** Paints what lies under the comets: arcs, ribbons and leader lines. */
export function paintBack(pen: Pen, picture: Picture): void {
  for (const arc of picture.arcs) paintArc(pen, arc);
  // Rings may share a place, and the one painted last is seen.
  for (const stream of labelOrder(picture.streams, picture.anchors.isEdge).reverse()) paintRibbon(pen, stream);
}

/** Paints what lies over the comets: plates, the dial and every word. */
export function paintFront(easel: Easel, pen: Pen, picture: Picture): void {
  const { frame, board, plates, arcs, streams } = picture;
  for (const stream of streams) paintChevrons(pen, stream);
  paintMarkers(pen, plates);
  paintDial(pen, board.dial, picture.dial, easel.directions);
  paintPlates(pen, plates, wordingFor(frame, easel.you));
  if (frame.compact || frame.composition === 'cover') return;
  const markers = [...plates.placed, ...plates.hidden].map(({ marker }) => boxAbout(marker, 5 * frame.scale));
  const taken = [dialBox(picture.dial, frame.scale), frame.wire, ...plates.placed.map(({ box }) => box), ...markers];
  const ribbons = new Map(labelOrder(streams, picture.anchors.isEdge).map((stream) => [stream, streamBoxes(stream, frame.scale)]));
  paintNote(pen, frame, board.streamNote, [...taken, ...[...ribbons.values()].flat()], taken);
  paintLabels(easel, pen, { arcs, ribbons, taken, frame });
}

/** On a phone a long name would lie over the dial. */
function wordingFor({ compact, width }: Frame, you: string): PlateWording {
  return { you, brief: compact, most: compact ? 0.31 * width : Infinity };
}

interface Labels {
  readonly arcs: readonly PlacedArc[];
  readonly ribbons: ReadonlyMap<PlacedStream, readonly Box[]>;
  /** Grows by each label set. */
  readonly taken: Box[];
  readonly frame: Frame;
}

function paintLabels(easel: Easel, pen: Pen, { arcs, ribbons, taken, frame }: Labels): void {
  const ground = { x: 8, y: frame.top + 4, width: frame.width - 16, height: frame.height - frame.top - 12 };
  for (const [ring] of ribbons.values()) if (ring) taken.push(ring);
  const bows = new Map(arcs.map((arc) => [arc, arcBoxes(arc, frame.scale)]));
  const around = (own: PlacedArc | PlacedStream): Obstacles => {
    const ticks = arcs.filter((arc) => arc !== own).map((arc) => arcTick(arc, frame.scale));
    const soft = [...bows, ...ribbons].filter(([each]) => each !== own).flatMap(([, boxes]) => boxes);
    return { hard: [...taken, ...ticks], soft, ground };
  };
  const label = (arc: PlacedArc): void => void taken.push(...paintArcLabel(pen, arc, easel.directions, around(arc)));
  const name = (stream: PlacedStream): void => void taken.push(...paintStreamLabel(pen, stream, around(stream)));
  const named = [...ribbons.keys()];
  named.filter(({ stream }) => isOwn(stream)).forEach(name);
  arcs.slice(0, 1).forEach(label);
  named.filter(({ stream }) => !isOwn(stream)).forEach(name);
  arcs.slice(1).forEach(label);
}

/** Sets the note at the lower left or, where something is there, at the right beside the page's own button. */
function paintNote(pen: Pen, frame: Frame, text: string, busy: readonly Box[], taken: Box[]): void {
  if (text === '' || frame.low) return;
  const { width, height, scale } = frame;
  const run = { text, face: FACES.figure, colour: INK.text2 };
  const length = widthOf(pen, [run]);
  const boxAt = (x: number): Box => ({ x, y: height - 26 * scale, width: length, height: 18 * scale });
  const left = boxAt(20 * scale);
  const box = busy.some((other) => overlap(left, other) > 0) ? boxAt(width - 140 * scale - length) : left;
  setRuns(pen, [run], box.x, height - 12 * scale);
  taken.push(box);
}
