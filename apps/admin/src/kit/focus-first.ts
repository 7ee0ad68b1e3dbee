import type { FormErrors, UseFormReturnType } from '@mantine/form';

/** Takes people to the first field that a form finds wrong: in a long one it may be out of sight. */
export function focusFirst<Input>(form: UseFormReturnType<Input>): (errors: FormErrors) => void {
  return (errors) => {
    const [path] = Object.keys(errors);
    if (path !== undefined) form.getInputNode(path)?.focus();
  };
}
