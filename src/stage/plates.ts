import type { PlateView } from '../view';
import { INK, faded } from './colours';
import { drawEmblem } from './emblems';
import type { PlacedPlate, PlateLayout, PlateWidths } from './layout';
import type { Point } from './projection';
import { FACES, cutTo, setRuns, widthOf } from './type';
import type { Pen, Run } from './type';

/** How plates are worded. */
export interface PlateWording {
  /** The word beside the reader's own plate. */
  readonly you: string;
  /** True where there is no room for figures. */
  readonly brief: boolean;
  /** Longest name in pixels; a longer one is cut. */
  readonly most: number;
}

/** Measures a plate's lines in the fonts of the stage. */
export function measurePlate(pen: Pen, plate: PlateView, wording: PlateWording): PlateWidths {
  return { name: widthOf(pen, nameRuns(pen, plate, wording)), second: widthOf(pen, secondRuns(plate, wording)) };
}

/** Paints leader lines and the squares on the true places. */
export function paintMarkers(pen: Pen, layout: PlateLayout): void {
  for (const placed of layout.placed) paintLeader(pen, placed);
  for (const { marker, plate } of layout.hidden) paintSquare(pen, marker, plate);
  for (const { marker, plate } of layout.placed) if (plate.side !== 'edge') paintSquare(pen, marker, plate);
}

/** Paints emblem, name and second line of every plate. */
export function paintPlates(pen: Pen, layout: PlateLayout, wording: PlateWording): void {
  for (const placed of layout.placed) {
    const { plate, emblem, textX, nameBaseline, secondBaseline, secondX } = placed;
    const colour = plate.aboutToAct ? INK.lamp : INK.text;
    drawEmblem(pen.context, plate.icon, emblem.x, emblem.y, 15 * pen.scale, colour, faded(INK.halo, 0.85));
    setRuns(pen, nameRuns(pen, plate, wording), textX, nameBaseline);
    if (secondBaseline !== null) setRuns(pen, secondRuns(plate, wording), secondX, secondBaseline);
    if (plate.aboutToAct && !wording.brief) paintBrackets(pen, placed);
  }
}

function nameRuns(pen: Pen, { name, short, you: isYou }: PlateView, { you, brief, most }: PlateWording): Run[] {
  const whole = { text: name, face: FACES.name, colour: INK.text };
  const fits = widthOf(pen, [whole]) <= most;
  const run = fits ? whole : cutTo(pen, { ...whole, text: short ?? name }, most);
  return isYou && you !== '' && !brief ? [run, { text: `  ${you}`, face: FACES.you, colour: INK.lamp }] : [run];
}

function secondRuns({ posture, figure, aboutToAct, you: isYou }: PlateView, { you, brief }: PlateWording): Run[] {
  const runs: Run[] = [];
  if (brief && isYou && you !== '') runs.push({ text: `${you}  `, face: FACES.you, colour: INK.lamp });
  if (posture !== '') runs.push({ text: posture, face: FACES.posture, colour: aboutToAct ? INK.lamp : INK.text });
  if (figure !== '' && !brief) runs.push({ text: posture === '' ? figure : `   ${figure}`, face: FACES.figure, colour: INK.text2 });
  return runs;
}

function paintLeader({ context, scale }: Pen, { leader, plate }: PlacedPlate): void {
  const [first, ...rest] = leader;
  if (!first) return;
  context.lineWidth = (plate.you ? 1.3 : 0.8) * scale;
  context.strokeStyle = faded(plate.you ? INK.text : INK.text2, plate.you ? 0.9 : 0.5);
  context.lineJoin = 'round';
  context.beginPath();
  context.moveTo(first.x, first.y);
  for (const { x, y } of rest) context.lineTo(x, y);
  context.stroke();
}

function paintSquare({ context, scale }: Pen, { x, y }: Point, { you, aboutToAct }: PlateView): void {
  const half = 2.6 * scale;
  context.fillStyle = you ? INK.text : INK.ground;
  context.strokeStyle = aboutToAct ? INK.lamp : INK.text;
  context.lineWidth = 1.2 * scale;
  context.lineJoin = 'miter';
  context.fillRect(x - half, y - half, 2 * half, 2 * half);
  context.strokeRect(x - half, y - half, 2 * half, 2 * half);
}

function paintBrackets({ context, scale }: Pen, { box }: PlacedPlate): void {
  const leg = 8 * scale;
  const [left, right] = [box.x, box.x + box.width];
  const [top, bottom] = [box.y, box.y + box.height];
  context.lineWidth = 1.6 * scale;
  context.strokeStyle = INK.lamp;
  context.lineJoin = 'miter';
  context.beginPath();
  for (const [x, dx] of [[left, 1], [right, -1]] as const) {
    for (const [y, dy] of [[top, 1], [bottom, -1]] as const) {
      context.moveTo(x, y + dy * leg);
      context.lineTo(x, y);
      context.lineTo(x + dx * leg, y);
    }
  }
  context.stroke();
}
