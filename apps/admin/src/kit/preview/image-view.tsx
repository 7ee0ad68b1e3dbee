import { useElementSize } from '@mantine/hooks';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredFile } from '../file-list';
import { OnlyDownload } from './only-download';
import classes from './preview.module.css';
import { useObjectAddress } from './use-object-address';
import { useSeen } from './use-seen';
import { ZoomButtons, zoomByKey, zoomOf } from './zoom';

interface Props {
  readonly file: StoredFile;
  readonly content: Blob;
  readonly onSeen: (() => void) | undefined;
}

/** A picture as wide as its place, never larger than it is unless asked to be. */
export function ImageView({ file, content, onSeen }: Props): ReactElement {
  const { t } = useTranslation();
  const address = useObjectAddress(content, file.mediaType);
  const seen = useSeen(onSeen);
  const { ref, width: place } = useElementSize();
  const [width, setWidth] = useState<number | null>(null);
  const [isBroken, setBroken] = useState(false);
  const [chosen, choose] = useState<number | null>(null);
  const zoom = zoomOf(chosen, choose, width === null || place === 0 ? 1 : Math.min(1, place / width));
  if (isBroken) return <OnlyDownload file={file} reason="unreadable" />;
  return (
    <div className={classes.preview}>
      <div className={classes.bar} role="group" aria-label={t('preview.tools')}>
        <ZoomButtons zoom={zoom} />
      </div>
      <div
        ref={ref}
        className={classes.scroller}
        role="region"
        aria-label={t('preview.region', { name: file.name })}
        tabIndex={0}
        onKeyDown={(event) => zoomByKey(zoom, event)}
      >
        {address !== null && (
          <img
            src={address}
            alt={file.name}
            className={classes.picture}
            style={width === null ? undefined : { width: width * zoom.scale }}
            onLoad={({ currentTarget }) => {
              setWidth(currentTarget.naturalWidth);
              seen();
            }}
            onError={() => setBroken(true)}
          />
        )}
      </div>
    </div>
  );
}
