import { useState } from 'react';
import { Route, Routes } from 'react-router-dom';
import { PraticaPage } from './detail/PraticaPage';
import { QueuePage } from './queue/QueuePage';
import { TO_DO, type Asked } from './queue/asked';

/** «Pratiche»: the office's queue, and one of them. What was asked for is still there on the way back. */
export default function PratichePage() {
  const [asked, setAsked] = useState<Asked>(TO_DO);
  return (
    <Routes>
      <Route index element={<QueuePage asked={asked} onAsk={setAsked} />} />
      <Route path=":id" element={<PraticaPage />} />
    </Routes>
  );
}
