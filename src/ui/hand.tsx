import { useId, useState } from 'preact/hooks';
import type { CardView, HandGroup } from '../view';
import { followArrows } from './arrow-keys';
import { ActionIcon } from './icons';
import { Change } from './marks';
import { useWords } from './words';

interface CardProps {
  readonly card: CardView;
  readonly selected: boolean;
  readonly onSelect: (action: string) => void;
  readonly onPoint: (action: string | null) => void;
}

/** A finger has no hover: what it touches is selected. */
const hovers = (event: PointerEvent): boolean => event.pointerType !== 'touch';

function Foot({ card }: { readonly card: CardView }) {
  const t = useWords();
  if (!card.legal) return <span class="card-foot voice">{t('ui.decide.not-now')}</span>;
  if (card.chosen) return <span class="card-foot on-table"><i class="mark" aria-hidden="true" />{t('ui.decide.on-table')}</span>;
  return <span class="card-foot"><Change value={card.cost} /></span>;
}

function Card({ card, selected, onSelect, onPoint }: CardProps) {
  const state = [card.legal ? '' : 'illegal', selected ? 'selected' : ''].join(' ');
  return (
    <li class={`card ${state}`} onPointerEnter={(event) => hovers(event) && onPoint(card.action)} onPointerLeave={(event) => hovers(event) && onPoint(null)}>
      <button type="button" aria-pressed={selected} onClick={() => onSelect(card.action)} onFocus={() => onPoint(card.action)} onBlur={() => onPoint(null)}
        onKeyDown={(event) => followArrows(event, '.hand')} data-action={card.action}>
        <ActionIcon name={card.icon} />
        <span class="card-title">{card.title}</span>
        <span class="card-line">{card.legal ? card.line : card.refusal}</span>
        <Foot card={card} />
      </button>
    </li>
  );
}

/** What the hand needs. */
export interface HandProps {
  readonly cards: readonly CardView[];
  readonly groups: readonly HandGroup[];
  readonly selected: string | null;
  readonly onSelect: (action: string) => void;
  /** Told of the card that a pointer or the focus is on, and with null when it leaves. */
  readonly onPoint: (action: string | null) => void;
}

function Cards({ cards, selected, onSelect, onPoint, label }: Omit<HandProps, 'groups'> & { readonly label: string }) {
  return (
    <ul class={cards.length > 5 ? 'hand two-rows' : 'hand'} aria-label={label} style={{ '--cards': String(cards.length) }}>
      {cards.map((card) => <Card key={card.action} card={card} selected={card.action === selected} onSelect={onSelect} onPoint={onPoint} />)}
    </ul>
  );
}

interface TabsProps {
  readonly groups: readonly HandGroup[];
  readonly cards: readonly CardView[];
  readonly open: string | undefined;
  readonly base: string;
  readonly onOpen: (group: string) => void;
}

/** The tabs of a large hand: arrows move between them, and what they reach is open. */
function Tabs({ groups, cards, open, base, onOpen }: TabsProps) {
  const t = useWords();
  const isOnTable = ({ actions }: HandGroup) => cards.some(({ action, chosen }) => chosen && actions.includes(action));
  const move = (event: KeyboardEvent) => {
    const next = followArrows(event, '.hand-tabs');
    if (next !== null) onOpen(groups[next]?.id ?? '');
  };
  return (
    <div class="hand-tabs" role="tablist" aria-label={t('ui.decide.hand')}>
      {groups.map((group) => (
        <button key={group.id} type="button" role="tab" id={`${base}-${group.id}`} aria-controls={`${base}-${group.id}-cards`} aria-selected={group.id === open} tabIndex={group.id === open ? 0 : -1} onClick={() => onOpen(group.id)} onKeyDown={move}>
          {group.title}
          <span class="hand-count">{group.legalText}<span class="vh"> {t('ui.decide.legal-now')}</span></span>
          {isOnTable(group) && <i class="mark"><span class="vh">{t('ui.decide.on-table')}</span></i>}
        </button>
      ))}
    </div>
  );
}

/** A large hand: one group at a time where there is room for cards, all groups one under the other on a phone. */
function GroupedHand({ cards, groups, selected, ...told }: HandProps) {
  const base = useId();
  const t = useWords();
  const [wanted, setWanted] = useState<string | null>(null);
  const held = groups.find(({ actions }) => selected !== null && actions.includes(selected));
  const open = (groups.find(({ id }) => id === wanted) ?? held ?? firstLegal(groups, cards))?.id;
  return (
    <div class="hand-groups">
      <Tabs groups={groups} cards={cards} open={open} base={base} onOpen={setWanted} />
      {groups.map((group) => (
        <section key={group.id} class={group.id === open ? 'hand-group open' : 'hand-group'} role="tabpanel" id={`${base}-${group.id}-cards`} aria-labelledby={`${base}-${group.id}`}>
          <h3>{group.title}<span class="hand-count">{group.legalText} {t('ui.decide.legal-now')}</span></h3>
          <Cards cards={cards.filter(({ action }) => group.actions.includes(action))} selected={selected} label={group.title} {...told} />
        </section>
      ))}
    </div>
  );
}

function firstLegal(groups: readonly HandGroup[], cards: readonly CardView[]): HandGroup | undefined {
  return groups.find(({ actions }) => cards.some(({ action, legal }) => legal && actions.includes(action))) ?? groups[0];
}

/** The hand of policy actions; one that is not legal says why. */
export function Hand(props: HandProps) {
  const t = useWords();
  return props.groups.length > 0 ? <GroupedHand {...props} /> : <Cards {...props} label={t('ui.decide.hand')} />;
}
