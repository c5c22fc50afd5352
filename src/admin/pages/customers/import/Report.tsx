import { Box, Checkbox, Flex, Typography } from '@strapi/design-system';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Pager, Card, Label } from '../../../shared';
import { activations, customers, reportCsv, summaryOf } from './report';
import { OUTCOME_TONES, ReportTable } from './ReportTable';
import { SaveCsvButton } from './SaveCsvButton';
import type { ImportReport } from './use-import';

const PAGE_SIZE = 50;

interface ReportProps {
  report: ImportReport;
  /** What can be done now. */
  children?: ReactNode;
}

function verdict({ lines, errors, written }: ImportReport) {
  if (written)
    return {
      variant: 'success',
      text: `Fatto: ${customers(activations(lines))} con l’accesso attivato.`,
    } as const;
  if (errors > 0) {
    const wrong =
      errors === 1 ? 'Una riga è sbagliata' : `${errors.toLocaleString('it-IT')} righe sono sbagliate`;
    return {
      variant: 'danger',
      text: `${wrong}: correggi il file e controllalo di nuovo. Non è stato scritto nulla.`,
    } as const;
  }
  return { variant: 'success', text: 'Nessuna riga è sbagliata. Non è ancora stato scritto nulla.' } as const;
}

/** What the check found, or what was done, line by line. */
export function Report({ report, children }: ReportProps) {
  const [errorsOnly, setErrorsOnly] = useState(false);
  const [page, setPage] = useState(1);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.focus();
  }, []);
  const shown = errorsOnly ? report.lines.filter(({ outcome }) => outcome === 'error') : report.lines;
  const { variant, text } = verdict(report);
  return (
    <div ref={place} tabIndex={-1}>
      <Card title={report.written ? 'Il risultato' : 'Il controllo'}>
        <div role="status">
          <Box background={`${variant}100`} borderColor={`${variant}200`} hasRadius padding={4}>
            <Typography textColor={`${variant}700`}>{text}</Typography>
          </Box>
        </div>
        <Flex gap={2} wrap="wrap">
          {summaryOf(report.lines).map(({ outcome, name, count }) => (
            <Label key={outcome} tone={OUTCOME_TONES[outcome]}>
              {`${name}: ${count.toLocaleString('it-IT')}`}
            </Label>
          ))}
        </Flex>
        {children}
        <Flex gap={4} wrap="wrap" justifyContent="space-between">
          {report.errors > 0 ? (
            <Checkbox
              checked={errorsOnly}
              onCheckedChange={(checked) => {
                setErrorsOnly(checked === true);
                setPage(1);
              }}
            >
              Solo le righe sbagliate
            </Checkbox>
          ) : (
            <span />
          )}
          <SaveCsvButton filename="esito-importazione.csv" text={() => reportCsv(report.lines)}>
            Scarica il resoconto
          </SaveCsvButton>
        </Flex>
        <ReportTable lines={shown.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE)} />
        <Pager page={page} pageSize={PAGE_SIZE} total={shown.length} onPage={setPage} />
      </Card>
    </div>
  );
}
