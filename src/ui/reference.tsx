import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ReferencePage, ReferenceView } from '../view';
import { Dialog } from './dialog';
import type { ModelLab } from './types';
import type { WhatIfs } from './what-ifs';
import { useWords } from './words';

/** What the reference shows, and on which page it opens. */
export interface ReferenceProps {
  readonly view: ReferenceView;
  readonly page?: ReferencePage;
  /** The sliders of the model page. */
  readonly lab?: ModelLab | null;
  /** What can be asked about the seat's options. */
  readonly whatIfs?: WhatIfs | null;
  /** Where it is opened for one page of its own. */
  readonly title?: string;
  readonly onClose: () => void;
}

type Sheet = ComponentType<Omit<ReferenceProps, 'onClose' | 'title'>>;

/** A dialog of all that can be looked up: law, council, auctions, books, capacities, the model, the story. */
export function Reference({ onClose, title, ...shown }: ReferenceProps) {
  const t = useWords();
  const [sheet, setSheet] = useState<{ readonly Sheet: Sheet } | 'failed' | null>(null);
  useEffect(() => {
    // Nobody needs these pages to play, so they arrive when they are first asked for.
    import('./reference-sheet').then(({ ReferenceSheet }) => setSheet({ Sheet: ReferenceSheet }), () => setSheet('failed'));
  }, []);
  return (
    <Dialog title={title ?? t('ui.reference.title')} wide onClose={onClose}>
      {sheet === null || sheet === 'failed'
        ? <p role="status">{t(sheet === null ? 'ui.reference.loading' : 'ui.reference.failed')}</p>
        : <sheet.Sheet {...shown} />}
    </Dialog>
  );
}
