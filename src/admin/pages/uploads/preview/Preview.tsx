import { Button, Flex, Typography } from '@strapi/design-system';
import { ChevronLeft, ChevronRight, Download } from '@strapi/icons';
import { officeUploadsContract } from '../../../../contracts/uploads';
import { useEffect, useRef } from 'react';
import { Card, useBackofficeFiles } from '../../../shared';
import type { OfficeFile } from '../../pratiche/detail/work';
import { Shown } from './Shown';
import { KEYS_IN_WORDS } from './keys';

interface PreviewProps {
  files: readonly OfficeFile[];
  /** Place of the file in view. */
  at: number;
  onGo: (to: number) => void;
}

/** The file in view, with the way to those before and after it. */
export function Preview({ files, at, onGo }: PreviewProps) {
  const own = useBackofficeFiles();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Below the list where there is no room beside it.
    place.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const file = files[at];
  if (file === undefined) return null;
  return (
    <div ref={place}>
      <Card title="Anteprima">
        <Flex justifyContent="space-between" gap={2} wrap="wrap">
          <Typography fontWeight="semiBold" aria-live="polite">
            {`${file.name} (${String(at + 1)} di ${String(files.length)})`}
          </Typography>
          <Flex gap={2} wrap="wrap">
            <Button
              variant="tertiary"
              startIcon={<ChevronLeft />}
              disabled={at === 0}
              onClick={() => {
                onGo(at - 1);
              }}
            >
              Precedente
            </Button>
            <Button
              variant="tertiary"
              endIcon={<ChevronRight />}
              disabled={at === files.length - 1}
              onClick={() => {
                onGo(at + 1);
              }}
            >
              Successivo
            </Button>
            <Button
              variant="secondary"
              startIcon={<Download />}
              onClick={() => void own.save(officeUploadsContract.downloadFile, { params: { id: file.id } })}
            >
              Scarica
            </Button>
          </Flex>
        </Flex>
        <Shown file={file} />
        <Typography variant="pi" textColor="neutral600">
          {KEYS_IN_WORDS}
        </Typography>
      </Card>
    </div>
  );
}
