import { useState } from 'react';
import { Route, Routes } from 'react-router-dom';
import { ActivatePage } from './activate/ActivatePage';
import { CustomerPage } from './detail/CustomerPage';
import { CustomerListPage } from './list/CustomerListPage';
import { EVERYBODY, type Asked } from './list/asked';

/**
 * «Clienti»: the list, the activation of a customer, a customer. What was searched is kept here, so that it is still
 * there on the way back from a customer, and stands in no address.
 */
export default function CustomersPage() {
  const [asked, setAsked] = useState<Asked>(EVERYBODY);
  return (
    <Routes>
      <Route index element={<CustomerListPage asked={asked} onAsk={setAsked} />} />
      <Route path="nuovo" element={<ActivatePage />} />
      <Route path=":id" element={<CustomerPage />} />
    </Routes>
  );
}
