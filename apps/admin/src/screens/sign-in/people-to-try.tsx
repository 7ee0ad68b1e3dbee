import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { isRole } from '../../kit/role';
import classes from './sign-in.module.css';

interface Person {
  readonly signInName: string;
  readonly name: string;
  /** "unit-head @ P.NoiVu". */
  readonly memberships: readonly string[];
}

/** The demo people, each a way in. */
export function PeopleToTry({
  people,
  onChoose,
}: {
  readonly people: readonly Person[];
  readonly onChoose: (signInName: string) => void;
}): ReactElement {
  const { t } = useTranslation();
  const capacity = (membership: string): string => {
    const [role = '', unit = ''] = membership.split(' @ ');
    return `${isRole(role) ? t(`role.${role}`) : role} · ${unit}`;
  };
  return (
    <section aria-labelledby="people-to-try" className={classes.people}>
      <h2 id="people-to-try">{t('signIn.demoTitle')}</h2>
      <p>{t('signIn.demoIntro')}</p>
      <ul>
        {people.map(({ signInName, name, memberships }) => (
          <li key={signInName}>
            <button type="button" onClick={() => onChoose(signInName)}>
              <strong>{name}</strong>
              <span>{memberships.map(capacity).join('; ')}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
