import './css/reference.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ReferencePage, ReferenceView } from '../view';
import { AuctionList } from './auction-list';
import { Books, Capacities } from './books';
import { ClaimsTable } from './claims-table';
import { CouncilVotes } from './council-vote';
import { LawPanel } from './law-panel';
import { ModelPage } from './model-page';
import { PayoffPage } from './payoff';
import { TornadoPage } from './tornado';
import type { ModelLab } from './types';
import type { WhatIfs } from './what-ifs';
import { useWords } from './words';

/** What the pages are made of, and which of them is open first. */
export interface ReferenceSheetProps {
  readonly view: ReferenceView;
  readonly page?: ReferencePage;
  /** The sliders of the model page. */
  readonly lab?: ModelLab | null;
  /** What can be asked about the seat's options; absent where nobody can play the futures. */
  readonly whatIfs?: WhatIfs | null;
}

interface Shown {
  readonly id: ReferencePage;
  readonly content: () => ComponentChildren;
}

/** The pages that have something to show, in order. */
function pagesOf({ law, council, auctions, books, model, claims = [] }: ReferenceView, lab: ModelLab | null, whatIfs: WhatIfs | null, onNumber: (id: string) => void): readonly Shown[] {
  const pages: (Shown | false | null | undefined)[] = [
    law && { id: 'law', content: () => <LawPanel law={law} /> },
    council && { id: 'council', content: () => <CouncilVotes council={council} /> },
    auctions && { id: 'auctions', content: () => <AuctionList auctions={auctions} /> },
    books && { id: 'books', content: () => <Books books={books} /> },
    books && { id: 'capacities', content: () => <Capacities books={books} /> },
    model && { id: 'model', content: () => <ModelPage model={model} {...(lab ? { lab } : {})} /> },
    claims.length > 0 && { id: 'story', content: () => <ClaimsTable claims={claims} /> },
    whatIfs && { id: 'payoff', content: () => <PayoffPage desk={whatIfs.payoff} /> },
    whatIfs && { id: 'tornado', content: () => <TornadoPage desk={whatIfs.tornado} onNumber={onNumber} /> },
  ];
  return pages.filter((each): each is Shown => Boolean(each));
}

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** Brings a number of the model page into sight once that page is open. */
function useNumber(number: string | null) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const line = number === null ? null : ref.current?.querySelector<HTMLElement>(`[id="number-${number}"]`);
    line?.focus({ preventScroll: true });
    line?.scrollIntoView({ block: 'center' });
  }, [number]);
  return ref;
}

/** The pages of the reference behind a row of tabs: arrow keys go from one to the next. */
export function ReferenceSheet({ view, page, lab = null, whatIfs = null }: ReferenceSheetProps) {
  const t = useWords();
  const id = useId();
  const tabs = useRef<HTMLDivElement>(null);
  const [number, setNumber] = useState<string | null>(null);
  const sheet = useNumber(number);
  const onNumber = (wanted: string): void => {
    setNumber(wanted);
    setChosen('model');
  };
  const pages = pagesOf(view, lab, whatIfs, onNumber);
  const [chosen, setChosen] = useState(page ?? pages[0]?.id);
  const choose = (next: ReferencePage | undefined): void => {
    setNumber(null);
    setChosen(next);
  };
  const open = pages.find((each) => each.id === chosen) ?? pages[0];
  if (!open) return null;
  const onKey = (event: KeyboardEvent): void => {
    const to = STEPS[event.key]?.(pages.indexOf(open), pages.length - 1);
    if (to === undefined) return;
    event.preventDefault();
    choose(pages[to]?.id);
    tabs.current?.querySelectorAll<HTMLElement>('[role=tab]')[to]?.focus();
  };
  return (
    <div class="reference" ref={sheet}>
      {pages.length > 1 && (
        <div ref={tabs} class="reference-tabs" role="tablist" tabIndex={-1} aria-label={t('ui.reference.pages')} onKeyDown={onKey}>
          {pages.map((each) => (
            <button key={each.id} type="button" role="tab" id={`${id}-${each.id}`} aria-selected={each === open} aria-controls={`${id}-page`} tabIndex={each === open ? 0 : -1} onClick={() => choose(each.id)}>
              {t(`ui.reference.page.${each.id}`)}
            </button>
          ))}
        </div>
      )}
      <div class="reference-page" role={pages.length > 1 ? 'tabpanel' : undefined} id={`${id}-page`} aria-label={t(`ui.reference.page.${open.id}`)} tabIndex={0} key={open.id}>
        {open.content()}
      </div>
    </div>
  );
}
