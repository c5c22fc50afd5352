import { Route, Routes } from 'react-router-dom';
import { BookPage } from './booking/BookPage';
import { CalendarPage } from './calendar/CalendarPage';
import { ClosuresPage } from './closures/ClosuresPage';
import { AppointmentPage } from './detail/AppointmentPage';
import { OutsidePage } from './outside/OutsidePage';
import { PlanPage } from './plans/PlanPage';
import { PlansPage } from './plans/PlansPage';

/** «Appuntamenti»: the calendar of an office, its appointments, and when it can be booked. */
export default function AppointmentsPage() {
  return (
    <Routes>
      <Route index element={<CalendarPage />} />
      <Route path="nuovo" element={<BookPage />} />
      <Route path="fuori-orario" element={<OutsidePage />} />
      <Route path="orari" element={<PlansPage />} />
      <Route path="orari/:service" element={<PlanPage />} />
      <Route path="chiusure" element={<ClosuresPage />} />
      <Route path=":id" element={<AppointmentPage />} />
    </Routes>
  );
}
