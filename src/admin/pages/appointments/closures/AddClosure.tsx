import { Button, Checkbox, Flex, Radio, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'react-router-dom';
import { bookingPlansContract } from '../../../../contracts/appointments';
import { Card, ErrorNotice, toBackofficeError, useBackoffice, type BackofficeError } from '../../../shared';
import { TextField } from '../../customers/TextField';
import { plansAddress } from '../addresses';
import { leftOutsideWords } from '../words';
import { ClosurePreview } from './ClosurePreview';
import { NO_CLOSURE, closureOf, type ClosureDraft } from './draft';
import { KIND_NAMES } from './words';

interface AddClosureProps {
  /** Document id. */
  office: string;
  /** What stands in it at first. */
  first: ClosureDraft;
  /** Whether why is to be written at once. */
  focused: boolean;
  mayCloseAll: boolean;
  onChange: () => void;
}

const FIELDS = ['firstDay', 'lastDay', 'reason'] as const;

/** Closes an office on some days, or opens it on a holiday; who falls in it is seen before. */
export function AddClosure({ office, first, focused, mayCloseAll, onChange }: AddClosureProps) {
  const backoffice = useBackoffice();
  const { toggleNotification } = useNotification();
  const [draft, setDraft] = useState(first);
  const [error, setError] = useState<BackofficeError | null>(null);
  const [busy, setBusy] = useState(false);
  const why = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focused) why.current?.querySelector<HTMLInputElement>('input[name="reason"]')?.focus();
  }, [focused]);
  const change = (part: Partial<ClosureDraft>) => {
    setError(null);
    setDraft((before) => ({ ...before, ...part }));
  };

  async function add() {
    setBusy(true);
    try {
      const body = closureOf(office, draft);
      const { outside } = await backoffice.call(bookingPlansContract.addClosure, { body });
      const done = body.kind === 'closed' ? 'La chiusura è aggiunta.' : 'L’apertura è aggiunta.';
      toggleNotification({
        type: outside.length > 0 ? 'warning' : 'success',
        message: leftOutsideWords(done, outside.length),
      });
      setDraft(NO_CLOSURE);
      setError(null);
      onChange();
    } catch (thrown) {
      setError(toBackofficeError(thrown));
    } finally {
      setBusy(false);
    }
  }

  return (
    <Card
      title="Aggiungi"
      actions={
        <Button loading={busy} onClick={() => void add()}>
          {draft.kind === 'closed' ? 'Aggiungi la chiusura' : 'Aggiungi l’apertura'}
        </Button>
      }
    >
      <ErrorNotice
        error={error}
        fields={FIELDS}
        onClose={() => {
          setError(null);
        }}
      />
      <Radio.Group
        aria-label="Chiuso o aperto"
        value={draft.kind}
        onValueChange={(kind) => {
          change({ kind: kind === 'open' ? 'open' : 'closed' });
        }}
      >
        <Radio.Item value="closed">{KIND_NAMES.closed}</Radio.Item>
        <Radio.Item value="open">{KIND_NAMES.open}</Radio.Item>
      </Radio.Group>
      <div>
        <Typography tag="p" variant="pi" textColor="neutral700">
          Valgono per giorni interi. Per una parte di un giorno si cambiano gli orari, con un intervallo che
          vale «Solo in un periodo», da un giorno a un altro.
        </Typography>
        <Typography variant="pi" tag={Link} to={plansAddress({ office })} textColor="primary600">
          Vai a «Orari e regole»
        </Typography>
      </div>
      <Flex gap={3} wrap="wrap" alignItems="flex-start">
        <TextField
          name="firstDay"
          label="Primo giorno"
          type="date"
          error={error?.field('firstDay')}
          value={draft.firstDay}
          onChange={(firstDay) => {
            change({ firstDay });
          }}
        />
        <TextField
          name="lastDay"
          label="Ultimo giorno (facoltativo)"
          type="date"
          hint="Vuoto: un giorno solo."
          error={error?.field('lastDay')}
          value={draft.lastDay}
          onChange={(lastDay) => {
            change({ lastDay });
          }}
        />
      </Flex>
      <div ref={why}>
        <TextField
          name="reason"
          label="Perché"
          hint="Lo leggete voi, nel calendario: i clienti non lo leggono."
          maxLength={120}
          error={error?.field('reason')}
          value={draft.reason}
          onChange={(reason) => {
            change({ reason });
          }}
        />
      </div>
      {mayCloseAll && (
        <Checkbox
          checked={draft.isOfAll}
          onCheckedChange={(checked) => {
            change({ isOfAll: checked === true });
          }}
        >
          Vale per tutti gli uffici del CAF
        </Checkbox>
      )}
      <ClosurePreview office={office} draft={draft} />
    </Card>
  );
}
