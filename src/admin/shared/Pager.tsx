import { Button, Flex, Typography } from '@strapi/design-system';
import { ChevronLeft, ChevronRight } from '@strapi/icons';

interface PagerProps {
  page: number;
  pageSize: number;
  total: number;
  onPage: (page: number) => void;
}

/** Where one is in a list, and the way to the pages before and after; nothing for a list of one page. */
export function Pager({ page, pageSize, total, onPage }: PagerProps) {
  const pages = Math.max(1, Math.ceil(total / pageSize));
  if (pages === 1) return null;
  return (
    <Flex tag="nav" aria-label="Pagine" justifyContent="space-between" gap={4} paddingTop={4} wrap="wrap">
      <Typography variant="pi" textColor="neutral600" aria-live="polite">
        {`Pagina ${String(page)} di ${String(pages)} (${total.toLocaleString('it-IT')} in tutto)`}
      </Typography>
      <Flex gap={2}>
        <Button
          variant="tertiary"
          startIcon={<ChevronLeft />}
          disabled={page <= 1}
          onClick={() => {
            onPage(page - 1);
          }}
        >
          Precedente
        </Button>
        <Button
          variant="tertiary"
          endIcon={<ChevronRight />}
          disabled={page >= pages}
          onClick={() => {
            onPage(page + 1);
          }}
        >
          Successiva
        </Button>
      </Flex>
    </Flex>
  );
}
