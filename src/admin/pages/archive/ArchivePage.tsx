import { Route, Routes } from 'react-router-dom';
import { CustomerArchivePage } from './customer/CustomerArchivePage';
import { FilingPage } from './filing/FilingPage';

/** «Archivio»: filing documents for customers, many at once, and the archive of one of them. */
export default function ArchivePage() {
  return (
    <Routes>
      <Route index element={<FilingPage />} />
      <Route path=":id" element={<CustomerArchivePage />} />
    </Routes>
  );
}
