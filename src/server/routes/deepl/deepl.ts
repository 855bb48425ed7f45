import type { Routes } from '../../app.js';

/** The routes of DeepL's API, for its clients. */
export const deepl: Routes = async () => undefined;
