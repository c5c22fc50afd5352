import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { Upload } from '@strapi/icons';
import { useRef, useState, type DragEvent } from 'react';

interface DropZoneProps {
  onFiles: (files: File[]) => void;
}

/** Where files are dropped, many at once; a button opens the choice for whoever does not drag. */
export function DropZone({ onFiles }: DropZoneProps) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const onDrag = (event: DragEvent, isOver: boolean) => {
    event.preventDefault();
    setOver(isOver);
  };
  return (
    <Box
      background={over ? 'primary100' : 'neutral0'}
      borderColor={over ? 'primary600' : 'neutral300'}
      borderStyle="dashed"
      borderWidth="2px"
      hasRadius
      padding={8}
      data-drop
      onDragOver={(event: DragEvent) => {
        onDrag(event, true);
      }}
      onDragLeave={(event: DragEvent) => {
        onDrag(event, false);
      }}
      onDrop={(event: DragEvent) => {
        onDrag(event, false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      <Flex direction="column" alignItems="center" gap={3}>
        <Typography>Trascina qui i documenti, anche molti insieme, oppure</Typography>
        <input
          ref={input}
          type="file"
          accept=".pdf,.jpg,.jpeg,.png"
          multiple
          hidden
          onChange={(event) => {
            onFiles([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
        <Button
          startIcon={<Upload />}
          onClick={() => {
            input.current?.click();
          }}
        >
          Scegli i file
        </Button>
        <Typography variant="pi" textColor="neutral600">
          Se nel nome c’è il codice fiscale, o l’anno, te li proponiamo noi. PDF, foto JPEG o PNG.
        </Typography>
      </Flex>
    </Box>
  );
}
