import { useState } from 'react';
import { Route, Routes } from 'react-router-dom';
import { EVERYBODY, type Asked } from '../customers/list/asked';
import { CustomerDocuments } from './search/CustomerDocuments';
import { DocumentSearch } from './search/DocumentSearch';

/** «Documenti portale»: a customer is looked for, and what they uploaded stands by year and service. */
export default function DocumentsPage() {
  const [asked, setAsked] = useState<Asked>(EVERYBODY);
  return (
    <Routes>
      <Route index element={<DocumentSearch asked={asked} onAsk={setAsked} />} />
      <Route path=":id" element={<CustomerDocuments />} />
    </Routes>
  );
}
