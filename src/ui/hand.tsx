import type { CardView } from '../view';
import { ActionIcon } from './icons';
import { Change } from './marks';
import { useWords } from './words';

interface CardProps {
  readonly card: CardView;
  readonly selected: boolean;
  readonly onSelect: (action: string) => void;
}

function Foot({ card }: { readonly card: CardView }) {
  const t = useWords();
  if (!card.legal) return <span class="card-foot voice">{t('ui.decide.not-now')}</span>;
  if (card.chosen) return <span class="card-foot on-table"><i class="mark" aria-hidden="true" />{t('ui.decide.on-table')}</span>;
  return <span class="card-foot"><Change value={card.cost} /></span>;
}

function Card({ card, selected, onSelect }: CardProps) {
  const state = [card.legal ? '' : 'illegal', selected ? 'selected' : ''].join(' ');
  return (
    <li class={`card ${state}`}>
      <button type="button" aria-pressed={selected} onClick={() => onSelect(card.action)} data-action={card.action}>
        <ActionIcon name={card.icon} />
        <span class="card-title">{card.title}</span>
        <span class="card-line">{card.legal ? card.line : card.refusal}</span>
        <Foot card={card} />
      </button>
    </li>
  );
}

/** The hand of policy actions; one that is not legal says why. */
export function Hand(props: { readonly cards: readonly CardView[]; readonly selected: string | null; readonly onSelect: (action: string) => void }) {
  const t = useWords();
  const { cards, selected, onSelect } = props;
  return (
    <ul class={cards.length > 5 ? 'hand two-rows' : 'hand'} aria-label={t('ui.decide.hand')} style={{ '--cards': String(cards.length) }}>
      {cards.map((card) => <Card key={card.action} card={card} selected={card.action === selected} onSelect={onSelect} />)}
    </ul>
  );
}
