import { Route, Routes } from 'react-router-dom';
import { CommunicationPage } from './CommunicationPage';
import { ListPage } from './list/ListPage';

/** «Comunicazioni personali»: what the CAF has written to some of its customers, and one of them. */
export default function CommunicationsPage() {
  return (
    <Routes>
      <Route index element={<ListPage />} />
      <Route path=":id" element={<CommunicationPage />} />
    </Routes>
  );
}
