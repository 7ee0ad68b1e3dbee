import { getNonce } from 'get-nonce';
import { useEffect, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { language } from '../../i18n/i18n';
import type { StoredFile } from '../file-list';
import { LoadingState } from '../states';
import { FlowView } from './flow-view';
import { OnlyDownload } from './only-download';
import classes from './preview.module.css';
import type { PreviewText } from './preview-text';
import { renderDocx } from './render-docx';
import { useSeen } from './use-seen';

interface Props {
  readonly file: StoredFile;
  readonly content: Blob;
  readonly text: PreviewText | undefined;
  readonly onSeen: (() => void) | undefined;
}

type Rendered = { readonly page: string } | 'rendering' | 'failed';

/** A DOCX in a frame that may do nothing; where it cannot be laid out, its text. */
export function DocxView({ file, content, text, onSeen }: Props): ReactElement {
  const { t } = useTranslation();
  const rendered = useRendered(file.name, content);
  const seen = useSeen(onSeen);
  if (rendered === 'rendering') return <LoadingState lines={10} />;
  if (rendered === 'failed') {
    if (text?.kind !== 'flow') return <OnlyDownload file={file} reason="unreadable" />;
    return (
      <div className={classes.preview}>
        <p className={classes.note}>{t('preview.textOnly')}</p>
        <FlowView name={file.name} text={text} onSeen={onSeen} />
      </div>
    );
  }
  return (
    <div className={classes.preview}>
      <p className={classes.note}>{t('preview.layoutNote')}</p>
      <div className={classes.ground}>
        <iframe
          sandbox=""
          srcDoc={rendered.page}
          title={t('preview.region', { name: file.name })}
          className={classes.frame}
          onLoad={seen}
        />
      </div>
    </div>
  );
}

function useRendered(name: string, content: Blob): Rendered {
  const { t } = useTranslation();
  const [rendered, setRendered] = useState<Rendered>('rendering');
  useEffect(() => {
    let isLeft = false;
    const words = { title: name, language: language(), picture: t('preview.picture'), pictureLeftOut: t('preview.pictureLeftOut') };
    renderDocx(content, words, getNonce() ?? '').then(
      (page) => {
        if (!isLeft) setRendered({ page });
      },
      () => {
        // Whatever it stumbled over, the text is shown in its place.
        if (!isLeft) setRendered('failed');
      },
    );
    return () => {
      isLeft = true;
    };
  }, [name, content, t]);
  return rendered;
}
