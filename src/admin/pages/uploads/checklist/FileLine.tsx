import { Button, Flex, Typography } from '@strapi/design-system';
import { officeUploadsContract } from '../../../../contracts/uploads';
import { showBytes } from '../../../../domain/uploads/show-bytes';
import { Label, formatInstant, useAllowed, useBackoffice } from '../../../shared';
import type { OfficeFile, PraticaPartProps } from '../../pratiche/detail/work';
import { FileIntoArchive } from './FileIntoArchive';

interface FileLineProps extends Pick<PraticaPartProps, 'act' | 'onChange'> {
  file: OfficeFile;
  /** Of the pratica. */
  year: number;
  isShown: boolean;
  onShow: (file: OfficeFile) => void;
}

/** A file of a document; one from before a takeover waits for a yes or a no. */
export function FileLine({ file, year, isShown, onShow, act, onChange }: FileLineProps) {
  const backoffice = useBackoffice();
  const mayJudge = useAllowed('uploads.work');
  const mayArchive = useAllowed('archive.work');
  const judge = (keep: boolean, success: string) =>
    act(
      () => backoffice.call(officeUploadsContract.judgeHeldFile, { params: { id: file.id }, body: { keep } }),
      success,
    );
  return (
    <Flex tag="li" gap={2} wrap="wrap" paddingTop={1} paddingBottom={1}>
      <Button
        size="S"
        variant={isShown ? 'default' : 'secondary'}
        aria-label={`Vedi ${file.name}`}
        onClick={() => {
          onShow(file);
        }}
      >
        Vedi
      </Button>
      <Typography style={{ overflowWrap: 'anywhere' }}>{file.name}</Typography>
      <Typography variant="pi" textColor="neutral600">
        {`${showBytes(file.size)}, ${formatInstant(file.uploadedAt)}`}
      </Typography>
      {file.archivedAt !== null && <Label tone="success">In archivio</Label>}
      {!file.held && file.archivedAt === null && mayArchive && (
        <FileIntoArchive file={file} year={year} onChange={onChange} />
      )}
      {file.held && <Label tone="warning">Caricato prima della verifica</Label>}
      {file.held && mayJudge && (
        <>
          <Button size="S" variant="success-light" onClick={() => void judge(true, 'Il file è del cliente.')}>
            Tieni
          </Button>
          <Button size="S" variant="danger-light" onClick={() => void judge(false, 'Il file è eliminato.')}>
            Elimina
          </Button>
        </>
      )}
    </Flex>
  );
}
