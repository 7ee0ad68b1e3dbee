import { Fragment, type ReactElement, type ReactNode } from 'react';
import classes from './fact-list.module.css';

/** Names and what they are, in two columns. */
export function FactList({ facts }: { readonly facts: readonly (readonly [name: string, value: ReactNode])[] }): ReactElement {
  return (
    <dl className={classes.facts}>
      {facts.map(([name, value]) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
