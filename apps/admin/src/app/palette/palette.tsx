import { Modal, TextInput } from '@mantine/core';
import { useEffect, useId, useState, type KeyboardEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../kit/states';
import type { PaletteActs } from './palette-acts';
import classes from './palette.module.css';
import { usePaletteGroups, type PaletteGroup, type PaletteOption } from './use-palette-groups';

interface Props {
  readonly acts: PaletteActs;
  readonly onClose: () => void;
}

/**
 * Everything and every command in one field. The field keeps the focus, the arrows move through what can be chosen (a combobox with a list,
 * as of the ARIA Authoring Practices).
 */
export function Palette({ acts, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [place, setPlace] = useState(0);
  const list = useId();
  const { groups, isSearching, foundNone, error, retry } = usePaletteGroups(typed, acts);
  const options = groups.flatMap((group) => group.options);
  const chosen = options[Math.min(place, options.length - 1)];
  const idOf = ({ key }: PaletteOption): string => `${list}-${key.replaceAll(/\s/g, '-')}`;
  const chosenId = chosen && idOf(chosen);
  useEffect(() => {
    if (chosenId !== undefined) document.getElementById(chosenId)?.scrollIntoView({ block: 'nearest' });
  }, [chosenId]);
  const run = (option: PaletteOption): void => {
    onClose();
    option.run();
  };
  const press = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && step === undefined)) return;
    event.preventDefault();
    if (step !== undefined) setPlace((Math.min(place, options.length - 1) + step + options.length) % Math.max(options.length, 1));
    else if (chosen !== undefined) run(chosen);
  };
  const status = isSearching
    ? t('search.searching')
    : foundNone
      ? t('search.none', { words: typed.trim() })
      : typed.trim() === ''
        ? t('search.hint')
        : t('search.found', { count: options.length });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('search.paletteTitle')}
      size="lg"
      yOffset="8dvh"
      closeButtonProps={{ 'aria-label': t('form.close') }}
    >
      <TextInput
        className={classes.field}
        data-autofocus
        role="combobox"
        aria-label={t('search.words')}
        aria-autocomplete="list"
        aria-expanded={options.length > 0}
        aria-controls={options.length > 0 ? list : undefined}
        aria-activedescendant={chosenId}
        placeholder={t('search.words')}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={typed}
        onKeyDown={press}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setPlace(0);
        }}
      />
      <p className={classes.status} role="status">
        {status}
      </p>
      {error !== null && <ErrorState error={error} onRetry={retry} />}
      {options.length > 0 && (
        <div id={list} role="listbox" aria-label={t('search.paletteTitle')} className={classes.list}>
          {groups.map((group) => (
            <Options
              key={group.name}
              group={group}
              idOf={idOf}
              chosen={chosen}
              onPoint={(option) => setPlace(options.indexOf(option))}
              onRun={run}
            />
          ))}
        </div>
      )}
    </Modal>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

interface OptionsProps {
  readonly group: PaletteGroup;
  readonly idOf: (option: PaletteOption) => string;
  readonly chosen: PaletteOption | undefined;
  readonly onPoint: (option: PaletteOption) => void;
  readonly onRun: (option: PaletteOption) => void;
}

function Options({ group: { name, options }, idOf, chosen, onPoint, onRun }: OptionsProps): ReactElement {
  const heading = useId();
  return (
    <div role="group" aria-labelledby={heading}>
      <div id={heading} role="presentation" className={classes.heading}>
        {name}
      </div>
      {options.map((option) => (
        <div
          key={option.key}
          id={idOf(option)}
          role="option"
          aria-selected={option === chosen}
          className={classes.option}
          onMouseDown={(event) => event.preventDefault()}
          onMouseMove={() => onPoint(option)}
          onClick={() => onRun(option)}
        >
          <span className={classes.title}>{option.title}</span>
          <span className={classes.detail}>{option.detail}</span>
        </div>
      ))}
    </div>
  );
}
