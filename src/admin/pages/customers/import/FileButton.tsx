import { Button, Flex, Typography } from '@strapi/design-system';
import { File as FileIcon } from '@strapi/icons';
import { useRef, useState } from 'react';

interface FileButtonProps {
  /** As the attribute of the same name: `.csv,text/csv`. */
  accept: string;
  onFile: (bytes: ArrayBuffer) => void;
  children: string;
}

/** Lets the operator choose a file, and says which one was chosen. */
export function FileButton({ accept, onFile, children }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const [name, setName] = useState<string | null>(null);
  const read = async (file: File | undefined) => {
    if (file === undefined) return;
    setName(file.name);
    onFile(await file.arrayBuffer());
  };
  return (
    <Flex gap={2} wrap="wrap">
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={(event) => {
          void read(event.target.files?.[0]);
          // So that the same file, corrected meanwhile, can be chosen again.
          event.target.value = '';
        }}
      />
      <Button
        variant="secondary"
        startIcon={<FileIcon />}
        onClick={() => {
          input.current?.click();
        }}
      >
        {children}
      </Button>
      {name !== null && <Typography>{name}</Typography>}
    </Flex>
  );
}
