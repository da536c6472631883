import { Dialog } from './dialog';
import { useWords } from './words';

/** What the share panel needs. */
export interface ShareProps {
  readonly link: string;
  readonly copied: boolean;
  readonly onCopy: () => void;
  readonly onDownload: () => void;
  readonly onClose: () => void;
}

/** Hands the game on as a link or as a file. */
export function Share({ link, copied, onCopy, onDownload, onClose }: ShareProps) {
  const t = useWords();
  return (
    <Dialog title={t('ui.share.title')} onClose={onClose}>
      <p>{t('ui.share.note')}</p>
      <div class="share-row">
        <label class="vh" for="share-link">{t('ui.share.link')}</label>
        <input id="share-link" type="text" readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
        <button type="button" class="button" onClick={onCopy}>{t('ui.share.copy')}</button>
      </div>
      <p class="share-state" role="status">{copied ? t('ui.share.copied') : ''}</p>
      <div class="share-file">
        <p class="muted">{t('ui.share.file')}</p>
        <button type="button" class="button quiet" onClick={onDownload}>{t('ui.share.download')}</button>
      </div>
    </Dialog>
  );
}
