import { Button, Flex } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { STATES, STATE_WORDS, type State } from './states';

interface StateFilterProps {
  counts: Record<State, number>;
  state: State | null;
  onChange: (state: State | null) => void;
  onReload: () => void;
}

/** How many messages stand in each state, and the list narrowed down to one of them. */
export function StateFilter({ counts, state, onChange, onReload }: StateFilterProps) {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const choices = [
    { value: null, words: 'Tutti', count: all },
    ...STATES.map((value) => ({ value, words: STATE_WORDS[value].many, count: counts[value] })),
  ];
  return (
    <Flex justifyContent="space-between" alignItems="flex-start" gap={4} paddingBottom={4} wrap="wrap">
      <Flex role="group" aria-label="Stato della consegna" gap={2} wrap="wrap">
        {choices.map(({ value, words, count }) => (
          <Button
            key={words}
            variant={value === state ? 'secondary' : 'tertiary'}
            aria-pressed={value === state}
            onClick={() => {
              onChange(value);
            }}
          >
            {`${words} (${count.toLocaleString('it-IT')})`}
          </Button>
        ))}
      </Flex>
      <Button variant="tertiary" startIcon={<ArrowClockwise />} onClick={onReload}>
        Aggiorna
      </Button>
    </Flex>
  );
}
