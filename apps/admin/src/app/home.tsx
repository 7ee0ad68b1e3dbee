import { Navigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { homeOf } from './home-of';
import { useMe } from './me';

/** Nobody stays here: everybody begins in the queue of their role. */
export function Home(): ReactElement {
  const { roles } = useMe();
  return <Navigate to={homeOf([...roles])} replace />;
}
