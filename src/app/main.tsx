import { render } from 'preact';
import { openStore } from '../saves';
import { App } from './page/app';
import { loadCatalogue } from './page/catalogue';
import { PageController } from './page/controller';
import { stockScenarios } from './page/levels';
import { loadSettings } from './page/settings';

/** Starts the page: words and storage first, then the first screen, then the link if there is one. */
async function start(root: HTMLElement): Promise<void> {
  const settings = loadSettings();
  const scenarios = stockScenarios();
  const [catalogue, store] = await Promise.all([loadCatalogue(settings.language), openStore()]);
  const controller = new PageController({ scenarios, store, settings, catalogue, play: () => import('./page/play') });
  render(<App controller={controller} scenarios={scenarios} />, root);
  const followLink = (): void => {
    if (!location.hash.startsWith('#g')) return;
    const fragment = location.hash;
    history.replaceState(null, '', location.pathname + location.search);
    void controller.follow(fragment);
  };
  addEventListener('hashchange', followLink);
  await controller.look();
  followLink();
  void controller.warm();
}

const root = document.getElementById('app');
if (root !== null) void start(root);
