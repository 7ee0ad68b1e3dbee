import { useEffect, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './screen-title.module.css';

/** The heading of a screen, which names the browser's tab too. */
export function ScreenTitle({ title, children }: { readonly title: string; readonly children?: ReactNode }): ReactElement {
  const { t } = useTranslation();
  useEffect(() => {
    document.title = t('app.title', { screen: title });
  }, [t, title]);
  return (
    <header className={classes.header}>
      <h1 className={classes.title}>{title}</h1>
      {children !== undefined && <div className={classes.acts}>{children}</div>}
    </header>
  );
}
