/** Where the reader sets the options. */
export const PreferencesPanel = () => null;
