/** Starts the map's page. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { LanguageProvider } from '../page/language.js';
import { MapPage } from './MapPage.js';
import '../style/tokens.css';
import '../style/page.css';
import '../style/map.css';
import '../style/panel.css';
import '../style/details.css';

const page = document.getElementById('page');
if (page === null) throw new Error('index.html has no element #page to stand in.');
createRoot(page).render(
  <StrictMode>
    <LanguageProvider>
      <MapPage />
    </LanguageProvider>
  </StrictMode>,
);
