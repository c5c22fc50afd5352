import { Box, Button } from '@strapi/design-system';
import { ArrowsCounterClockwise } from '@strapi/icons';
import { useState } from 'react';
import { messagesContract, type MessageText } from '../../../../contracts/messages';
import { ConfirmDialog, useBackoffice } from '../../../shared';

interface RestoreActionProps {
  event: string;
  onRestored: (text: MessageText, message: string) => void;
}

/** «Ripristina il testo originale»; whether the message is sent stays as it is. */
export function RestoreAction({ event, onRestored }: RestoreActionProps) {
  const backoffice = useBackoffice();
  const [asking, setAsking] = useState(false);
  return (
    <Box>
      <Button
        variant="danger-light"
        startIcon={<ArrowsCounterClockwise />}
        onClick={() => {
          setAsking(true);
        }}
      >
        Ripristina il testo originale
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => {
          setAsking(false);
        }}
        title="Ripristina il testo originale"
        confirm="Ripristina"
        danger
        onConfirm={async () => {
          const text = await backoffice.call(messagesContract.restoreMessageText, { params: { event } });
          onRestored(text, 'Il testo originale è di nuovo quello in uso.');
        }}
      >
        L’oggetto e il testo scritti da voi andranno persi. I messaggi già inviati non cambiano.
      </ConfirmDialog>
    </Box>
  );
}
