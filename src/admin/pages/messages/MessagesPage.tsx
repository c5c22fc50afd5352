import { Route, Routes } from 'react-router-dom';
import { EditorPage } from './editor/EditorPage';
import { MessageListPage } from './list/MessageListPage';

/** «Messaggi automatici»: what the portal writes to customers by itself, and the editor of each text. */
export default function MessagesPage() {
  return (
    <Routes>
      <Route index element={<MessageListPage />} />
      <Route path=":event" element={<EditorPage />} />
    </Routes>
  );
}
