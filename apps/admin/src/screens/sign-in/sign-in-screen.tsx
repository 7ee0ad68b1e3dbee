import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listDemoPeopleOptions } from '#api-client/@tanstack/react-query.gen';
import { signIn, signInAsDemoPerson } from '#api-client/index';
import { meQuery } from '../../app/me';
import { ScreenTitle } from '../../app/screen-title';
import { faultsOf } from '../../kit/faults-of';
import { focusFirst } from '../../kit/focus-first';
import { ErrorState } from '../../kit/states';
import { homeOf } from '../../app/home-of';
import { PeopleToTry } from './people-to-try';
import classes from './sign-in.module.css';

const route = getRouteApi('/sign-in');

/** By name and password; in the try-out also as one of its people, with one click. */
export function SignInScreen(): ReactElement {
  const { t } = useTranslation();
  const demo = useQuery({ ...listDemoPeopleOptions(), retry: false });
  const form = useForm({ initialValues: { signInName: '', password: '' } });
  const enter = useEntering();
  const byPassword = useMutation({
    mutationFn: (body: { signInName: string; password: string }) => signIn({ body }),
    onSuccess: enter,
    onError: (error) => form.setErrors(faultsOf(error)),
  });
  const asDemo = useMutation({ mutationFn: (signInName: string) => signInAsDemoPerson({ body: { signInName } }), onSuccess: enter });
  const people = demo.data?.items ?? [];
  return (
    <main className={classes.page}>
      <ScreenTitle title={`${t('app.name')} · ${t('signIn.title')}`} />
      {people.length > 0 && <PeopleToTry people={people} onChoose={(signInName) => asDemo.mutate(signInName)} />}
      {asDemo.error !== null && <ErrorState error={asDemo.error} />}
      <form onSubmit={form.onSubmit((values) => byPassword.mutate(values), focusFirst(form))} className={classes.form}>
        <Stack gap="sm">
          <TextInput label={t('signIn.name')} autoComplete="username" required {...form.getInputProps('signInName')} />
          <PasswordInput label={t('signIn.password')} autoComplete="current-password" required {...form.getInputProps('password')} />
          {byPassword.error !== null && <ErrorState error={byPassword.error} />}
          <Button type="submit" loading={byPassword.isPending} variant={people.length > 0 ? 'default' : 'filled'}>
            {t('signIn.submit')}
          </Button>
        </Stack>
      </form>
    </main>
  );
}

/** Where a person goes after signing in: back to where they were led away from, or to the queue of their role. */
function useEntering(): () => Promise<void> {
  const { back } = route.useSearch();
  const router = useRouter();
  const queries = useQueryClient();
  return async () => {
    queries.clear();
    const me = await queries.query(meQuery());
    router.history.push(back ?? homeOf(me.capacities.map(({ role }) => role)));
  };
}
