import { Link } from '@tanstack/react-router';
import Markdown from 'markdown-to-jsx/react';
import type { ReactElement, ReactNode } from 'react';
import { HELP_PAGES } from '../../app/help-pages';
import { screenOf } from './guide';
import classes from './help.module.css';

/** A page of the guide. Its first heading is the screen's second level: the screen has its own. */
export function GuidePage({ text }: { readonly text: string }): ReactElement {
  return (
    <article className={classes.text}>
      <Markdown
        options={{
          disableParsingRawHTML: true,
          forceBlock: true,
          wrapper: 'div',
          overrides: { a: GuideLink, img: Screen, h1: { component: 'h2' }, h2: { component: 'h3' }, h3: { component: 'h4' } },
        }}
      >
        {text}
      </Markdown>
    </article>
  );
}

/** Another page of the guide, a screen, or something outside. */
function GuideLink({ href = '', children }: { readonly href?: string; readonly children?: ReactNode }): ReactElement {
  const page = HELP_PAGES.find((one) => href === `${one}.md`);
  if (page !== undefined)
    return (
      <Link to="/help" search={{ page }}>
        {children}
      </Link>
    );
  return href.startsWith('/') && href !== '/docs' ? <Link to={href}>{children}</Link> : <a href={href}>{children}</a>;
}

function Screen({ src = '', alt = '' }: { readonly src?: string; readonly alt?: string }): ReactElement {
  return <img className={classes.screen} src={screenOf(src)} alt={alt} loading="lazy" width={1280} height={800} />;
}
