import type { BoardView } from '../view';
import { anchorsFor } from './anchors';
import type { Anchors } from './anchors';
import { arcBoxes, paintArc, paintArcLabel, placeArcs } from './arcs';
import type { PlacedArc } from './arcs';
import type { Box } from './boxes';
import { INK } from './colours';
import type { Directions } from './colours';
import { dialBox, dialShape, paintDial } from './dial';
import type { DialShape } from './dial';
import type { Frame } from './frame';
import { layOutPlates } from './layout';
import type { PlateLayout } from './layout';
import { measurePlate, paintMarkers, paintPlates } from './plates';
import type { Project } from './projection';
import { paintChevrons, paintRibbon, paintStreamLabel, placeStreams, streamBoxes } from './streams';
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
  const wording = { you, brief: frame.compact };
  const measure = (plate: BoardView['plates'][number]) => measurePlate(pen, plate, wording);
  const plates = frame.composition === 'cover' ? { placed: [], hidden: [] } : layOutPlates(frame, anchors, board.plates, measure);
  return {
    frame,
    board,
    anchors,
    plates,
    arcs: placeArcs(frame, anchors, board.arcs),
    streams: placeStreams(frame, anchors, board.streams, lowGraphics),
    dial: dialShape(frame),
  };
}

/** Paints what lies under the comets: arcs, ribbons and leader lines. */
export function paintBack(pen: Pen, picture: Picture): void {
  for (const arc of picture.arcs) paintArc(pen, arc);
  for (const stream of picture.streams) paintRibbon(pen, stream);
}

/** Paints what lies over the comets: plates, the dial and every word. */
export function paintFront(easel: Easel, pen: Pen, picture: Picture): void {
  const { frame, board, plates, arcs, streams } = picture;
  for (const stream of streams) paintChevrons(pen, stream);
  paintMarkers(pen, plates);
  paintDial(pen, board.dial, picture.dial);
  paintPlates(pen, plates, { you: easel.you, brief: frame.compact });
  if (frame.compact || frame.composition === 'cover') return;
  const taken = [dialBox(picture.dial, frame.scale), frame.wire, ...plates.placed.map(({ box }) => box)];
  const note = paintNote(pen, frame, board.streamNote);
  if (note) taken.push(note);
  paintLabels(easel, pen, { arcs, streams, taken, frame });
}

interface Labels {
  readonly arcs: readonly PlacedArc[];
  readonly streams: readonly PlacedStream[];
  readonly taken: Box[];
  readonly frame: Frame;
}

function paintLabels(easel: Easel, pen: Pen, { arcs, streams, taken, frame }: Labels): void {
  const ground = { x: 8, y: frame.top + 4, width: frame.width - 16, height: frame.height - frame.top - 12 };
  const note = (box: Box | null): void => { if (box) taken.push(box); };
  const ribbons = streams.flatMap(streamBoxes);
  const bows = arcs.flatMap((arc) => arcBoxes(arc, frame.scale));
  const label = (arc: PlacedArc): void => {
    const others = arcs.filter((each) => each !== arc).flatMap((each) => arcBoxes(each, frame.scale));
    note(paintArcLabel(pen, arc, easel.directions, [...taken, ...others, ...ribbons], ground));
  };
  arcs.slice(0, 1).forEach(label);
  for (const stream of streams) {
    const own = new Set(streamBoxes(stream).map(({ x }) => x));
    note(paintStreamLabel(pen, stream, [...taken, ...bows, ...ribbons.filter(({ x }) => !own.has(x))], ground));
  }
  arcs.slice(1).forEach(label);
}

function paintNote(pen: Pen, { width, height, scale, low }: Frame, text: string): Box | null {
  if (text === '' || low) return null;
  const run = { text, face: FACES.figure, colour: INK.text2 };
  const length = widthOf(pen, [run]);
  const x = width - 20 * scale - length;
  setRuns(pen, [run], x, height - 21 * scale);
  return { x, y: height - 34 * scale, width: length, height: 18 * scale };
}
