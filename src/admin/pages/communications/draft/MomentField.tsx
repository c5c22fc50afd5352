import { Checkbox, Field, Flex } from '@strapi/design-system';
import { useState } from 'react';
import { styled } from 'styled-components';

interface MomentFieldProps {
  error: string | undefined;
  /** UTC; null: as soon as may be. */
  onChange: (at: string | null) => void;
}

// The design system has no field for a day with an hour; browsers have, in the operator's own time.
const Moment = styled.input`
  padding: 0.8rem 1.2rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral300};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
`;

/** When a communication goes out: as soon as may be, or at a set time. */
export function MomentField({ error, onChange }: MomentFieldProps) {
  const [later, setLater] = useState(false);
  return (
    <Flex direction="column" alignItems="flex-start" gap={3}>
      <Checkbox
        checked={later}
        onCheckedChange={(checked) => {
          setLater(checked === true);
          onChange(null);
        }}
      >
        Falla partire più tardi
      </Checkbox>
      {later && (
        <Field.Root name="at" error={error ?? false}>
          <Field.Label>Giorno e ora</Field.Label>
          <Moment
            id="at"
            name="at"
            type="datetime-local"
            aria-label="Giorno e ora"
            onChange={(event: React.ChangeEvent<HTMLInputElement>) => {
              const moment = new Date(event.target.value);
              onChange(Number.isNaN(moment.getTime()) ? null : moment.toISOString());
            }}
          />
          <Field.Error />
        </Field.Root>
      )}
    </Flex>
  );
}
