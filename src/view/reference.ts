import { auctionsView } from './auctions';
import type { AuctionsView } from './auctions';
import { booksView } from './books';
import type { BooksView } from './books';
import { claimsView } from './claims';
import type { ClaimRow } from './claims';
import { councilView } from './council';
import type { CouncilView } from './council';
import { lawPanelView } from './law-panel';
import type { LawPanelView } from './law-panel';
import { modelPageView } from './model-page';
import type { ModelInput, ModelPageView } from './model-types';
import type { Viewer } from './viewer';

/** Names of the reference's pages. */
export type ReferencePage = 'law' | 'council' | 'auctions' | 'books' | 'capacities' | 'model' | 'story' | 'payoff' | 'tornado';

/** All that can be looked up during a game; a page that is absent has nothing to show. */
export interface ReferenceView {
  readonly law?: LawPanelView;
  readonly council?: CouncilView;
  readonly auctions?: AuctionsView;
  readonly books?: BooksView;
  readonly model?: ModelPageView;
  readonly claims?: readonly ClaimRow[];
}

/** Builds the reference of a game as it stands. */
export function referenceView(viewer: Viewer, model: ModelInput): ReferenceView {
  const { words, state, scenario } = viewer;
  const council = councilView(viewer);
  const auctions = auctionsView(viewer);
  const claims = claimsView(viewer);
  const { parameters: levelParameters, sources: claimSources } = scenario.level;
  return {
    law: lawPanelView(viewer),
    ...(council === null ? {} : { council }),
    ...(auctions === null ? {} : { auctions }),
    books: booksView(viewer),
    model: modelPageView(words, { ...model, overrides: state.record.overrides, levelParameters, claims, claimSources }),
    claims,
  };
}
