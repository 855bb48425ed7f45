/** Files: dropped or chosen, with their progress. */
export const FilesPanel = () => null;
