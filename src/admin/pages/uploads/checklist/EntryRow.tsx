import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { ChecklistEntry } from '../../../../contracts/pratiche/fields';
import { officeUploadsContract } from '../../../../contracts/uploads';
import { nextEntryState } from '../../../../domain/pratiche/checklist';
import { Label, useBackofficeFiles } from '../../../shared';
import type { OfficeFile, PraticaPartProps } from '../../pratiche/detail/work';
import { ENTRY_WORDS } from '../../pratiche/states';
import { FileLine } from './FileLine';

type PlainStep = 'accept' | 'dispense' | 'want-again';

interface EntryRowProps extends Pick<PraticaPartProps, 'pratica' | 'act' | 'onChange'> {
  entry: ChecklistEntry;
  files: readonly OfficeFile[];
  /** The file that is in view. */
  shown: string | null;
  mayWork: boolean;
  onShow: (file: OfficeFile) => void;
  onStep: (step: PlainStep, success: string) => void;
  onSendBack: () => void;
}

const STEPS: readonly [PlainStep, string, (name: string) => string][] = [
  ['accept', 'Accetta', (name) => `«${name}» è accettato.`],
  ['dispense', 'Non serve', (name) => `«${name}» non serve più.`],
  ['want-again', 'Serve di nuovo', (name) => `«${name}» serve di nuovo.`],
];

/** A document of the checklist: how far it has come, its files, what can be done with it. */
export function EntryRow(props: EntryRowProps) {
  const { entry, pratica, files, shown, mayWork, onShow, onStep, onSendBack, act, onChange } = props;
  const own = useBackofficeFiles();
  const { name, tone } = ENTRY_WORDS[entry.state];
  return (
    <Box
      tag="li"
      paddingTop={4}
      paddingBottom={4}
      borderColor="neutral150"
      borderStyle="solid"
      borderWidth="0 0 1px"
    >
      <Flex justifyContent="space-between" gap={4} wrap="wrap">
        <Typography tag="h3" fontWeight="semiBold">
          {entry.required ? entry.name : `${entry.name} (facoltativo)`}
        </Typography>
        <Label tone={tone}>{name}</Label>
      </Flex>
      {entry.reason !== null && <Typography tag="p">{`Da rifare: ${entry.reason}`}</Typography>}
      {files.length > 0 && (
        <Box tag="ul" paddingTop={2}>
          {files.map((file) => (
            <FileLine
              key={file.id}
              file={file}
              year={pratica.year}
              isShown={file.id === shown}
              onShow={onShow}
              act={act}
              onChange={onChange}
            />
          ))}
        </Box>
      )}
      <Flex gap={2} wrap="wrap" paddingTop={2}>
        {mayWork &&
          STEPS.filter(([step]) => nextEntryState(entry.state, step) !== null).map(
            ([step, words, success]) => (
              <Button
                key={step}
                size="S"
                variant={step === 'accept' ? 'success-light' : 'tertiary'}
                aria-label={`${words}: ${entry.name}`}
                onClick={() => {
                  onStep(step, success(entry.name));
                }}
              >
                {words}
              </Button>
            ),
          )}
        {mayWork && nextEntryState(entry.state, 'send-back') !== null && (
          <Button
            size="S"
            variant="danger-light"
            aria-label={`Fai rifare: ${entry.name}`}
            onClick={onSendBack}
          >
            Fai rifare
          </Button>
        )}
        {files.filter((file) => !file.held).length > 1 && (
          <Button
            size="S"
            variant="ghost"
            aria-label={`Scarica in un PDF: ${entry.name}`}
            onClick={() =>
              void own.save(officeUploadsContract.downloadMerged, {
                params: { id: pratica.id, entry: entry.id },
              })
            }
          >
            Scarica in un PDF
          </Button>
        )}
      </Flex>
    </Box>
  );
}
