import { Button, Flex } from '@strapi/design-system';
import { useState } from 'react';
import type { Notice } from '../../../../contracts/notices';
import type { NoticeStep } from '../../../../domain/notices/notice-state';

/** What operators do with a notice. */
export interface NoticeDeeds {
  step(notice: Notice, step: NoticeStep): Promise<void>;
  mark(notice: Notice, read: boolean): Promise<void>;
}

const STEPS: Record<Notice['state'], [NoticeStep, string][]> = {
  new: [
    ['take', 'Prendi in carico'],
    ['finish', 'Chiudi'],
  ],
  taken: [
    ['finish', 'Chiudi'],
    ['release', 'Lascia ai colleghi'],
  ],
  done: [['reopen', 'Riapri']],
};

/** The buttons of a notice: the first one is what comes next. */
export function NoticeActions({ notice, deeds }: { notice: Notice; deeds: NoticeDeeds }) {
  const [busy, setBusy] = useState<string | null>(null);
  const run = (name: string, work: Promise<void>) => {
    setBusy(name);
    void work.finally(() => {
      setBusy(null);
    });
  };
  return (
    <Flex gap={2} wrap="wrap">
      {STEPS[notice.state].map(([step, words], index) => (
        <Button
          key={step}
          size="S"
          variant={index === 0 ? 'secondary' : 'tertiary'}
          loading={busy === step}
          disabled={busy !== null}
          onClick={() => {
            run(step, deeds.step(notice, step));
          }}
        >
          {words}
        </Button>
      ))}
      {notice.state !== 'done' && (
        <Button
          size="S"
          variant="ghost"
          loading={busy === 'mark'}
          disabled={busy !== null}
          onClick={() => {
            run('mark', deeds.mark(notice, notice.unread));
          }}
        >
          {notice.unread ? 'Segna come letto' : 'Segna da leggere'}
        </Button>
      )}
    </Flex>
  );
}
