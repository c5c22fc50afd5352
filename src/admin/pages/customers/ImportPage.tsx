import { Flex } from '@strapi/design-system';
import { ErrorNotice, PageFrame } from '../../shared';
import { CsvSource } from './import/CsvSource';
import { Report } from './import/Report';
import { RunImport } from './import/RunImport';
import { useImport } from './import/use-import';

/** «Importa clienti»: a file, its check, then the activation of everybody in it. */
export default function ImportPage() {
  const { csv, report, error, busy, change, check, run, dismiss } = useImport();
  return (
    <PageFrame
      title="Importa clienti"
      subtitle="Attiva in una volta i clienti di un file CSV"
      permission="customers.activate"
    >
      <ErrorNotice error={error} onClose={dismiss} />
      <Flex direction="column" alignItems="stretch" gap={6}>
        <CsvSource csv={csv} busy={busy} onChange={change} onCheck={() => void check()} />
        {report !== null && (
          <Report report={report} key={report.written ? 'written' : 'checked'}>
            {!report.written && <RunImport report={report} onRun={run} />}
          </Report>
        )}
      </Flex>
    </PageFrame>
  );
}
