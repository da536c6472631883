import type { ComponentChildren } from 'preact';
import type { BoardView, DialView } from '../view';
import { Help } from './help';
import type { Helped } from './help';
import { Change } from './marks';
import { useWords } from './words';

function Sheet(props: { readonly title: string; readonly heads: readonly string[]; readonly children: ComponentChildren }) {
  return (
    <table class="data">
      <caption>{props.title}</caption>
      <thead><tr>{props.heads.map((head) => <th key={head} scope="col">{head}</th>)}</tr></thead>
      <tbody>{props.children}</tbody>
    </table>
  );
}

function Plates({ board }: { readonly board: BoardView }) {
  const t = useWords();
  const state = (you: boolean, acts: boolean) => [you ? t('ui.you') : '', acts ? t('ui.board.acts') : ''].filter(Boolean).join(', ');
  return (
    <Sheet title={t('ui.board.plates')} heads={[t('ui.board.who'), t('ui.board.posture'), t('ui.board.figure'), t('ui.board.state')]}>
      {board.plates.map((plate) => (
        <tr key={plate.id}>
          <th scope="row">{plate.name}</th><td>{plate.posture}</td><td>{plate.figure}</td><td>{state(plate.you, plate.aboutToAct)}</td>
        </tr>
      ))}
    </Sheet>
  );
}

function Trust({ board }: { readonly board: BoardView }) {
  const t = useWords();
  const dial: Helped<DialView> = board.dial;
  return (
    <Sheet title={t('ui.board.trust')} heads={[t('ui.board.between'), t('ui.board.value'), t('ui.board.change')]}>
      <tr><th scope="row"><span class="goal-name">{dial.label}<Help about={dial.label} text={dial.help} /></span></th><td>{board.dial.text}</td><td>{board.dial.note}</td></tr>
      {board.arcs.map((arc) => (
        <tr key={arc.id}><th scope="row">{arc.label}</th><td>{arc.value}</td><td><Change value={arc.change} /></td></tr>
      ))}
    </Sheet>
  );
}

function Streams({ board }: { readonly board: BoardView }) {
  const t = useWords();
  return (
    <Sheet title={board.streamNote} heads={[t('ui.board.stream'), t('ui.board.per-day')]}>
      {board.streams.map((stream) => (
        <tr key={stream.id}><th scope="row">{stream.label}</th><td>{stream.text ?? stream.usdBnPerDay.toFixed(2)}</td></tr>
      ))}
    </Sheet>
  );
}

/** Every headline: on a small screen the board has no room for the wire, and on a large one for the newest only. */
export function Headlines({ board }: { readonly board: BoardView }) {
  const t = useWords();
  return (
    <Sheet title={t('ui.wire')} heads={[t('ui.market.day'), t('ui.wire.headline')]}>
      {board.wire.map((item) => <tr key={item.id}><th scope="row">{item.day}</th><td>{item.text}</td></tr>)}
    </Sheet>
  );
}

/** All that the canvas draws, as tables. */
export function BoardTables({ board }: { readonly board: BoardView }) {
  return (
    <>
      <Plates board={board} />
      <Trust board={board} />
      <Streams board={board} />
    </>
  );
}
