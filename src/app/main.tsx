import { render } from 'preact';
import { openStore } from '../saves';
import failed from '../../assets/first-load.json';
import { App } from './page/app';
import { loadFirstWords } from './page/catalogue';
import { PageController } from './page/controller';
import { levelCards, loadLevel } from './page/levels';
import { loadSettings } from './page/settings';

/** Starts the page: words and storage first, then the first screen, then the link if there is one. */
async function start(root: HTMLElement): Promise<void> {
  const settings = loadSettings();
  const [catalogue, store] = await Promise.all([loadFirstWords(settings.language), openStore()]);
  const controller = new PageController({ cards: levelCards(), level: loadLevel, store, settings, catalogue, play: () => import('./page/play') });
  render(<App controller={controller} />, root);
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

/** Without words or levels there is no page, only one sentence that needs neither. */
function giveUp(root: HTMLElement): void {
  const { language } = loadSettings();
  document.documentElement.lang = language;
  render(<p class="notice" role="alert">{failed[language]}</p>, root);
}

const root = document.getElementById('app');
if (root !== null) start(root).catch(() => giveUp(root));
