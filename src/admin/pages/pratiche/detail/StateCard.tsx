import { Button, Flex, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { officePraticheContract } from '../../../../contracts/pratiche';
import { isUnderWay, nextPraticaState, type PraticaStep } from '../../../../domain/pratiche/pratica-state';
import { Card, Label, formatDay, formatInstant, useAllowed, useBackoffice } from '../../../shared';
import { Facts } from '../../customers/Facts';
import { customerAddress } from '../../customers/addresses';
import { stateWords } from '../states';
import { progressWords, waitingWords } from '../words';
import { ExpectedDay } from './ExpectedDay';
import { UploadActions } from './UploadActions';
import type { PraticaPartProps } from './work';

const STEPS: readonly [PraticaStep, string, string][] = [
  ['start', 'Comincia la lavorazione', 'La pratica è in lavorazione.'],
  ['complete', 'Concludi', 'La pratica è conclusa: il cliente è avvisato.'],
  ['cancel', 'Annulla la pratica', 'La pratica è annullata.'],
  ['resume', 'Riprendi', 'La pratica è di nuovo aperta.'],
];

/** Whose the pratica is, how far it has come, and what the office does with it. */
export function StateCard({ pratica, act, onChange }: PraticaPartProps) {
  const backoffice = useBackoffice();
  const mayWork = useAllowed('pratiche.work');
  const { customer } = pratica;
  const { name, tone } = stateWords(pratica);
  const step = (which: PraticaStep | 'take' | 'release', success: string) =>
    act(
      () =>
        backoffice.call(officePraticheContract.stepPratica, {
          params: { id: pratica.id },
          body: { step: which },
        }),
      success,
    );
  const actions = mayWork && (
    <>
      {pratica.mine ? (
        <Button variant="tertiary" onClick={() => void step('release', 'La pratica è a disposizione.')}>
          Lascia ai colleghi
        </Button>
      ) : (
        <Button variant="secondary" onClick={() => void step('take', 'La pratica è in carico a te.')}>
          Prendi in carico
        </Button>
      )}
      {STEPS.filter(([which]) => nextPraticaState(pratica.state, which) !== null).map(
        ([which, label, success]) => (
          <Button
            key={which}
            variant={which === 'cancel' ? 'danger-light' : 'secondary'}
            onClick={() => void step(which, success)}
          >
            {label}
          </Button>
        ),
      )}
      {isUnderWay(pratica.state) && <ExpectedDay pratica={pratica} act={act} onChange={onChange} />}
      <UploadActions pratica={pratica} act={act} onChange={onChange} />
    </>
  );
  return (
    <Card title="A che punto è" actions={actions === false ? undefined : actions}>
      <Flex gap={2} wrap="wrap">
        <Label tone={tone}>{name}</Label>
        {waitingWords(pratica).map((words) => (
          <Label key={words} tone="danger">
            {words}
          </Label>
        ))}
      </Flex>
      <Facts
        facts={[
          [
            'Cliente',
            <Typography key="cliente" tag={Link} to={customerAddress(customer.id)} textColor="primary600">
              {customer.name}
            </Typography>,
          ],
          ['Codice fiscale', customer.codiceFiscale],
          ['Ufficio', pratica.zona?.name ?? 'Nessun ufficio'],
          ['In carico a', pratica.mine ? 'Te' : (pratica.assignee ?? 'Nessuno')],
          ['Documenti', progressWords(pratica.progress)],
          ['Pronta per il', formatDay(pratica.expectedDay)],
          ['Aperta il', formatInstant(pratica.openedAt)],
        ]}
      />
    </Card>
  );
}
