import { Button } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { saveFile } from '../../../shared';

interface SaveCsvButtonProps {
  filename: string;
  /** Makes the file's text when it is asked for. */
  text: () => string;
  children: string;
}

/** Saves a CSV file that is made in the browser. */
export function SaveCsvButton({ filename, text, children }: SaveCsvButtonProps) {
  return (
    <Button
      variant="tertiary"
      startIcon={<Download />}
      onClick={() => {
        saveFile({ filename, blob: new Blob([text()], { type: 'text/csv;charset=utf-8' }) });
      }}
    >
      {children}
    </Button>
  );
}
