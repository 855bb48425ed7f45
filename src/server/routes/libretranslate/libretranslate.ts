import type { Routes } from '../../app.js';

/** The routes of LibreTranslate, for its clients. */
export const libretranslate: Routes = async () => undefined;
