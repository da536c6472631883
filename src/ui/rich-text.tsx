import type { Piece, Rich } from '../view';
import { useWords } from './words';

function Figure({ piece }: { readonly piece: Extract<Piece, { kind: 'number' }> }) {
  const t = useWords();
  return (
    <a class={piece.isGuess ? 'figure guess' : 'figure'} href={piece.href} title={piece.note}>
      {piece.text}{piece.isGuess && <sup aria-hidden="true">{t('ui.model.guess.mark')}</sup>}<span class="vh"> ({piece.note})</span>
    </a>
  );
}

/** A text whose numbers lead to where they come from and whose letters are set as an equation's. */
export function RichText({ text }: { readonly text: Rich }) {
  return (
    <>
      {text.map((piece, place) => {
        if (piece.kind === 'number') return <Figure key={place} piece={piece} />;
        if (piece.kind === 'var') return <var key={place}>{piece.text}</var>;
        if (piece.kind === 'sub') return <sub key={place}>{piece.text}</sub>;
        return piece.kind === 'sup' ? <sup key={place}>{piece.text}</sup> : <span key={place}>{piece.text}</span>;
      })}
    </>
  );
}
